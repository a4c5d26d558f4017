// SPDX-License-Identifier: EUPL-1.2
#include "app/area_drawing.h"

#include <algorithm>
#include <cmath>

#include "algorithms/geography/label.h"
#include "algorithms/geography/projection.h"
#include "algorithms/geography/simplify.h"
#include "base/text.h"

namespace meent::app {
namespace {

using algorithms::MultiPolygon;
using algorithms::Point;
using algorithms::Projection;

constexpr double widest = 960;
constexpr double highest = 640;
constexpr double margin = 4;
constexpr std::size_t most_path_bytes = 24'000;
constexpr double metres_per_degree = 111'195;
// The typeface at 13 units: an average letter, and from line to line.
constexpr double letter_width = 6.6;
constexpr double line_height = 15;

Projection frame(const algorithms::Box& box) {
  const Projection wide = algorithms::fit(box, widest, margin);
  if (wide.height() <= highest) return wide;
  return algorithms::fit(box, std::max(4 * margin, widest * highest / wide.height()), margin);
}

MultiPolygon projected(MultiPolygon area, const Projection& projection) {
  const auto move = [&](algorithms::Ring& ring) {
    for (Point& point : ring) point = projection.to_drawing(point);
  };
  for (auto& polygon : area) {
    move(polygon.outer);
    for (auto& hole : polygon.holes) move(hole);
  }
  return area;
}

// The words on that many lines, the longest as short as they can be in their order.
std::vector<std::string> broken(const std::vector<std::string_view>& words, std::size_t lines) {
  std::vector<std::string> out;
  std::size_t letters = 0;
  for (const auto word : words) letters += count_characters(word) + 1;
  for (std::size_t longest = letters / lines; longest <= letters; ++longest) {
    out.clear();
    for (const auto word : words) {
      if (!out.empty() && count_characters(out.back()) + 1 + count_characters(word) <= longest)
        out.back().append(" ").append(word);
      else out.emplace_back(word);
    }
    if (out.size() <= lines) break;
  }
  return out;
}

void place_label(DrawnArea& drawn, const std::string& name, const MultiPolygon& outline) {
  const auto words = split(name, ' ');
  for (std::size_t lines = 1; lines <= std::min<std::size_t>(3, words.size()); ++lines) {
    auto label = broken(words, lines);
    std::size_t longest = 0;
    for (const auto& line : label) longest = std::max(longest, count_characters(line));
    const auto room = algorithms::find_room(outline, static_cast<double>(longest) * letter_width + 6,
                                            static_cast<double>(label.size()) * line_height);
    if (!room) continue;
    drawn.label = std::move(label);
    drawn.x = room->x;
    drawn.y = room->y;
    return;
  }
}

}  // namespace

Drawing draw_areas(const std::vector<Drawable>& areas) {
  Drawing drawing;
  std::vector<MultiPolygon> outlines;
  for (const auto& area : areas) outlines.push_back(area.outline);
  const auto box = algorithms::find_bounds(outlines);
  if (!box) return drawing;
  const Projection projection = frame(*box);
  drawing.view_box = projection.view_box();
  const double degrees = projection.to_degrees({0, 0}).y - projection.to_degrees({0, 1}).y;
  std::vector<MultiPolygon> simple;
  std::vector<std::string> paths;
  // Half a unit cannot be seen; what is still too large then is a picture of very many borders.
  for (double tolerance = 0.5; tolerance < 8; tolerance *= 1.4) {
    simple = algorithms::simplify(outlines, tolerance * degrees * metres_per_degree);
    paths.clear();
    std::size_t bytes = 0;
    for (const auto& outline : simple) bytes += paths.emplace_back(algorithms::svg_path(outline, projection)).size();
    if (bytes <= most_path_bytes) break;
  }
  for (std::size_t i = 0; i < areas.size(); ++i) {
    DrawnArea drawn;
    drawn.entry = areas[i].entry;
    drawn.path = std::move(paths[i]);
    place_label(drawn, areas[i].name, projected(simple[i], projection));
    drawing.areas.push_back(std::move(drawn));
  }
  return drawing;
}

}  // namespace meent::app
