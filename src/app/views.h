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
#include "domain/local_text.h"

namespace meent::app {

// Whom residents ask; each part may be empty.
struct ContactView {
  std::string email = {};
  std::string telephone = {};
  std::string address = {};
};

struct MunicipalityView {
  std::string slug;
  std::string code;
  std::string name;
  std::string theme;
  std::string language = "nl";  // in which its people write: titles and plans
  ContactView contact = {};
  std::string style_version = {};  // of a style sheet of its own; empty: that of the theme
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
  std::optional<Date> due_on = {};  // of a coming phase only when its last day is fixed already
};

// A picture: the hashes under which its two files can be asked for, and their sizes in pixels.
struct PictureView {
  std::int64_t number = 0;
  std::string alternative;  // what is on it, in words
  std::string large;
  std::string small;
  std::int64_t large_width = 0;
  std::int64_t large_height = 0;
  std::int64_t small_width = 0;
  std::int64_t small_height = 0;
  std::optional<std::int64_t> report = {};  // the event that it came with
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
  std::optional<PictureView> picture = {};  // its first, where lists show one
};

struct InstrumentLink {
  std::string id;
  std::string name;
  std::string summary;
  std::string ladder;
};

// What became of the budget of a round that was decided.
struct MoneyLine {
  std::int64_t number = 0;
  std::string title;
  Money budget;
  Money awarded;   // to all plans that were chosen
  Money realised;  // of those: the plans that are done
  std::int64_t plans = 0;
  std::int64_t plans_done = 0;
};

struct CityView {
  MunicipalityView municipality;
  std::vector<DossierLink> open;  // with something to do for residents now
  std::vector<DossierLink> decided;
  std::vector<InstrumentLink> instruments;
  std::vector<AreaLink> areas;
  std::int64_t inhabitants = 0;
  std::optional<AreaLink> near = {};  // the area that the reader chose
  std::vector<DossierLink> open_near = {};
  std::vector<MoneyLine> money = {};
  std::int64_t on_map = 0;  // running dossiers with a point, those in rounds too
  domain::LocalText welcome = {};
};

// Somebody to turn to: a role, in words, and the dossier in which it is held.
struct ContactLine {
  std::string who;
  DossierLink dossier;
};

struct AreaView {
  MunicipalityView municipality;
  AreaLink area;
  std::optional<AreaLink> parent = {};
  std::vector<AreaLink> children;
  std::vector<DossierLink> dossiers;
  std::vector<DossierLink> everywhere = {};  // open in the whole municipality, and so here too
  std::vector<ContactLine> contacts = {};
  std::vector<MoneyLine> money = {};
  std::vector<InstrumentLink> beginnings = {};  // what a resident can begin
  std::int64_t on_map = 0;                      // running dossiers with a point, those in rounds too
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

// What something usually costs, for who makes an estimate; in words.
struct PriceLine {
  std::string what;
  std::string price;  // "€ 900 tot € 2.000 per stuk"
  std::string source;
};

// One line of an estimate; in a form as it was typed.
struct EstimateRow {
  std::string count;
  std::string each;
  std::string what;
};

struct FieldView {
  std::string name;
  std::string label;
  std::string help;
  std::string type;
  bool required = false;
  std::string value;                            // as it stands, formatted for reading
  std::string raw;                              // as it was typed, for a form
  std::vector<std::string> options = {};        // of a choice: what is posted
  std::vector<std::string> option_labels = {};  // in words, in the same order; empty: the options themselves
  std::string of = {};                          // of an estimate: the field that takes its total
  std::vector<PriceLine> prices = {};           // of an estimate
  bool in_head = false;                         // title, words or amount, which stand on top of the page already
};

struct MoveView {
  std::string name;
  std::string title;
  bool possible = true;
  std::string why_not;  // in words, when not possible
  std::vector<FieldView> fields;
};

// Role, move and phase in words.
struct HistoryLine {
  std::int64_t sequence = 0;
  Instant at;
  std::string role;
  std::string move;
  std::string to_phase;  // empty: the dossier stayed where it was
  std::string reason;
  bool asks = false;            // it waits until what the reason asks is done: the term stands still since
  std::string assistance = {};  // "counter" or "telephone" when an official helped; empty: nobody did
};

// Who has to do something now, and until when.
struct Turn {
  std::string who;
  std::optional<Date> until = {};
  bool late = false;
  bool answers_reader = false;  // by then the municipality answers the reader, who is an initiator
};

// Somebody told how far the work is. `step` of `steps` is where the answer to the move's first choice stands among its
// options; 0: it asks none.
struct ReportLine {
  Instant at;
  std::string role;                     // in words
  std::vector<FieldView> answers = {};  // without the step
  std::string step_label = {};
  int step = 0;
  int steps = 0;
  std::optional<PictureView> picture = {};
};

// A move that waits for the consent of those whose dossier it is.
struct ProposalView {
  std::string move;    // in words
  std::string role;    // who proposed it, in words
  std::string reason;  // as it was written; empty once erased
  Date until;
  std::optional<DossierLink> other = {};  // with which this one would become one
  bool takes_in = false;                  // this one goes on, the other closes
  bool agreed_here = false;
  bool agreed_there = false;
  bool may_answer = false;
  bool may_take_back = false;
};

// What a dossier asked of a pot, and got.
struct PurseView {
  std::optional<Money> asked = {};
  Money reserved = {};
  Money granted = {};
  Money paid = {};                    // less what came back
  Money claimed = {};                 // asked back and not yet received
  std::optional<Money> settled = {};  // the definite amount
  std::string pot_path = {};          // of the pot; empty: it never had anything
};

// One side of an agreement, in words, and when it signed what is written now.
struct AgreementParty {
  std::string who;
  std::optional<Date> signed_on = {};
};

// What residents and the municipality agreed, or are about to.
struct AgreementView {
  std::string state;  // draft (not everybody signed), running, renewing (it holds while it is written anew) or ended
  std::vector<AgreementParty> parties = {};
  std::optional<Date> begun_on = {};
  std::optional<Date> starts_on = {};
  std::optional<Date> ends_on = {};
  std::optional<Date> stopped_on = {};
  std::optional<Money> amount = {};
  std::string amount_label = {};
  std::vector<FieldView> tasks = {};
  std::vector<FieldView> indicators = {};
  std::optional<FieldView> place = {};
  std::optional<FieldView> evaluation = {};
  std::vector<std::string> fields = {};  // names of all that it is made of
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
  std::vector<ReportLine> reports = {};  // the newest first
  std::int64_t support = 0;
  std::string responsible;          // the officials' role, in words
  std::string decides = {};         // the deciders' role, in words
  std::string words = {};           // the first long text: what the initiator wrote
  std::optional<Turn> turn = {};    // none when it is final
  std::string phase_help = {};      // what happens in this phase
  std::string remedy = {};          // what can be done against the decision that led here; empty: none, or too late
  std::string default_notice = {};  // that the municipality is late and was told so; empty: it was not
  std::string instrument_id = {};
  bool voting = false;            // a ballot can be cast now
  bool handing_in = false;        // an entry can be handed in now
  std::string entry_action = {};  // and how that is called: "Geef uw zienswijze"; empty: as handing in a plan is
  bool has_result = false;
  std::vector<PictureView> pictures = {};
  bool change_pictures = false;             // this reader may add or take away pictures
  bool on_map = false;                      // it says where it is with a point
  std::optional<std::string> outcome = {};  // a plan after the tally: why it won or not, one sentence
  std::optional<ProposalView> proposal = {};
  std::optional<DossierLink> merged_into = {};  // it goes on there
  std::vector<DossierLink> merged = {};         // what goes on here
  std::optional<PurseView> purse = {};          // where its instrument has money
  std::vector<DossierLink> similar = {};        // for who may propose to merge: perhaps about the same
  std::optional<AgreementView> agreement = {};
};

// How the reader wants to see the plans of a round. Anything unknown means the default.
struct PlanQuery {
  int page = 1;
  std::string order = {};  // "nummer" (the default), "titel" or "kosten"
  std::string phase = {};  // name of a phase; empty: all
};

struct PlanPhase {
  std::string name;
  std::string title;
  std::int64_t count = 0;
};

// How people voted.
struct TurnoutView {
  std::int64_t letters = 0;  // sent with a code; 0: none, and then nothing to hold the number of voters against
  std::int64_t online = 0;   // valid ballots
  std::int64_t paper = 0;
  std::int64_t spoilt = 0;     // on paper; not counted
  bool only_by_letter = true;  // each ballot used the code of a letter

