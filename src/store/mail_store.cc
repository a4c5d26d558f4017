// SPDX-License-Identifier: EUPL-1.2
#include "store/mail_store.h"

#include "store/mail_queue.h"

namespace meent::store {
namespace {

std::vector<domain::PersonId> people_of(const Rows& rows) {
  std::vector<domain::PersonId> people;
  for (std::size_t i = 0; i < rows.size(); ++i) people.emplace_back(rows[i].text(0));
  return people;
}

}  // namespace

std::optional<MailWish> find_mail_wish(Connection& connection, const domain::PersonId& id) {
  const Rows rows = connection.query("SELECT verified_at, wants_mail, language FROM person WHERE id = $1", {id.text});
  if (rows.empty()) return std::nullopt;
  return MailWish{!rows[0].is_null(0), rows[0].integer(1) != 0, find_language(rows[0].text(2)).value_or(Language::nl)};
}

void set_mail_wish(Connection& connection, const domain::PersonId& id, bool wants_mail, Language language) {
  connection.query("UPDATE person SET wants_mail = $2, language = $3 WHERE id = $1",
                   {id.text, wants_mail, to_code(language)});
}

void set_verified(Connection& connection, const domain::PersonId& id, Instant at) {
  connection.query("UPDATE person SET verified_at = $2 WHERE id = $1 AND verified_at IS NULL",
                   {id.text, at.microseconds});
}

std::vector<domain::PersonId> list_people_with_role(Connection& connection, std::string_view municipality,
                                                    std::string_view role) {
  return people_of(
      connection.query("SELECT person_id FROM person_role WHERE municipality = $1 AND role = $2 ORDER BY person_id",
                       {municipality, role}));
}

std::vector<domain::PersonId> list_supporters(Connection& connection, const domain::DossierId& id) {
  return people_of(
      connection.query("SELECT person_id FROM support WHERE dossier_id = $1 ORDER BY person_id", {id.text}));
}

void set_follower(Connection& connection, const domain::DossierId& id, const domain::PersonId& person, bool follows) {
  if (follows)
    connection.query(
        "INSERT INTO follower (dossier_id, person_id) VALUES ($1, $2) ON CONFLICT (dossier_id, person_id) DO NOTHING",
        {id.text, person.text});
  else connection.query("DELETE FROM follower WHERE dossier_id = $1 AND person_id = $2", {id.text, person.text});
}

void move_followers(Connection& connection, const domain::DossierId& from, const domain::DossierId& to) {
  connection.query(
      "INSERT INTO follower (dossier_id, person_id) SELECT $2, person_id FROM follower WHERE dossier_id = $1"
      " ON CONFLICT (dossier_id, person_id) DO NOTHING",
      {from.text, to.text});
  connection.query("DELETE FROM follower WHERE dossier_id = $1", {from.text});
}

bool is_follower(Connection& connection, const domain::DossierId& id, const domain::PersonId& person) {
  return !connection
              .query("SELECT person_id FROM follower WHERE dossier_id = $1 AND person_id = $2", {id.text, person.text})
              .empty();
}

std::vector<domain::PersonId> list_followers(Connection& connection, const domain::DossierId& id) {
  return people_of(
      connection.query("SELECT person_id FROM follower WHERE dossier_id = $1 ORDER BY person_id", {id.text}));
}

void add_sign_in_mail(Connection& connection, const SignInMail& mail, Instant at) {
  connection.query(
      "INSERT INTO sign_in_mail (id, email, language, back, at, due_at, state, attempts)"
      " VALUES ($1, $2, $3, $4, $5, $5, 'waiting', 0)",
      {mail.id, mail.email, to_code(mail.language), mail.back, at.microseconds});
}

std::int64_t count_sign_in_mail(Connection& connection, std::string_view email, Instant since) {
  return connection
      .query("SELECT COUNT(*) FROM sign_in_mail WHERE email = $1 AND at > $2", {email, since.microseconds})[0]
      .integer(0);
}

std::vector<SignInMail> take_sign_in_mail(Connection& connection, Instant now, std::int64_t limit) {
  const Rows rows = take_waiting(connection, "sign_in_mail", "id, email, language, back, attempts", now, limit);
  std::vector<SignInMail> mail;
  for (std::size_t i = 0; i < rows.size(); ++i)
    mail.push_back({rows[i].text(0), rows[i].text(1), find_language(rows[i].text(2)).value_or(Language::nl),
                    rows[i].text(3), rows[i].integer(4)});
  return mail;
}

void finish_sign_in_mail(Connection& connection, std::string_view id) {
  connection.query("UPDATE sign_in_mail SET state = 'sent' WHERE id = $1", {id});
}

void postpone_sign_in_mail(Connection& connection, std::string_view id, Instant due, std::string_view problem) {
  postpone(connection, "sign_in_mail", id, due, problem, 3);
}

bool has_waiting_mail(Connection& connection, Instant now) {
  return has_waiting(connection, "invitation", now) || has_waiting(connection, "outbox", now) ||
         has_waiting(connection, "sign_in_mail", now);
}

}  // namespace meent::store
