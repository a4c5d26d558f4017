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

// Fills in the session's actor when the token is that of a running session.
void recognise(Session& session, std::string_view token);
// What the actor may do in this municipality besides being a resident (domain/person.h).
std::vector<std::string> list_roles_here(Session& session, std::string_view slug);
// A link for that address, good for half an hour and once; the caller brings it to its reader.
std::string make_sign_in_link(Session& session, std::string_view email);
// The token of a new session. Makes the person when the address is new. Refuses with "sign_in.link_used".
Result<std::string> use_sign_in_link(Session& session, std::string_view token);
void sign_out(Session& session, std::string_view token);

// The invented people of the example data, with whom anyone may look around; empty in a real installation.
struct ExamplePerson {
  std::string email;
  std::string name;
  std::string role_key;
};
std::vector<ExamplePerson> list_example_people(Session& session);
bool has_examples(Session& session);
Result<std::string> sign_in_as_example(Session& session, std::string_view email);  // not_found "sign_in.no_example"

}  // namespace meent::app
