// SPDX-License-Identifier: EUPL-1.2
// From degrees to the drawing: equirectangular, true to shape at the middle latitude of the box (a city is small
// enough).
//
//   Projection projection = fit(*find_bounds(outlines), 1000, 8);
//   "<svg viewBox=\"" + projection.view_box() + "\"><path d=\"" + svg_path(outline, projection) + "\"/></svg>"
#pragma once

#include <string>

#include "algorithms/geography/polygon.h"

namespace meent::algorithms {

class Projection {
 public:
  // North is up; y grows downwards, as SVG has it.
  Point to_drawing(Point degrees) const;
  Point to_degrees(Point drawing) const;
  double width() const { return width_; }
  double height() const { return height_; }
  std::string view_box() const;  // "0 0 1000 812.5"

 private:
  friend Projection fit(const Box& box, double width, double margin);
  double west_ = 0;
  double north_ = 0;
  double scale_ = 1;    // drawing units per degree of latitude
  double squeeze_ = 1;  // cosine of the middle latitude
  double margin_ = 0;
  double width_ = 0;
  double height_ = 0;
};

// The whole box on a drawing of that width, with a margin on all sides; the height follows, at most three times the
// width. A box without extent gives a drawing with the point in the middle. Promise: 0 ≤ 2 × margin < width.
Projection fit(const Box& box, double width, double margin);

// The d attribute of <path>: every ring "M…Z", rounded to a tenth; points that fall together are written once. To be
// drawn with fill-rule="evenodd".
std::string svg_path(const MultiPolygon& area, const Projection& projection);

// A number for SVG: at most one decimal, no exponent, no "-0": "12", "12.5". Not finite gives "0".
std::string svg_number(double value);

}  // namespace meent::algorithms
