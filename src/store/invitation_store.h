// SPDX-License-Identifier: EUPL-1.2
// Invitations to be an initiator of a dossier, with their mail. One for each address in a dossier; they count for two
// weeks, and remove_expired() (person_store.h) takes them away after that.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "base/time.h"
#include "domain/dossier.h"
#include "domain/person.h"
#include "store/database.h"

namespace meent::store {

inline constexpr std::int64_t invitation_seconds = 14LL * 24 * 3600;

struct Invitation {
  std::string id;
  domain::DossierId dossier;
  std::string email;  // lower case
  domain::PersonId inviter;
  Language language = Language::nl;
  std::int64_t attempts = 0;  // of its mail, this one included
};
// False when that address was invited already.
bool add_invitation(Connection& connection, const Invitation& invitation, Instant at);
// One that counts at `now` and was not declined.
std::optional<Invitation> find_invitation(Connection& connection, const domain::DossierId& dossier,
                                          std::string_view email, Instant now);
std::int64_t count_open_invitations(Connection& connection, const domain::DossierId& dossier, Instant now);
std::int64_t count_invitations_by(Connection& connection, const domain::PersonId& inviter, Instant since);
std::int64_t count_invitations_to(Connection& connection, std::string_view email, Instant since);
void decline_invitation(Connection& connection, std::string_view id);
void remove_invitation(Connection& connection, std::string_view id);

// As take_notices() (outbox_store.h); after the third attempt never again.
std::vector<Invitation> take_invitations(Connection& connection, Instant now, std::int64_t limit);
void finish_invitation(Connection& connection, std::string_view id);
void postpone_invitation(Connection& connection, std::string_view id, Instant due, std::string_view problem = "");

}  // namespace meent::store
