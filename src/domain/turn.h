// SPDX-License-Identifier: EUPL-1.2
// Whose turn it is in a phase: the moves that carry a dossier on, without those of the clock. One rule for the page of
// a dossier and for the desk of officials.
#pragma once

#include <string>
#include <vector>

#include "domain/instrument.h"

namespace meent::domain {

struct ExpectedMove {
  const Move* move = nullptr;  // points into the instrument
  std::string role;
};

struct Expected {
  std::vector<ExpectedMove> moves = {};  // in the order of the file, one for each role that may make it
  bool by_parent = false;                // the dossier in which this one lies carries it on
};

// The moves to a phase that is no end. In a last phase, where none go on and no clock closes it, those that close it;
// never the initiator's, who may withdraw but is not waited for. O(moves of the phase × roles).
Expected list_expected(const Instrument& instrument, const Phase& phase);

// An official or a decider is among those whose turn it is: the municipality has something to answer.
bool is_municipal_turn(const Instrument& instrument, const Phase& phase);

}  // namespace meent::domain
