// SPDX-License-Identifier: EUPL-1.2
// A municipality of this installation, as municipalities/<slug>.toml says it.
//
//   slug = "nijmegen"
//   code = "GM0268"
//   name = "Nijmegen"
//   language = "nl"
//   theme = "nijmegen"
//   [contact]
//   email = "buurt@nijmegen.example"
//   [instruments.buurtbegroten]
//   name = { nl = "Wijkbudget", en = "Neighbourhood budget" }
//   enabled = true
//   [values.stemleeftijd]
//   "2026-01-01" = { value = 14, by = "raadsbesluit 2025-204" }
//   [equated_days]
//   "2026-05-15" = "Besluit gelijkstelling 2026-2028"
//
// docs/municipality-format.md is the reference of the form.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "base/money.h"
#include "domain/calendar.h"
#include "domain/local_text.h"
#include "domain/parsed.h"
#include "domain/values.h"

namespace meent::domain {

struct LocalInstrument {
  LocalText name = {};  // empty: the instrument's own title
  bool enabled = true;
  int line = 0;
  bool operator==(const LocalInstrument&) const = default;
};

// Where residents turn to with a question, on every page of this municipality; each part may be empty.
struct Contact {
  std::string email = {};
  std::string telephone = {};
  std::string address = {};  // of the desk, in words
  bool operator==(const Contact&) const = default;
};

// What something usually costs here: beside a form that asks for an estimate. Never a promise.
struct Price {
  LocalText what;
  LocalText unit = {};  // for one of these
  Money from;
  Money to;
  LocalText source;  // where it comes from
  bool operator==(const Price&) const = default;
};

struct Municipality {
  std::string file = {};  // for findings
  std::string slug;
  std::string code;  // GM and four digits
  std::string name;
  Language language = Language::nl;
  std::string theme;  // default: the slug
  Contact contact = {};
  // What administrators wrote on the site: no file says these. Empty: nothing beside what every municipality has.
  LocalText welcome = {};  // on its first page
  LocalText privacy = {};  // on its page on privacy
  std::string style = {};  // a style sheet with an accent of its own, instead of that of `theme`
  std::map<std::string, LocalInstrument> instruments = {};
  DatedValues values = {};
  std::vector<Price> prices = {};  // in the order of the file
  // Rules of conduct for what people write, beside the common ones or in their place when they have the same name.
  std::map<std::string, LocalText> conduct = {};
  // Days that the Crown equated with holidays (art. 3, third paragraph, Algemene termijnenwet), each with its decree.
  std::map<Date, std::string> equated_days = {};
  bool operator==(const Municipality&) const = default;
};

// The working days by which this municipality's terms run.
Calendar make_calendar(const Municipality& municipality);

// All that is wrong with the text, with lines; never throws.
Parsed<Municipality> parse_municipality(std::string_view text, const std::string& file);

}  // namespace meent::domain
