// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/geography/geojson.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <map>
#include <utility>

#include "base/json.h"
#include "base/text.h"

namespace meent::algorithms {
namespace {

constexpr std::size_t most_findings = 100;
constexpr std::size_t longest_name = 200;

// Why a feature is left out; empty key: it is not.
struct Refusal {
  std::string key;
  Params params = {};
};

struct Reader {
  std::string file;
  GeoAreas out = {};
  std::size_t left_out = 0;
  std::map<std::string, std::size_t> first_of = {};  // code → feature number

  void find(std::string key, Params params = {}) {
    if (out.findings.size() >= most_findings) ++left_out;
    else out.findings.push_back({file, 0, std::move(key), std::move(params)});
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

std::string text_of(const Json& properties, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names)
    if (const Json* const value = properties.find(name); value != nullptr && value->is_text()) {
      std::string text = short_text(value->text());
      if (!text.empty()) return text;
    }
  return "";
}

std::optional<GeoKind> kind_of(std::string_view code, const Json& properties) {
  if (code.starts_with("GM")) return GeoKind::gemeente;
  if (code.starts_with("WK")) return GeoKind::wijk;
  if (code.starts_with("BU")) return GeoKind::buurt;
  const std::string kind = to_lower_ascii(text_of(properties, {"soort", "kind", "niveau"}));
  for (const GeoKind one : {GeoKind::gemeente, GeoKind::stadsdeel, GeoKind::wijk, GeoKind::buurt})
    if (kind == to_text(one)) return one;
  return std::nullopt;
}

std::string parent_of(GeoKind kind, const Json& properties) {
  switch (kind) {
    case GeoKind::gemeente:
      return "";
    case GeoKind::buurt:
      return text_of(properties, {"wijkcode", "ouder", "parent", "gemeentecode"});
    case GeoKind::stadsdeel:
    case GeoKind::wijk:
      break;
  }
  return text_of(properties, {"ouder", "parent", "stadsdeelcode", "gemeentecode"});
}

std::optional<std::int64_t> inhabitants_of(const Json& properties) {
  for (const std::string_view name : {"inwoners", "aantal_inwoners", "aantalInwoners", "inhabitants"}) {
    const Json* const value = properties.find(name);
    if (value == nullptr || !value->is_number()) continue;
    const double number = value->number();
    // CBS writes -99997 where a number is kept back.
    if (!(number >= 0 && number < 1e9)) return std::nullopt;
    return std::llround(number);
  }
  return std::nullopt;
}

bool in_range(Point point) { return std::abs(point.x) <= 180 && std::abs(point.y) <= 90; }
// The bounds of the Dutch grid (EPSG:28992), in metres.
bool looks_like_rd(Point point) {
  return point.x >= -7000 && point.x <= 300'000 && point.y >= 289'000 && point.y <= 629'000;
}
bool looks_swapped(Point point) { return point.x > 50 && point.x < 54 && point.y > 3 && point.y < 8; }

Refusal read_ring(const Json& json, Ring& ring, bool& closed) {
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
    const Point point{position.items()[0].number(), position.items()[1].number()};
    if (!in_range(point)) {
      if (looks_like_rd(point)) return {"geo.rd"};
      return {"geo.out_of_range", {{"x", position.items()[0].to_text()}, {"y", position.items()[1].to_text()}}};
    }
    if (looks_swapped(point)) return {"geo.swapped"};
    ring.push_back(point);
  }
  closed = !ring.empty() && ring.front() == ring.back();
  if (!closed && !ring.empty()) ring.push_back(ring.front());
  // Three different corners and the first once more.
  if (ring.size() < 4) return {"geo.few_points"};
  return {};
}

Refusal read_polygon(const Json& json, MultiPolygon& outline, bool& all_closed) {
  if (!json.is_array()) return {"geo.coordinates"};
  if (json.items().empty()) return {"geo.few_points"};
  Polygon polygon;
  for (std::size_t i = 0; i < json.items().size(); ++i) {
    Ring ring;
    bool closed = true;
    if (Refusal refusal = read_ring(json.items()[i], ring, closed); !refusal.key.empty()) return refusal;
    all_closed = all_closed && closed;
    if (i == 0) polygon.outer = std::move(ring);
    else polygon.holes.push_back(std::move(ring));
  }
  outline.push_back(std::move(polygon));
  return {};
}

Refusal read_outline(const Json* geometry, MultiPolygon& outline, bool& all_closed) {
  if (geometry == nullptr || !geometry->is_object()) return {"geo.no_geometry"};
  const std::string type = text_of(*geometry, {"type"});
  const Json* const coordinates = geometry->find("coordinates");
  if (type != "Polygon" && type != "MultiPolygon") return {"geo.geometry_type", {{"type", type.empty() ? "?" : type}}};
  if (coordinates == nullptr || !coordinates->is_array()) return {"geo.coordinates"};
  if (type == "Polygon") return read_polygon(*coordinates, outline, all_closed);
  if (coordinates->items().empty()) return {"geo.few_points"};
  for (const Json& part : coordinates->items())
    if (Refusal refusal = read_polygon(part, outline, all_closed); !refusal.key.empty()) return refusal;
  return {};
}

void read_feature(Reader& reader, std::size_t number, const Json& feature) {
  Params where{{"feature", std::to_string(number)}};
  const Json* const properties = feature.find("properties");
  if (text_of(feature, {"type"}) != "Feature" || properties == nullptr || !properties->is_object())
    return reader.find("geo.not_feature", where);
  GeoArea area;
  area.code = text_of(*properties, {"code", "buurtcode", "wijkcode", "gemeentecode"});
  if (area.code.empty()) return reader.find("geo.no_code", where);
  where.emplace_back("code", area.code);
  const auto kind = kind_of(area.code, *properties);
  if (!kind) return reader.find("geo.no_kind", where);
  area.kind = *kind;
  if (const auto [at, is_new] = reader.first_of.emplace(area.code, number); !is_new) {
    where.emplace_back("first", std::to_string(at->second));
    return reader.find("geo.twice", where);
  }
  area.name = text_of(*properties, {"naam", "name", "buurtnaam", "wijknaam", "gemeentenaam"});
  if (area.name.empty()) return reader.find("geo.no_name", where);
  area.parent = parent_of(area.kind, *properties);
  if (area.parent.empty() && area.kind != GeoKind::gemeente) return reader.find("geo.no_parent", where);
  area.inhabitants = inhabitants_of(*properties);
  bool all_closed = true;
  if (Refusal refusal = read_outline(feature.find("geometry"), area.outline, all_closed); !refusal.key.empty()) {
    where.insert(where.end(), refusal.params.begin(), refusal.params.end());
    return reader.find(std::move(refusal.key), std::move(where));
  }
  if (!all_closed) reader.find("geo.not_closed", where);
  area.centre = find_centre(area.outline).value_or(Point{});
  reader.out.areas.push_back(std::move(area));
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
  if (text_of(*json, {"type"}) != "FeatureCollection" || features == nullptr || !features->is_array()) {
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
  for (std::size_t i = 0; i < features->items().size(); ++i) read_feature(reader, i + 1, features->items()[i]);
  if (reader.left_out > 0)
    reader.out.findings.push_back({file, 0, "geo.more", {{"count", std::to_string(reader.left_out)}}});
  return std::move(reader.out);
}

}  // namespace meent::algorithms
