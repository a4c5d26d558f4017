// SPDX-License-Identifier: EUPL-1.2
// What officials do about comments: show what waited, keep or hide what was reported, and have a second official decide
// when the author asks for it. They name a rule of conduct; they cannot touch the words. Everything they decide stands
// in a public log without persons.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/comments.h"
#include "app/conduct.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

struct ToJudge {
  DossierLink dossier;
  CommentView comment;
  std::string text;                       // also when others do not see it
  std::string occasion;                   // waiting, report or appeal
  std::vector<std::string> reports = {};  // each a rule, and how often
  std::string appeal = {};                // in the author's words
  std::string earlier = {};               // the rule by which it was hidden before
  std::string why_not = {};               // this official may not decide, in words
};

struct ModerationDesk {
  MunicipalityView municipality;
  std::vector<ToJudge> items;
  std::vector<ConductRule> rules;
};
// The fifty oldest. Refusals: not_allowed "access.officials_only".
Result<ModerationDesk> view_moderation_desk(Session& session, std::string_view slug);

// `outcome` is "shown" or "hidden"; hidden needs a rule. The author gets a notice when the comment is hidden and after
// a second look. Refusals: not_allowed "access.officials_only", "moderation.own_comment", "moderation.same_official";
// conflict "moderation.nothing"; invalid with fields "oordeel" and "regel".
Result<Done> judge_comment(Session& session, std::string_view slug, std::int64_t number, std::int64_t comment,
                           std::string_view outcome, std::string_view rule, std::string_view explanation);

struct ModerationLine {
  std::int64_t number = 0;
  Instant at;
  DossierLink dossier;
  std::int64_t comment = 0;
  std::string occasion;  // in words
  std::string outcome;
  std::string rule;  // empty: none was named
};
struct ModerationLog {
  MunicipalityView municipality;
  std::vector<ModerationLine> lines;
  std::int64_t count = 0;
  int page = 1;
  int pages = 1;
};
// Fifty a page, the newest first.
Result<ModerationLog> view_moderation_log(Session& session, std::string_view slug, int page);

}  // namespace meent::app
