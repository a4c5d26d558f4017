// SPDX-License-Identifier: EUPL-1.2
#include "app/sign_in.h"

#include <algorithm>

#include "app/assistance.h"
#include "base/hash.h"
#include "base/id.h"
#include "base/text.h"
#include "store/area_admin_store.h"
#include "store/mail_store.h"
#include "store/person_store.h"

namespace meent::app {
namespace {

constexpr std::int64_t link_seconds = 30 * 60;
constexpr std::int64_t most_links_an_hour = 5;
constexpr std::size_t longest_name = 80;
constexpr std::string_view example_domain = "@voorbeeld.invalid";

}  // namespace

std::string start_session(Session& session, const domain::PersonId& person, domain::Assurance assurance) {
  std::string token = make_token(session.secrets);
  store::add_session(session.database, sha256_hex(token), person, domain::to_text(assurance), session.now,
                     session.now.plus_seconds(session_seconds));
  return token;
}

void recognise(Session& session, std::string_view token) {
  if (token.empty()) return;
  const auto found = store::find_session(session.database, sha256_hex(token), session.now);
  if (!found) return;
  session.actor = found->person.id;
  session.actor_name = found->person.name;
  session.assurance = domain::find_assurance(found->assurance).value_or(domain::Assurance::link);
  if (!found->assistance.empty()) recognise_assistance(session, found->assistance);
}

std::vector<std::string> list_roles_here(Session& session, std::string_view slug) {
  if (session.actor.empty() || session.assistance) return {};
  return store::list_roles(session.database, session.actor, slug);
}

bool is_official(Session& session, std::string_view slug) {
  const auto roles = list_roles_here(session, slug);
  return std::any_of(roles.begin(), roles.end(),
                     [](const std::string& role) { return role == "officer" || role == "decider" || role == "admin"; });
}

Result<Done> ask_sign_in_link(Session& session, std::string_view email, std::string_view back) {
  const std::string address = to_lower_ascii(trim(email));
  if (address.empty() || !is_mail_address(address))
    return Error{ErrorCode::invalid,
                 "form.check_fields",
                 {},
                 {{"address", address.empty() ? "form.missing" : "sign_in.no_address"}}};
  const Instant hour_ago = session.now.plus_seconds(-3600);
  if (store::count_sign_in_mail(session.database, address, hour_ago) >= most_links_an_hour) return Done{};
  store::add_sign_in_mail(session.database,
                          {make_uuid_v7(session.now, session.secrets), address, session.language, std::string(back), 0},
                          session.now);
  return Done{};
}

std::string make_sign_in_link(Session& session, std::string_view email, std::string_view back) {
  std::string token = make_token(session.secrets);
  store::add_sign_in_link(session.database, sha256_hex(token), to_lower_ascii(email), back,
                          session.now.plus_seconds(link_seconds));
  return token;
}

Result<SignInLink> view_sign_in_link(Session& session, std::string_view token) {
  const auto link = store::find_sign_in_link(session.database, sha256_hex(token), session.now);
  if (!link) return Error{ErrorCode::conflict, "sign_in.link_used"};
  return SignInLink{link->email, !store::find_person_by_email(session.database, link->email).has_value()};
}

Result<SignedIn> use_sign_in_link(Session& session, std::string_view token, std::string_view name) {
  const auto link = store::take_sign_in_link(session.database, sha256_hex(token), session.now);
  if (!link) return Error{ErrorCode::conflict, "sign_in.link_used"};
  auto person = store::find_person_by_email(session.database, link->email);
  if (!person) {
    const std::string chosen = clean_text(name);
    const auto wrong = [](const char* key, Params params = {}) {
      return Error{ErrorCode::invalid, "form.check_fields", {}, {{"name", key, std::move(params)}}};
    };
    if (chosen.empty()) return wrong("form.missing");
    if (count_characters(chosen) > longest_name)
      return wrong("form.too_long", {{"most", std::to_string(longest_name)}});
    person = store::PersonRow{domain::PersonId(make_uuid_v7(session.now, session.secrets)), link->email, chosen};
    store::add_person(session.database, *person, session.now);
    store::set_mail_wish(session.database, person->id, true, session.language);
  }
  store::set_verified(session.database, person->id, session.now);
  return SignedIn{start_session(session, person->id, domain::Assurance::link), link->back};
}

void forget_expired(Session& session) {
  store::remove_expired(session.database, session.now);
  store::remove_area_uploads(session.database, session.now.plus_seconds(-24 * 3600));
}

void sign_out(Session& session, std::string_view token) {
  if (session.assistance) end_assistance(session);
  store::end_session(session.database, sha256_hex(token));
}

std::vector<ExamplePerson> list_example_people(Session& session) {
  std::vector<ExamplePerson> people;
  for (const char* name : {"bewoner", "ambtenaar", "college", "beheer"}) {
    const auto person = store::find_person_by_email(session.database, name + std::string(example_domain));
    if (person) people.push_back({person->email, person->name, std::string("example.") + name});
  }
  return people;
}

bool is_example_address(std::string_view email) { return email.ends_with(example_domain); }

bool has_examples(Session& session) {
  return *keep<bool>(session, "examples", [&] { return !list_example_people(session).empty(); });
}

Result<std::string> sign_in_as_example(Session& session, std::string_view email) {
  const auto person = is_example_address(email) ? store::find_person_by_email(session.database, email)
                                                : std::optional<store::PersonRow>();
  if (!person) return Error{ErrorCode::not_found, "sign_in.no_example"};
  return start_session(session, person->id, domain::Assurance::two_factor);
}

}  // namespace meent::app
