// SPDX-License-Identifier: EUPL-1.2
#include "store/invitation_store.h"

#include "store/mail_queue.h"

namespace meent::store {
namespace {

Invitation read(const Row& row) {
  return {row.text(0),
          domain::DossierId(row.text(1)),
          row.text(2),
          domain::PersonId(row.text(3)),
          find_language(row.text(4)).value_or(Language::nl),
          row.integer(5)};
}

}  // namespace

bool add_invitation(Connection& connection, const Invitation& invitation, Instant at) {
  return connection
             .query(
                 "INSERT INTO invitation (id, dossier_id, email, inviter_id, language, invited_at, declined, due_at,"
                 " state, attempts) VALUES ($1, $2, $3, $4, $5, $6, 0, $6, 'waiting', 0)"
                 " ON CONFLICT (dossier_id, email) DO NOTHING",
                 {invitation.id, invitation.dossier.text, invitation.email, invitation.inviter.text,
                  to_code(invitation.language), at.microseconds})
             .changed() > 0;
}

std::optional<Invitation> find_invitation(Connection& connection, const domain::DossierId& dossier,
                                          std::string_view email, Instant now) {
  const Rows rows = connection.query(
      "SELECT id, dossier_id, email, inviter_id, language, attempts FROM invitation"
      " WHERE dossier_id = $1 AND email = $2 AND declined = 0 AND invited_at > $3",
      {dossier.text, email, now.plus_seconds(-invitation_seconds).microseconds});
  if (rows.empty()) return std::nullopt;
  return read(rows[0]);
}

std::int64_t count_open_invitations(Connection& connection, const domain::DossierId& dossier, Instant now) {
  return connection
      .query("SELECT COUNT(*) FROM invitation WHERE dossier_id = $1 AND declined = 0 AND invited_at > $2",
             {dossier.text, now.plus_seconds(-invitation_seconds).microseconds})[0]
      .integer(0);
}

std::int64_t count_invitations_by(Connection& connection, const domain::PersonId& inviter, Instant since) {
  return connection
      .query("SELECT COUNT(*) FROM invitation WHERE inviter_id = $1 AND invited_at > $2",
             {inviter.text, since.microseconds})[0]
      .integer(0);
}

std::int64_t count_invitations_to(Connection& connection, std::string_view email, Instant since) {
  return connection
      .query("SELECT COUNT(*) FROM invitation WHERE email = $1 AND invited_at > $2", {email, since.microseconds})[0]
      .integer(0);
}

void decline_invitation(Connection& connection, std::string_view id) {
  connection.query("UPDATE invitation SET declined = 1, state = 'sent' WHERE id = $1", {id});
}

void remove_invitation(Connection& connection, std::string_view id) {
  connection.query("DELETE FROM invitation WHERE id = $1", {id});
}

std::vector<Invitation> take_invitations(Connection& connection, Instant now, std::int64_t limit) {
  const Rows rows =
      take_waiting(connection, "invitation", "id, dossier_id, email, inviter_id, language, attempts", now, limit);
  std::vector<Invitation> invitations;
  for (std::size_t i = 0; i < rows.size(); ++i) invitations.push_back(read(rows[i]));
  return invitations;
}

void finish_invitation(Connection& connection, std::string_view id) {
  connection.query("UPDATE invitation SET state = 'sent' WHERE id = $1", {id});
}

void postpone_invitation(Connection& connection, std::string_view id, Instant due, std::string_view problem) {
  postpone(connection, "invitation", id, due, problem, 3);
}

}  // namespace meent::store
