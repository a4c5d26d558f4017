// SPDX-License-Identifier: EUPL-1.2
// More than one initiator of a dossier: inviting by address, answering, stepping out. The letter holds no key: whoever
// signs in with the address that was invited may answer, once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

inline constexpr std::int64_t most_initiators = 8;          // open invitations counted in
inline constexpr std::int64_t most_invitations_a_day = 10;  // by one person; to one address half of it

struct InitiatorsView {
  MunicipalityView municipality;
  DossierLink dossier;
  std::vector<std::string> names;  // for initiators and officials only
  std::int64_t invited = 0;        // open invitations; for initiators
  bool initiator = false;          // the reader is one
  bool last = false;               // and the only one
  bool open = false;               // something can still be changed
  std::string inviter;             // who asked this reader; empty: nobody
};
// For initiators, officials and whoever was invited; not_allowed "initiators.not_yours" for others, not_signed_in.
Result<InitiatorsView> view_initiators(Session& session, std::string_view slug, std::int64_t number);
// The way to that page is of use to this reader.
bool concerns_initiators(Session& session, std::string_view slug, std::int64_t number);

// Answers the same whether or not somebody has that address, was invited before or is an initiator already. invalid
// with field "address"; not_allowed "move.not_initiator"; conflict "move.dossier_closed", "initiators.too_many" {most},
// "initiators.too_often".
Result<Done> invite_initiator(Session& session, std::string_view slug, std::int64_t number, std::string_view address);
// not_found "initiators.not_invited"; those of domain::join_initiators().
Result<Done> answer_invitation(Session& session, std::string_view slug, std::int64_t number, bool accepts);
// Those of domain::leave_initiators().
Result<Done> leave_initiators(Session& session, std::string_view slug, std::int64_t number);

}  // namespace meent::app
