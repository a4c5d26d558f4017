// SPDX-License-Identifier: EUPL-1.2
#include "web/static_files.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/hash.h"
#include "base/text.h"
#include "web/compress.h"

namespace meent::web {
namespace {

// "W/" and lists are allowed in If-None-Match (RFC 9110, 13.1.2).
bool names_tag(std::string_view header, std::string_view tag) {
  for (std::string_view part : split(header, ',')) {
    part = trim(part);
    if (part.starts_with("W/")) part.remove_prefix(2);
    if (part == tag || part == "*") return true;
  }
  return false;
}

enum class RangeKind { whole, part, impossible };
struct Range {
  RangeKind kind = RangeKind::whole;
  std::size_t first = 0, last = 0;  // both included
};

// One range; several, or what is not a range, mean the whole file (RFC 9110, 14.2 allows that).
Range parse_range(std::string_view header, std::size_t size) {
  constexpr std::string_view unit = "bytes=";
  const std::size_t dash = header.find('-');
  if (!header.starts_with(unit) || dash == std::string_view::npos || header.find(',') != std::string_view::npos)
    return {};
  const std::string_view from = header.substr(unit.size(), dash - unit.size());
  const std::string_view to = header.substr(dash + 1);
  const auto digits = [](std::string_view text) {
    return !text.empty() && text.size() < 16 && text.find_first_not_of("0123456789") == std::string_view::npos;
  };
  if ((!from.empty() && !digits(from)) || (!to.empty() && !digits(to)) || (from.empty() && to.empty())) return {};
  const std::size_t end = to.empty() ? size : static_cast<std::size_t>(*parse_whole(to));
  if (from.empty()) {
    if (end == 0 || size == 0) return {RangeKind::impossible};
    return {RangeKind::part, size - std::min(end, size), size - 1};
  }
  const auto first = static_cast<std::size_t>(*parse_whole(from));
  if (!to.empty() && end < first) return {};
  if (first >= size) return {RangeKind::impossible};
  return {RangeKind::part, first, std::min(end, size - 1)};
}

}  // namespace

std::string_view content_type_of(std::string_view name) {
  constexpr std::pair<std::string_view, std::string_view> types[] = {
      {".css", "text/css; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".html", "text/html; charset=utf-8"},
      {".svg", "image/svg+xml"},
      {".png", "image/png"},
      {".jpg", "image/jpeg"},
      {".webp", "image/webp"},
      {".ico", "image/x-icon"},
      {".woff2", "font/woff2"},
      {".json", "application/json"},
      {".geojson", "application/geo+json"},
      {".webmanifest", "application/manifest+json"},
      {".txt", "text/plain; charset=utf-8"},
      {".pdf", "application/pdf"},
      {".csv", "text/csv; charset=utf-8"},
      {".xml", "application/xml"},
  };
  for (const auto& [end, type] : types)
    if (name.ends_with(end)) return type;
  return "application/octet-stream";
}

StaticFiles::StaticFiles(std::span<const EmbeddedFile> files, std::string_view folder, std::string_view prefix)
    : prefix_(prefix) {
  const auto keep = [](std::string_view bytes) { return std::make_shared<const std::string>(bytes); };
  for (const EmbeddedFile& embedded : files) {
    if (!embedded.name.starts_with(folder)) continue;
    std::string_view name = embedded.name.substr(folder.size());
    const bool brotli = name.ends_with(".br"), gzip = name.ends_with(".gz");
    if (brotli || gzip) {
      File& file = files_[std::string(name.substr(0, name.size() - 3))];
      (brotli ? file.brotli : file.gzip) = keep(embedded.bytes);
      continue;
    }
    File& file = files_[std::string(name)];
    file.plain = keep(embedded.bytes);
    file.hash = sha256_hex(embedded.bytes).substr(0, 10);
    file.content_type = content_type_of(name);
  }
  // A compressed file without its original has no content type of its own.
  std::erase_if(files_, [](const auto& entry) { return entry.second.plain == nullptr; });
}

std::string StaticFiles::address(std::string_view name) const {
  const auto found = files_.find(name);
  std::string address = prefix_ + std::string(name);
  if (found != files_.end()) address += "?v=" + found->second.hash;
  return address;
}

Response StaticFiles::answer(const Request& request) const {
  Response response;
  const auto found =
      holds(request.path) ? files_.find(std::string_view(request.path).substr(prefix_.size())) : files_.end();
  if (found == files_.end()) {
    response.status = 404;
    response.content_type = "text/plain; charset=utf-8";
    response.body = "Not found\n";
    return response;
  }
  const File& file = found->second;
  if (request.method != "GET" && request.method != "HEAD") {
    response.status = 405;
    response.content_type = "text/plain; charset=utf-8";
    response.headers.emplace_back("Allow", "GET, HEAD");
    return response;
  }
  const std::string_view codings = request.header("accept-encoding").value_or("");
  const auto asked_range = request.header("range");
  // A range is of the bytes themselves, so it is never cut from a compressed form.
  const bool brotli = !asked_range && file.brotli && accepts_coding(codings, "br");
  const bool gzip = !asked_range && !brotli && file.gzip && accepts_coding(codings, "gzip");
  const std::string tag = "\"" + file.hash + (brotli ? "-br" : gzip ? "-gz" : "") + "\"";
  response.content_type = file.content_type;
  response.headers.emplace_back("ETag", tag);
  response.headers.emplace_back("Vary", "Accept-Encoding");
  const bool for_ever =
      request.parameter("v") == file.hash || found->first.find("." + file.hash.substr(0, 8)) != std::string::npos;
  response.headers.emplace_back("Cache-Control",
                                for_ever ? "public, max-age=31536000, immutable" : "public, max-age=3600");
  if (const auto known = request.header("if-none-match"); known && names_tag(*known, tag)) {
    response.status = 304;
    return response;
  }
  if (brotli || gzip) {
    response.headers.emplace_back("Content-Encoding", brotli ? "br" : "gzip");
    response.kept = brotli ? file.brotli : file.gzip;
    return response;
  }
  response.headers.emplace_back("Accept-Ranges", "bytes");
  const auto condition = request.header("if-range");
  const Range range =
      asked_range && (!condition || *condition == tag) ? parse_range(*asked_range, file.plain->size()) : Range{};
  if (range.kind == RangeKind::whole) {
    response.kept = file.plain;
    return response;
  }
  const std::string size = std::to_string(file.plain->size());
  if (range.kind == RangeKind::impossible) {
    response.status = 416;
    response.headers.emplace_back("Content-Range", "bytes */" + size);
    return response;
  }
  response.status = 206;
  response.headers.emplace_back("Content-Range",
                                "bytes " + std::to_string(range.first) + "-" + std::to_string(range.last) + "/" + size);
  response.body = file.plain->substr(range.first, range.last - range.first + 1);
  return response;
}

const StaticFiles& assets() {
  static const StaticFiles files(embedded_files(), "web/dist/", "/assets/");
  return files;
}

}  // namespace meent::web
