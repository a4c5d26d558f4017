// SPDX-License-Identifier: EUPL-1.2
// A text that people read and that an instrument or a municipality brings along: Dutch, and English where somebody
// wrote it. In a file: title = "Plan"  or  title = { nl = "Plan", en = "Proposal" }.
#pragma once

#include <string>

#include "base/language.h"

namespace meent::domain {

struct LocalText {
  std::string nl;
  std::string en;
  bool empty() const { return nl.empty() && en.empty(); }
  // The text in that language, or the Dutch one when there is no other.
  const std::string& in(Language language) const { return language == Language::en && !en.empty() ? en : nl; }
  bool operator==(const LocalText&) const = default;
};

}  // namespace meent::domain
