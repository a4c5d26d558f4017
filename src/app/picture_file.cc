// SPDX-License-Identifier: EUPL-1.2
#include "app/picture_file.h"

#include <vips/vips.h>

#include <chrono>
#include <memory>
#include <mutex>
#include <semaphore>
#include <stdexcept>

#include "base/check.h"

namespace meent::app {
namespace {

constexpr std::chrono::seconds longest_wait{3};

Error refuse(std::string key, Params params = {}) {
  return Error{ErrorCode::invalid, "form.check_fields", {}, {{"foto", std::move(key), std::move(params)}}};
}

struct Unreference {
  void operator()(VipsImage* image) const { g_object_unref(image); }
};
using Image = std::unique_ptr<VipsImage, Unreference>;

void start_vips() {
  static std::once_flag started;
  std::call_once(started, [] {
    // What is wrong with somebody's file is their message, not a line on our standard error.
    g_log_set_handler("VIPS", G_LOG_LEVEL_MASK, [](const char*, GLogLevelFlags, const char*, void*) {}, nullptr);
    if (VIPS_INIT("meent") != 0) throw std::runtime_error("libvips does not start");
    vips_concurrency_set(1);
    vips_cache_set_max(0);
    vips_block_untrusted_set(TRUE);
    vips_operation_block_set("VipsForeignLoad", TRUE);
    for (const char* const reader :
         {"VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif"})
      vips_operation_block_set(reader, FALSE);
  });
}

enum class Kind { none, jpeg, png, webp, heic };

Kind kind_of(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xD8\xFF")) return Kind::jpeg;
  if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return Kind::png;
  if (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP")) return Kind::webp;
  const std::string_view brand = bytes.substr(0, 12).substr(bytes.size() < 4 ? bytes.size() : 4);
  for (const std::string_view known : {"ftypheic", "ftypheix"})
    if (brand == known) return Kind::heic;
  return Kind::none;
}

Image open(Kind kind, std::string_view bytes) {
  VipsImage* image = nullptr;
  void* const data = const_cast<char*>(bytes.data());
  const auto load = [&](auto* reader) {
    return reader(data, bytes.size(), &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_ERROR, nullptr);
  };
  int problem = -1;
  switch (kind) {
    case Kind::jpeg:
      problem = load(vips_jpegload_buffer);
      break;
    case Kind::png:
      problem = load(vips_pngload_buffer);
      break;
    case Kind::webp:
      problem = load(vips_webpload_buffer);
      break;
    case Kind::heic:
      problem = load(vips_heifload_buffer);
      break;
    case Kind::none:
      break;
  }
  return Image(problem == 0 ? image : nullptr);
}

// `step` makes an image out of one; nothing out of nothing.
template <class Step>
Image next(const Image& image, Step step) {
  VipsImage* out = nullptr;
  if (!image || step(image.get(), &out) != 0) return nullptr;
  return Image(out);
}

// Within `side`, upright and in sRGB. Reads all of it.
Image shrink(const Image& image, int side) {
  Image small = next(image, [side](VipsImage* in, VipsImage** out) {
    return vips_thumbnail_image(in, out, side, "height", side, "size", VIPS_SIZE_DOWN, "export_profile", "srgb",
                                nullptr);
  });
  small = next(small, [](VipsImage* in, VipsImage** out) {
    return vips_colourspace(in, out, VIPS_INTERPRETATION_sRGB, nullptr);
  });
  if (small && vips_image_hasalpha(small.get()) != 0)
    small = next(small, [](VipsImage* in, VipsImage** out) {
      VipsArrayDouble* const white = vips_array_double_newv(3, 255.0, 255.0, 255.0);
      const int problem = vips_flatten(in, out, "background", white, nullptr);
      vips_area_unref(VIPS_AREA(white));
      return problem;
    });
  if (!small) return nullptr;
  return Image(vips_image_copy_memory(small.get()));
}

// The simple form of a WebP file: its pixels and nothing else, whatever the library wrote beside them.
std::string keep_pixels(std::string_view webp) {
  for (std::size_t at = 12; at + 8 <= webp.size();) {
    std::uint32_t length = 0;
    for (std::size_t i = 4; i-- > 0;) length = length << 8 | static_cast<unsigned char>(webp[at + 4 + i]);
    const std::size_t whole = 8 + length + length % 2;
    if (webp.substr(at, 4) == "VP8 " && at + whole <= webp.size()) {
      std::string file = "RIFF";
      for (const int shift : {0, 8, 16, 24}) file += static_cast<char>(((4 + whole) >> shift) & 255);
      file += "WEBP";
      file += webp.substr(at, whole);
      return file;
    }
    at += whole;
  }
  throw std::runtime_error("libvips wrote a WebP without pixels");
}

PictureFile write(const Image& image) {
  void* data = nullptr;
  std::size_t length = 0;
  if (vips_webpsave_buffer(image.get(), &data, &length, "Q", 75, "effort", 3, "strip", TRUE, nullptr) != 0)
    throw std::runtime_error("libvips does not write WebP");
  PictureFile file{vips_image_get_width(image.get()), vips_image_get_height(image.get()),
                   keep_pixels({static_cast<const char*>(data), length})};
  g_free(data);
  return file;
}

Result<MadePicture> read(std::string_view bytes) {
  const Kind kind = kind_of(bytes);
  if (kind == Kind::none) return refuse("picture.kind");
  const Image image = open(kind, bytes);
  if (!image) return refuse("picture.damaged");
  const std::int64_t width = vips_image_get_width(image.get());
  const std::int64_t height = vips_image_get_height(image.get());
  if (width * height > most_pixels)
    return refuse("picture.too_many_pixels", {{"most", std::to_string(most_pixels / 1'000'000)},
                                              {"pixels", std::to_string((width * height + 999'999) / 1'000'000)}});
  if (width < least_side || height < least_side)
    return refuse("picture.too_small", {{"least", std::to_string(least_side)}});
  // A HEIC may hold several still pictures, of which the first is the one that is meant.
  if (kind == Kind::webp && vips_image_get_n_pages(image.get()) > 1) return refuse("picture.moving");
  const Image large = shrink(image, large_side);
  const Image small = shrink(large, small_side);
  if (!large || !small) return refuse("picture.damaged");
  return MadePicture{write(large), write(small)};
}

}  // namespace

Result<MadePicture> make_picture(std::string_view bytes) {
  static std::counting_semaphore<2> places(2);
  if (bytes.empty()) return refuse("picture.missing");
  if (bytes.size() > longest_picture_file)
    return refuse("picture.too_large", {{"most", std::to_string(longest_picture_file / 1024 / 1024)}});
  start_vips();
  if (!places.try_acquire_for(longest_wait)) return Error{ErrorCode::unavailable, "picture.busy"};
  struct Leave {
    ~Leave() {
      vips_error_clear();
      vips_thread_shutdown();
      places.release();
    }
  } const leave;
  return read(bytes);
}

MadePicture make_drawn_picture(const Drawing& drawing) {
  CHECK(drawing.pixels.size() ==
        static_cast<std::size_t>(drawing.width) * static_cast<std::size_t>(drawing.height) * 3);
  start_vips();
  const Image pixels(vips_image_new_from_memory(drawing.pixels.data(), drawing.pixels.size(), drawing.width,
                                                drawing.height, 3, VIPS_FORMAT_UCHAR));
  const Image image = next(pixels, [](VipsImage* in, VipsImage** out) {
    return vips_copy(in, out, "interpretation", VIPS_INTERPRETATION_sRGB, nullptr);
  });
  const Image large = shrink(image, large_side);
  const Image small = shrink(large, small_side);
  CHECK(large && small);
  return {write(large), write(small)};
}

}  // namespace meent::app
