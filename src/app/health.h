// SPDX-License-Identifier: EUPL-1.2
// How the machine is: the database, jobs, terms that pass, and letters that a mail server did not take. For
// administrators; of whom a letter is for, no more than the domain of the address is shown.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

// For whoever runs a job, when it ended: "tick" (the clock made its moves) or "mail" (letters went out).
void note_job(Session& session, std::string_view name, std::int64_t done);

struct JobView {
  std::string name;
  std::optional<Instant> ended_at = {};  // never, else
  std::int64_t done = 0;
  bool late = false;  // the clock ticks every ten minutes; after an hour without, something is wrong
};

struct StuckLetter {
  std::string id;
  bool is_invitation = false;
  std::optional<std::int64_t> dossier = {};  // number; none: about a role
  std::string title = {};
  std::string domain = {};  // of the address: what stands behind its @
  Instant at = {};
  std::int64_t attempts = 0;
  std::optional<Instant> next = {};  // none: it was given up
  std::string problem = {};          // as the mail server or the network said it; no address
};

struct HealthView {
  MunicipalityView municipality;
  bool is_sqlite = false;
  std::int64_t bytes = 0;
  std::int64_t migrations = 0;
  std::string last_migration = {};
  bool schema_is_current = true;
  std::vector<JobView> jobs = {};
  std::int64_t late = 0;      // dossiers of the municipality whose term has passed
  std::int64_t due_soon = 0;  // within a week, today included
  // Of this municipality, and of signing in for all.
  std::int64_t waiting = 0;
  std::int64_t failed = 0;
  std::int64_t sign_in_waiting = 0;
  std::int64_t sign_in_failed = 0;
  std::vector<StuckLetter> letters = {};  // fifty a page, the newest first
  int page = 1;
  int pages = 1;
};
// not_found "municipality.unknown".
Result<HealthView> view_health(Session& session, std::string_view slug, int page);

// One letter of that page again, at once, or never again. not_found "health.no_letter".
Result<Done> retry_letter(Session& session, std::string_view slug, std::string_view id);
Result<Done> give_up_letter(Session& session, std::string_view slug, std::string_view id);

}  // namespace meent::app
