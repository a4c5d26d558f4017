// SPDX-License-Identifier: EUPL-1.2
#include "app/officials.h"

#include <algorithm>
#include <array>

#include "app/audit.h"
#include "app/house.h"
#include "app/letters_out.h"
#include "app/sign_in.h"
#include "base/text.h"
#include "store/audit_store.h"
#include "store/mail_store.h"
#include "store/outbox_store.h"
#include "store/person_store.h"

namespace meent::app {
namespace {

constexpr std::array<std::string_view, 4> known_roles{"officer", "decider", "panel", "admin"};
constexpr std::string_view admin = "admin";
constexpr std::int64_t most_in_an_hour = 30;
constexpr std::size_t longest_name = 80;

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

// What the command line may and the site may not.
Result<Done> check_on_site(Session& session, std::string_view slug, std::string_view address, bool is_known) {
  if (session.actor.empty()) return Done{};
  const auto actor = store::find_person(session.database, session.actor);
  // Anybody may be the administrator of the example: what is typed there is seen by all, and writes to nobody.
  if (actor && is_example_address(actor->email) && !(is_known && is_example_address(address)))
    return Error{ErrorCode::not_allowed, "role.examples_only"};
  const store::AuditFilter lately{"", "role_given", session.now.plus_seconds(-3600), {}};
  if (store::count_audit(session.database, slug, lately) >= most_in_an_hour)
    return Error{ErrorCode::too_many, "role.too_many"};
  return Done{};
}

}  // namespace

Result<Done> give_role(Session& session, std::string_view slug, std::string_view email, std::string_view role,
                       std::string_view name) {
  const std::string address = TRY(check(session, slug, email, role));
  auto person = store::find_person_by_email(session.database, address);
  TRY(check_on_site(session, slug, address, person.has_value()));
  if (!person) {
    // Anybody may sign in as an invented person (sign_in_as_example()).
    if (is_example_address(address)) return Error{ErrorCode::invalid, "role.no_address"};
    std::string called = clean_text(name);
    if (count_characters(called) > longest_name)
      return Error{ErrorCode::invalid,
                   "form.check_fields",
                   {},
                   {{"naam", "form.too_long", {{"most", std::to_string(longest_name)}}}}};
    if (called.empty()) called = address.substr(0, address.find('@'));
    person = store::PersonRow{domain::PersonId(make_uuid_v7(session.now, session.secrets)), address, called};
    store::add_person(session.database, *person, session.now);
  }
  // Whoever gives a role vouches for the address.
  store::set_verified(session.database, person->id, session.now);
  if (!store::add_role(session.database, person->id, slug, role, session.now)) return Done{};
  note_in_audit(session, slug, "role_given", person->id, {{"role", std::string(role)}});
  store::add_notice(session.database, make_uuid_v7(session.now, session.secrets),
                    {person->id, {}, 0, std::string(office_notice), {{"role", std::string(role)}}, std::string(slug)},
                    session.now);
  return Done{};
}

Result<Done> take_role(Session& session, std::string_view slug, std::string_view email, std::string_view role) {
  const std::string address = TRY(check(session, slug, email, role));
  const auto person = store::find_person_by_email(session.database, address);
  if (person && person->id == session.actor && role == admin) return Error{ErrorCode::not_allowed, "role.own_admin"};
  if (!person || !store::remove_role(session.database, person->id, slug, role))
    return Error{ErrorCode::not_found, "role.not_held"};
  note_in_audit(session, slug, "role_taken", person->id, {{"role", std::string(role)}});
  return Done{};
}

Result<std::vector<RoleHolder>> list_role_holders(Session& session, std::string_view slug) {
  TRY(get_municipality(session, slug));
  std::vector<RoleHolder> holders;
  for (auto& [email, role] : store::list_role_holders(session.database, slug))
    holders.push_back({std::move(email), std::move(role)});
  return holders;
}

Result<OfficialsView> view_officials(Session& session, std::string_view slug) {
  OfficialsView view;
  view.municipality = to_view(*TRY(get_municipality(session, slug)));
  for (auto& row : store::list_offices(session.database, slug)) {
    if (view.officials.empty() || view.officials.back().id != row.person.id.text)
      view.officials.push_back({row.person.id.text, row.person.name, row.person.email, row.has_password});
    const bool own_admin = row.person.id == session.actor && row.role == admin;
    view.officials.back().offices.push_back({std::move(row.role), row.given_at, !own_admin});
  }
  std::stable_sort(
      view.officials.begin(), view.officials.end(),
      [](const OfficialView& left, const OfficialView& right) { return fold(left.name) < fold(right.name); });
  view.without_second_factor =
      std::count_if(view.officials.begin(), view.officials.end(), [](const auto& one) { return !one.second_factor; });
  return view;
}

Result<Done> take_office(Session& session, std::string_view slug, std::string_view person, std::string_view role) {
  const auto row = store::find_person(session.database, domain::PersonId(std::string(person)));
  if (!row) return Error{ErrorCode::not_found, "role.not_held"};
  return take_role(session, slug, row->email, role);
}

}  // namespace meent::app
