// SPDX-License-Identifier: EUPL-1.2
#include "support/drawing.h"

#include <zlib.h>

namespace meent::test {
namespace {

std::string number(unsigned long value) {
  std::string bytes;
  for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>((value >> shift) & 255);
  return bytes;
}

const Bytef* bytes_of(std::string_view text) { return reinterpret_cast<const Bytef*>(text.data()); }

std::string pack(const std::string& bytes) {
  uLongf length = compressBound(bytes.size());
  std::string packed(length, '\0');
  compress(reinterpret_cast<Bytef*>(packed.data()), &length, bytes_of(bytes), bytes.size());
  packed.resize(length);
  return packed;
}

std::string png(int width, int height, std::string_view more, const std::string& lines) {
  const std::string head = number(static_cast<unsigned long>(width)) + number(static_cast<unsigned long>(height)) +
                           std::string("\x08\x02\0\0\0", 5);  // eight bits, red, green and blue
  return "\x89PNG\r\n\x1A\n" + png_chunk("IHDR", head) + std::string(more) + png_chunk("IDAT", pack(lines)) +
         png_chunk("IEND", "");
}

}  // namespace

std::string png_chunk(std::string_view kind, std::string_view data) {
  const std::string body = std::string(kind) + std::string(data);
  return number(data.size()) + body + number(crc32(0, bytes_of(body), static_cast<uInt>(body.size())));
}

std::string draw_png(int width, int height, std::string_view more) {
  std::string lines;
  for (int y = 0; y < height; ++y) {
    lines += '\0';
    for (int x = 0; x < width; ++x) {
      const bool sky = y * 5 < height * 2;
      // A little grain, so that a file of it is no tiny one.
      const int grain = (x * 7919 + y * 104'729) % 23;
      const int red = sky ? 150 : 60, green = sky ? 190 : 140, blue = sky ? 230 : 60;
      for (const int part : {red, green, blue}) lines += static_cast<char>(part + grain);
    }
  }
  return png(width, height, more, lines);
}

std::string png_that_says_it_is(int width, int height) { return png(width, height, "", std::string(1'000, '\0')); }

}  // namespace meent::test
