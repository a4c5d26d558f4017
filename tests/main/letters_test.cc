// SPDX-License-Identifier: EUPL-1.2
// meent letters on the example rounds: codes count exactly when their letters are on disk.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>

#include "app/install.h"
#include "app/voting.h"
#include "base/check.h"
#include "main/database_command.h"
#include "main/program.h"
#include "store/ballot_store.h"
#include "store/dossier_store.h"
#include "support/test_database.h"

namespace meent::main {
namespace {

namespace fs = std::filesystem;

struct Round {
  std::string slug;
  store::DossierRow row;
};

class Letters : public testing::Test {
 protected:
  Letters() {
    folder_ = fs::temp_directory_path() / ("meent_letters_" + std::to_string(getpid()));
    fs::create_directories(folder_);
    std::ofstream(addresses()) << "Bewoner; Dorpsstraat 1; 1234 AB DORP\nBewoner; Dorpsstraat 3; 1234 AB DORP\n";
    const auto connection = database_->connect();
    store::Transaction transaction(*connection, store::Transaction::Kind::write);
    auto session = session_on(*connection, Language::nl);
    static_cast<void>(MUST(app::install(session)));
    static_cast<void>(MUST(app::add_examples(session)));
    transaction.commit();
  }
  ~Letters() override { fs::remove_all(folder_); }

