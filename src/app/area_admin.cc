// SPDX-License-Identifier: EUPL-1.2
#include "app/area_admin.h"

#include <algorithm>
#include <map>

#include "algorithms/geography/geojson.h"
#include "app/audit.h"
#include "app/house.h"
#include "base/check.h"
#include "base/text.h"
#include "store/area_admin_store.h"
#include "store/atlas_store.h"
#include "store/dossier_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

using domain::AreaKind;

std::vector<domain::Area> list_all(Session& session, std::string_view slug) {
  std::vector<domain::Area> areas;
  for (const auto kind : {AreaKind::gemeente, AreaKind::stadsdeel, AreaKind::wijk, AreaKind::buurt})
    for (auto& row : store::list_areas(session.database, slug, kind, false)) areas.push_back(std::move(row.area));
  return areas;
}

// Each followed by what lies in it, by name; what lies in nothing known comes last.
std::vector<domain::Area> in_tree_order(const std::vector<domain::Area>& areas) {
  std::multimap<std::string, const domain::Area*> inside;
  std::map<std::string, const domain::Area*> by_code;
  for (const auto& area : areas) by_code[area.code] = &area;
  std::vector<const domain::Area*> roots;
  for (const auto& area : areas) {
    if (by_code.contains(area.parent)) inside.emplace(area.parent, &area);
    else roots.push_back(&area);
  }
  std::vector<domain::Area> ordered;
  const auto add = [&](const auto& self, std::vector<const domain::Area*> level) -> void {
    std::stable_sort(level.begin(), level.end(),
                     [](const auto* left, const auto* right) { return fold(left->name) < fold(right->name); });
    for (const auto* area : level) {
      ordered.push_back(*area);
      std::vector<const domain::Area*> next;
      const auto [first, last] = inside.equal_range(area->code);
      for (auto at = first; at != last; ++at) next.push_back(at->second);
      self(self, std::move(next));
    }
  };
  add(add, std::move(roots));
  return ordered;
}

Error refuse_file(std::string key, Params params = {}) {
  return {ErrorCode::invalid, "move.fields", {}, {{"bestand", std::move(key), std::move(params)}}};
}

AreaFile file_of(const store::AreaUpload& upload) {
  return {upload.text, upload.name, upload.year, upload.source, upload.municipality};
}

Result<store::AreaUpload> get_upload(Session& session, std::string_view slug, std::int64_t at) {
  auto upload = store::find_area_upload(session.database, slug);
  if (!upload || upload->at.microseconds != at) return Error{ErrorCode::conflict, "areas.upload_changed"};
  return std::move(*upload);
}

}  // namespace

Result<ManagedAreasView> list_managed_areas(Session& session, std::string_view slug) {
  ManagedAreasView view;
  view.municipality = to_view(*TRY(get_municipality(session, slug)));
  view.waiting = store::find_area_upload_moment(session.database, slug);
  view.outlines = store::find_atlas(session.database, slug).has_value();
  const auto running = store::count_by_area(session.database, slug);
  std::map<std::string, store::AreaValue> values;
  for (auto& value : store::list_latest_area_values(session.database, slug)) values.emplace(value.area, value);
  const auto areas = list_all(session, slug);
  std::map<std::string, std::string> names;
  std::map<std::string, std::int64_t> inside;
  for (const auto& area : areas) {
    names[area.code] = area.name;
    ++inside[area.parent];
  }
  for (const auto& area : in_tree_order(areas)) {
    ManagedArea managed{{area.code, area.name, area.inhabitants}, area.kind};
    if (const auto above = names.find(area.parent); above != names.end()) managed.within = above->second;
    // An import may have said something else since.
    if (const auto value = values.find(area.code);
        value != values.end() && value->second.name == area.name && value->second.inhabitants == area.inhabitants)
      managed.since = value->second.since;
    if (const auto count = running.find(area.code); count != running.end()) managed.running = count->second;
    if (const auto count = inside.find(area.code); count != inside.end()) managed.inside = count->second;
    view.areas.push_back(std::move(managed));
  }
  return view;
}

Result<ManagedAreaView> view_managed_area(Session& session, std::string_view slug, std::string_view code) {
  auto all = TRY(list_managed_areas(session, slug));
  const auto found =
      std::find_if(all.areas.begin(), all.areas.end(), [&](const auto& one) { return one.area.code == code; });
  if (found == all.areas.end()) return Error{ErrorCode::not_found, "area.unknown"};
  ManagedAreaView view{std::move(all.municipality), std::move(*found)};
  for (auto& value : store::list_area_values(session.database, code))
    view.values.push_back({value.since, std::move(value.name), value.inhabitants});
  return view;
}

