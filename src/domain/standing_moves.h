// SPDX-License-Identifier: EUPL-1.2
// A move that the law gives whatever a definition says: who asked for a decision and did not get it in time may give
// the municipality notice of default (Awb 4:17, third paragraph). The parser adds it, so that no file copies it and
// every reader of a definition (engine, pages, stories) meets a move as any other.
#pragma once

#include <string_view>

#include "domain/instrument.h"

namespace meent::domain {

inline constexpr std::string_view default_move = "in_gebreke_stellen";

// A phase of stage decision whose term rests on article 4:13 or 7:10 of the Awb, and that the clock does not end.
bool is_decision_in_time(const Phase& phase);

// Adds the move to every such phase, by all initiators, once each time the phase is entered; officers and deciders are
// told. Not where the definition has a move of that name, nor where nobody can ask. Linear.
void add_standing_moves(Instrument& instrument);

}  // namespace meent::domain
