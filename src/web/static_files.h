// SPDX-License-Identifier: EUPL-1.2
// Styles, scripts, typefaces and drawings from inside the binary. Each has an ETag of its content; the compressed form
// (.br, .gz beside it) goes out when the browser takes it; nothing is copied per request.
//
//   StaticFiles files(embedded_files(), "web/dist/", "/assets/");
//   files.address("meent.css")   // "/assets/meent.css?v=3f2a9c11d0": may be kept for ever
#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/embedded.h"
#include "web/request.h"
#include "web/response.h"

namespace meent::web {

class StaticFiles {
 public:
  // Takes over the files whose name begins with `folder` and offers them below `prefix`.
  StaticFiles(std::span<const EmbeddedFile> files, std::string_view folder, std::string_view prefix);

  bool holds(std::string_view path) const { return path.starts_with(prefix_); }
  // 200, 206 (one range), 304, 404 or 416. Immutable for a year when the address carries the content's hash, one hour
  // with an ETag else.
  Response answer(const Request& request) const;
  // The address with the content's hash; without one when there is no such file.
  std::string address(std::string_view name) const;

 private:
  using Bytes = std::shared_ptr<const std::string>;
  struct File {
    std::string content_type;
    std::string hash;  // 10 hexadecimal digits
    Bytes plain, brotli, gzip;
  };
  std::string prefix_;
  std::map<std::string, File, std::less<>> files_;
};

// Those of the browser side inside this binary.
const StaticFiles& assets();

std::string_view content_type_of(std::string_view name);  // by its end; application/octet-stream else

}  // namespace meent::web
