// SPDX-License-Identifier: EUPL-1.2
// Moves that wait for consent, and dossiers that become one (domain/proposal.h): the other dossier of a pair, the
// answers, and what goes along. What is read here is public; only an answer needs a role.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/house.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/command.h"
#include "domain/event.h"

namespace meent::app {

// The answers without domain::other_field, whose dossier goes into the situation; nothing when there is none such.
domain::Given take_other(Session& session, const Loaded& loaded, const domain::Given& given,
                         domain::Situation& situation);
// Those with which this one could be merged, for the form; the likest first, which are added to `similar` as well.
FieldView make_other_field(Session& session, const Loaded& loaded, std::string_view move,
                           std::vector<DossierLink>& similar);

// `answer`: yes, no, or back (by who may take it back). Refusals: those of domain/proposal.h and, when all agreed, of
// domain::decide(); not_signed_in "sign_in.needed"; invalid "proposal.unclear".
Result<Done> answer_proposal(Session& session, std::string_view slug, std::int64_t number, std::string_view answer);

// Nothing when none waits, or when it can no longer be.
std::optional<ProposalView> view_proposal(Session& session, const Loaded& loaded);
void fill_merged(Session& session, const Loaded& loaded, DossierView& view);

// For procedure.cc. The text of a notice that a proposal waits, and what it is filled in with.
std::pair<std::string, Params> tell_proposal(Session& session, const Loaded& loaded);
// What an event that was stored means for the other dossier: it is proposed there too, it takes this one in, or the
// proposal, `before` this event, is no more. O(people and support of both).
Result<Done> follow_proposal(Session& session, const Loaded& loaded, const domain::Event& event,
                             const std::optional<domain::Proposal>& before);
// How many proposals lapsed: 0 or 1.
std::int64_t lapse_proposal(Session& session, const domain::DossierId& id);

}  // namespace meent::app
