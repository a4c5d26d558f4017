// SPDX-License-Identifier: EUPL-1.2
// Stories: tests of an instrument that a clerk can read. Lines in order of time, indented lines give the fields:
//
//   story Een plan wordt gekozen
//   value handtekeningen 25
//   2026-01-05 begeleider opens buurtbegroten as ronde
//     titel = Buurtbudget Centrum 2026
//   2026-02-10 indiener:anna opens plan as bank in ronde
//   2026-02-12 indiener:anna intrekken on bank
//   refused move.unknown
//   2026-02-20 behandelaar samenvoegen on bank with boom     a move that needs consent, here of both dossiers
//   2026-02-21 indiener:anna agrees on bank                  or: refuses; behandelaar takes_back; clock lapses
//   2026-03-01 clock sluiten on ronde
//   votes 120 on ronde            letters, support: the same
//   budget initiatievenfonds 2026 100000   the council votes money · close initiatievenfonds 2026
//   assurance link                how sure it is who acts from here on (assurance.h); at first as sure as can be
//   winners bank                  what the next procedure (tally, jury, …) of this story lets win
//   expect phase gekozen on bank
//   expect due 2026-03-02         expect due none · expect final · expect support 25 · expect tells indiener
//   expect merged boom            into which dossier it was merged
//   expect left 12500            in the pot · expect money paid 1500 (an account of purse.h, promised or paid_out)
//   expect effect tally           expect offered intrekken as indiener:anna · expect not-offered …
//
// Without `on` a line is about the dossier that was opened or moved last. Procedures and move_children are carried out
// on the children of the story. A refusal that the story did not foresee fails it.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/instrument.h"

namespace meent::domain {

struct StoryReport {
  int stories = 0;
  int steps = 0;                                               // moves made or rightly refused
  std::vector<Finding> findings = {};                          // empty: all stories pass
  std::map<std::string, std::set<std::string>> phases = {};    // instrument → phases reached
  std::map<std::string, std::set<std::string>> moves = {};     // instrument → "phase/move > target" made
  std::map<std::string, std::set<std::string>> refusals = {};  // instrument → "phase/move key" and "phase key" got
  void add(const StoryReport& other);
};

// The stories of one file; the first wrong line of a story ends that story. Keys "story.…".
StoryReport run_stories(std::string_view text, const std::string& file, const std::vector<Instrument>& instruments);

}  // namespace meent::domain
