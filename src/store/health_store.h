// SPDX-License-Identifier: EUPL-1.2
// What somebody who looks after an installation asks: how large the database is, when jobs last ended, what mail does
// not get away. Jobs are rows and not memory, so that every process sees those of the others.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/time.h"
#include "store/database.h"

namespace meent::store {

std::int64_t count_database_bytes(Connection& connection);

struct JobRow {
  std::string name;
  Instant ended_at = {};
  std::int64_t done = 0;  // how much it did: moves, letters
};
void note_job(Connection& connection, const JobRow& job);
std::vector<JobRow> list_jobs(Connection& connection);  // by name

// Dossiers of the municipality whose term ends on that day or before, and who stand still for nobody.
std::int64_t count_due(Connection& connection, std::string_view municipality, Date until);

// Mail of a municipality's dossiers and officials: notices and invitations. Links for signing in belong to none.
struct MailCounts {
  std::int64_t waiting = 0;
  std::int64_t failed = 0;  // given up after the last attempt
};
MailCounts count_mail(Connection& connection, std::string_view municipality);
MailCounts count_links(Connection& connection);  // mail with links for signing in, of everybody

struct StuckMail {
  std::string id;
  bool is_invitation = false;
  std::optional<std::int64_t> dossier = {};  // number; none: about a role
  std::string title = {};
  std::string address = {};
  Instant at = {};
  Instant due_at = {};
  std::int64_t attempts = 0;
  bool failed = false;
  std::string problem = {};
};
// What was not taken at least once, the newest first.
std::vector<StuckMail> list_stuck_mail(Connection& connection, std::string_view municipality, std::int64_t limit,
                                       std::int64_t offset);
std::int64_t count_stuck_mail(Connection& connection, std::string_view municipality);
std::optional<StuckMail> find_stuck_mail(Connection& connection, std::string_view municipality, std::string_view id);
// At once, and as often again as a new letter.
void retry_mail(Connection& connection, const StuckMail& mail, Instant now);
void give_up_mail(Connection& connection, const StuckMail& mail);

}  // namespace meent::store