Result<Done> change_area(Session& session, std::string_view slug, std::string_view code, const AreaChange& change) {
  const auto municipality = TRY(get_municipality(session, slug));
  const auto row = store::find_area(session.database, code);
  if (!row || row->area.municipality != slug) return Error{ErrorCode::not_found, "area.unknown"};
  std::vector<FieldError> errors;
  store::AreaValue value;
  value.area = code;
  value.name = std::string(trim(change.name));
  if (value.name.empty()) errors.push_back({"naam", "form.missing", {}});
  else if (count_characters(value.name) > longest_area_name)
    errors.push_back({"naam", "form.too_long", {{"most", std::to_string(longest_area_name)}}});
  if (const auto typed = trim(change.inhabitants); !typed.empty()) {
    std::string digits(typed);
    std::erase(digits, '.');  // as thousands are written
    const auto whole = parse_whole(digits);
    if (!whole || *whole < 0 || *whole > most_inhabitants)
      errors.push_back(
          {"inwoners", "form.out_of_range", {{"lowest", "0"}, {"highest", std::to_string(most_inhabitants)}}});
    else value.inhabitants = *whole;
  }
  const auto since = parse_date(trim(change.since));
  if (!since) errors.push_back({"vanaf", trim(change.since).empty() ? "form.missing" : since.error().key, {}});
  else if (*since > civil_date(session.now)) errors.push_back({"vanaf", "areas.since_future", {}});
  else value.since = *since;
  if (!errors.empty()) return Error{ErrorCode::invalid, "move.fields", {}, std::move(errors)};
  store::save_area_value(session.database, value);
  note_in_audit(session, slug, "area_changed", {}, {{"code", std::string(code)}});
  mark_atlas(session, slug);
  bump_revision_of(session, slug);
  return Done{};
}

Result<Done> check_upload(Session& session, std::string_view slug, const AreaFile& file) {
  TRY(get_municipality(session, slug));
  if (trim(file.text).empty()) return refuse_file("areas.upload_empty");
  if (file.text.size() > most_upload_bytes)
    return refuse_file("areas.upload_large", {{"limit", std::to_string(most_upload_bytes >> 20)}});
  AreaFile own = file;
  own.municipality = slug;
  const auto would = preview_areas(session, own, algorithms::parse_geojson(own.text, own.name));
  if (would.taken > 0) return Done{};
  if (would.findings.empty()) return refuse_file("areas.upload_nothing");
  return refuse_file(would.findings.front().key, would.findings.front().params);
}

Result<Done> keep_upload(Session& session, std::string_view slug, const AreaFile& file) {
  TRY(get_municipality(session, slug));
  store::save_area_upload(session.database,
                          {std::string(slug), session.now, file.name, file.year, file.source, std::string(file.text)});
  return Done{};
}

Result<UploadView> view_upload(Session& session, std::string_view slug) {
  UploadView view;
  view.municipality = to_view(*TRY(get_municipality(session, slug)));
  const auto upload = store::find_area_upload(session.database, slug);
  if (!upload) return view;
  view.name = upload->name;
  view.at = upload->at;
  view.would = preview_areas(session, file_of(*upload), algorithms::parse_geojson(upload->text, upload->name));
  return view;
}

Result<ReadAreas> read_upload(Session& session, std::string_view slug, std::int64_t at) {
  const auto upload = TRY(get_upload(session, slug, at));
  return std::make_shared<const algorithms::GeoAreas>(algorithms::parse_geojson(upload.text, upload.name));
}

Result<Done> import_upload(Session& session, std::string_view slug, std::int64_t at, const ReadAreas& read) {
  const auto upload = TRY(get_upload(session, slug, at));
  const auto imported = import_areas(session, file_of(upload), *read);
  store::remove_area_upload(session.database, slug);
  note_in_audit(session, slug, "areas_imported", {}, {{"count", std::to_string(imported.taken)}});
  return Done{};
}

Result<Done> throw_upload_away(Session& session, std::string_view slug) {
  TRY(get_municipality(session, slug));
  store::remove_area_upload(session.database, slug);
  return Done{};
}

std::vector<MunicipalityFacts> list_municipality_facts(Session& session) {
  std::map<std::string, store::MunicipalityCounts> counts;
  for (auto& one : store::list_municipality_counts(session.database)) counts.emplace(one.municipality, one);
  std::vector<MunicipalityFacts> facts;
  for (const auto& row : store::list_municipalities(session.database)) {
    MunicipalityFacts one;
    one.municipality = to_view(*MUST(get_municipality(session, row.slug)));
    if (const auto whole = store::find_area(session.database, row.code)) one.inhabitants = whole->area.inhabitants;
    const auto& count = counts.at(row.slug);
    one.areas = count.areas;
    one.outlines = count.areas > 0 && count.outlines == count.areas;
    one.running = count.running;
    one.instruments = static_cast<std::int64_t>(store::list_instruments(session.database, row.slug).size());
    facts.push_back(std::move(one));
  }
  return facts;
}

}  // namespace meent::app
