// SPDX-License-Identifier: EUPL-1.2
#include "domain/place.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <utility>
#include <vector>

#include "base/text.h"

namespace meent::domain {
namespace {

// The European Netherlands with their coastal water, generously.
constexpr double west = 3.0, east = 7.4, south = 50.6, north = 53.8;

std::optional<double> to_number(std::string text) {
  std::replace(text.begin(), text.end(), ',', '.');
  const char* const first = text.data() + (text.starts_with('+') ? 1 : 0);
  double number = 0;
  // Else "nan" and "inf" would be numbers.
  const std::string_view digits =
      text.starts_with('+') || text.starts_with('-') ? std::string_view(text).substr(1) : text;
  if (digits.empty() || digits[0] < '0' || digits[0] > '9') return std::nullopt;
  const auto [end, problem] = std::from_chars(first, text.data() + text.size(), number, std::chars_format::fixed);
  if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<std::pair<double, double>> two_numbers(std::string_view text) {
  const auto parts_by = [&](std::string_view marks) {
    std::vector<std::string> parts{""};
    for (const char sign : text) {
      if (marks.find(sign) == std::string_view::npos) parts.back() += sign;
      else if (!parts.back().empty()) parts.emplace_back();
    }
    if (parts.back().empty()) parts.pop_back();
    return parts;
  };
  // "52,09 5,12" and "52,09; 5,12" first: there a comma marks decimals; then "52.09,5.12".
  for (const std::string_view marks : {" ;\t", " ,;\t"}) {
    auto parts = parts_by(marks);
    if (parts.size() != 2) continue;
    for (auto& part : parts)
      if (part.ends_with(',')) part.pop_back();
    const auto one = to_number(parts[0]);
    const auto other = to_number(parts[1]);
    if (one && other) return std::pair(*one, *other);
  }
  return std::nullopt;
}

}  // namespace

Result<std::string> normalise_place(std::string_view text) {
  const auto numbers = two_numbers(text);
  if (!numbers) return std::string(text);
  auto [longitude, latitude] = *numbers;
  if (longitude > latitude) std::swap(longitude, latitude);
  if (!(longitude >= west && longitude <= east && latitude >= south && latitude <= north))
    return Error{ErrorCode::invalid, "field.place_outside"};
  std::array<char, 64> written;
  const int size = std::snprintf(written.data(), written.size(), "%.5f %.5f", longitude, latitude);
  return std::string(written.data(), static_cast<std::size_t>(size));
}

std::optional<GeoPoint> find_point(std::string_view text) {
  const auto numbers = two_numbers(text);
  if (!numbers) return std::nullopt;
  const GeoPoint point{numbers->first, numbers->second};
  const bool here =
      point.longitude >= west && point.longitude <= east && point.latitude >= south && point.latitude <= north;
  return here ? std::optional(point) : std::nullopt;
}

}  // namespace meent::domain
