// SPDX-License-Identifier: EUPL-1.2
// People and how they signed in. Tokens are stored as SHA-256 of the token; what lies in the database opens nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/time.h"
#include "domain/person.h"
#include "store/database.h"
#include "store/outbox_store.h"

namespace meent::store {

struct PersonRow {
  domain::PersonId id;
  std::string email;  // lower case
  std::string name;
};
void add_person(Connection& connection, const PersonRow& person, Instant at);  // throws Conflict on a known e-mail
std::optional<PersonRow> find_person(Connection& connection, const domain::PersonId& id);
std::optional<PersonRow> find_person_by_email(Connection& connection, std::string_view email);
// False when it was there already. Without a moment nobody can say since when.
bool add_role(Connection& connection, const domain::PersonId& id, std::string_view municipality, std::string_view role,
              std::optional<Instant> given_at = {});
bool remove_role(Connection& connection, const domain::PersonId& id, std::string_view municipality,
                 std::string_view role);  // false when it was not there
// E-mail address and role of everybody who holds one, by role and address.
std::vector<std::pair<std::string, std::string>> list_role_holders(Connection& connection,
                                                                   std::string_view municipality);
std::vector<std::string> list_roles(Connection& connection, const domain::PersonId& id, std::string_view municipality);
struct OfficeRow {
  PersonRow person;
  std::string role;
  std::optional<Instant> given_at = {};
  bool has_password = false;  // and so a second factor
};
// Each role that somebody holds there, by name, address and role.
std::vector<OfficeRow> list_offices(Connection& connection, std::string_view municipality);

void add_session(Connection& connection, std::string_view token_hash, const domain::PersonId& id,
                 std::string_view assurance, Instant now, Instant expires);
struct FoundSession {
  PersonRow person;
  std::string assurance;        // how the person signed in (domain/assurance.h)
  std::string assistance = {};  // id of what it acts in (store/assistance_store.h); empty: it acts for its own person
};
std::optional<FoundSession> find_session(Connection& connection, std::string_view token_hash, Instant now);
void end_session(Connection& connection, std::string_view token_hash);

struct SignInLinkRow {
  std::string email;
  std::string back;  // the local address to go to afterwards
};
void add_sign_in_link(Connection& connection, std::string_view token_hash, std::string_view email,
                      std::string_view back, Instant expires);
std::optional<SignInLinkRow> find_sign_in_link(Connection& connection, std::string_view token_hash, Instant now);
// Of a link that is still good; it is used up.
std::optional<SignInLinkRow> take_sign_in_link(Connection& connection, std::string_view token_hash, Instant now);

// Forgets who this is: name, address, sessions, links, access tokens, roles and waiting notices go. The id stays in
// events and support, so that the chain verifies and counts hold; erase_fact() (dossier_store.h) is for what the person
// wrote.
void erase_person(Connection& connection, const domain::PersonId& id);
// Sessions, links and access tokens that ended before `now`; for a clock.
void remove_expired(Connection& connection, Instant now);

}  // namespace meent::store
