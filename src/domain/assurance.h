// SPDX-License-Identifier: EUPL-1.2
// How sure it is who somebody is, by the way of signing in. The last two are levels of Regulation (EU) 910/2014
// (eIDAS), article 8, that a means such as DigiD has; nothing in the house gives them yet. Voting with a code from a
// letter asks for none of these: it knows an address, and no person.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace meent::domain {

// In order: who has one has those before it.
enum class Assurance {
  none,         // not signed in
  link,         // reads the mail of an address
  two_factor,   // and knows a password, and has a phone that gives codes
  substantial,  // eIDAS
  high
};

// As a definition and a municipality write them, from `link`.
inline constexpr std::array<std::string_view, 4> assurance_levels{"link", "two_factor", "substantial", "high"};

inline std::optional<Assurance> find_assurance(std::string_view text) {
  const auto found = std::find(assurance_levels.begin(), assurance_levels.end(), text);
  if (found == assurance_levels.end()) return std::nullopt;
  return static_cast<Assurance>(1 + (found - assurance_levels.begin()));
}

// "" for none.
inline std::string_view to_text(Assurance assurance) {
  const auto at = static_cast<std::size_t>(assurance);
  return at == 0 ? std::string_view() : assurance_levels[at - 1];
}

}  // namespace meent::domain
