// SPDX-License-Identifier: EUPL-1.2
// What `meent areas import` says when it is done: for a person, and for a program.
#pragma once

#include <string>

#include "app/import_areas.h"
#include "base/json.h"
#include "base/language.h"

namespace meent::cli {

// A line for each municipality and kind, then the sums; without the findings, which go to standard error.
std::string render_area_report(Language language, const app::ImportedAreas& imported);

// {"file", "features", "taken", "skipped", "indicators", "areas": [{"municipality", "name", "kind", "taken", "skipped",
// "kept"}], "findings": [{"line", "key", "text"}]}; `kind` and `name` are null where they are not known.
Json to_json(Language language, const app::ImportedAreas& imported);

}  // namespace meent::cli
