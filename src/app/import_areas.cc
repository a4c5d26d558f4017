// SPDX-License-Identifier: EUPL-1.2
#include "app/import_areas.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "algorithms/geography/geojson.h"
#include "app/house.h"
#include "base/check.h"
#include "base/hash.h"
#include "store/atlas_store.h"
#include "store/dossier_store.h"
#include "store/place_store.h"
#include "store/revision_store.h"

namespace meent::app {
namespace {

using domain::AreaKind;

constexpr std::size_t most_findings = 200;
constexpr std::array all_kinds{AreaKind::gemeente, AreaKind::stadsdeel, AreaKind::wijk, AreaKind::buurt};

AreaKind to_kind(algorithms::GeoKind kind) {
  const auto found = domain::find_area_kind(algorithms::to_text(kind));
  CHECK(found.has_value());
  return *found;
}

// What CBS's code says of a feature that was left out.
std::optional<AreaKind> kind_in(std::string_view code) {
  if (code.starts_with("GM")) return AreaKind::gemeente;
  if (code.starts_with("WK")) return AreaKind::wijk;
  if (code.starts_with("BU")) return AreaKind::buurt;
  return std::nullopt;
}
std::string municipality_in(std::string_view code) {
  return kind_in(code) && code.size() >= 6 ? "GM" + std::string(code.substr(2, 4)) : "";
}

// In the database's own words: the same areas give the same hash in whatever order they came.
std::string hash_of_areas(Session& session, const std::string& slug) {
  std::string all;
  for (const auto kind : all_kinds)
    for (const auto& row : store::list_areas(session.database, slug, kind, true))
      for (const std::string& part : {row.area.code, row.area.parent, row.area.name,
                                      std::to_string(row.area.inhabitants.value_or(-1)), row.outline.value_or("")})
        all.append(part).push_back('\0');
  return sha256_hex(all);
}

class Import {
 public:
  enum class Mode { store, preview };
  Import(Session& session, const AreaFile& file, Mode mode) : session_(session), file_(file), mode_(mode) {}

  ImportedAreas run(const algorithms::GeoAreas& read) {
    out_.file = file_.name;
    out_.features = static_cast<std::int64_t>(read.features);
    out_.findings = read.findings;
    for (const auto& code : read.left_out) {
      in_file_.insert(code);
      skip(municipality_in(code), kind_in(code));
    }
    for (const auto& area : read.areas) in_file_.insert(area.code);
    for (auto& municipality : store::list_municipalities(session_.database))
      if (file_.municipality.empty() || file_.municipality == municipality.slug)
        municipalities_.emplace(municipality.code, std::move(municipality));
    // Parents before their children.
    std::vector<const algorithms::GeoArea*> areas;
    for (const auto& area : read.areas) areas.push_back(&area);
    std::stable_sort(areas.begin(), areas.end(), [](const auto* a, const auto* b) { return a->kind < b->kind; });
    for (const auto* area : areas) take(*area);
    say_unknown_municipalities();
    for (const auto& code : touched_) finish(municipalities_.at(code));
    for (auto& [key, line] : lines_) {
      if (const auto owner = municipalities_.find(line.municipality); owner != municipalities_.end())
        line.name = owner->second.name;
      out_.taken += line.taken;
      out_.skipped += line.skipped;
      out_.lines.push_back(line);
    }
    if (more_ > 0) out_.findings.push_back({file_.name, 0, "geo.more", {{"count", std::to_string(more_)}}});
    return std::move(out_);
  }

 private:
  struct Unknown {
    std::int64_t count = 0;
    const algorithms::GeoArea* first = nullptr;
  };

  ImportedAreas::Line& line(const std::string& municipality, std::optional<AreaKind> kind) {
    auto& line = lines_[{municipality, kind ? static_cast<int>(*kind) : -1}];
    line.municipality = municipality;
    line.kind = kind;
    return line;
  }
  void skip(const std::string& municipality, std::optional<AreaKind> kind) { ++line(municipality, kind).skipped; }

  void find(int at_line, std::string key, Params params) {
    if (out_.findings.size() >= most_findings) ++more_;
    else out_.findings.push_back({file_.name, at_line, std::move(key), std::move(params)});
  }
  void refuse(const algorithms::GeoArea& area, std::string key, Params params) {
    params.emplace_back("feature", std::to_string(area.feature));
    params.emplace_back("code", area.code);
    find(area.line, std::move(key), std::move(params));
    skip(area.municipality, to_kind(area.kind));
  }

  // The kinds of a municipality's areas by their codes, as they are now.
  std::map<std::string, store::AreaRow>& known(const store::MunicipalityRow& municipality) {
    const auto [at, is_new] = known_.try_emplace(municipality.slug);
    if (is_new)
      for (const auto kind : all_kinds)
        for (auto& row : store::list_areas(session_.database, municipality.slug, kind, false))
          at->second.emplace(row.area.code, std::move(row));
    return at->second;
  }

