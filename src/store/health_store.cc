// SPDX-License-Identifier: EUPL-1.2
#include "store/health_store.h"

namespace meent::store {
namespace {

// Both kinds of letters as one list; $1 is the municipality.
constexpr std::string_view letters =
    "(SELECT o.id AS id, 0 AS invitation, d.number AS number, d.title AS title, p.email AS email, o.at AS at,"
    " o.due_at AS due_at, o.attempts AS attempts, o.state AS state, o.problem AS problem FROM outbox o"
    " JOIN person p ON p.id = o.person_id LEFT JOIN dossier d ON d.id = o.dossier_id"
    " WHERE COALESCE(d.municipality, o.municipality) = $1"
    " UNION ALL SELECT i.id, 1, d.number, d.title, i.email, i.invited_at, i.due_at, i.attempts, i.state, i.problem"
    " FROM invitation i JOIN dossier d ON d.id = i.dossier_id WHERE d.municipality = $1) AS letter";

constexpr std::string_view stuck = " WHERE (state = 'failed' OR (state = 'waiting' AND problem <> ''))";

constexpr std::string_view columns =
    "SELECT id, invitation, number, title, email, at, due_at, attempts, state, problem FROM ";

StuckMail read(const Row& row) {
  StuckMail mail;
  mail.id = row.text(0);
  mail.is_invitation = row.boolean(1);
  mail.dossier = row.optional_integer(2);
  mail.title = row.optional_text(3).value_or("");
  mail.address = row.text(4);
  mail.at = Instant{row.integer(5)};
  mail.due_at = Instant{row.integer(6)};
  mail.attempts = row.integer(7);
  mail.failed = row.text(8) == "failed";
  mail.problem = row.text(9);
  return mail;
}

MailCounts counts_of(const Rows& rows) { return {rows[0].integer(0), rows[0].integer(1)}; }

constexpr std::string_view by_state =
    "SELECT COALESCE(SUM(CASE WHEN state = 'waiting' THEN 1 ELSE 0 END), 0),"
    " COALESCE(SUM(CASE WHEN state = 'failed' THEN 1 ELSE 0 END), 0) FROM ";

}  // namespace

std::int64_t count_database_bytes(Connection& connection) {
  return connection
      .query(connection.is_sqlite() ? "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
                                    : "SELECT pg_database_size(current_database())")[0]
      .integer(0);
}

void note_job(Connection& connection, const JobRow& job) {
  connection.query(
      "INSERT INTO job (name, ended_at, done) VALUES ($1, $2, $3)"
      " ON CONFLICT (name) DO UPDATE SET ended_at = $2, done = $3",
      {job.name, job.ended_at.microseconds, job.done});
}

std::vector<JobRow> list_jobs(Connection& connection) {
  const Rows rows = connection.query("SELECT name, ended_at, done FROM job ORDER BY name");
  std::vector<JobRow> jobs;
  for (std::size_t i = 0; i < rows.size(); ++i)
    jobs.push_back({rows[i].text(0), Instant{rows[i].integer(1)}, rows[i].integer(2)});
  return jobs;
}

std::int64_t count_due(Connection& connection, std::string_view municipality, Date until) {
  return connection
      .query(
          "SELECT COUNT(*) FROM dossier WHERE municipality = $1 AND final = 0 AND paused_on IS NULL AND due_on <= $2",
          {municipality, to_iso(until)})[0]
      .integer(0);
}

MailCounts count_mail(Connection& connection, std::string_view municipality) {
  return counts_of(connection.query(std::string(by_state) + std::string(letters), {municipality}));
}

MailCounts count_links(Connection& connection) {
  return counts_of(connection.query(std::string(by_state) + "sign_in_mail"));
}

std::vector<StuckMail> list_stuck_mail(Connection& connection, std::string_view municipality, std::int64_t limit,
                                       std::int64_t offset) {
  const Rows rows = connection.query(std::string(columns) + std::string(letters) + std::string(stuck) +
                                         " ORDER BY at DESC, id DESC LIMIT $2 OFFSET $3",
                                     {municipality, limit, offset});
  std::vector<StuckMail> mail;
  for (std::size_t i = 0; i < rows.size(); ++i) mail.push_back(read(rows[i]));
  return mail;
}

std::int64_t count_stuck_mail(Connection& connection, std::string_view municipality) {
  return connection.query("SELECT COUNT(*) FROM " + std::string(letters) + std::string(stuck), {municipality})[0]
      .integer(0);
}

std::optional<StuckMail> find_stuck_mail(Connection& connection, std::string_view municipality, std::string_view id) {
  const Rows rows = connection.query(std::string(columns) + std::string(letters) + std::string(stuck) + " AND id = $2",
                                     {municipality, id});
  if (rows.empty()) return std::nullopt;
  return read(rows[0]);
}

void retry_mail(Connection& connection, const StuckMail& mail, Instant now) {
  connection.query(mail.is_invitation
                       ? "UPDATE invitation SET state = 'waiting', attempts = 0, due_at = $2 WHERE id = $1"
                       : "UPDATE outbox SET state = 'waiting', attempts = 0, due_at = $2 WHERE id = $1",
                   {mail.id, now.microseconds});
}

void give_up_mail(Connection& connection, const StuckMail& mail) {
  // The invitation itself stays: whoever is asked finds it on the site.
  connection.query(mail.is_invitation ? "UPDATE invitation SET state = 'given up' WHERE id = $1"
                                      : "DELETE FROM outbox WHERE id = $1",
                   {mail.id});
}

}  // namespace meent::store
