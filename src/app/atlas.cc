// SPDX-License-Identifier: EUPL-1.2
#include "app/atlas.h"

#include <algorithm>
#include <mutex>

#include "algorithms/geography/geojson.h"
#include "app/area_drawing.h"
#include "app/house.h"
#include "base/check.h"
#include "store/atlas_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

constexpr std::array all_kinds{domain::AreaKind::gemeente, domain::AreaKind::stadsdeel, domain::AreaKind::wijk,
                               domain::AreaKind::buurt};

std::size_t layer_of(domain::AreaKind kind) { return static_cast<std::size_t>(kind); }

AtlasPointer read_atlas(Session& session, std::string_view slug, const store::AtlasRow& row) {
  std::vector<Atlas::Entry> entries;
  for (const auto kind : all_kinds)
    for (auto& area : store::list_areas(session.database, slug, kind, true)) {
      Atlas::Entry entry{std::move(area.area)};
      if (area.outline) {
        auto outline = algorithms::parse_outline(*area.outline);
        CHECK(outline.has_value());
        entry.outline = std::move(*outline);
      }
      entries.push_back(std::move(entry));
    }
  return std::make_shared<const Atlas>(std::move(entries), row.source);
}

// One atlas a municipality. Reading one takes some tens of milliseconds, and then not again until an import.
class Shelf {
 public:
  AtlasPointer find(std::string_view slug, std::string_view hash) {
    const std::lock_guard lock(mutex_);
    const auto found = kept_.find(slug);
    return found == kept_.end() || found->second.first != hash ? nullptr : found->second.second;
  }
  void put(std::string_view slug, std::string hash, AtlasPointer atlas) {
    const std::lock_guard lock(mutex_);
    kept_.insert_or_assign(std::string(slug), std::pair(std::move(hash), std::move(atlas)));
  }

 private:
  std::mutex mutex_;
  std::map<std::string, std::pair<std::string, AtlasPointer>, std::less<>> kept_;
};

}  // namespace

Atlas::Atlas(std::vector<Entry> entries, std::string source)
    : entries_(std::move(entries)), source_(std::move(source)) {
  std::array<std::vector<algorithms::MultiPolygon>, 4> outlines;
  std::vector<Drawable> wijken;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const Entry& entry = entries_[i];
    place_of_.emplace(entry.area.code, i);
    if (entry.outline.empty()) continue;
    layers_[layer_of(entry.area.kind)].entries.push_back(i);
    outlines[layer_of(entry.area.kind)].push_back(entry.outline);
    if (entry.area.kind == domain::AreaKind::wijk) wijken.push_back({i, entry.area.name, entry.outline});
  }
  for (std::size_t kind = 0; kind < layers_.size(); ++kind) layers_[kind].index.emplace(std::move(outlines[kind]));
  city_ = draw_areas(wijken);
}

const Atlas::Entry* Atlas::find(std::string_view code) const {
  const auto found = place_of_.find(code);
  return found == place_of_.end() ? nullptr : &entries_[found->second];
}

std::vector<const Atlas::Entry*> Atlas::list_at(algorithms::Point degrees) const {
  std::vector<const Entry*> chain;
  for (auto layer = layers_.rbegin(); layer != layers_.rend() && chain.empty(); ++layer)
    if (const auto found = layer->index->find(degrees))
      // At most four storeys: a parent is of a larger kind, the import sees to it.
      for (const Entry* entry = &entries_[layer->entries[*found]]; entry != nullptr && chain.size() < 4;
           entry = find(entry->area.parent))
        chain.push_back(entry);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

Drawing Atlas::draw_inside(std::string_view parent) const {
  std::vector<Drawable> inside;
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (entries_[i].area.parent == parent && !entries_[i].outline.empty())
      inside.push_back({i, entries_[i].area.name, entries_[i].outline});
  return draw_areas(inside);
}

AtlasPointer find_atlas(Session& session, std::string_view slug) {
  const auto row = store::find_atlas(session.database, slug);
  if (!row) return nullptr;
  static Shelf shelf;
  const std::string key = row->hash + row->source;
  auto atlas = shelf.find(slug, key);
  if (!atlas) {
    atlas = read_atlas(session, slug, *row);
    shelf.put(slug, key, atlas);
  }
  return atlas;
}

Result<std::vector<AreaLink>> find_areas_at(Session& session, std::string_view slug, double longitude,
                                            double latitude) {
  TRY(get_municipality(session, slug));
  const auto atlas = find_atlas(session, slug);
  if (!atlas) return Error{ErrorCode::not_found, "area.no_outlines"};
  std::vector<AreaLink> links;
  for (const auto* entry : atlas->list_at({longitude, latitude}))
    links.push_back({entry->area.code, entry->area.name, entry->area.inhabitants});
  return links;
}

}  // namespace meent::app
