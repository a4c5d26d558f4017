// SPDX-License-Identifier: EUPL-1.2
// The definition of an instrument of local democracy, as instruments/*.toml says it (docs/instrument-format.md).
// Names in the data are spelled as the enumerators are: Stage::follow_up is "follow_up".
//
//   Parsed<Instrument> parsed = parse_instrument(text, "instruments/plan.toml");
//   Phase const* phase = find_phase(*parsed.value, dossier.phase);
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "domain/local_text.h"
#include "domain/term.h"

namespace meent::domain {

// Generic stage beside a phase's own name; dashboards and comparisons hang on it. In the order in which they run.
enum class Stage { intake, support, assessment, deliberation, decision, agreement, follow_up, answer };
// Generic kind beside a role's own name.
enum class RoleKind { initiator, resident, officer, panel, decider };
// What the public may expect: the rungs of the participation ladder, low to high.
enum class Ladder { informeren, raadplegen, adviseren, coproduceren, meebeslissen, zelfbeheer };
// text: one line; long_text: several; number: whole; choice: one of `options`; place: longitude latitude or words;
// files travel apart and are named; estimate: lines with a price each (estimate.h); picture: no answer at all but room
// for pictures, which the initiator adds on a page of its own once the dossier is there.
enum class FieldType { text, long_text, number, money, date, choice, yes_no, place, file, estimate, picture };

// What somebody can do who disagrees with a decision: object to whoever took it, or appeal to the court.
enum class Remedy { bezwaar, beroep };

// Whose money an instrument spends: of each year one pot for the municipality, or one for each of its areas.
enum class PotScope { municipality, area };

std::string_view to_text(Stage stage);
std::string_view to_text(RoleKind kind);
std::string_view to_text(Ladder ladder);
std::string_view to_text(FieldType type);
std::string_view to_text(Remedy remedy);
std::string_view to_text(PotScope scope);
std::optional<Stage> find_stage(std::string_view text);
std::optional<RoleKind> find_role_kind(std::string_view text);
std::optional<Ladder> find_ladder(std::string_view text);
std::optional<FieldType> find_field_type(std::string_view text);
std::optional<Remedy> find_remedy(std::string_view text);
std::optional<PotScope> find_pot_scope(std::string_view text);

// Who moves besides people: the passing of a term, and the dossier in which this one lies.
inline constexpr std::string_view clock_role = "clock";
inline constexpr std::string_view parent_role = "parent";
// In `tells`: the initiators of all dossiers inside this one.
inline constexpr std::string_view children_role = "children";
// In `tells`: everybody who supports this dossier.
inline constexpr std::string_view supporters_role = "supporters";
// In `does`: the move reports how far the work is; what it asks stands on the dossier's page as a line of its own.
inline constexpr std::string_view report_effect = "report";
// In `does`: the dossier ends and another one, of the same instrument and beside it, goes on with what it held.
inline constexpr std::string_view merge_effect = "merge";
// What the form of such a move calls the other dossier; its number.
inline constexpr std::string_view other_field = "ander_dossier";
// The field in which every move may give its reason.
inline constexpr std::string_view reason_field = "reason";
// The field that names a dossier; every instrument has it.
inline constexpr std::string_view title_field = "titel";
// What a form calls a photo that is sent along, and what is on it in words.
inline constexpr std::string_view picture_file_field = "foto";
inline constexpr std::string_view picture_words_field = "foto_tekst";
// The name of the clause that says how ballots are cast in a phase.
inline constexpr std::string_view ballot_clause = "ballot";
// How comments come in: shown at once, or only after an official looked at them.
inline constexpr std::array<std::string_view, 2> comment_ways{"direct", "checked"};
// What a field of type picture may give room for, at most.
inline constexpr int most_pictures = 12;
// The move of the first event of every dossier.
inline constexpr std::string_view opening_move = "open";

struct Role {
  std::string name;
  RoleKind kind = RoleKind::resident;
  LocalText who = {};
  int line = 0;
};

struct FieldOption {
  std::string name;
  LocalText label = {};
};

struct Field {
  std::string name;
  FieldType type = FieldType::text;
  LocalText label = {};
  LocalText help = {};
  bool required = false;
  bool later = false;                     // not asked at the opening, only by moves whose `asks` names it
  std::vector<FieldOption> options = {};  // of a choice
  std::string of = {};                    // of an estimate: the field of type money that it explains
  int most = 0;                           // of a picture: how many a dossier may have
  // What a form holds before anybody filled it in, as somebody would type it; of a date how long after the opening
  // ("6 weeks"). Empty: nothing.
  std::string preset = {};
  int line = 0;
};

// A named condition or effect with its parameter: support_at_least = 25, tally = { over = "stembaar", … }. Texts that
// begin with @ stand for a dated value of the municipality.
struct Clause {
  std::string name;
  Json value = {};
  int line = 0;
};

// "6 weeks", or "@herstel_weken weeks": a dated value and its unit, or "@termijn": a dated value that holds both.
struct TermLength {
  std::optional<Length> fixed = {};
  std::string value = {};  // what follows the @
  bool is_given() const { return fixed.has_value() || !value.empty(); }
  std::string_view value_name() const { return std::string_view(value).substr(0, value.find(' ')); }
};

struct Term {
  TermLength length = {};
  std::string until = {};   // a field of type date that holds the last day, instead of a length
  std::string law = {};     // the statute; the Algemene termijnenwet then applies
  std::string on_end = {};  // the move that the clock makes; empty: a passed term is only signalled
  TermLength pause = {};    // how long it may stand still at a time (effects pause and resume)
  TermLength extend = {};
  int extensions = 1;    // how often it may be extended
  bool follows = false;  // it runs from the last day of the phase before, when that is later than the entry
  TermLength norm = {};  // what the municipality aims at, within the term
  int line = 0;
};

// A move that is proposed first, and made once somebody in each of these roles agreed: of this dossier and, where the
// move merges it into another one, of that one too.
struct Consent {
  std::vector<std::string> of = {};
  TermLength within = {};  // how long they have to answer; then the proposal lapses
  int line = 0;
};

struct Move {
  std::string name;
  LocalText title = {};
  std::vector<std::string> by = {};  // roles, or clock_role, or parent_role
  std::string to = {};               // phase; empty: the dossier stays
  std::vector<Clause> needs = {};    // all must hold
  std::vector<Clause> does = {};
  std::vector<std::string> tells = {};  // roles that get a notice; "children": the initiators of all children
  std::vector<std::string> asks = {};   // fields
  std::optional<Consent> consent = {};
  bool reopen = false;                // may run back to an earlier stage
  std::optional<Remedy> remedy = {};  // of a decision: what can be done against it (Awb 3:45)
  int line = 0;
};

struct Phase {
  std::string name;
  LocalText title = {};
  LocalText help = {};  // what happens in it, for the public
  Stage stage = Stage::intake;
  std::optional<Term> term = {};
  std::vector<Move> moves = {};
  // While the dossier is in this phase, whoever has a code may cast a ballot over the dossiers inside it: a table with
  // `over` (their phase), `budget` (a money field), `kind` (one of ballot_kinds, or a field that says which), `most` (a
  // number or a field: how many may be chosen or put in order), `points` and `points_each` (likewise: how many on a
  // ballot and for one dossier).
  std::optional<Clause> ballot = {};
  // Whether people may comment on the dossier in this phase: one of comment_ways, or a value that holds one
  // ("@reacties"); empty: nobody may.
  std::string comments = {};
  int comments_line = 0;
  bool final = false;
  bool realised = false;  // an end at which there is what was decided: its money counts as realised
  int line = 0;
};

// Who may open a dossier, and when. Without the table: every role of kind initiator, or of kind officer if none.
struct Opening {
  LocalText title = {};
  std::vector<std::string> by = {};
  std::vector<Clause> needs = {};
  int line = 0;
};

// Where the money comes from that the moves of an instrument reserve, grant and pay.
struct MoneySource {
  PotScope pot = PotScope::municipality;
  int line = 0;
};

// What an agreement is made of: which fields say it, in which phases it runs, and who signs before it begins.
struct Agreement {
  std::vector<std::string> runs = {};        // phases; a dossier comes there only with all signatures (agreement.h)
  std::vector<std::string> signers = {};     // roles, one of each side at least
  std::vector<std::string> tasks = {};       // fields that say who does what
  std::vector<std::string> indicators = {};  // fields that say by what is seen how it goes
  std::string starts = {};                   // a field of type date: its first day
  std::string ends = {};                     // likewise: its last day
  std::string money = {};                    // a field of type money
  std::string place = {};                    // a field of type place
  std::string evaluation = {};               // the field with what was learnt
  int line = 0;
};

struct Instrument {
  int format = 1;
  std::string id;
  int version = 1;
  LocalText title = {};
  LocalText summary = {};
  Ladder ladder = Ladder::informeren;
  std::vector<std::string> law = {};
  std::string inside = {};    // id of the instrument whose dossiers hold these
  std::string based_on = {};  // id of the instrument this one was copied from: a note, nothing is inherited
  std::optional<MoneySource> money = {};
  Opening opening = {};
  std::vector<Role> roles = {};
  std::vector<Field> fields = {};
  std::vector<Phase> phases = {};  // the first is where a dossier starts
  std::optional<Agreement> agreement = {};
  // For findings.
  std::string file = {};
  int id_line = 1;
  int inside_line = 1;
  int roles_line = 1;
  int fields_line = 1;
};

const Role* find_role(const Instrument& instrument, std::string_view name);
const Field* find_field(const Instrument& instrument, std::string_view name);
const Phase* find_phase(const Instrument& instrument, std::string_view name);
// The moves of that name in the phase, in the order of the file.
std::vector<const Move*> list_moves(const Phase& phase, std::string_view name);
const Clause* find_clause(const std::vector<Clause>& clauses, std::string_view name);
// A text, or the texts of a list; anything else gives none.
std::vector<std::string> texts_of(const Json& value);
// The name a municipality values' reference stands for: "@handtekeningen" → "handtekeningen"; empty when it is none.
std::string_view value_name(const Json& value);
// The phase in which ballots are cast, or nullptr; the linter allows one.
const Phase* find_ballot_phase(const Instrument& instrument);
// The names of all dated values that the definition looks up, in order, each once.
std::vector<std::string> list_values(const Instrument& instrument);
// The field that gives room for pictures, or nullptr; the linter allows one.
const Field* find_picture_field(const Instrument& instrument);
// Fields of the form that opens a dossier: not those of pictures.
std::vector<const Field*> opening_fields(const Instrument& instrument);

}  // namespace meent::domain
