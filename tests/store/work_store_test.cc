// SPDX-License-Identifier: EUPL-1.2
// The questions of the desk, on both databases.
#include "store/work_store.h"

#include "store/contract.h"
#include "store/dossier_store.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

class WorkContract : public Contract {
 protected:
  void add(std::int64_t number, const std::string& phase, std::optional<Date> due_on,
           std::optional<Date> paused_on = {}, const std::string& parent = "") {
    domain::Dossier dossier;
    dossier.id = domain::DossierId("d" + std::to_string(number));
    dossier.municipality = "breda";
    dossier.instrument = parent.empty() ? "ronde" : "plan";
    dossier.title = "Dossier " + std::to_string(number);
    dossier.phase = phase;
    dossier.final = phase == "klaar";
    dossier.opened_on = dossier.phase_entered_on = Date(2026, 1, 2);
    dossier.due_on = due_on;
    dossier.paused_on = paused_on;
    if (!parent.empty()) dossier.parent = domain::DossierId(parent);
    insert_dossier(*connection, dossier, number, {"intake", "", {}});
  }
  std::vector<std::int64_t> numbers(const std::vector<WorkPlace>& places, const WorkFilter& filter, int limit = 10,
                                    int offset = 0) {
    std::vector<std::int64_t> result;
    for (const auto& row : list_work(*connection, "breda", places, filter, limit, offset)) result.push_back(row.number);
    return result;
  }
};
INSTANTIATE_TEST_SUITE_P(Databases, WorkContract, testing::Values(true, false), database_name);

using Numbers = std::vector<std::int64_t>;

TEST_P(WorkContract, counts_and_lists_open_dossiers_by_place_and_term) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  const Date today(2026, 3, 2);
  add(1, "toets", today);
  add(2, "in_toets", Date(2026, 2, 1), {}, "d1");
  add(3, "in_toets", std::nullopt, {}, "d1");
  add(4, "in_toets", Date(2026, 1, 9), Date(2026, 1, 5), "d1");
  add(5, "in-toets", Date(2026, 1, 1), {}, "d1");
  add(6, "klaar", Date(2026, 1, 1), {}, "d1");
  const auto counts = count_work(*connection, "breda", today);
  ASSERT_EQ(counts.size(), 3u);
  std::int64_t running = 0, late = 0, paused = 0;
  for (const auto& one : counts) {
    running += one.running;
    late += one.late;
    paused += one.paused;
  }
  EXPECT_EQ(running, 4);
  EXPECT_EQ(late, 2);  // on its last day nothing is late
  EXPECT_EQ(paused, 1);
  const WorkPlace plans{"plan", 1, "in_toets", "toets"};
  const WorkPlace rounds{"ronde", 1, "toets", ""};
  // A name is matched as it stands: _ is not any sign.
  EXPECT_EQ(numbers({plans}, {"", today}), (Numbers{2, 3}));
  EXPECT_EQ(numbers({plans, rounds}, {"", today}), (Numbers{2, 1, 3}));
  EXPECT_EQ(numbers({plans, rounds}, {"", today}, 1, 1), Numbers{1});
  EXPECT_EQ(numbers({plans, rounds}, {"", today, true}), Numbers{2});
  EXPECT_EQ(numbers({plans, rounds}, {"", today, false, true}), Numbers{4});
  EXPECT_EQ(numbers({plans}, {"WK1", today}), Numbers{});
  EXPECT_EQ(numbers({}, {"", today}), Numbers{});
  EXPECT_EQ(list_work(*connection, "breda", {plans}, {"", today}, 1, 0)[0].parent_title, "Dossier 1");
}

TEST_P(WorkContract, forgets_a_pause_that_is_over) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  add(1, "toets", Date(2026, 3, 2), Date(2026, 2, 1));
  auto dossier = load_dossier(*connection, domain::DossierId("d1"));
  dossier.paused_on.reset();
  save_dossier(*connection, dossier, {"intake", "", {}});
  EXPECT_EQ(count_work(*connection, "breda", Date(2026, 3, 2))[0].paused, 0);
}

TEST_P(WorkContract, puts_what_is_in_default_first_though_it_once_stood_still) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  add(1, "toets", Date(2026, 2, 1));
  add(2, "toets", Date(2026, 2, 20), Date(2026, 1, 5));
  add(3, "toets", Date(2026, 2, 20), Date(2026, 1, 5));
  auto dossier = load_dossier(*connection, domain::DossierId("d2"));
  dossier.default_on = Date(2026, 2, 25);
  save_dossier(*connection, dossier, {"intake", "", {}});
  const Date today(2026, 3, 2);
  const auto counted = count_work(*connection, "breda", today).at(0);
  EXPECT_EQ(counted.running, 2);
  EXPECT_EQ(counted.late, 2);
  EXPECT_EQ(counted.paused, 1);
  EXPECT_EQ(counted.in_default, 1);
  EXPECT_EQ(counted.earliest_late, Date(2026, 2, 1));
  const WorkPlace rounds{"ronde", 1, "toets", ""};
  EXPECT_EQ(numbers({rounds}, {"", today}), (Numbers{2, 1}));
  EXPECT_EQ(numbers({rounds}, {"", today, false, false, true}), Numbers{2});
  EXPECT_EQ(list_work(*connection, "breda", {rounds}, {"", today}, 1, 0)[0].default_on, Date(2026, 2, 25));
  const auto found = list_in_default(*connection, "breda");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].default_on, Date(2026, 2, 25));
}

}  // namespace
}  // namespace meent::store
