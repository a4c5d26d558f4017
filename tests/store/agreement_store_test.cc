// SPDX-License-Identifier: EUPL-1.2
// The register of agreements, on both databases.
#include "store/agreement_store.h"

#include "store/contract.h"
#include "store/dossier_store.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

class AgreementContract : public Contract {
 protected:
  domain::Dossier add(std::int64_t number, const std::string& area = "") {
    domain::Dossier dossier;
    dossier.id = domain::DossierId("d" + std::to_string(number));
    dossier.municipality = "breda";
    dossier.instrument = number == 4 ? "zelfbeheer" : "uitdaagrecht";
    dossier.title = "Dossier " + std::to_string(number);
    dossier.phase = "uitvoering";
    dossier.area = area;
    dossier.opened_on = dossier.phase_entered_on = Date(2026, 1, 2);
    insert_dossier(*connection, dossier, number, {"follow_up", "", {}});
    return dossier;
  }
  std::vector<std::int64_t> numbers(const AgreementFilter& filter) {
    std::vector<std::int64_t> found;
    for (const auto& row : list_agreements(*connection, "breda", filter, 10, 0)) found.push_back(row.number);
    return found;
  }
};
INSTANTIATE_TEST_SUITE_P(Databases, AgreementContract, testing::Values(true, false), database_name);

using Numbers = std::vector<std::int64_t>;

TEST_P(AgreementContract, keeps_the_first_day_and_the_newest_terms) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  const auto dossier = add(1);
  EXPECT_FALSE(find_agreement(*connection, dossier.id).has_value());
  save_agreement(*connection, dossier, {Date(2026, 4, 1), Date(2027, 3, 31), Money{420000}}, Date(2026, 3, 30));
  renew_agreement(*connection, dossier.id);
  EXPECT_EQ(find_agreement(*connection, dossier.id)->state, AgreementState::renewing);
  save_agreement(*connection, dossier, {Date(2027, 4, 1), Date(2028, 3, 31), std::nullopt}, Date(2027, 3, 30));
  const auto row = find_agreement(*connection, dossier.id);
  EXPECT_EQ(row->state, AgreementState::running);
  EXPECT_EQ(row->begun_on, Date(2026, 3, 30));
  EXPECT_EQ(row->terms.ends_on, Date(2028, 3, 31));
  EXPECT_EQ(row->terms.amount, std::nullopt);
  end_agreement(*connection, dossier.id, Date(2028, 1, 1));
  end_agreement(*connection, dossier.id, Date(2029, 1, 1));
  renew_agreement(*connection, dossier.id);
  EXPECT_EQ(find_agreement(*connection, dossier.id)->state, AgreementState::ended);
  EXPECT_EQ(find_agreement(*connection, dossier.id)->stopped_on, Date(2028, 1, 1));
}

TEST_P(AgreementContract, lists_by_last_day_and_counts) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  save_agreement(*connection, add(1, "WK1"), {{}, Date(2028, 1, 1), {}}, Date(2026, 1, 3));
  save_agreement(*connection, add(2, "WK1"), {{}, {}, {}}, Date(2026, 1, 3));
  save_agreement(*connection, add(3, "WK2"), {{}, Date(2027, 1, 1), {}}, Date(2026, 1, 3));
  save_agreement(*connection, add(4), {{}, Date(2029, 1, 1), {}}, Date(2026, 1, 3));
  save_agreement(*connection, add(5), {{}, Date(2026, 2, 1), {}}, Date(2026, 1, 3));
  add(6);
  end_agreement(*connection, domain::DossierId("d5"), Date(2026, 1, 20));
  renew_agreement(*connection, domain::DossierId("d4"));
  EXPECT_EQ(numbers({}), (Numbers{3, 1, 4, 2}));
  EXPECT_EQ(numbers({true, "", ""}), Numbers{5});
  EXPECT_EQ(numbers({false, "zelfbeheer", ""}), Numbers{4});
  EXPECT_EQ(numbers({false, "", "WK1"}), (Numbers{1, 2}));
  const auto after = list_agreements_after(*connection, "breda", 2, 2);
  ASSERT_EQ(after.size(), 2u);
  EXPECT_EQ(after[0].number, 3);
  std::int64_t running = 0, ended = 0;
  for (const auto& one : count_agreements(*connection, "breda")) (one.ended ? ended : running) += one.count;
  EXPECT_EQ(running, 4);
  EXPECT_EQ(ended, 1);
}

}  // namespace
}  // namespace meent::store
