// SPDX-License-Identifier: EUPL-1.2
#include "app/health.h"

#include <algorithm>

#include "app/audit.h"
#include "app/house.h"
#include "store/health_store.h"
#include "store/migrate.h"

namespace meent::app {
namespace {

constexpr std::int64_t letters_per_page = 50;
constexpr std::int64_t hour_seconds = 3600;
constexpr int days_soon = 7;

StuckLetter to_letter(const store::StuckMail& mail) {
  StuckLetter letter{mail.id, mail.is_invitation, mail.dossier, mail.title, {}, mail.at, mail.attempts};
  if (const auto at = mail.address.find('@'); at != std::string::npos) letter.domain = mail.address.substr(at + 1);
  if (!mail.failed) letter.next = mail.due_at;
  letter.problem = mail.problem;
  return letter;
}

std::vector<JobView> list_jobs(Session& session) {
  std::vector<JobView> jobs{{"tick"}, {"mail"}};
  for (const auto& row : store::list_jobs(session.database))
    for (auto& job : jobs)
      if (job.name == row.name) {
        job.ended_at = row.ended_at;
        job.done = row.done;
      }
  for (auto& job : jobs)
    job.late = job.name == "tick" && (!job.ended_at || job.ended_at->plus_seconds(hour_seconds) < session.now);
  return jobs;
}

Result<store::StuckMail> get_letter(Session& session, std::string_view slug, std::string_view id) {
  TRY(get_municipality(session, slug));
  auto mail = store::find_stuck_mail(session.database, slug, id);
  if (!mail) return Error{ErrorCode::not_found, "health.no_letter"};
  return std::move(*mail);
}

void note(Session& session, std::string_view slug, std::string_view action, const store::StuckMail& mail) {
  note_in_audit(session, slug, action, {}, {{"about", mail.dossier ? std::to_string(*mail.dossier) : "role"}});
}

}  // namespace

void note_job(Session& session, std::string_view name, std::int64_t done) {
  store::note_job(session.database, {std::string(name), session.now, done});
}

Result<HealthView> view_health(Session& session, std::string_view slug, int page) {
  HealthView view;
  view.municipality = to_view(*TRY(get_municipality(session, slug)));
  auto& database = session.database;
  view.is_sqlite = database.is_sqlite();
  view.bytes = store::count_database_bytes(database);
  if (const auto status = store::migration_status(database)) {
    view.migrations = static_cast<std::int64_t>(status->applied.size());
    if (!status->applied.empty()) view.last_migration = status->applied.back();
    view.schema_is_current = status->pending.empty();
  } else {
    view.schema_is_current = false;
  }
  view.jobs = list_jobs(session);
  const Date today = civil_date(session.now);
  view.late = store::count_due(database, slug, today.plus_days(-1));
  view.due_soon = store::count_due(database, slug, today.plus_days(days_soon - 1)) - view.late;
  const auto mail = store::count_mail(database, slug);
  const auto links = store::count_links(database);
  view.waiting = mail.waiting;
  view.failed = mail.failed;
  view.sign_in_waiting = links.waiting;
  view.sign_in_failed = links.failed;
  const auto count = store::count_stuck_mail(database, slug);
  view.pages = static_cast<int>(std::max<std::int64_t>(1, (count + letters_per_page - 1) / letters_per_page));
  view.page = std::clamp(page, 1, view.pages);
  for (const auto& row : store::list_stuck_mail(database, slug, letters_per_page, (view.page - 1) * letters_per_page))
    view.letters.push_back(to_letter(row));
  return view;
}

Result<Done> retry_letter(Session& session, std::string_view slug, std::string_view id) {
  const auto mail = TRY(get_letter(session, slug, id));
  store::retry_mail(session.database, mail, session.now);
  note(session, slug, "mail_retried", mail);
  return Done{};
}

Result<Done> give_up_letter(Session& session, std::string_view slug, std::string_view id) {
  const auto mail = TRY(get_letter(session, slug, id));
  store::give_up_mail(session.database, mail);
  note(session, slug, "mail_given_up", mail);
  return Done{};
}

}  // namespace meent::app
