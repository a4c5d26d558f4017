// SPDX-License-Identifier: EUPL-1.2
#include "store/own_data_store.h"

#include <string>

#include "base/check.h"
#include "base/hash.h"
#include "store/person_store.h"

namespace meent::store {
namespace {

using enum OwnKind;

// What $1 of the statement is.
enum class Key { id, email, account };

struct Source {
  std::string_view name;
  Key key;
  std::vector<OwnColumn> columns;
  std::string_view sql;
};

const std::vector<Source>& sources() {
  static const std::vector<Source> all{
      {"account",
       Key::id,
       {{"name"}, {"email"}, {"created_at", moment}, {"verified_at", moment}, {"wants_mail", flag}, {"language"}},
       "SELECT name, email, created_at, verified_at, wants_mail, language FROM person WHERE id = $1"},
      {"roles",
       Key::id,
       {{"municipality"}, {"office"}},
       "SELECT municipality, role FROM person_role WHERE person_id = $1 ORDER BY municipality, role"},
      {"moves",
       Key::id,
       {{"municipality"},
        {"dossier", number},
        {"title"},
        {"instrument"},
        {"version", number},
        {"sequence", number},
        {"at", moment},
        {"role", name},
        {"move", name},
        {"from_phase", name},
        {"to_phase", name}},
       "SELECT d.municipality, d.number, d.title, d.instrument, d.version, e.sequence, e.at, e.role, e.move,"
       " e.from_phase, e.to_phase FROM event e JOIN dossier d ON d.id = e.dossier_id"
       " WHERE e.actor_id = $1 AND e.actor_id <> '' ORDER BY e.at DESC, d.number, e.sequence DESC"},
      {"texts",
       Key::id,
       {{"municipality"},
        {"dossier", number},
        {"title"},
        {"instrument"},
        {"version", number},
        {"sequence", number},
        {"at", moment},
        {"field", name},
        {"text"}},
       "SELECT d.municipality, d.number, d.title, d.instrument, d.version, e.sequence, e.at, f.field, f.text"
       " FROM event e JOIN dossier d ON d.id = e.dossier_id"
       " JOIN fact f ON f.dossier_id = e.dossier_id AND f.sequence = e.sequence"
       " WHERE e.actor_id = $1 AND e.actor_id <> '' ORDER BY e.at DESC, d.number, e.sequence DESC, f.position"},
      {"dossier_roles",
       Key::id,
       {{"municipality"}, {"dossier", number}, {"title"}, {"instrument"}, {"version", number}, {"role", name}},
       "SELECT d.municipality, d.number, d.title, d.instrument, d.version, r.role FROM dossier_role r"
       " JOIN dossier d ON d.id = r.dossier_id WHERE r.person_id = $1 ORDER BY d.municipality, d.number DESC, r.role"},
      {"support",
       Key::id,
       {{"municipality"}, {"dossier", number}, {"title"}},
       "SELECT d.municipality, d.number, d.title FROM support s JOIN dossier d ON d.id = s.dossier_id"
       " WHERE s.person_id = $1 ORDER BY d.municipality, d.number DESC"},
      {"following",
       Key::id,
       {{"municipality"}, {"dossier", number}, {"title"}},
       "SELECT d.municipality, d.number, d.title FROM follower f JOIN dossier d ON d.id = f.dossier_id"
       " WHERE f.person_id = $1 ORDER BY d.municipality, d.number DESC"},
      {"followed_areas",
       Key::id,
       {{"municipality"}, {"area"}},
       "SELECT a.municipality, a.name FROM area_follower f JOIN area a ON a.code = f.area"
       " WHERE f.person_id = $1 ORDER BY a.municipality, a.code"},
      {"own_areas",
       Key::id,
       {{"municipality"}, {"area"}},
       "SELECT o.municipality, a.name FROM own_area o JOIN area a ON a.code = o.area"
       " WHERE o.person_id = $1 ORDER BY o.municipality"},
      {"unfinished_ballots",
       Key::id,
       {{"municipality"}, {"dossier", number}, {"title"}, {"choices"}},
       "SELECT d.municipality, d.number, d.title, b.choices FROM ballot_draft b JOIN dossier d ON d.id = b.round_id"
       " WHERE b.person_id = $1 ORDER BY d.municipality, d.number DESC"},
      {"comments",
       Key::id,
       {{"municipality"},
        {"dossier", number},
        {"title"},
        {"comment", number},
        {"answers", number},
        {"spoke_as"},
        {"written_at", moment},
        {"edited_at", moment},
        {"state"},
        {"text"},
        {"appealed_at", moment},
        {"appeal"}},
       "SELECT d.municipality, d.number, d.title, c.number, CASE WHEN c.thread = c.number THEN NULL ELSE c.thread END,"
       " c.role, c.written_at, c.edited_at, c.state, c.text, c.appealed_at, c.appeal FROM comment c"
       " JOIN dossier d ON d.id = c.dossier_id WHERE c.author_id = $1"
       " ORDER BY c.written_at DESC, d.number, c.number DESC"},
      {"pictures",
       Key::id,
       {{"municipality"}, {"dossier", number}, {"title"}, {"at", moment}, {"alternative"}, {"file"}},
       "SELECT d.municipality, d.number, d.title, p.added_at, p.alternative, '/fotos/' || p.large || '.webp'"
       " FROM picture p JOIN dossier d ON d.id = p.dossier_id WHERE p.person_id = $1"
       " ORDER BY p.added_at DESC, d.number, p.number DESC"},
      {"drafts",
       Key::id,
       {{"municipality"}, {"dossier", number}, {"title"}, {"saved_at", moment}, {"filled_in"}},
       "SELECT f.municipality, d.number, d.title, f.saved_at, f.answers FROM draft f"
       " LEFT JOIN dossier d ON d.municipality = f.municipality AND d.number = f.parent"
       " WHERE f.person_id = $1 ORDER BY f.saved_at DESC, f.municipality, f.parent, f.instrument"},
      {"judgements_of_comments",
       Key::id,
       {{"municipality"},
        {"dossier", number},
        {"title"},
        {"comment", number},
        {"at", moment},
        {"occasion"},
        {"outcome"},
        {"rule"},
        {"explanation"}},
       "SELECT d.municipality, d.number, d.title, c.number, m.at, m.occasion, m.outcome, m.rule, m.explanation"
       " FROM moderation m JOIN comment c ON c.dossier_id = m.dossier_id AND c.number = m.comment"
       " JOIN dossier d ON d.id = m.dossier_id WHERE c.author_id = $1 ORDER BY m.at DESC, m.number DESC"},
      {"reports",
       Key::id,
       {{"municipality"}, {"dossier", number}, {"title"}, {"comment", number}, {"reported_at", moment}, {"rule"}},
       "SELECT d.municipality, d.number, d.title, r.number, r.reported_at, r.rule FROM comment_report r"
       " JOIN dossier d ON d.id = r.dossier_id WHERE r.person_id = $1 ORDER BY r.reported_at DESC, d.number, r.number"},
      {"judgements_as_official",
       Key::id,
       {{"municipality"},
        {"dossier", number},
        {"title"},
        {"comment", number},
        {"at", moment},
        {"occasion"},
        {"outcome"},
        {"rule"},
        {"explanation"}},
       "SELECT d.municipality, d.number, d.title, m.comment, m.at, m.occasion, m.outcome, m.rule, m.explanation"
       " FROM moderation m JOIN dossier d ON d.id = m.dossier_id WHERE m.official_id = $1"
       " ORDER BY m.at DESC, m.number DESC"},
      {"administration",
       Key::id,
       {{"municipality"}, {"at", moment}, {"action"}, {"part"}},
       "SELECT municipality, at, action, CASE WHEN actor_id = $1 THEN 'by_you' ELSE 'about_you' END FROM audit"
       " WHERE (actor_id = $1 AND actor_id <> '') OR (subject_id = $1 AND subject_id <> '') ORDER BY at DESC, number"},
      {"assistance",
       Key::id,
       {{"municipality"}, {"at", moment}, {"channel"}},
       "SELECT municipality, started_at, channel FROM assistance WHERE person_id = $1 ORDER BY started_at DESC, id"},
      {"assisted_acts",
       Key::id,
       {{"municipality"}, {"dossier", number}, {"title"}, {"at", moment}, {"act"}},
       "SELECT d.municipality, d.number, d.title, t.at, t.act FROM assisted_act t"
       " JOIN assistance a ON a.id = t.assistance_id JOIN dossier d ON d.id = t.dossier_id WHERE a.person_id = $1"
       " ORDER BY t.at DESC, t.number DESC"},
      {"assistance_as_official",
       Key::id,
       {{"municipality"}, {"at", moment}, {"channel"}},
       "SELECT municipality, started_at, channel FROM assistance WHERE official_id = $1 ORDER BY started_at DESC, id"},
      {"letters",
       Key::id,
       {{"municipality"}, {"dossier", number}, {"title"}, {"at", moment}, {"state"}},
       "SELECT COALESCE(d.municipality, o.municipality), d.number, d.title, o.at, o.state FROM outbox o LEFT JOIN "
       "dossier d ON d.id = o.dossier_id"
       " WHERE o.person_id = $1 ORDER BY o.at DESC, o.id"},
      {"invitations",
       Key::email,
       {{"municipality"}, {"dossier", number}, {"title"}, {"at", moment}, {"declined", flag}},
       "SELECT d.municipality, d.number, d.title, i.invited_at, i.declined FROM invitation i"
       " JOIN dossier d ON d.id = i.dossier_id WHERE i.email = $1 ORDER BY i.invited_at DESC, i.id"},
      {"invitations_by_you",
       Key::id,
       {{"municipality"}, {"dossier", number}, {"title"}, {"at", moment}, {"email"}},
       "SELECT d.municipality, d.number, d.title, i.invited_at, i.email FROM invitation i"
       " JOIN dossier d ON d.id = i.dossier_id WHERE i.inviter_id = $1 ORDER BY i.invited_at DESC, i.id"},
      {"sessions",
       Key::id,
       {{"created_at", moment}, {"expires_at", moment}},
       "SELECT created_at, expires_at FROM session WHERE person_id = $1 ORDER BY created_at DESC, expires_at DESC"},
      {"access_tokens",
       Key::id,
       {{"name"}, {"scope"}, {"created_at", moment}, {"expires_at", moment}},
       "SELECT name, scope, created_at, expires_at FROM access_token WHERE person_id = $1"
       " ORDER BY created_at DESC, name"},
      {"answered_requests",
       Key::id,
       {{"answered_at", moment}, {"location"}},
       "SELECT answered_at, location FROM answered_request WHERE person_id = $1"
       " ORDER BY answered_at DESC, location"},
      {"sign_in_mail",
       Key::email,
       {{"at", moment}, {"state"}},
       "SELECT at, state FROM sign_in_mail WHERE email = $1 ORDER BY at DESC, id"},
      {"sign_in_links",
       Key::email,
       {{"expires_at", moment}},
       "SELECT expires_at FROM sign_in_link WHERE email = $1 ORDER BY expires_at DESC"},
      {"sign_in_failures",
       Key::account,
       {{"failures", number}, {"blocked_until", moment}},
       "SELECT failures, blocked_until FROM sign_in_failure WHERE account = $1"},
      {"password",
       Key::id,
       {{"set_at", moment}, {"recovery_codes", number}},
       "SELECT set_at, (SELECT COUNT(*) FROM recovery_code WHERE person_id = $1) FROM password WHERE person_id = $1"},
  };
  return all;
}

}  // namespace

std::vector<OwnTable> list_own_tables(Connection& connection, const domain::PersonId& id) {
  const auto person = find_person(connection, id);
  CHECK(person);
  std::vector<OwnTable> tables;
  for (const Source& source : sources()) {
    const std::string key = source.key == Key::id      ? person->id.text
                            : source.key == Key::email ? person->email
                                                       : sha256_hex(person->email);
    tables.push_back({source.name, source.columns, connection.query(source.sql, {key})});
  }
  return tables;
}

}  // namespace meent::store
