// SPDX-License-Identifier: EUPL-1.2
// How terms ended and which still run, on both databases.
#include "store/term_store.h"

#include "store/contract.h"
#include "store/dossier_store.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

class TermContract : public Contract {
 protected:
  domain::Dossier add(std::int64_t number, const std::string& municipality, std::optional<Date> due_on,
                      bool final = false) {
    domain::Dossier dossier;
    dossier.id = domain::DossierId(municipality + std::to_string(number));
    dossier.municipality = municipality;
    dossier.instrument = "initiatief";
    dossier.version = number == 3 ? 2 : 1;
    dossier.title = "Dossier";
    dossier.phase = "besluit";
    dossier.final = final;
    dossier.opened_on = dossier.phase_entered_on = Date(2026, 1, 2);
    dossier.due_on = due_on;
    insert_dossier(*connection, dossier, number, {"intake", "", {}});
    return dossier;
  }
};
INSTANTIATE_TEST_SUITE_P(Databases, TermContract, testing::Values(true, false), database_name);

TEST_P(TermContract, counts_ends_by_instrument_year_way_and_days) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  save_municipality(*connection, {"almere", "GM0034", "Almere", ""});
  const auto first = add(1, "breda", std::nullopt), newer = add(3, "breda", std::nullopt);
  const auto elsewhere = add(1, "almere", std::nullopt);
  using enum domain::EndedBy;
  save_term_end(*connection, first, 2, {answer, Date(2025, 12, 31), 0});
  save_term_end(*connection, first, 3, {answer, Date(2026, 1, 1), 4});
  save_term_end(*connection, newer, 2, {answer, Date(2026, 6, 1), 4});
  save_term_end(*connection, newer, 3, {clock, Date(2026, 6, 1), 0});
  save_term_end(*connection, elsewhere, 2, {answer, Date(2026, 6, 1), 9});
  const auto counts = count_term_ends(*connection, "breda");
  ASSERT_EQ(counts.size(), 3u);
  EXPECT_EQ(counts[0].year, 2025);
  EXPECT_EQ(counts[0].count, 1);
  EXPECT_EQ(counts[1].year, 2026);
  EXPECT_EQ(counts[1].by, answer);
  EXPECT_EQ(counts[1].days_late, 4);
  EXPECT_EQ(counts[1].count, 2);
  EXPECT_EQ(counts[1].version, 2);
  EXPECT_EQ(counts[2].by, clock);
}

TEST_P(TermContract, counts_open_terms_by_last_day) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  add(1, "breda", Date(2026, 3, 2));
  add(2, "breda", Date(2026, 3, 2));
  add(3, "breda", Date(2026, 3, 9));
  add(4, "breda", std::nullopt);
  add(5, "breda", Date(2026, 3, 2), true);
  const auto counts = count_open_terms(*connection, "breda");
  ASSERT_EQ(counts.size(), 2u);
  EXPECT_EQ(counts[0].due_on, Date(2026, 3, 2));
  EXPECT_EQ(counts[0].count, 2);
  EXPECT_EQ(counts[1].version, 2);
}

}  // namespace
}  // namespace meent::store
