// SPDX-License-Identifier: EUPL-1.2
// What people fill in, checked and written the way the type of the field asks: money "1250.50", date ISO, number whole,
// choice the option's name, yes_no "yes" or "no", place longitude and latitude or words (place.h).
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/command.h"
#include "domain/instrument.h"

namespace meent::domain {

// The text of one field as it is kept; refuses with "field.required", "field.too_long" {most}, "money.…", "date.…",
// "field.number", "field.choice" {options}, "field.place_outside" or "field.yes_no". Empty text of a field that is not
// required stays empty.
Result<std::string> normalise(const Field& field, const std::string& text);

// Every given fact by its field; "reason" is always allowed. Refuses with "move.fields" and all field errors at once:
// those of normalise() and "field.unknown".
Result<std::map<std::string, std::string>> normalise_all(const Instrument& instrument, const Given& given);

// Which of the asked fields are required but neither given nor already in the dossier, and which given are not asked.
std::vector<FieldError> find_asked_errors(const std::vector<const Field*>& asked,
                                          const std::map<std::string, std::string>& given,
                                          const std::map<std::string, std::string>& known);

}  // namespace meent::domain
