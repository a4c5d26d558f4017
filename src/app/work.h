// SPDX-License-Identifier: EUPL-1.2
// The desk of officials: which open dossiers of a municipality wait for a move that one of their roles can make, by
// term; what the municipality is in default of first, then what is late. Whose turn it is comes from the same rule as
// on the page of a dossier (domain/turn.h). And the same for whoever manages all of it, by role and area.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

struct WorkQuery {
  enum class Show { all, late, paused, in_default };
  Show show = Show::all;
  std::string instrument = {};  // id; empty or unknown: all
  std::string area = {};        // code; empty or unknown: all
  int page = 1;
};

// A value to filter by, and how many dossiers it leaves, whatever else is filtered.
struct WorkChoice {
  std::string value;
  std::string label;
  std::int64_t count = 0;
};

// That somebody gave notice of default (Awb 4:17), and what that costs today.
struct DefaultView {
  Date notice;
  Date last_day_without;           // of two weeks; from the next day on a penalty runs
  int days = 0;                    // that it has run; at most 42
  std::optional<Money> owed = {};  // nothing when the municipality's rates are not known
};
struct WorkItem {
  DossierLink link;                // without summary and amount
  std::vector<std::string> moves;  // titles of the moves that are expected, in the order of the definition
  std::optional<Date> paused_on = {};
  std::optional<std::int64_t> round = {};  // the dossier in which it lies
  std::string round_title = {};
  std::optional<DefaultView> in_default = {};
};

// What the reader can begin: an instrument, and the words of its button.
struct WorkStart {
  std::string instrument;
  std::string title;
};

// What officials of the reader's roles can begin here, and residents cannot.
std::vector<WorkStart> list_official_starts(Session& session, std::string_view slug);

struct WorkView {
  MunicipalityView municipality;
  WorkQuery query;         // as it was understood
  bool assists = false;    // helps people at the counter
  bool moderates = false;  // what people say is also for the reader to judge
  bool has_turn = false;   // some role of the reader's ever has a turn: not so for who is only an administrator
  // With the chosen instrument and area.
  std::int64_t running = 0;
  std::int64_t late = 0;
  std::int64_t paused = 0;
  std::int64_t in_default = 0;
  std::optional<Money> owed = {};    // in those together, today
  bool manages = false;              // may see the desk of all officials
  std::vector<WorkItem> items = {};  // one page of fifty
  int pages = 1;
  std::vector<WorkChoice> instruments = {};  // by name
  std::vector<WorkChoice> areas = {};        // by name
  std::vector<WorkStart> starts = {};        // by officials, not what residents begin
};

// The desk of who is signed in; empty for who holds no role. Three questions to the database, whatever the number of
// dossiers. Refuses with not_found "municipality.unknown".
Result<WorkView> view_work(Session& session, std::string_view slug, const WorkQuery& query);

// What waits for one official role in one area.
struct RoleWork {
  std::string role;  // in words
  std::string area;  // name; empty: the whole municipality
  std::int64_t running = 0;
  std::int64_t late = 0;
  std::int64_t paused = 0;
  std::int64_t in_default = 0;
  std::optional<std::int64_t> longest_late = {};  // days
  std::optional<Money> owed = {};
};

struct WholeDeskView {
  MunicipalityView municipality;
  std::vector<RoleWork> lines = {};  // in default first, then late, then by name; then by area
  RoleWork total = {};               // each dossier once, whoever it waits for
};

// Every dossier that waits for an official, a panel or a decider, for who manages them; one that waits for either of
// two roles stands with both. Two questions to the database. Access is the route's: administrators. Refuses with
// not_found "municipality.unknown".
Result<WholeDeskView> view_whole_desk(Session& session, std::string_view slug);

}  // namespace meent::app
