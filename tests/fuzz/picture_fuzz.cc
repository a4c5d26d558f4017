// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a photo: refused with a reason, or made into two files that are WebP and no larger than they may be.
#include <cstddef>
#include <cstdint>

#include "app/picture_file.h"
#include "base/check.h"

namespace {

void check(const meent::app::PictureFile& file, int side) {
  CHECK(file.width > 0 && file.width <= side && file.height > 0 && file.height <= side);
  CHECK(file.bytes.starts_with("RIFF") && file.bytes.substr(8, 8) == "WEBPVP8 ");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto made = meent::app::make_picture({reinterpret_cast<const char*>(bytes), size});
  if (made) {
    check(made->large, meent::app::large_side);
    check(made->small, meent::app::small_side);
  } else {
    CHECK(made.error().fields.size() == 1 && made.error().fields[0].field == "foto");
  }
  return 0;
}
