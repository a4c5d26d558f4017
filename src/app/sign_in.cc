// SPDX-License-Identifier: EUPL-1.2
#include "app/sign_in.h"

#include "base/hash.h"
#include "base/id.h"
#include "base/text.h"
#include "store/person_store.h"

namespace meent::app {
namespace {

constexpr std::int64_t link_seconds = 30 * 60;
constexpr std::string_view example_domain = "@voorbeeld.invalid";

std::string start_session(Session& session, const domain::PersonId& person) {
  std::string token = make_token(session.secrets);
  store::add_session(session.database, sha256_hex(token), person, session.now,
                     session.now.plus_seconds(session_seconds));
  return token;
}

}  // namespace

void recognise(Session& session, std::string_view token) {
  if (token.empty()) return;
  if (const auto person = store::find_session(session.database, sha256_hex(token), session.now)) {
    session.actor = person->id;
    session.actor_name = person->name;
  }
}

std::vector<std::string> list_roles_here(Session& session, std::string_view slug) {
  if (session.actor.empty()) return {};
  return store::list_roles(session.database, session.actor, slug);
}

std::string make_sign_in_link(Session& session, std::string_view email) {
  std::string token = make_token(session.secrets);
  store::add_sign_in_link(session.database, sha256_hex(token), to_lower_ascii(email),
                          session.now.plus_seconds(link_seconds));
  return token;
}

Result<std::string> use_sign_in_link(Session& session, std::string_view token) {
  const auto email = store::take_sign_in_link(session.database, sha256_hex(token), session.now);
  if (!email) return Error{ErrorCode::conflict, "sign_in.link_used"};
  auto person = store::find_person_by_email(session.database, *email);
  if (!person) {
    person = store::PersonRow{domain::PersonId(make_uuid_v7(session.now, session.secrets)), *email,
                              email->substr(0, email->find('@'))};
    store::add_person(session.database, *person, session.now);
  }
  return start_session(session, person->id);
}

void sign_out(Session& session, std::string_view token) { store::end_session(session.database, sha256_hex(token)); }

std::vector<ExamplePerson> list_example_people(Session& session) {
  std::vector<ExamplePerson> people;
  for (const char* name : {"bewoner", "ambtenaar", "college"}) {
    const auto person = store::find_person_by_email(session.database, name + std::string(example_domain));
    if (person) people.push_back({person->email, person->name, std::string("example.") + name});
  }
  return people;
}

bool has_examples(Session& session) {
  return *keep<bool>(session, "examples", [&] { return !list_example_people(session).empty(); });
}

Result<std::string> sign_in_as_example(Session& session, std::string_view email) {
  const auto person = email.ends_with(example_domain) ? store::find_person_by_email(session.database, email)
                                                      : std::optional<store::PersonRow>();
  if (!person) return Error{ErrorCode::not_found, "sign_in.no_example"};
  return start_session(session, person->id);
}

}  // namespace meent::app
