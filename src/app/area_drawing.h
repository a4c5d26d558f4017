// SPDX-License-Identifier: EUPL-1.2
// Outlines of one map as shapes for SVG: projected, simplified as far as the picture allows, with the names that fit.
#pragma once

#include <string>
#include <vector>

#include "app/atlas.h"

namespace meent::app {

struct Drawable {
  std::size_t entry = 0;
  const std::string& name;
  const algorithms::MultiPolygon& outline;
};

// At most 960 units wide and 640 high; the paths together about 24 kB at most. Neighbours keep their border in common.
Drawing draw_areas(const std::vector<Drawable>& areas);

}  // namespace meent::app
