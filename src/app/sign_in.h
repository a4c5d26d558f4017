// SPDX-License-Identifier: EUPL-1.2
// Who is asking. A session and a sign-in link are random tokens of which only a hash is stored.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "base/result.h"

namespace meent::app {

inline constexpr std::int64_t session_seconds = 14 * 24 * 3600;

// Fills in the session's actor when the token is that of a running session; when that session acts for somebody, they
// are the actor (assistance.h).
void recognise(Session& session, std::string_view token);
// The token of a new session of somebody who showed who they are.
std::string start_session(Session& session, const domain::PersonId& person, domain::Assurance assurance);
// What the actor may do in this municipality besides being a resident (domain/person.h); nothing while being helped.
std::vector<std::string> list_roles_here(Session& session, std::string_view slug);
// Whether the actor is an official of this municipality: officer, decider or administrator.
bool is_official(Session& session, std::string_view slug);

// Notes that somebody with this address wants a link, which comes by mail (letters_out.h), with the local address to go
// to afterwards. Does the same whether or not anybody has that address. After five in an hour no more are sent: nobody
// fills another's mailbox. Refuses with invalid, field "address", "form.missing" or "sign_in.no_address".
Result<Done> ask_sign_in_link(Session& session, std::string_view email, std::string_view back);
// A link for that address, good for half an hour and once; the caller brings it to its reader.
std::string make_sign_in_link(Session& session, std::string_view email, std::string_view back = "/");
// Whose link it is, without using it: what mail programs fetch beforehand must not sign anybody in.
struct SignInLink {
  std::string email;
  bool is_new = false;  // nobody has that address yet: a name is asked
};
Result<SignInLink> view_sign_in_link(Session& session, std::string_view token);  // conflict "sign_in.link_used"
struct SignedIn {
  std::string token;  // of a new session
  std::string back = "/";
};
// Uses the link. A new address becomes a person of that name, and the address is known to be theirs. Refuses with
// conflict "sign_in.link_used", and with invalid, field "name", "form.missing" or "form.too_long" when a name is
// needed: then the link must stay, so the transaction is to be taken back.
Result<SignedIn> use_sign_in_link(Session& session, std::string_view token, std::string_view name);
// Sessions, links and requests for links whose time is over; for a clock.
void forget_expired(Session& session);
void sign_out(Session& session, std::string_view token);

// The invented people of the example data, with whom anyone may look around; empty in a real installation.
struct ExamplePerson {
  std::string email;
  std::string name;
  std::string role_key;
};
std::vector<ExamplePerson> list_example_people(Session& session);
bool is_example_address(std::string_view email);  // of an invented person
bool has_examples(Session& session);
Result<std::string> sign_in_as_example(Session& session, std::string_view email);  // not_found "sign_in.no_example"

}  // namespace meent::app
