// SPDX-License-Identifier: EUPL-1.2
// Areas of a municipality, coded as CBS codes them: gemeente GM0363, wijk WK036300, buurt BU03630000; a stadsdeel has a
// code of the municipality's own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace meent::domain {

enum class AreaKind { gemeente, stadsdeel, wijk, buurt };

struct Area {
  std::string code;
  std::string municipality;  // slug
  std::string parent;        // code; empty for the municipality itself
  AreaKind kind = AreaKind::wijk;
  std::string name;
  std::optional<std::int64_t> inhabitants = {};
  std::optional<double> longitude = {};  // degrees, WGS 84
  std::optional<double> latitude = {};
  bool operator==(const Area&) const = default;
};

// A number that is known of an area, named as its source names it: {"woz_x1000", 2024, 431}.
struct Indicator {
  std::string name;
  int year = 0;  // 0: the source does not say
  double value = 0;
  bool operator==(const Indicator&) const = default;
};

std::string_view to_text(AreaKind kind);
std::optional<AreaKind> find_area_kind(std::string_view text);

}  // namespace meent::domain
