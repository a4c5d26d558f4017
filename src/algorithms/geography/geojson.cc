// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/geography/geojson.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <initializer_list>
#include <map>
#include <set>
#include <utility>

#include "algorithms/geography/crossing.h"
#include "algorithms/geography/feature_lines.h"
#include "algorithms/geography/rijksdriehoek.h"
#include "base/json.h"
#include "base/text.h"

namespace meent::algorithms {
namespace {

constexpr std::size_t most_findings = 100;
constexpr std::size_t longest_name = 200;
constexpr std::size_t most_indicators = 400;  // of one area; CBS gives about 150
constexpr double worst_crossing = 0.01;
constexpr double smallest_surface = 1e-6;  // a square metre

// Why a feature is left out; empty key: it is not.
struct Refusal {
  std::string key;
  Params params = {};
};

struct Reader {
  std::string file;
  GeoAreas out = {};
  std::size_t more = 0;
  std::map<std::string, std::size_t> first_of = {};  // code → feature number
  std::vector<int> lines = {};
  int year = 0;  // of the whole file
  std::size_t converted = 0;
  std::size_t water = 0;

  void find(std::string key, Params params = {}, int line = 0) {
    if (out.findings.size() >= most_findings) ++more;
    else out.findings.push_back({file, line, std::move(key), std::move(params)});
  }
};

std::string short_text(std::string_view text) {
  std::string clean = clean_text(text);
  if (count_characters(clean) <= longest_name) return clean;
  std::size_t bytes = 0;
  for (std::size_t count = 0; count < longest_name; ++count) do
      ++bytes;
    while (bytes < clean.size() && (static_cast<unsigned char>(clean[bytes]) & 0xC0) == 0x80);
  return clean.substr(0, bytes);
}

// "BU_CODE" and "buCode" are one name.
std::string plain_name(std::string_view name) {
  std::string plain = to_lower_ascii(name);
  std::erase(plain, '_');
  return plain;
}

// The properties of a feature under their plain names.
class Properties {
 public:
  explicit Properties(const Json& object) {
    for (const auto& [name, value] : object.members()) values_.emplace(plain_name(name), &value);
  }
  const Json* find(std::string_view plain) const {
    const auto found = values_.find(plain);
    return found == values_.end() ? nullptr : found->second;
  }
  std::string text(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names)
      if (const Json* const value = find(name); value != nullptr && value->is_text()) {
        std::string text = short_text(value->text());
        if (!text.empty()) return text;
      }
    return "";
  }

