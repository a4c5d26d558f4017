// SPDX-License-Identifier: EUPL-1.2
// Whether a municipality answers in time, counted for everybody to read, by instrument and year. What counts as an
// answer and as late is said in domain/term_end.h; what is open is counted today, and late the day after the last day
// of its term, a running pause counted in to its end. Counted since the table of ends is there (migration 0026).
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

struct TermCount {
  std::string instrument;  // id; empty: all together
  std::string name;
  std::int64_t in_time = 0;
  std::int64_t late = 0;
  std::int64_t by_clock = 0;  // ended as was agreed, by the passing of the term
  // Of the late answers, in days. Of an even number of them the median is the higher of the two in the middle.
  std::optional<std::int64_t> median_late = {};
  std::optional<std::int64_t> longest_late = {};
  // Today; 0 of another year than this one.
  std::int64_t open = 0;       // the municipality has the turn and its term still runs
  std::int64_t open_late = 0;  // its term is over
  std::optional<std::int64_t> longest_open_late = {};

  std::int64_t answered() const { return in_time + late; }
};

struct TermCountView {
  MunicipalityView municipality;
  int year = 0;
  bool this_year = true;
  std::vector<int> years = {};        // that have answers, and this one; the newest first
  std::vector<TermCount> lines = {};  // by name
  TermCount total = {};
};

// `year`: nothing or one without answers is this year. Two questions to the database for what is counted, whatever the
// number of dossiers. Refuses with not_found "municipality.unknown".
Result<TermCountView> view_term_count(Session& session, std::string_view slug, std::optional<int> year);

}  // namespace meent::app
