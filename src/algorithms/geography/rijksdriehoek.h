// SPDX-License-Identifier: EUPL-1.2
// From the Dutch grid (Rijksdriehoek, EPSG:28992, metres) to degrees. F. Schreutelkamp and G. Strang van Hees,
// "Benaderingsformules voor de transformatie tussen RD- en WGS84-kaartcoördinaten", Geodesia 43, 2001: a polynomial
// around Amersfoort, within a metre of the official transformation everywhere in the Netherlands.
#pragma once

#include "algorithms/geography/polygon.h"

namespace meent::algorithms {

// Inside the bounds of the grid. No point in degrees is: its y is at most 90.
bool looks_like_rijksdriehoek(Point metres);

// Promise of the caller: looks_like_rijksdriehoek(metres). O(1).
Point from_rijksdriehoek(Point metres);

}  // namespace meent::algorithms