  std::int64_t ballots() const { return online + paper; }
  // Thousandths of the letters, to the nearest; nothing where ballots and letters do not compare.
  std::optional<std::int64_t> per_mille() const;
};

struct RoundView {
  DossierView round;
  std::vector<DossierLink> plans;
  std::int64_t plan_count = 0;
  int page = 1;
  int pages = 1;
  PlanQuery query = {};          // as it was understood
  std::int64_t shown_count = 0;  // plans in the chosen phase
  std::vector<PlanPhase> plan_phases = {};
  std::int64_t on_map = 0;      // of those, plans with a point
  std::int64_t chosen = 0;      // plans that got money
  std::int64_t realised = 0;    // of those, plans that are done
  bool votes = false;           // people vote about the plans; else what lies inside are entries of another kind
  std::int64_t voting_age = 0;  // years; 0: not fixed
  std::int64_t handing_in_age = 0;
  std::optional<TurnoutView> turnout = {};  // once voting has closed
};

struct BallotPlan {
  std::int64_t number = 0;
  std::string title;
  std::string summary;
  Money cost;
  bool chosen = false;
  std::int64_t points = 0;  // given to it, on a ballot of points
  std::string typed = {};   // what stands in its field of points or of its place
  std::int64_t place = 0;   // from 1, on a ranking
  std::optional<PictureView> picture = {};
};

struct BallotView {
  DossierView round;
  std::string kind;  // one of domain::ballot_kinds
  Money budget;
  std::int64_t most = 0;  // plans, 0: no limit; points in all on a ballot of points; places on a ranking
  std::vector<BallotPlan> plans;
  std::string nonce;           // makes casting twice the same act
  std::int64_t most_each = 0;  // points for one plan, on a ballot of points
};

// What a round puts to the vote, to be printed.
struct BookletView {
  BallotView ballot;               // without a nonce
  bool fixed = false;              // voting has begun: the list changes no more
  bool paper = false;              // people can also vote on paper
  bool needs_code = true;          // and a paper ballot comes with the code of a letter
  std::optional<Date> until = {};  // last day to vote, where it is fixed
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
  std::string reason;      // one plain sentence
  double share = 0;        // of the budget, for the drawing only
  std::int64_t score = 0;  // points, or votes where there are no points
};

// One step of the count that can be done on paper: everybody who chose the plan paid the same part of its price.
struct CountExample {
  std::string title;
  Money cost;
  std::int64_t votes = 0;
  Money each;  // what each of them paid; 0: the rule does not divide
  Money left;  // in the whole budget, after this plan
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
  std::string record_hash;  // SHA-256 of the file of the record
  std::string rule_name = {};
  std::optional<Money> per_voter = {};  // everybody's equal part, when the rule gives one
  std::optional<CountExample> example = {};
  std::int64_t ties = 0;    // how often equally strong plans met
  bool of_points = false;   // voters divided points, or put plans in order
  std::int64_t places = 0;  // on a ranking: how many plans could be put in order
  std::optional<TurnoutView> turnout = {};
};

// Whether a receipt stands in the list of ballots.
struct CheckView {
  DossierView round;
  std::string receipt;  // as it was typed
  enum class Answer { not_asked, unknown, cast, counted } answer = Answer::not_asked;
  std::vector<BallotPlan> chosen;  // what stands in the list with it
  std::int64_t ballots = 0;        // in the published list
};

// A procedure, made readable from its definition.
struct ProcedureRole {
  std::string name;
  std::string who;
  std::string kind;  // in words
};

struct ProcedureMove {
  std::string title;
  std::string who;                 // who may do it, in words
  std::string to;                  // title of the phase it leads to; empty: it stays
  std::vector<std::string> needs;  // conditions, each a sentence
  std::vector<std::string> does;   // effects, each a sentence
  std::vector<std::string> asks;   // questions that the form asks
  std::string tells;               // who gets a message, in words; empty: nobody
  std::string to_name = {};        // the name of the phase it leads to
};

struct ProcedurePhase {
  std::string name;
  std::string title;
  std::string stage;  // generic, in words
  std::string help;
  bool final = false;
  std::string term;                     // "6 weken"; empty: no term
  std::string law;                      // its statute
  std::string ballot;                   // over what is voted in it; empty: no vote
  std::string at_end;                   // what happens when the term is over
  std::vector<std::string> term_notes;  // standing still, extending, what the municipality aims at
  std::vector<ProcedureMove> moves;
  bool on_way = false;  // on the way without detours from the first phase to the first end
};

// A value that the municipality decides, with the decision it rests on.
struct ProcedureValue {
  std::string name;
  std::string value;
  Date from;
  std::string by;
};

struct InstrumentView {
  MunicipalityView municipality;
  InstrumentLink link;
  int version = 1;
  std::string hash;  // SHA-256 of the definition
  std::vector<std::string> law;
  std::string opened_by;
  std::string start;  // the button with which the reader begins one (explain_instrument.h)
  std::vector<ProcedureRole> roles;
  std::vector<FieldView> asked;  // when it is opened
  std::vector<ProcedurePhase> phases;
  std::vector<ProcedureValue> values;
  std::optional<InstrumentLink> inside = {};
  std::vector<InstrumentLink> holds;
  std::vector<DossierLink> running;
  std::string definition;  // the file itself
};

struct InstrumentsView {
  MunicipalityView municipality;
  std::vector<InstrumentLink> instruments;
};

}  // namespace meent::app
