// SPDX-License-Identifier: EUPL-1.2
// How badly a ring crosses itself. A slip of the pen cuts off a sliver and does no harm; a figure of eight has no
// inside to speak of.
#pragma once

#include "algorithms/geography/polygon.h"

namespace meent::algorithms {

// A crossing cuts the ring in two loops. The largest smaller loop, as a part of its larger one: 0 when the ring does
// not cross itself, at most 1 (two halves). Touching is not crossing. A ring so tangled that it cannot be examined in
// reasonable time counts as 1. O(n log n) for real borders, at most 100 million comparisons.
double crossing_share(const Ring& ring);

}  // namespace meent::algorithms
