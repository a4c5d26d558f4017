// SPDX-License-Identifier: EUPL-1.2
// Pictures for tests, drawn by ourselves: PNG (ISO/IEC 15948) needs no more than zlib.
#pragma once

#include <string>
#include <string_view>

namespace meent::test {

std::string png_chunk(std::string_view kind, std::string_view data);
// A landscape of grass under a sky; `more`: chunks that stand before its pixels.
std::string draw_png(int width, int height, std::string_view more = "");
// A few hundred bytes that announce many pixels.
std::string png_that_says_it_is(int width, int height);

}  // namespace meent::test
