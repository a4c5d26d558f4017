// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/geography/projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/check.h"

namespace meent::algorithms {
namespace {

void append_ring(std::string& path, const Ring& ring, const Projection& projection) {
  std::string first;
  std::string last;
  for (const Point point : ring) {
    const Point at = projection.to_drawing(point);
    const std::string text = svg_number(at.x) + " " + svg_number(at.y);
    if (text == last) continue;
    if (first.empty()) first = text;
    path += last.empty() ? "M" : "L";
    path += text;
    last = text;
  }
  // The closing point is drawn by Z.
  if (last == first && path.size() >= last.size() + 1 && path[path.size() - last.size() - 1] == 'L')
    path.resize(path.size() - last.size() - 1);
  if (!first.empty()) path += "Z";
}

}  // namespace

std::string svg_number(double value) {
  if (!std::isfinite(value) || std::abs(value) > 1e12) return "0";
  const long long tenths = std::llround(value * 10);
  std::string text = tenths < 0 ? "-" : "";
  text += std::to_string(std::abs(tenths) / 10);
  if (tenths % 10 != 0) text += "." + std::to_string(std::abs(tenths) % 10);
  return text;
}

Point Projection::to_drawing(Point degrees) const {
  return {margin_ + (degrees.x - west_) * squeeze_ * scale_, margin_ + (north_ - degrees.y) * scale_};
}

Point Projection::to_degrees(Point drawing) const {
  return {west_ + (drawing.x - margin_) / (squeeze_ * scale_), north_ - (drawing.y - margin_) / scale_};
}

std::string Projection::view_box() const { return "0 0 " + svg_number(width_) + " " + svg_number(height_); }

Projection fit(const Box& box, double width, double margin) {
  CHECK(margin >= 0 && 2 * margin < width);
  Projection projection;
  projection.margin_ = margin;
  projection.width_ = width;
  projection.squeeze_ = std::max(0.05, std::cos((box.south + box.north) / 2 * std::numbers::pi / 180));
  const double inner = width - 2 * margin;
  const double wide = (box.east - box.west) * projection.squeeze_;
  const double high = box.north - box.south;
  const double extent = std::max({wide, high / 3, 1e-9});
  projection.scale_ = inner / extent;
  projection.west_ = box.west - (extent - wide) / 2 / projection.squeeze_;
  const double drawn = std::max(high, wide > 0 || high > 0 ? 0.0 : extent);
  projection.north_ = box.north + (drawn - high) / 2;
  projection.height_ = 2 * margin + drawn * projection.scale_;
  return projection;
}

std::string svg_path(const MultiPolygon& area, const Projection& projection) {
  std::string path;
  for (const auto& polygon : area) {
    append_ring(path, polygon.outer, projection);
    for (const auto& hole : polygon.holes) append_ring(path, hole, projection);
  }
  return path;
}

}  // namespace meent::algorithms
