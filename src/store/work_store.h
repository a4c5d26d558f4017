// SPDX-License-Identifier: EUPL-1.2
// The open dossiers of a municipality as the desk of officials asks for them: counted by where they are in their
// procedure, and listed by term. One question each, however many dossiers there are.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "store/database.h"

namespace meent::store {

// Where dossiers are in their procedure.
struct WorkPlace {
  std::string instrument;
  int version = 1;
  std::string phase;
  std::string parent_phase;  // empty: it lies in no other dossier
};

struct WorkCount {
  WorkPlace place;
  std::string area;
  std::int64_t running = 0;  // not paused, or in default: a term that is over stands still no more
  std::int64_t late = 0;     // of those: whose term passed before `today`
  std::int64_t paused = 0;
  std::int64_t in_default = 0;             // of those that run: the municipality was told that it is late
  std::optional<Date> earliest_late = {};  // last day of the term that passed first
};
// Open dossiers by place and area. One pass over the open dossiers of the municipality.
std::vector<WorkCount> count_work(Connection& connection, std::string_view municipality, Date today);

struct WorkRow {
  WorkPlace place;
  std::int64_t number = 0;
  std::string title;
  std::string area;
  std::optional<Date> due_on = {};
  std::optional<Date> paused_on = {};
  std::optional<Date> default_on = {};
  std::optional<std::int64_t> parent_number = {};
  std::string parent_title;
};

struct WorkFilter {
  std::string_view area = {};  // empty: all
  Date today;
  bool late = false;        // only whose term passed
  bool paused = false;      // those that stand still instead of those that run
  bool in_default = false;  // only where notice of default was given
};
// Of the open dossiers in one of `places` one page: those with a notice of default first, the oldest on top; then whose
// term ends first, without a term last, then by number.
std::vector<WorkRow> list_work(Connection& connection, std::string_view municipality,
                               const std::vector<WorkPlace>& places, const WorkFilter& filter, std::int64_t limit,
                               std::int64_t offset);

// Open dossiers of a municipality in which notice of default was given.
struct DefaultRow {
  WorkPlace place;
  std::string area;
  Date default_on;
};
std::vector<DefaultRow> list_in_default(Connection& connection, std::string_view municipality);

}  // namespace meent::store