  void take(const algorithms::GeoArea& area) {
    const AreaKind kind = to_kind(area.kind);
    const auto owner = municipalities_.find(area.municipality);
    if (owner == municipalities_.end()) {
      auto& unknown = unknown_[area.municipality];
      if (unknown.count++ == 0 || area.feature < unknown.first->feature) unknown.first = &area;
      return skip(area.municipality, kind);
    }
    auto& areas = known(owner->second);
    if (kind != AreaKind::gemeente) {
      const auto parent = areas.find(area.parent);
      if (parent == areas.end()) return refuse(area, "areas.no_parent", {{"parent", area.parent}});
      if (parent->second.area.kind >= kind) return refuse(area, "areas.wrong_parent", {{"parent", area.parent}});
    }
    if (!areas.contains(area.code) && store::find_area(session_.database, area.code))
      return refuse(area, "areas.other_municipality", {{"municipality", owner->second.name}});
    store::AreaRow row;
    row.area = {area.code, owner->second.slug, area.parent,   kind,
                area.name, area.inhabitants,   area.centre.x, area.centre.y};
    row.outline = algorithms::to_geojson(area.outline);
    std::vector<domain::Indicator> indicators;
    for (const auto& one : area.indicators)
      indicators.push_back({one.name, one.year != 0 ? one.year : file_.year, one.value});
    if (mode_ == Mode::store) {
      store::save_area(session_.database, row);
      store::replace_indicators(session_.database, area.code, indicators);
    } else compare(row, indicators);
    row.outline.reset();
    areas.insert_or_assign(area.code, row);
    out_.indicators += static_cast<std::int64_t>(indicators.size());
    ++line(area.municipality, kind).taken;
    touched_.insert(area.municipality);
  }

  // As save_area() and replace_indicators() would change it.
  void compare(const store::AreaRow& row, std::vector<domain::Indicator> indicators) {
    const auto before = store::find_area(session_.database, row.area.code);
    AreaDifference one;
    one.code = row.area.code;
    one.name = row.area.name;
    one.area_kind = row.area.kind;
    one.running = running(row.area);
    one.inhabitants = row.area.inhabitants;
    if (before) {
      one.kind = AreaDifference::Kind::changed;
      if (!one.inhabitants) one.inhabitants = before->area.inhabitants;
      one.old_name = before->area.name;
      one.old_inhabitants = before->area.inhabitants;
      one.moved = before->area.parent != row.area.parent || before->area.kind != row.area.kind;
      one.outline = before->outline != row.outline;
      one.figures = differ(row.area.code, std::move(indicators));
      if (one.old_name == one.name && one.old_inhabitants == one.inhabitants && !one.moved && !one.outline &&
          !one.figures)
        return;
    }
    out_.differences.push_back(std::move(one));
  }
  bool differ(const std::string& code, std::vector<domain::Indicator> indicators) {
    std::set<int> years;
    for (const auto& one : indicators) years.insert(one.year);
    auto before = store::list_indicators(session_.database, code);
    std::erase_if(before, [&](const auto& one) { return !years.contains(one.year); });
    const auto by_name_and_year = [](const auto& left, const auto& right) {
      return std::pair(left.name, left.year) < std::pair(right.name, right.year);
    };
    std::sort(before.begin(), before.end(), by_name_and_year);
    std::sort(indicators.begin(), indicators.end(), by_name_and_year);
    return before != indicators;
  }
  std::int64_t running(const domain::Area& area) {
    const auto [at, is_new] = running_.try_emplace(area.municipality);
    if (is_new) at->second = store::count_by_area(session_.database, area.municipality);
    const auto count = at->second.find(area.code);
    return count == at->second.end() ? 0 : count->second;
  }

  void say_unknown_municipalities() {
    const std::string_view key = file_.municipality.empty() ? "areas.unknown_municipality" : "areas.only_yours";
    for (const auto& [code, unknown] : unknown_)
      find(unknown.first->line, std::string(key),
           {{"municipality", code},
            {"count", std::to_string(unknown.count)},
            {"feature", std::to_string(unknown.first->feature)}});
  }

  void finish(const store::MunicipalityRow& municipality) {
    std::set<AreaKind> kinds;
    for (const auto kind : all_kinds)
      if (const auto found = lines_.find({municipality.code, static_cast<int>(kind)});
          found != lines_.end() && found->second.taken > 0)
        kinds.insert(kind);
    for (const auto& [code, row] : known(municipality)) {
      if (!kinds.contains(row.area.kind) || in_file_.contains(code)) continue;
      ++line(municipality.code, row.area.kind).kept;
      if (mode_ == Mode::preview) {
        AreaDifference gone{AreaDifference::Kind::gone, code, row.area.name, row.area.kind};
        gone.running = running(row.area);
        out_.differences.push_back(std::move(gone));
      } else find(0, "areas.kept", {{"code", code}, {"name", row.area.name}});
    }
    if (mode_ == Mode::preview) return;
    store::save_atlas(session_.database, {municipality.slug, hash_of_areas(session_, municipality.slug), file_.source});
    bump_revision_of(session_, municipality.slug);
  }

  Session& session_;
  const AreaFile& file_;
  Mode mode_;
  ImportedAreas out_;
  std::size_t more_ = 0;
  std::set<std::string> in_file_;
  std::map<std::string, store::MunicipalityRow> municipalities_;  // by code
  std::map<std::string, std::map<std::string, store::AreaRow>> known_;
  std::map<std::pair<std::string, int>, ImportedAreas::Line> lines_;
  std::map<std::string, Unknown> unknown_;
  std::set<std::string> touched_;                                       // codes of municipalities
  std::map<std::string, std::map<std::string, std::int64_t>> running_;  // by slug, then code
};

}  // namespace

ImportedAreas import_areas(Session& session, const AreaFile& file, const algorithms::GeoAreas& read) {
  return Import(session, file, Import::Mode::store).run(read);
}

ImportedAreas import_areas(Session& session, const AreaFile& file) {
  return import_areas(session, file, algorithms::parse_geojson(file.text, file.name));
}

ImportedAreas preview_areas(Session& session, const AreaFile& file, const algorithms::GeoAreas& read) {
  return Import(session, file, Import::Mode::preview).run(read);
}

void mark_atlas(Session& session, std::string_view slug) {
  auto atlas = store::find_atlas(session.database, slug);
  if (!atlas) return;
  atlas->hash = hash_of_areas(session, atlas->municipality);
  store::save_atlas(session.database, *atlas);
}

}  // namespace meent::app
