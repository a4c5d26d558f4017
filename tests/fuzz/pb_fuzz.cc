// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a .pb file: findings or an election; the election comes back from its own text, and small ones are
// counted within their budget, with a record that verifies. The same bytes as a decision record: findings, never more.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "algorithms/budgeting/pb_format.h"
#include "algorithms/budgeting/record.h"
#include "algorithms/budgeting/tally.h"
#include "base/check.h"

namespace {

using namespace meent;
using namespace meent::algorithms;

bool is_small(const Election& election) {
  return election.projects.size() <= 20 && election.ballots.size() <= 50 && election.budget <= 10'000'000;
}

void count(const PbFile& file, const TallySettings& settings) {
  const auto outcome = tally(file.election, settings);
  if (!outcome) return;
  CHECK(outcome->cost <= file.election.budget);
  CHECK(outcome->winners.size() + outcome->losses.size() == file.election.projects.size());
  const auto record = make_record({"fuzz", "fuzz"}, file.election, file.voters, settings, *outcome);
  CHECK(verify_record(record.to_text(1) + "\n", "fuzz.json").empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  if (text.starts_with('{')) static_cast<void>(verify_record(text, "fuzz.json"));
  const PbResult read = parse_pb(text, "fuzz.pb");
  if (!read.errors.empty()) return 0;
  const PbResult again = parse_pb(write_pb(read.file), "again.pb");
  CHECK(again.errors.empty());
  CHECK(again.file.election.budget == read.file.election.budget);
  CHECK(again.file.election.ballots == read.file.election.ballots);
  if (!is_small(read.file.election)) return 0;
  TallySettings settings;
  count(read.file, settings);
  settings.satisfaction = Satisfaction::cardinality;
  count(read.file, settings);
  settings.rule = Rule::equal_shares;
  count(read.file, settings);
  settings.satisfaction = Satisfaction::cost;
  settings.fill_greedily = true;
  count(read.file, settings);
  return 0;
}
