// SPDX-License-Identifier: EUPL-1.2
#include "app/officials.h"

#include <algorithm>
#include <array>

#include "app/house.h"
#include "base/text.h"
#include "store/mail_store.h"
#include "store/person_store.h"

namespace meent::app {
namespace {

constexpr std::array<std::string_view, 4> known_roles{"officer", "decider", "panel", "admin"};

// As far as an address can be judged without writing to it.
bool is_address(std::string_view text) {
  const std::size_t at = text.find('@');
  return at != 0 && at != std::string_view::npos && at + 1 < text.size() && text.size() <= 254 && is_utf8(text) &&
         std::none_of(text.begin(), text.end(), [](unsigned char c) { return c <= ' ' || c == '<' || c == '>'; }) &&
         text.find('@', at + 1) == std::string_view::npos;
}

Result<std::string> check(Session& session, std::string_view slug, std::string_view email, std::string_view role) {
  TRY(get_municipality(session, slug));
  if (std::find(known_roles.begin(), known_roles.end(), role) == known_roles.end())
    return Error{ErrorCode::invalid, "role.unknown", {{"known", join({known_roles.begin(), known_roles.end()}, ", ")}}};
  std::string address = to_lower_ascii(trim(email));
  if (!is_address(address)) return Error{ErrorCode::invalid, "role.no_address"};
  return address;
}

}  // namespace

Result<Done> give_role(Session& session, std::string_view slug, std::string_view email, std::string_view role) {
  const std::string address = TRY(check(session, slug, email, role));
  auto person = store::find_person_by_email(session.database, address);
  if (!person) {
    person = store::PersonRow{domain::PersonId(make_uuid_v7(session.now, session.secrets)), address,
                              address.substr(0, address.find('@'))};
    store::add_person(session.database, *person, session.now);
  }
  store::add_role(session.database, person->id, slug, role);
  // Whoever gives a role vouches for the address.
  store::set_verified(session.database, person->id, session.now);
  return Done{};
}

Result<Done> take_role(Session& session, std::string_view slug, std::string_view email, std::string_view role) {
  const std::string address = TRY(check(session, slug, email, role));
  const auto person = store::find_person_by_email(session.database, address);
  if (!person || !store::remove_role(session.database, person->id, slug, role))
    return Error{ErrorCode::not_found, "role.not_held"};
  return Done{};
}

Result<std::vector<RoleHolder>> list_role_holders(Session& session, std::string_view slug) {
  TRY(get_municipality(session, slug));
  std::vector<RoleHolder> holders;
  for (auto& [email, role] : store::list_role_holders(session.database, slug))
    holders.push_back({std::move(email), std::move(role)});
  return holders;
}

}  // namespace meent::app
