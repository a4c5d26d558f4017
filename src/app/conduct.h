// SPDX-License-Identifier: EUPL-1.2
// The rules of conduct for what people write: the common ones, with those of a municipality beside them or in their
// place (docs/municipality-format.md). Whoever reports or hides a comment names one of them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/municipality.h"

namespace meent::app {

struct ConductRule {
  std::string name;
  std::string text;  // in the reader's language
};
// Of nobody in particular when there is no municipality.
std::vector<ConductRule> list_conduct(Language language, const domain::Municipality* municipality);
// The text of a rule, or its name when it is gone since.
std::string conduct_in_words(Language language, const domain::Municipality& municipality, std::string_view name);

struct ConductView {
  std::optional<MunicipalityView> municipality = {};
  std::vector<ConductRule> rules;
};
// An empty slug: the common rules. not_found "municipality.unknown".
Result<ConductView> view_conduct(Session& session, std::string_view slug);

}  // namespace meent::app
