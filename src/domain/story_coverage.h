// SPDX-License-Identifier: EUPL-1.2
// How much of a definition its stories try: every move to every phase it can lead to, every end, and every refusal that
// the definition itself brings about.
//
//   StoryCoverage coverage = measure_coverage(instrument, report);
//   coverage.moves.missing   // "steun/tellen > toets": no story makes that move
#pragma once

#include <string>
#include <vector>

#include "domain/instrument.h"
#include "domain/story.h"

namespace meent::domain {

// "phase/move", and " > target" when the move leads to a phase.
std::string name_of_move(const Phase& phase, const Move& move);

// The refusals that somebody can get because of what the definition says, as StoryReport.refusals writes them: for each
// condition of a move by people "phase/move check.<condition>", for each effect that the state may forbid its key, for
// a required answer "phase/move move.fields", and "phase move.term_ended" where the clock goes first. Of moves with one
// name only the last one's conditions can be a refusal. Left out: who may not make a move at all, and `parent_in` of a
// move, a second lock behind what the parent's own procedure prevents.
std::vector<std::string> list_refusals(const Instrument& instrument);

struct Covered {
  int total = 0;
  std::vector<std::string> missing = {};  // in the order of the file
};

struct StoryCoverage {
  Covered moves = {};
  Covered ends = {};
  Covered refusals = {};
};

StoryCoverage measure_coverage(const Instrument& instrument, const StoryReport& report);

}  // namespace meent::domain
