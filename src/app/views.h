// SPDX-License-Identifier: EUPL-1.2
// What the edges show: plain structs, filled by the view_… use cases and rendered as HTML (web/pages) and JSON
// (web/api) without any further question to the house. Texts of instruments are already in the reader's language.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "base/time.h"

namespace meent::app {

struct MunicipalityView {
  std::string slug;
  std::string code;
  std::string name;
  std::string theme;
};

struct AreaLink {
  std::string code;
  std::string name;
  std::optional<std::int64_t> inhabitants = {};
};

// One step of the line of phases.
struct PhaseStep {
  std::string name;
  std::string title;
  enum class State { done, current, next } state = State::next;
  std::optional<Date> entered_on = {};
  std::optional<Date> due_on = {};
};

// A dossier in a list: a round on the city's page, a plan on the round's.
struct DossierLink {
  std::int64_t number = 0;
  std::string title;
  std::string summary;
  std::string instrument;            // its local name
  std::string phase;                 // title of the phase
  std::string stage;                 // generic stage, as in the definition
  std::string area;                  // name, empty: the whole city
  std::optional<Money> amount = {};  // budget of a round, cost of a plan
  std::optional<Date> due_on = {};
  bool final = false;
  bool late = false;
};

struct InstrumentLink {
  std::string id;
  std::string name;
  std::string summary;
  std::string ladder;
};

struct CityView {
  MunicipalityView municipality;
  std::vector<DossierLink> open;  // with something to do for residents now
  std::vector<DossierLink> decided;
  std::vector<InstrumentLink> instruments;
  std::vector<AreaLink> areas;
  std::int64_t inhabitants = 0;
};

struct AreaView {
  MunicipalityView municipality;
  AreaLink area;
  std::optional<AreaLink> parent = {};
  std::vector<AreaLink> children;
  std::vector<DossierLink> dossiers;
};

// A shape on the city's map; points are those of an SVG polygon or path.
struct MapShape {
  std::string code;
  std::string name;
  std::string path;
  double x = 0;
  double y = 0;
  bool chosen = false;
  int open = 0;                         // dossiers running there
  std::vector<std::string> label = {};  // lines around (x, y); empty: no room in the drawing
};

struct MapView {
  std::string view_box;
  bool schematic = true;
  std::vector<MapShape> shapes;
  std::string source = {};  // who must be named under it
};

struct FieldView {
  std::string name;
  std::string label;
  std::string help;
  std::string type;
  bool required = false;
  std::string value;  // as it stands, formatted for reading
  std::string raw;    // as it was typed, for a form
  std::vector<std::string> options = {};
};

struct MoveView {
  std::string name;
  std::string title;
  bool possible = true;
  std::string why_not;  // in words, when not possible
  std::vector<FieldView> fields;
};

struct HistoryLine {
  std::int64_t sequence = 0;
  Instant at;
  std::string role;
  std::string move;
  std::string to_phase;
  std::string reason;
};

struct DossierView {
  MunicipalityView municipality;
  DossierLink link;
  std::optional<DossierLink> parent = {};
  std::vector<PhaseStep> phases;
  std::string ladder;  // the promise, in words
  std::vector<FieldView> fields;
  std::vector<MoveView> moves;  // what this reader can do now
  std::vector<HistoryLine> history;
  std::int64_t support = 0;
  std::string responsible;
  bool voting = false;      // a ballot can be cast now
  bool handing_in = false;  // an entry can be handed in now
  bool has_result = false;
  std::optional<std::string> outcome = {};  // a plan after the tally: why it won or not, one sentence
};

struct RoundView {
  DossierView round;
  std::vector<DossierLink> plans;
  std::int64_t plan_count = 0;
  int page = 1;
  int pages = 1;
  std::int64_t ballots = 0;  // cast so far; only shown once voting has closed
  std::int64_t letters = 0;
};

struct BallotPlan {
  std::int64_t number = 0;
  std::string title;
  std::string summary;
  Money cost;
  bool chosen = false;
};

struct BallotView {
  DossierView round;
  std::string kind;  // "approval" or "knapsack"
  Money budget;
  std::int64_t most = 0;  // 0: no limit
  std::vector<BallotPlan> plans;
  std::string nonce;  // makes casting twice the same act
};

struct ReceiptView {
  DossierView round;
  std::string receipt;
  std::vector<BallotPlan> chosen;
};

struct ResultLine {
  std::int64_t number = 0;
  std::string title;
  Money cost;
  std::int64_t votes = 0;
  bool won = false;
  std::string reason;  // one plain sentence
  double share = 0;    // of the budget, for the drawing only
};

struct ResultView {
  DossierView round;
  std::string rule;  // in words
  std::string rule_explained;
  Money budget;
  Money spent;
  std::int64_t ballots = 0;
  std::vector<ResultLine> winners;
  std::vector<ResultLine> others;
  std::string record_hash;
};

}  // namespace meent::app
