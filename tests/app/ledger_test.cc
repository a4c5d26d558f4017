// SPDX-License-Identifier: EUPL-1.2
// The ledger with a database under it: who gets what while others ask too, what a year's end does, and that every euro
// can be followed from the council to its decision.
#include "app/ledger.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/browse.h"
#include "app/house_fixture.h"
#include "domain/event.h"
#include "store/audit_store.h"
#include "store/contract.h"

namespace meent::app {
namespace {

const std::string fund = "initiatievenfonds";

// Haarlem has a fund of ten thousand euros for 2026; the resident asks money from it.
class Ledger : public House {
 protected:
  Ledger() { EXPECT_EQ(vote("2026", "10000"), "done"); }
  std::string vote(const std::string& year, const std::string& amount, Date day = Date(2026, 3, 2)) const {
    auto admin = session(officer, day);
    return first_key(vote_budget(admin, "haarlem", {fund, "", year, amount, "Voor bewoners", "raadsbesluit 2025-204"}));
  }
  std::string close(const std::string& year, const std::string& choice, Date day) const {
    auto admin = session(officer, day);
    return first_key(close_year(admin, "haarlem", {fund, "", year, choice, "Het jaar is om", "raadsbesluit 2026-1"}));
  }
  static std::string first_key(const Result<Done>& result) {
    if (result) return "done";
    return result.error().fields.empty() ? result.error().key
                                         : result.error().fields[0].field + " " + result.error().fields[0].key;
  }
  std::int64_t ask(const std::string& amount, Date day = Date(2026, 3, 2)) const {
    auto asking = session(resident, day);
    return MUST(open_dossier(asking, "haarlem", fund, 0, "",
                             {{"titel", "Eetclub"}, {"omschrijving", "Koken"}, {"bedrag", amount}}))
        .number;
  }
  std::string act(const std::string& who, std::int64_t number, const std::string& move, const domain::Given& given = {},
                  Date day = Date(2026, 3, 2)) const {
    auto mover = session(who, day);
    return key_of(make_move(mover, "haarlem", number, move, given).transform([](const Moved&) { return Done{}; }));
  }
  store::PotRow pot(int year = 2026) const { return *store::find_pot(*connection_, {"haarlem", fund, "", year}); }
  domain::Dossier dossier(std::int64_t number) const {
    return store::load_dossier(*connection_, store::find_row(*connection_, "haarlem", number)->id);
  }
};

TEST_F(Ledger, every_euro_can_be_followed_from_the_council_to_its_decision) {
  const auto number = ask("4000");
  ASSERT_EQ(act(officer, number, "volledig"), "done");
  ASSERT_EQ(act(decider, number, "toekennen", {{"toegekend", "3000"}, {"reason", "Goed plan"}}), "done");
  ASSERT_EQ(act(officer, number, "voorschot_betalen"), "done");
  EXPECT_EQ(pot().free, Money{700'000});
  EXPECT_EQ(pot().granted, Money{75'000});
  EXPECT_EQ(pot().paid, Money{225'000});
  auto reader = session();
  const auto page = MUST(view_pot(reader, "haarlem", "gemeente", fund, 2026, 1));
  std::vector<std::string> lines;
  for (const auto& line : page.lines)
    lines.push_back(std::to_string(line.posting.dossier.value_or(0)) + " " + std::string(to_text(line.posting.from)) +
                    " " + std::string(to_text(line.posting.to)) + " " + to_decimal(line.posting.amount));
  const std::string one = std::to_string(number);
  EXPECT_EQ(lines, (std::vector<std::string>{"0 council free 10000", one + " free reserved 4000",
                                             one + " reserved granted 3000", one + " reserved free 1000",
                                             one + " granted paid 2250"}));
  EXPECT_EQ(page.lines[0].posting.reference, "raadsbesluit 2025-204");
  // What is stored is what the chain of events says.
  const auto stored = dossier(number);
  const auto events = store::list_events(*connection_, stored.id);
  EXPECT_EQ(domain::verify_chain(events, stored.last_hash), std::nullopt);
  domain::Purse replayed;
  for (const auto& event : events)
    for (const auto& posting : event.postings) replayed = domain::apply(replayed, posting);
  EXPECT_EQ(replayed, stored.purse);
  // The dossier's own page says it too.
  const auto view = MUST(view_dossier(reader, "haarlem", number));
  ASSERT_TRUE(view.purse.has_value());
  EXPECT_EQ(view.purse->granted, Money{300'000});
  EXPECT_EQ(view.purse->paid, Money{225'000});
  EXPECT_EQ(view.purse->pot_path, "/haarlem/geld/gemeente/initiatievenfonds/2026");
}

TEST_F(Ledger, a_posting_that_was_changed_breaks_the_chain) {
  const auto number = ask("4000");
  ASSERT_EQ(act(officer, number, "volledig"), "done");
  connection_->query("DROP TRIGGER posting_unchanged");
  connection_->query("UPDATE posting SET cents = cents - 1 WHERE dossier_id IS NOT NULL");
  const auto stored = dossier(number);
  const auto broken = domain::verify_chain(store::list_events(*connection_, stored.id), stored.last_hash);
  ASSERT_TRUE(broken.has_value());
  EXPECT_EQ(broken->key, "chain.event");
}

TEST_F(Ledger, a_grant_above_what_is_left_leaves_nothing_behind) {
  const auto number = ask("4000");
  EXPECT_EQ(act(decider, number, "toekennen", {{"toegekend", "10000,01"}, {"reason", "Goed plan"}}),
            "ledger.exhausted");
  EXPECT_EQ(pot().postings, 1);
  EXPECT_EQ(dossier(number).phase, "beoordeling");
}

TEST_F(Ledger, what_the_council_gave_is_changed_to_the_new_amount_and_never_below_what_is_used) {
  const auto number = ask("4000");
  ASSERT_EQ(act(officer, number, "volledig"), "done");
  EXPECT_EQ(vote("2026", "10000"), "bedrag ledger.same_amount");
  EXPECT_EQ(vote("2026", "3999"), "ledger.below_used");
  EXPECT_EQ(vote("2026", "4000"), "done");
  EXPECT_EQ(pot().free, Money{});
  EXPECT_EQ(vote("2026", "5000,50"), "done");
  EXPECT_EQ(pot().voted, Money{500'050});
  EXPECT_EQ(vote("1999", "5"), "jaar form.out_of_range");
  EXPECT_EQ(vote("2026", "veel"), "bedrag money.malformed");
  auto admin = session(officer);
  EXPECT_EQ(first_key(vote_budget(admin, "haarlem", {"plan", "", "2026", "5", "x", "y"})), "instrument form.missing");
  EXPECT_EQ(first_key(vote_budget(admin, "haarlem", {fund, "WK039201", "2026", "5", "x", "y"})),
            "gebied ledger.area_not");
  EXPECT_EQ(first_key(vote_budget(admin, "haarlem", {fund, "", "2026", "5", "", "y"})), "reden form.missing");
  EXPECT_EQ(first_key(vote_budget(admin, "amsterdam", {"buurtbudget", "", "2026", "5", "x", "y"})),
            "gebied ledger.area_missing");
  EXPECT_EQ(store::count_audit(*connection_, "haarlem", {.action = "budget_voted"}), 3);
}

TEST_F(Ledger, a_year_is_closed_once_and_what_is_left_lapses_or_moves_on) {
  const auto number = ask("4000");
  ASSERT_EQ(act(officer, number, "volledig"), "done");
  const Date later(2027, 1, 5);
  EXPECT_EQ(close("2027", "mee", Date(2026, 12, 1)), "ledger.unknown");
  EXPECT_EQ(close("2026", "", later), "keuze form.missing");
  EXPECT_EQ(close("2026", "mee", later), "done");
  EXPECT_EQ(close("2026", "mee", later), "ledger.closed");
  EXPECT_EQ(vote("2026", "20000", later), "ledger.closed");
  EXPECT_TRUE(pot().closed);
  EXPECT_EQ(pot().lapsed, Money{600'000});
  EXPECT_EQ(pot(2027).free, Money{600'000});
  // What was reserved in the old year is granted and paid from it; what comes back lapses.
  ASSERT_EQ(act(decider, number, "toekennen", {{"toegekend", "3000"}, {"reason", "Goed plan"}}, later), "done");
  EXPECT_EQ(pot().lapsed, Money{700'000});
  EXPECT_EQ(pot().free, Money{});
  const auto next = ask("100", later);
  ASSERT_EQ(act(officer, next, "volledig", {}, later), "done");
  EXPECT_EQ(dossier(next).purse.year, 2027);
  EXPECT_EQ(close("2027", "vervalt", later), "done");
  EXPECT_EQ(pot(2027).lapsed, Money{590'000});
  EXPECT_EQ(store::find_pot(*connection_, {"haarlem", fund, "", 2028}), std::nullopt);
}

TEST_F(Ledger, all_postings_go_out_as_a_file) {
  const auto number = ask("4000");
  ASSERT_EQ(act(officer, number, "volledig"), "done");
  auto reader = session();
  auto parts = MUST(export_postings(reader, "haarlem"));
  std::string text;
  while (const auto part = parts(reader)) text += *part;
  EXPECT_EQ(text,
            "instrument,gebied,jaar,nummer,dag,van,naar,bedrag,dossier,gebeurtenis,reden,besluit\r\n"
            "initiatievenfonds,,2026,1,2026-03-02,council,free,10000,,,Voor bewoners,raadsbesluit 2025-204\r\n"
            "initiatievenfonds,,2026,2,2026-03-02,free,reserved,4000," +
                std::to_string(number) + ",2,,\r\n");
}

TEST_F(Ledger, an_area_has_a_pot_of_its_own) {
  auto admin = session(officer);
  ASSERT_EQ(first_key(vote_budget(admin, "amsterdam", {"buurtbudget", "WK0363KA", "2026", "500", "x", "y"})), "done");
  const auto view = MUST(view_pots(admin, "amsterdam", "WK0363KA"));
  ASSERT_EQ(view.pots.size(), 1U);
  EXPECT_EQ(view.pots[0].place, "WK0363KA");
  EXPECT_TRUE(MUST(view_pots(admin, "amsterdam", "gemeente")).pots.empty());
  EXPECT_FALSE(view_pots(admin, "haarlem", "WK0363KA"));
}

// Two processes, each with its own connections, each with half of a thousand applications of € 100 for a fund of
// € 40.000 and 50: exactly four hundred fit.
class TwoProcesses : public store::Contract {
 protected:
  static constexpr int applications = 1000;
  static constexpr int fits = 400;

  Session session_on(store::Connection& on, const std::string& email) const {
    return test::as(Session{on, start_of(Date(2026, 3, 2)).plus_seconds(36000), Language::nl, system_secrets()}, email);
  }

  template <class Work>
  void write(store::Connection& on, const Work& work) const {
    store::Transaction transaction(on, store::Transaction::Kind::write);
    work();
    transaction.commit();
  }

  // How many of its half were reserved; -1 when something went wrong.
  int reserve_half(int half) const {
    int reserved = 0;
    const auto opened = store::Database::open(database->url());
    const auto own = opened->connect();
    for (int i = half; i < applications; i += 2)
      for (bool again = true; again;) {
        again = false;
        try {
          store::Transaction transaction(*own, store::Transaction::Kind::write);
          auto official = session_on(*own, officer);
          const auto moved = make_move(official, "haarlem", 1 + i, "volledig", {});
          if (!moved && moved.error().key != "ledger.exhausted") return -1;
          if (!moved) continue;
          transaction.commit();
          ++reserved;
        } catch (const store::Busy&) {
          again = true;
        }
      }
    return reserved;
  }
};
INSTANTIATE_TEST_SUITE_P(Databases, TwoProcesses, testing::Values(true, false), store::database_name);

TEST_P(TwoProcesses, of_a_thousand_applications_exactly_what_fits_is_reserved) {
  write(*connection, [&] {
    auto first = session_on(*connection, "");
    static_cast<void>(MUST(install(first)));
    test::add_people(first);
    auto admin = session_on(*connection, officer);
    static_cast<void>(MUST(vote_budget(admin, "haarlem", {fund, "", "2026", "40050", "x", "y"})));
  });
  write(*connection, [&] {
    auto asking = session_on(*connection, resident);
    for (int i = 0; i < applications; ++i)
      static_cast<void>(MUST(
          open_dossier(asking, "haarlem", fund, 0, "", {{"titel", "Plan"}, {"omschrijving", "x"}, {"bedrag", "100"}})));
  });
  connection.reset();
  int channels[2][2];
  pid_t children[2];
  for (int half = 0; half < 2; ++half) {
    ASSERT_EQ(pipe(channels[half]), 0);
    children[half] = fork();
    ASSERT_GE(children[half], 0);
    if (children[half] == 0) {
      int reserved = -1;
      try {
        reserved = reserve_half(half);
      } catch (...) {
      }
      const bool said = ::write(channels[half][1], &reserved, sizeof reserved) == static_cast<ssize_t>(sizeof reserved);
      _exit(said ? 0 : 1);
    }
    ::close(channels[half][1]);
  }
  int together = 0;
  for (int half = 0; half < 2; ++half) {
    int reserved = -1;
    ASSERT_EQ(read(channels[half][0], &reserved, sizeof reserved), static_cast<ssize_t>(sizeof reserved));
    int status = 0;
    waitpid(children[half], &status, 0);
    ASSERT_GE(reserved, 0);
    together += reserved;
    ::close(channels[half][0]);
  }
  EXPECT_EQ(together, fits);
  connection = (*database)->connect();
  const auto pot = store::find_pot(*connection, {"haarlem", fund, "", 2026});
  ASSERT_TRUE(pot.has_value());
  EXPECT_EQ(pot->reserved, Money{fits * 10'000});
  EXPECT_EQ(pot->free, Money{5'000});
  EXPECT_EQ(pot->postings, fits + 1);
}

}  // namespace
}  // namespace meent::app