  std::string addresses() const { return (folder_ / "adressen.txt").string(); }
  std::string letters() const { return (folder_ / "brieven.html").string(); }
  // The example round in this phase.
  Round find_round(const std::string& phase) {
    const auto connection = database_->connect();
    for (const char* slug : {"utrecht", "amsterdam", "rotterdam", "den-haag", "eindhoven", "groningen", "tilburg",
                             "almere", "breda", "nijmegen", "apeldoorn", "arnhem", "haarlem", "amersfoort"})
      for (const auto& row : store::list_dossiers(*connection, slug, store::Filter{.instrument = "buurtbegroten"},
                                                  store::Order::number, {100, 0}))
        if (row.phase == phase) return {slug, row};
    CHECK(false);
  }
  std::int64_t count_codes(const Round& round) { return store::count_letters(*database_->connect(), round.row.id); }
  int run(const Round& round, std::vector<std::string> more = {}) {
    std::vector<std::string> line{"letters", round.slug, std::to_string(round.row.number), addresses(), letters()};
    line.insert(line.end(), more.begin(), more.end());
    std::ostringstream out, err;
    const int status = run_program(line, {{"MEENT_DATABASE", database_.url()}, {"MEENT_LANGUAGE", "nl"}}, out, err);
    out_ = out.str();
    err_ = err.str();
    return status;
  }
  std::vector<std::string> codes_in_letters() const {
    std::ifstream stream(letters(), std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    const std::string page = text.str();
    static const std::regex code("class=\"code\">([A-Z0-9-]+)<");
    std::vector<std::string> codes;
    for (std::sregex_iterator it(page.begin(), page.end(), code), end; it != end; ++it) codes.push_back((*it)[1]);
    return codes;
  }

  test::TestDatabase database_;
  fs::path folder_;
  std::string out_, err_;
};

TEST_F(Letters, of_an_open_vote_hold_codes_with_which_people_can_vote) {
  const Round round = find_round("stemmen");
  const std::int64_t before = count_codes(round);
  ASSERT_EQ(run(round, {"--json"}), 0) << err_;
  EXPECT_NE(out_.find("\"letters\": 2"), std::string::npos) << out_;
  EXPECT_EQ(count_codes(round), before + 2);
  EXPECT_EQ(fs::status(letters()).permissions(), static_cast<fs::perms>(0600));
  EXPECT_FALSE(fs::exists(letters() + ".part"));
  const auto codes = codes_in_letters();
  ASSERT_EQ(codes.size(), 2U);
  EXPECT_EQ(out_.find(codes[0]), std::string::npos) << "a code outside the letters";

  const auto connection = database_->connect();
  store::Transaction transaction(*connection, store::Transaction::Kind::write);
  auto session = session_on(*connection, Language::nl);
  const auto ballot = MUST(app::view_ballot(session, round.slug, round.row.number));
  const auto plan = ballot.plans.at(0).number;
  EXPECT_TRUE(app::cast_ballot(session, round.slug, round.row.number, {codes[0], ballot.nonce, {plan}}));
  EXPECT_FALSE(
      app::cast_ballot(session, round.slug, round.row.number, {"AAAA-AAAA-AAAAA", ballot.nonce + "x", {plan}}));
}

TEST_F(Letters, that_may_be_printed_already_are_not_overwritten_by_accident) {
  const Round round = find_round("stemmen");
  ASSERT_EQ(run(round), 0) << err_;
  const auto codes = codes_in_letters();
  const std::int64_t count = count_codes(round);
  EXPECT_EQ(run(round), 1);
  EXPECT_NE(err_.find("bestaat al"), std::string::npos) << err_;
  EXPECT_EQ(codes_in_letters(), codes);
  EXPECT_EQ(count_codes(round), count) << "codes without letters";
  EXPECT_EQ(run(round, {"--overwrite"}), 0) << err_;
  EXPECT_NE(codes_in_letters(), codes);
  EXPECT_EQ(count_codes(round), count + 2);
}

TEST_F(Letters, that_cannot_be_written_leave_no_codes_behind) {
  const Round round = find_round("stemmen");
  const std::int64_t before = count_codes(round);
  std::ostringstream out, err;
  EXPECT_EQ(run_program({"letters", round.slug, std::to_string(round.row.number), addresses(),
                         (folder_ / "weg" / "brieven.html").string()},
                        {{"MEENT_DATABASE", database_.url()}}, out, err),
            1);
  EXPECT_NE(err.str().find("kan niet worden geschreven"), std::string::npos) << err.str();
  std::ofstream(letters() + ".part") << "van een vorige keer";
  EXPECT_EQ(run(round), 1);
  EXPECT_NE(err_.find(".part ligt er nog"), std::string::npos) << err_;
  EXPECT_FALSE(fs::exists(letters()));
  EXPECT_EQ(count_codes(round), before);
}

TEST_F(Letters, before_the_vote_opens_need_its_last_day) {
  const Round round = find_round("toets");
  EXPECT_EQ(run(round), 1);
  EXPECT_NE(err_.find("--until"), std::string::npos) << err_;
  EXPECT_EQ(run(round, {"--until", "2001-01-01"}), 1);
  EXPECT_EQ(run(round, {"--until", "gisteren"}), 2);
  EXPECT_EQ(count_codes(round), 0);
  EXPECT_EQ(run(round, {"--until", "9000-01-01"}), 0) << err_;
  EXPECT_EQ(count_codes(round), 2);
}

TEST_F(Letters, of_a_vote_that_is_over_are_refused) {
  for (const char* phase : {"telling", "uitvoering"}) {
    const Round round = find_round(phase);
    const std::int64_t before = count_codes(round);
    EXPECT_EQ(run(round, {"--until", "9000-01-01"}), 1) << phase;
    EXPECT_NE(err_.find("Het stemmen is voorbij"), std::string::npos) << err_;
    EXPECT_FALSE(fs::exists(letters()));
    EXPECT_EQ(count_codes(round), before);
  }
}

TEST_F(Letters, of_what_is_no_round_or_is_not_there_are_refused) {
  Round round = find_round("stemmen");
  const auto connection = database_->connect();
  const auto plans = store::list_children(*connection, round.row.id, "", store::Order::number, {1, 0});
  ASSERT_FALSE(plans.empty());
  round.row.number = plans[0].number;
  EXPECT_EQ(run(round, {"--until", "9000-01-01"}), 1);
  EXPECT_NE(err_.find("wordt niet gestemd"), std::string::npos) << err_;
  round.row.number = 99'999;
  EXPECT_EQ(run(round), 1);
  round.row.number = 0;
  EXPECT_EQ(run(round), 2);
  EXPECT_FALSE(fs::exists(letters()));
}

}  // namespace
}  // namespace meent::main
