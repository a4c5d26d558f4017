// SPDX-License-Identifier: EUPL-1.2
#include "domain/area.h"

#include <array>

namespace meent::domain {
namespace {

constexpr std::array<std::string_view, 4> names = {"gemeente", "stadsdeel", "wijk", "buurt"};

}  // namespace

std::string_view to_text(AreaKind kind) { return names[static_cast<std::size_t>(kind)]; }

std::optional<AreaKind> find_area_kind(std::string_view text) {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == text) return static_cast<AreaKind>(i);
  return std::nullopt;
}

}  // namespace meent::domain
