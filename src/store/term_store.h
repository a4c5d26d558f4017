// SPDX-License-Identifier: EUPL-1.2
// How terms ended and which still run, counted for everybody. One question each, whatever the number of dossiers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "domain/dossier.h"
#include "domain/term_end.h"
#include "store/database.h"

namespace meent::store {

// Of the event with that sequence; in its transaction.
void save_term_end(Connection& connection, const domain::Dossier& dossier, std::int64_t sequence,
                   const domain::TermEnd& end);

struct TermEndCount {
  std::string instrument;
  int version = 1;  // the newest of those that are counted
  int year = 0;     // in which they ended
  domain::EndedBy by = domain::EndedBy::answer;
  int days_late = 0;
  std::int64_t count = 0;
};
// By instrument, year, way and days late. One pass over the ends of the municipality.
std::vector<TermEndCount> count_term_ends(Connection& connection, std::string_view municipality);

struct OpenTermCount {
  std::string instrument;
  int version = 1;
  std::string phase;
  Date due_on;
  std::int64_t count = 0;
};
// Open dossiers with a term, by where they are and its last day. One pass over the open dossiers of the municipality.
std::vector<OpenTermCount> count_open_terms(Connection& connection, std::string_view municipality);

}  // namespace meent::store
