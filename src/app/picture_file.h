// SPDX-License-Identifier: EUPL-1.2
// What somebody sent as a picture, made into files of our own. JPEG, PNG, WebP and HEIC are told apart by what they
// hold, never by their names; nothing of the file itself is kept: it is decoded, turned upright, brought to sRGB and
// written anew as WebP, so that no place, time, camera, comment, profile or hidden file travels along. Only these four
// readers of libvips can be reached. At most two pictures are decoded at a time, each on one thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "app/example_picture.h"
#include "base/result.h"

namespace meent::app {

inline constexpr std::size_t longest_picture_file = 12 * 1024 * 1024;  // bytes
inline constexpr std::int64_t most_pixels = 25'000'000;                // a decoded one is about 100 MB at most
inline constexpr int least_side = 160;                                 // pixels
inline constexpr int large_side = 960;
inline constexpr int small_side = 320;

struct PictureFile {
  int width = 0;
  int height = 0;
  std::string bytes = {};  // WebP
};

// No side is longer than large_side and small_side; a smaller picture stays as it is.
struct MadePicture {
  PictureFile large = {};
  PictureFile small = {};
};

// What a form sent along. Both may be empty.
struct SentPicture {
  std::string_view bytes = {};
  std::string_view words = {};  // what is on it
};
// Ready to be kept.
struct PreparedPicture {
  MadePicture made = {};
  std::string alternative = {};
};

// Slow: up to a second or so. Refusals, all invalid with field "foto": "picture.missing", "picture.too_large" {most},
// "picture.kind", "picture.damaged", "picture.too_many_pixels" {most, pixels}, "picture.too_small" {least},
// "picture.moving"; unavailable "picture.busy" when two others are being read for three seconds.
Result<MadePicture> make_picture(std::string_view bytes);
// Of a drawing of our own. Promise: it has its width times its height times three bytes.
MadePicture make_drawn_picture(const Drawing& drawing);

}  // namespace meent::app
