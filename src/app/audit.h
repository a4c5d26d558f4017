// SPDX-License-Identifier: EUPL-1.2
// The log of what administrators change and of whom officials helped: who, what, about whom, when. It only grows. Names
// are not in it but beside it, so that whoever is erased loses the name and the log keeps its order (docs/adr/0006).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/date.h"
#include "base/result.h"

namespace meent::app {

// To be called in the transaction that changes something, by whoever is signed in (who helps somebody, as the helper),
// or by the command line when nobody is. `details` are codes and numbers that the text "audit.did.<action>" names;
// never what says who somebody is.
void note_in_audit(Session& session, std::string_view slug, std::string_view action,
                   const domain::PersonId& subject = {}, const Params& details = {});

struct AuditQuery {
  std::string who = {};   // id of who did it or whom it is about; unknown: everybody
  std::string what = {};  // an action; unknown: everything
  std::optional<Date> from = {};
  std::optional<Date> until = {};  // that day included
  int page = 1;
};

struct AuditChoice {
  std::string value;
  std::string label;
};

struct AuditLine {
  std::int64_t number = 0;
  Instant at = {};
  std::string text;  // a sentence
};

struct AuditView {
  MunicipalityView municipality;
  AuditQuery query;  // as it was understood
  std::vector<AuditLine> lines = {};
  std::int64_t count = 0;
  int pages = 1;
  std::vector<AuditChoice> people = {};   // by name
  std::vector<AuditChoice> actions = {};  // by label
};

// Fifty a page, the newest first. not_found "municipality.unknown".
Result<AuditView> view_audit(Session& session, std::string_view slug, const AuditQuery& query);

}  // namespace meent::app
