// SPDX-License-Identifier: EUPL-1.2
#include "web/compress.h"

#include <zlib.h>

#include "base/check.h"
#include "base/text.h"

namespace meent::web {

std::string gzip(std::string_view text) {
  z_stream stream{};
  constexpr int window_with_gzip_header = 15 + 16;
  CHECK(deflateInit2(&stream, 6, Z_DEFLATED, window_with_gzip_header, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string packed(deflateBound(&stream, text.size()), '\0');
  std::string input(text);  // zlib 1.2 takes no const input
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const int result = deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  CHECK(result == Z_STREAM_END);
  return packed;
}

bool accepts_coding(std::string_view header, std::string_view coding) {
  for (std::string_view part : split(header, ',')) {
    part = trim(part);
    const std::size_t semicolon = part.find(';');
    if (to_lower_ascii(trim(part.substr(0, semicolon))) != coding) continue;
    if (semicolon == std::string_view::npos) return true;
    const std::string quality = to_lower_ascii(trim(part.substr(semicolon + 1)));
    return quality.find_first_of("123456789") != std::string::npos;
  }
  return false;
}

}  // namespace meent::web
