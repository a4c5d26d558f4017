// SPDX-License-Identifier: EUPL-1.2
// Agreements between residents and the municipality: what the linter asks of them, when one begins, goes on and ends,
// and who signed it when. The definition says which fields and phases it is made of ([agreement],
// docs/instrument-format.md); all else follows from the dossier and its events.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "domain/dossier.h"
#include "domain/event.h"
#include "domain/instrument.h"

namespace meent::domain {

// What an event did to the agreement of a dossier. runs: it began, or goes on with what stands there now; renewing: it
// is being written anew, and the old one holds until the new one begins; ended: the dossier closed.
enum class AgreementChange { none, runs, renewing, ended };
AgreementChange change_of_agreement(const Instrument& instrument, std::string_view phase_before, const Dossier& after);

bool is_agreement_phase(const Instrument& instrument, std::string_view phase);

struct Signature {
  std::string role;
  Date signed_on;
  bool operator==(const Signature&) const = default;
};
// Those of the agreement that runs or ran last; of one that is being made, those so far: a change of what was written
// takes away all of them. By role, in the order of the definition. Linear in the events, which begin with the first.
std::vector<Signature> list_signatures(const Instrument& instrument, std::span<const Event> events);

// "lint.agreement_phase" {phase}, "lint.agreement_role" {role}, "lint.agreement_sides": both sides must sign,
// "lint.agreement_field" {field, type}, "lint.agreement_unsigned" {move, role}: it could begin without that signature,
// and "lint.agreement_empty" {move, field}: it could be signed before that is filled in.
void lint_agreement(const Instrument& instrument, std::vector<Finding>& findings);

}  // namespace meent::domain
