// SPDX-License-Identifier: EUPL-1.2
// The desk at which officials judge comments, and the public log of what they decided.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/moderation.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

// What belongs to the reader, and to a judgement that was just refused.
struct JudgeForms {
  std::string form_token = {};
  std::int64_t dossier = 0;
  std::int64_t comment = 0;
  std::string outcome = {};
  std::string rule = {};
  std::string explanation = {};
  std::vector<FieldError> errors = {};
  std::string error = {};
};

Html moderation_desk_html(const app::ModerationDesk& desk, const JudgeForms& forms, Language language);
Html moderation_log_html(const app::ModerationLog& log, Language language);

}  // namespace meent::web
