// SPDX-License-Identifier: EUPL-1.2
// Openings and changes of phase over many dossiers, the newest first.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "domain/dossier.h"
#include "store/database.h"

namespace meent::store {

struct StepRow {
  domain::DossierId dossier;
  std::int64_t number = 0;
  std::string title;
  std::string instrument;
  int version = 1;
  std::int64_t sequence = 0;
  Instant at;
  std::string from_phase;  // empty: it was opened
  std::string to_phase;
};

// What is empty does not choose.
struct StepFilter {
  std::string_view area = {};     // code
  std::string_view dossier = {};  // id: of that one and those inside it
  bool only_top = false;          // dossiers that lie in no other
};
// Linear in the events of the municipality.
std::vector<StepRow> list_steps(Connection& connection, std::string_view municipality, const StepFilter& filter,
                                std::int64_t limit);

}  // namespace meent::store