 private:
  std::map<std::string, const Json*, std::less<>> values_;
};

bool is_code_sign(char sign) { return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z'); }
bool is_digit(char sign) { return sign >= '0' && sign <= '9'; }

// CBS: four digits of the municipality, two signs of the wijk, two of the buurt.
std::optional<GeoKind> find_cbs_kind(std::string_view code) {
  std::optional<GeoKind> kind;
  if (code.starts_with("GM") && code.size() == 6) kind = GeoKind::gemeente;
  if (code.starts_with("WK") && code.size() == 8) kind = GeoKind::wijk;
  if (code.starts_with("BU") && code.size() == 10) kind = GeoKind::buurt;
  if (!kind) return std::nullopt;
  const std::string_view digits = code.substr(2, 4);
  const std::string_view rest = code.substr(6);
  if (!std::all_of(digits.begin(), digits.end(), is_digit) || !std::all_of(rest.begin(), rest.end(), is_code_sign))
    return std::nullopt;
  return kind;
}

// It becomes part of an address.
bool is_own_code(std::string_view code) {
  return code.size() <= 40 && std::all_of(code.begin(), code.end(), [](char sign) {
           return is_code_sign(sign) || (sign >= 'a' && sign <= 'z') || sign == '-' || sign == '.';
         });
}

std::optional<GeoKind> find_own_kind(const Properties& properties) {
  const std::string kind = to_lower_ascii(properties.text({"soort", "kind", "niveau"}));
  for (const GeoKind one : {GeoKind::stadsdeel, GeoKind::wijk, GeoKind::buurt})
    if (kind == to_text(one)) return one;
  return std::nullopt;
}

// Where it belongs; false when that is not known.
bool place(GeoArea& area, bool cbs, const Properties& properties) {
  const std::string owner = properties.text({"gemeentecode", "gmcode"});
  area.municipality = cbs ? "GM" + area.code.substr(2, 4) : owner;
  if (area.kind == GeoKind::gemeente) return true;
  if (area.kind == GeoKind::buurt) {
    area.parent = properties.text({"wijkcode", "wkcode", "ouder", "parent"});
    if (area.parent.empty()) area.parent = cbs ? "WK" + area.code.substr(2, 6) : owner;
  } else {
    area.parent = properties.text({"ouder", "parent", "stadsdeelcode"});
    if (area.parent.empty()) area.parent = area.municipality;
  }
  return find_cbs_kind(area.municipality) == GeoKind::gemeente && !area.parent.empty();
}

// "Wijk 03 Overvecht" says twice that it is a wijk.
std::string name_of(GeoKind kind, const Properties& properties) {
  std::string name = properties.text(
      {"naam", "name", "buurtnaam", "bunaam", "wijknaam", "wknaam", "statnaam", "gemeentenaam", "gmnaam"});
  if (kind == GeoKind::wijk && name.starts_with("Wijk ") && name.size() > 8 && is_digit(name[5]) && is_digit(name[6]) &&
      name[7] == ' ')
    name.erase(0, 8);
  return name;
}

// CBS writes -99995, -99997 or -99999999 where a number is kept back or unknown.
bool is_kept_back(double number) { return !(number > -99990); }

std::optional<std::int64_t> inhabitants_of(const Properties& properties) {
  for (const std::string_view name : {"inwoners", "aantalinwoners", "aantinw", "inhabitants"}) {
    const Json* const value = properties.find(name);
    if (value == nullptr || !value->is_number()) continue;
    const double number = value->number();
    if (!(number >= 0 && number < 1e9)) return std::nullopt;
    return std::llround(number);
  }
  return std::nullopt;
}

int year_in(const Json* value) {
  if (value == nullptr) return 0;
  long long year = 0;
  if (value->is_integer()) year = value->integer();
  else if (value->is_text()) year = parse_whole(std::string_view(value->text()).substr(0, 4)).value_or(0);
  return year >= 1900 && year <= 2100 ? static_cast<int>(year) : 0;
}

int year_of(const Json& object) {
  const Properties properties(object);
  for (const std::string_view name : {"jaar", "year", "peiljaar", "jaarstatcode", "jrstatcode"})
    if (const int year = year_in(properties.find(name)); year != 0) return year;
  return 0;
}

// Numbers that say nothing of the area: keys of a file and what is kept elsewhere.
bool is_bookkeeping(std::string_view plain) {
  constexpr std::array<std::string_view, 16> names{"lon",      "lat",       "longitude", "latitude",   "x",    "y",
                                                   "id",       "fid",       "gid",       "objectid",   "jaar", "year",
                                                   "peiljaar", "shapearea", "shapeleng", "shapelength"};
  return std::find(names.begin(), names.end(), plain) != names.end();
}

std::vector<GeoIndicator> indicators_of(const Json& object, int file_year) {
  std::vector<GeoIndicator> indicators;
  std::set<std::pair<std::string, int>> seen;
  const int own_year = year_of(object);
  for (const auto& [name, value] : object.members()) {
    if (!value.is_number() || is_kept_back(value.number()) || !std::isfinite(value.number())) continue;
    GeoIndicator indicator{short_text(name), own_year != 0 ? own_year : file_year, value.number()};
    if (indicator.name.empty() || is_bookkeeping(plain_name(indicator.name))) continue;
    // k22_population: from the kerncijfers of 2022, whatever the year of the file.
    if (indicator.name.size() > 4 && indicator.name[0] == 'k' && is_digit(indicator.name[1]) &&
        is_digit(indicator.name[2]) && indicator.name[3] == '_') {
      indicator.year = 2000 + (indicator.name[1] - '0') * 10 + (indicator.name[2] - '0');
      indicator.name.erase(0, 4);
    }
    if (!seen.emplace(indicator.name, indicator.year).second) continue;
    if (indicators.size() == most_indicators) break;
    indicators.push_back(std::move(indicator));
  }
  return indicators;
}

bool in_range(Point point) { return std::abs(point.x) <= 180 && std::abs(point.y) <= 90; }
bool looks_swapped(Point point) { return point.x > 50 && point.x < 54 && point.y > 3 && point.y < 8; }

struct Outline {
  MultiPolygon polygons = {};
  bool all_closed = true;
  bool converted = false;  // from the Dutch grid
};

Refusal read_ring(const Json& json, Ring& ring, Outline& outline) {
  if (!json.is_array()) return {"geo.coordinates"};
  if (json.items().size() > most_ring_points)
    return {"geo.ring_too_long",
            {{"count", std::to_string(json.items().size())}, {"most", std::to_string(most_ring_points)}}};
  ring.reserve(json.items().size() + 1);
  for (const Json& position : json.items()) {
    // A third number, height, is allowed and left out.
    if (!position.is_array() || position.items().size() < 2 || !position.items()[0].is_number() ||
        !position.items()[1].is_number())
      return {"geo.coordinates"};
    Point point{position.items()[0].number(), position.items()[1].number()};
    if (looks_like_rijksdriehoek(point)) {
      point = from_rijksdriehoek(point);
      outline.converted = true;
    }
    if (!in_range(point))
      return {"geo.out_of_range", {{"x", position.items()[0].to_text()}, {"y", position.items()[1].to_text()}}};
    if (looks_swapped(point)) return {"geo.swapped"};
    ring.push_back(point);
  }
  const bool closed = !ring.empty() && ring.front() == ring.back();
  outline.all_closed = outline.all_closed && closed;
  if (!closed && !ring.empty()) ring.push_back(ring.front());
  // Three different corners and the first once more.
  if (ring.size() < 4) return {"geo.few_points"};
  return {};
}

Refusal read_polygon(const Json& json, Outline& outline) {
  if (!json.is_array()) return {"geo.coordinates"};
  if (json.items().empty()) return {"geo.few_points"};
  Polygon polygon;
  for (std::size_t i = 0; i < json.items().size(); ++i) {
    Ring ring;
    if (Refusal refusal = read_ring(json.items()[i], ring, outline); !refusal.key.empty()) return refusal;
    if (i == 0) polygon.outer = std::move(ring);
    else polygon.holes.push_back(std::move(ring));
  }
  outline.polygons.push_back(std::move(polygon));
  return {};
}

Refusal read_outline(const Json* geometry, Outline& outline) {
  if (geometry == nullptr || !geometry->is_object()) return {"geo.no_geometry"};
  const Json* const named = geometry->find("type");
  const std::string type = named != nullptr && named->is_text() ? short_text(named->text()) : "";
  const Json* const coordinates = geometry->find("coordinates");
  if (type != "Polygon" && type != "MultiPolygon") return {"geo.geometry_type", {{"type", type.empty() ? "?" : type}}};
  if (coordinates == nullptr || !coordinates->is_array()) return {"geo.coordinates"};
  if (type == "Polygon") return read_polygon(*coordinates, outline);
  if (coordinates->items().empty()) return {"geo.few_points"};
  for (const Json& part : coordinates->items())
    if (Refusal refusal = read_polygon(part, outline); !refusal.key.empty()) return refusal;
  return {};
}

Refusal check_shape(const MultiPolygon& outline) {
  for (const Polygon& polygon : outline) {
    if (crossing_share(polygon.outer) > worst_crossing) return {"geo.crossing"};
    for (const Ring& hole : polygon.holes)
      if (crossing_share(hole) > worst_crossing) return {"geo.crossing"};
  }
  if (square_kilometres(outline) < smallest_surface) return {"geo.no_surface"};
  return {};
}

bool is_text(const Json* value, std::string_view text) {
  return value != nullptr && value->is_text() && value->text() == text;
}

void read_feature(Reader& reader, std::size_t number, const Json& feature) {
  GeoArea area;
  area.feature = number;
  area.line = number <= reader.lines.size() ? reader.lines[number - 1] : 0;
  Params where{{"feature", std::to_string(number)}};
  const auto leave_out = [&](std::string key, const Params& params = {}) {
    where.insert(where.end(), params.begin(), params.end());
    reader.find(std::move(key), where, area.line);
    reader.out.left_out.push_back(area.code);
  };
  const Json* const object = feature.find("properties");
  if (!is_text(feature.find("type"), "Feature") || object == nullptr || !object->is_object())
    return leave_out("geo.not_feature");
  const Properties properties(*object);
  area.code =
      properties.text({"code", "buurtcode", "bucode", "wijkcode", "wkcode", "statcode", "gemeentecode", "gmcode"});
  if (area.code.empty()) return leave_out("geo.no_code");
  where.emplace_back("code", area.code);
  // CBS gives the water of a municipality as a feature of its own, under the same code.
  if (to_lower_ascii(properties.text({"water", "h2o"})) == "ja") {
    ++reader.water;
    reader.out.left_out.push_back("");
    return;
  }
  const auto cbs_kind = find_cbs_kind(area.code);
  const bool claims_cbs = area.code.starts_with("GM") || area.code.starts_with("WK") || area.code.starts_with("BU");
  if (!cbs_kind && (claims_cbs || !is_own_code(area.code))) return leave_out("geo.bad_code");
  const auto kind = cbs_kind ? cbs_kind : find_own_kind(properties);
  if (!kind) return leave_out("geo.no_kind");
  area.kind = *kind;
  if (const auto [at, is_new] = reader.first_of.emplace(area.code, number); !is_new)
    return leave_out("geo.twice", {{"first", std::to_string(at->second)}});
  area.name = name_of(area.kind, properties);
  if (area.name.empty()) return leave_out("geo.no_name");
  if (!place(area, cbs_kind.has_value(), properties)) return leave_out("geo.no_parent");
  Outline outline;
  if (const Refusal refusal = read_outline(feature.find("geometry"), outline); !refusal.key.empty())
    return leave_out(refusal.key, refusal.params);
  if (const Refusal refusal = check_shape(outline.polygons); !refusal.key.empty()) return leave_out(refusal.key);
  if (!outline.all_closed) reader.find("geo.not_closed", where, area.line);
  if (outline.converted) ++reader.converted;
  area.outline = std::move(outline.polygons);
  area.inhabitants = inhabitants_of(properties);
  area.indicators = indicators_of(*object, reader.year);
  area.centre = find_centre(area.outline).value_or(Point{});
  reader.out.areas.push_back(std::move(area));
}

// The old member `crs` of GeoJSON 2008; without it: degrees. The name when it is neither degrees nor the Dutch grid.
std::optional<std::string> find_strange_grid(const Json& collection) {
  const Json* const crs = collection.find("crs");
  const Json* const inside = crs == nullptr ? nullptr : crs->find("properties");
  const Json* const name = inside == nullptr ? nullptr : inside->find("name");
  if (name == nullptr || !name->is_text()) return std::nullopt;
  for (const std::string_view known : {"28992", "4326", "4258", "CRS84"})
    if (name->text().ends_with(known)) return std::nullopt;
  return short_text(name->text());
}

void append_ring(std::string& out, const Ring& ring) {
  out += '[';
  for (const Point point : ring) {
    if (out.back() != '[') out += ',';
    out += Json::array({std::round(point.x * 1e6) / 1e6, std::round(point.y * 1e6) / 1e6}).to_text();
  }
  out += ']';
}

Finding malformed(const std::string& file, const Error& error) {
  Finding finding{file, 0, "geo.malformed", error.params};
  if (error.key == "json.not_utf8") finding.key = "geo.not_utf8";
  if (error.key == "json.too_deep") finding.key = "geo.too_deep";
  for (const auto& [name, value] : error.params)
    if (name == "line") finding.line = static_cast<int>(parse_whole(value).value_or(0));
  return finding;
}

}  // namespace

std::string_view to_text(GeoKind kind) {
  switch (kind) {
    case GeoKind::gemeente:
      return "gemeente";
    case GeoKind::stadsdeel:
      return "stadsdeel";
    case GeoKind::wijk:
      return "wijk";
    case GeoKind::buurt:
      return "buurt";
  }
  return "";
}

GeoAreas parse_geojson(std::string_view text, const std::string& file) {
  Reader reader{.file = file};
  if (text.size() > most_geojson_bytes) {
    reader.find("geo.too_large", {{"most", std::to_string(most_geojson_bytes >> 20)}});
    return std::move(reader.out);
  }
  // Windows tools put a byte order mark in front; JSON has none.
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const auto json = parse_json(text);
  if (!json) {
    reader.out.findings.push_back(malformed(file, json.error()));
    return std::move(reader.out);
  }
  const Json* const features = json->find("features");
  if (!is_text(json->find("type"), "FeatureCollection") || features == nullptr || !features->is_array()) {
    reader.find("geo.not_collection");
    return std::move(reader.out);
  }
  reader.out.features = features->items().size();
  if (features->items().empty()) reader.find("geo.empty");
  if (features->items().size() > most_features) {
    reader.find("geo.too_many",
                {{"count", std::to_string(features->items().size())}, {"most", std::to_string(most_features)}});
    return std::move(reader.out);
  }
  if (const auto grid = find_strange_grid(*json)) {
    reader.find("geo.grid", {{"grid", *grid}});
    return std::move(reader.out);
  }
  reader.lines = find_feature_lines(text);
  reader.year = year_of(*json);
  for (std::size_t i = 0; i < features->items().size(); ++i) read_feature(reader, i + 1, features->items()[i]);
  if (reader.more > 0) reader.out.findings.push_back({file, 0, "geo.more", {{"count", std::to_string(reader.more)}}});
  const auto note = [&](const char* key, std::size_t count) {
    if (count > 0) reader.out.findings.push_back({file, 0, key, {{"count", std::to_string(count)}}});
  };
  note("geo.converted", reader.converted);
  note("geo.water", reader.water);
  return std::move(reader.out);
}

std::string to_geojson(const MultiPolygon& outline) {
  std::string polygons;
  for (const Polygon& polygon : outline) {
    polygons += polygons.empty() ? "[" : ",[";
    append_ring(polygons, polygon.outer);
    for (const Ring& hole : polygon.holes) {
      polygons += ',';
      append_ring(polygons, hole);
    }
    polygons += ']';
  }
  if (outline.size() == 1) return R"({"type":"Polygon","coordinates":)" + polygons + "}";
  return R"({"type":"MultiPolygon","coordinates":[)" + polygons + "]}";
}

std::optional<MultiPolygon> parse_outline(std::string_view text) {
  const auto json = parse_json(text);
  if (!json) return std::nullopt;
  Outline outline;
  if (!read_outline(&*json, outline).key.empty()) return std::nullopt;
  return std::move(outline.polygons);
}

}  // namespace meent::algorithms
