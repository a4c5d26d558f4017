// SPDX-License-Identifier: EUPL-1.2
// A municipality of this installation, as municipalities/<slug>.toml says it.
//
//   slug = "nijmegen"
//   code = "GM0268"
//   name = "Nijmegen"
//   language = "nl"
//   theme = "nijmegen"
//   [instruments.buurtbegroten]
//   name = { nl = "Wijkbudget", en = "Neighbourhood budget" }
//   enabled = true
//   [values.stemleeftijd]
//   "2026-01-01" = { value = 14, by = "raadsbesluit 2025-204" }
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/language.h"
#include "domain/local_text.h"
#include "domain/parsed.h"
#include "domain/values.h"

namespace meent::domain {

struct LocalInstrument {
  LocalText name = {};  // empty: the instrument's own title
  bool enabled = true;
  bool operator==(const LocalInstrument&) const = default;
};

struct Municipality {
  std::string slug;
  std::string code;  // GM and four digits
  std::string name;
  Language language = Language::nl;
  std::string theme;  // default: the slug
  std::map<std::string, LocalInstrument> instruments = {};
  DatedValues values = {};
  bool operator==(const Municipality&) const = default;
};

// All that is wrong with the text, with lines; never throws.
Parsed<Municipality> parse_municipality(std::string_view text, const std::string& file);

}  // namespace meent::domain
