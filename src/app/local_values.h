// SPDX-License-Identifier: EUPL-1.2
// The amounts, numbers and terms that a municipality decided on, from a day on: those in its file, and those that an
// administrator wrote down on the site, which go before the file for the same day (docs/adr/0025). Nothing is ever
// overwritten: what held on a day can always be seen.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/municipality.h"
#include "store/value_store.h"

namespace meent::app {

struct ValueLine {
  Date from;
  std::string value;
  std::string decision;
  bool on_site = false;  // written down on the site, not in the file
  bool now = false;      // holds today
};
struct ValueView {
  std::string name;
  std::string label;
  std::vector<std::string> used_by = {};  // names of instruments
  std::vector<ValueLine> lines = {};      // the latest first; empty: nothing was decided yet
};
struct ValuesView {
  MunicipalityView municipality;
  std::vector<ValueView> values = {};  // by label
};
// Every value that the municipality has or that one of its instruments looks up. not_found "municipality.unknown".
Result<ValuesView> view_values(Session& session, std::string_view slug);

struct ValueGiven {
  std::string name;
  std::string value;
  std::string from;  // ISO
  std::string decision;
};
// Refuses with invalid "form.check_fields" and the fields waarde ("values.unknown"), nieuw ("form.missing",
// "values.does_not_fit" {expected}), vanaf (that of parse_date, "values.past": what held stays as it was) and besluit
// ("form.missing", "form.too_long").
Result<Done> set_value(Session& session, std::string_view slug, const ValueGiven& given);

// For get_municipality().
void apply_values(domain::Municipality& municipality, const std::vector<store::ValueRow>& values);

}  // namespace meent::app
