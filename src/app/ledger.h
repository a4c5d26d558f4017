// SPDX-License-Identifier: EUPL-1.2
// The ledger: what the council voted, and where every euro of it is (domain/ledger.h). For whoever decides: the pot,
// held so that nobody else takes from it meanwhile. For everybody: all pots, those of an area, and the postings of each
// with the decision that made it. No posting says who somebody is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/exports.h"
#include "app/house.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/event.h"
#include "store/money_store.h"

namespace meent::app {

// To be called in a write transaction, after a dossier was loaded and before anything is decided on it. Nothing for a
// dossier whose instrument has no money.
void hold_pot_of(Session& session, Loaded& loaded);
// What load() needs to say what a reader could do now.
std::optional<domain::Pot> find_pot_of(Session& session, const Loaded& loaded);
// Of an event that was just stored, of a dossier whose pot is held.
void post_event(Session& session, const Loaded& loaded, const domain::Event& event);

// In the path of a page: what stands for the whole municipality where the code of an area could stand.
inline constexpr std::string_view whole_municipality = "gemeente";

struct PotView {
  store::PotRow pot;
  std::string instrument;  // what it is called here
  std::string area;        // its name; empty: the whole municipality
  std::string place;       // in paths: the code of the area, or whole_municipality
  Money used() const;      // all that is not free and did not lapse
};
struct PotsView {
  MunicipalityView municipality;
  std::optional<AreaLink> area = {};  // only those of this one
  std::vector<PotView> pots = {};     // the newest year first
};
// `place`: empty, the code of an area or whole_municipality. Refuses with not_found "municipality.unknown" or
// "area.unknown".
Result<PotsView> view_pots(Session& session, std::string_view slug, std::string_view place = "");

struct PostingLine {
  store::PostingRow posting;
  std::string what;  // "Voorschot of betaling", in words
};
struct PotPage {
  MunicipalityView municipality;
  PotView pot;
  std::vector<PostingLine> lines = {};  // fifty, the first one first
  int page = 1;
  int pages = 1;
};
// not_found also "ledger.unknown".
Result<PotPage> view_pot(Session& session, std::string_view slug, std::string_view place, std::string_view instrument,
                         std::int64_t year, std::int64_t page);

// What a dossier asked, got and kept; nothing when its instrument has no money.
std::optional<PurseView> view_purse(Session& session, const Loaded& loaded);

// All postings of a municipality by pot, as CSV. Refuses with not_found "municipality.unknown".
Result<FileParts> export_postings(Session& session, std::string_view slug);

// For administrators: what the council voted is written down, and a year is closed. Each change is a posting, with its
// reason and the council's decision, and stands in the log (audit.h).
struct BudgetChoice {
  std::string value;
  std::string label;
};
struct BudgetsView {
  MunicipalityView municipality;
  std::vector<BudgetChoice> instruments = {};  // those with money; `value` is the id
  std::vector<BudgetChoice> areas = {};        // of each area the code
  std::vector<PotView> pots = {};
};
Result<BudgetsView> view_budgets(Session& session, std::string_view slug);

inline constexpr int first_budget_year = 2000;
inline constexpr int last_budget_year = 2099;
inline constexpr std::size_t longest_budget_words = 500;  // signs
// As it was typed. `amount` is what the council gives in all for that year: what was voted before is changed to it.
struct BudgetVote {
  std::string instrument;
  std::string area;  // empty: the whole municipality
  std::string year;
  std::string amount;
  std::string reason;
  std::string reference;  // of the council's decision
};
// Refuses with invalid and the fields "instrument", "gebied", "jaar", "bedrag", "reden" and "besluit"; with conflict
// "ledger.closed" {year} and "ledger.below_used" {used}: what is promised stays promised.
Result<Done> vote_budget(Session& session, std::string_view slug, const BudgetVote& vote);

// What is left lapses, or moves to the next year ("vervalt", "mee"). Nothing new can be taken from the year after it;
// what was granted is still paid and settled, and what comes back lapses. Once.
struct YearClosing {
  std::string instrument;
  std::string area;
  std::string year;
  std::string choice;
  std::string reason;
  std::string reference;
};
// Refuses with invalid and the fields "keuze", "reden" and "besluit"; not_found "ledger.unknown"; conflict
// "ledger.closed" {year}, also of the next year, and "ledger.not_over" {year}: that year is still to come.
Result<Done> close_year(Session& session, std::string_view slug, const YearClosing& closing);

}  // namespace meent::app
