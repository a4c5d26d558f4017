// SPDX-License-Identifier: EUPL-1.2
// A challenge in Nijmegen, from its contract to the end: what its page and the register say.
#include "app/agreements.h"

#include "app/browse.h"
#include "app/house_fixture.h"

namespace meent::app {
namespace {

const std::string slug = "nijmegen";

class Agreements : public House {
 protected:
  Agreements() {
    auto maker = session();
    test::give_role(maker, officer, slug, "officer");
    test::give_role(maker, decider, slug, "decider");
  }
  std::string does(const std::string& who, std::int64_t number, const std::string& move, Date day,
                   const domain::Given& given = {}) const {
    auto mover = session(who, day);
    const auto made = make_move(mover, slug, number, move, given);
    return made ? "done" : made.error().key;
  }
  AgreementsView listed(Date day, const AgreementQuery& query = {}) const {
    auto reader = session("", day);
    return MUST(view_agreements(reader, slug, query));
  }
  std::optional<AgreementView> shown(std::int64_t number, Date day) const {
    auto reader = session("", day);
    return MUST(view_dossier(reader, slug, number)).agreement;
  }
  static domain::Given contract() {
    return {{"afspraken", "De stichting doet het onderhoud."},
            {"kwaliteit", "Het gras is nooit hoger dan een hand."},
            {"vergoeding", "4200"},
            {"ingang", "2026-04-02"},
            {"einde", "2027-04-01"}};
  }
  // A challenge that was granted on 26 March.
  std::int64_t granted() const {
    auto starter = session(resident, Date(2026, 1, 5));
    const auto number = MUST(open_dossier(starter, slug, "uitdaagrecht", 0, "",
                                          {{"titel", "Groen in de Hazenkamp"},
                                           {"taak", "Het onderhoud van het plantsoen"},
                                           {"beter", "Wij wonen er."},
                                           {"raming", "4000"}}))
                            .number;
    EXPECT_EQ(does(officer, number, "bevestigen", Date(2026, 1, 7)), "done");
    for (int i = 0; i < 25; ++i) {
      auto maker = session();
      const std::string neighbour = "buur" + std::to_string(i) + "@voorbeeld.invalid";
      test::add_person(maker, neighbour, "almere", "panel");
      EXPECT_EQ(does(neighbour, number, "steunen", Date(2026, 1, 8)), "done");
    }
    auto clock = session("", Date(2026, 2, 19));
    tick(clock);
    EXPECT_EQ(does(officer, number, "advies_ontvangen", Date(2026, 2, 23)), "done");
    EXPECT_EQ(does(officer, number, "toelaten", Date(2026, 2, 23), {{"reason", "Het kan."}}), "done");
    EXPECT_EQ(does(resident, number, "plan_indienen", Date(2026, 3, 4), {{"plan", "Met zes."}, {"kosten", "4200"}}),
              "done");
    EXPECT_EQ(does(officer, number, "kosten_vastleggen", Date(2026, 3, 24), {{"kosten_gemeente", "6000"}}), "done");
    EXPECT_EQ(does(decider, number, "toewijzen", Date(2026, 3, 26), {{"reason", "Goedkoper."}}), "done");
    return number;
  }
  std::int64_t running() const {
    const auto number = granted();
    EXPECT_EQ(does(officer, number, "vastleggen", Date(2026, 3, 27), contract()), "done");
    EXPECT_EQ(does(resident, number, "tekenen", Date(2026, 3, 28)), "done");
    EXPECT_EQ(does(decider, number, "tekenen", Date(2026, 3, 30)), "done");
    EXPECT_EQ(does(officer, number, "ingaan", Date(2026, 4, 1)), "done");
    return number;
  }
};

TEST_F(Agreements, a_contract_that_one_side_signed_does_not_begin) {
  const auto number = granted();
  EXPECT_FALSE(shown(number, Date(2026, 3, 27)).has_value());
  EXPECT_EQ(does(resident, number, "tekenen", Date(2026, 3, 27)), "check.field_given");
  ASSERT_EQ(does(officer, number, "vastleggen", Date(2026, 3, 27), contract()), "done");
  ASSERT_EQ(does(resident, number, "tekenen", Date(2026, 3, 28)), "done");
  EXPECT_EQ(does(officer, number, "ingaan", Date(2026, 3, 29)), "check.signed_by");
  const auto card = shown(number, Date(2026, 3, 29));
  ASSERT_TRUE(card.has_value());
  EXPECT_EQ(card->state, "draft");
  ASSERT_EQ(card->parties.size(), 2u);
  EXPECT_EQ(card->parties[0].signed_on, Date(2026, 3, 28));
  EXPECT_EQ(card->parties[1].signed_on, std::nullopt);
  EXPECT_EQ(listed(Date(2026, 3, 29)).running, 0);
}

TEST_F(Agreements, a_change_of_the_text_takes_the_signatures_away) {
  const auto number = granted();
  ASSERT_EQ(does(officer, number, "vastleggen", Date(2026, 3, 27), contract()), "done");
  ASSERT_EQ(does(resident, number, "tekenen", Date(2026, 3, 28)), "done");
  ASSERT_EQ(does(decider, number, "tekenen", Date(2026, 3, 28)), "done");
  ASSERT_EQ(does(officer, number, "vastleggen", Date(2026, 3, 29), {{"vergoeding", "100"}}), "done");
  EXPECT_EQ(does(officer, number, "ingaan", Date(2026, 3, 30)), "check.signed_by");
  const auto changed = shown(number, Date(2026, 3, 30));
  for (const auto& party : changed->parties) EXPECT_EQ(party.signed_on, std::nullopt);
}

TEST_F(Agreements, stands_in_the_register_from_the_day_on_which_it_begins) {
  const auto number = running();
  const auto view = listed(Date(2026, 6, 1));
  ASSERT_EQ(view.items.size(), 1u);
  const auto& line = view.items[0];
  EXPECT_EQ(line.link.number, number);
  EXPECT_EQ(line.link.title, "Groen in de Hazenkamp");
  EXPECT_EQ(line.state, "running");
  EXPECT_EQ(line.parties, "een groep bewoners of een buurtorganisatie en het college van burgemeester en wethouders");
  EXPECT_EQ(line.begun_on, Date(2026, 4, 1));
  EXPECT_EQ(line.starts_on, Date(2026, 4, 2));
  EXPECT_EQ(line.ends_on, Date(2027, 4, 1));
  EXPECT_EQ(line.amount, Money{420000});
  // Its last day is that of the term.
  const auto row = *store::find_row(*connection_, slug, number);
  EXPECT_EQ(row.due_on, Date(2027, 4, 1));
  EXPECT_EQ(listed(Date(2026, 6, 1), {false, "bestaat_niet", "WK9", 9}).items.size(), 1u);
  EXPECT_TRUE(listed(Date(2026, 6, 1), {true, "", "", 1}).items.empty());
  const auto card = shown(number, Date(2026, 6, 1));
  EXPECT_EQ(card->state, "running");
  EXPECT_EQ(card->parties[1].signed_on, Date(2026, 3, 30));
  EXPECT_EQ(card->indicators.at(0).value, "Het gras is nooit hoger dan een hand.");
}

TEST_F(Agreements, a_renewal_holds_until_it_is_signed_again_and_an_end_stays_in_the_register) {
  const auto number = running();
  ASSERT_EQ(does(decider, number, "verlengen", Date(2027, 3, 1), {{"reason", "Het gaat goed."}}), "done");
  EXPECT_EQ(listed(Date(2027, 3, 1)).items.at(0).state, "renewing");
  ASSERT_EQ(does(officer, number, "vastleggen", Date(2027, 3, 2), {{"ingang", "2027-04-02"}, {"einde", "2028-04-01"}}),
            "done");
  // Until it begins the old period holds.
  EXPECT_EQ(listed(Date(2027, 3, 2)).items.at(0).ends_on, Date(2027, 4, 1));
  EXPECT_EQ(does(officer, number, "ingaan", Date(2027, 3, 3)), "check.signed_by");
  ASSERT_EQ(does(resident, number, "tekenen", Date(2027, 3, 3)), "done");
  ASSERT_EQ(does(decider, number, "tekenen", Date(2027, 3, 3)), "done");
  ASSERT_EQ(does(officer, number, "ingaan", Date(2027, 3, 4)), "done");
  EXPECT_EQ(listed(Date(2027, 3, 4)).items.at(0).ends_on, Date(2028, 4, 1));
  EXPECT_EQ(listed(Date(2027, 3, 4)).items.at(0).begun_on, Date(2026, 4, 1));
  ASSERT_EQ(does(resident, number, "teruggeven", Date(2027, 9, 1), {{"reason", "Te weinig mensen."}}), "done");
  const auto ended = listed(Date(2027, 9, 2), {true, "uitdaagrecht", "", 1});
  ASSERT_EQ(ended.items.size(), 1u);
  EXPECT_EQ(ended.items[0].stopped_on, Date(2027, 9, 1));
  EXPECT_EQ(ended.running, 0);
  auto reader = session();
  auto parts = MUST(export_agreements(reader, slug));
  const std::string file = *parts(reader);
  EXPECT_NE(file.find("Groen in de Hazenkamp"), std::string::npos);
  EXPECT_NE(file.find("2027-04-02,2028-04-01,4200,2027-09-01"), std::string::npos) << file;
  EXPECT_FALSE(parts(reader).has_value());
}

TEST_F(Agreements, what_was_never_signed_is_none_once_the_dossier_is_closed) {
  const auto number = granted();
  ASSERT_EQ(does(officer, number, "vastleggen", Date(2026, 3, 27), contract()), "done");
  ASSERT_EQ(does(resident, number, "afzien", Date(2026, 3, 28), {{"reason", "Toch niet."}}), "done");
  EXPECT_FALSE(shown(number, Date(2026, 3, 28)).has_value());
  EXPECT_EQ(listed(Date(2026, 3, 28), {true, "", "", 1}).ended, 0);
}

}  // namespace
}  // namespace meent::app
