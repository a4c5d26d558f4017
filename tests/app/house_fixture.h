// SPDX-License-Identifier: EUPL-1.2
// A house for the tests of use cases: an installed memory database and a session in a write transaction, on Monday
// 2 March 2026 at ten.
#pragma once

#include <gtest/gtest.h>

#include <memory>

#include "app/install.h"
#include "app/procedure.h"
#include "base/check.h"
#include "store/database.h"
#include "store/dossier_store.h"
#include "store/migrate.h"
#include "store/outbox_store.h"
#include "store/person_store.h"
#include "support/round_builder.h"
#include "support/stored_rows.h"

namespace meent::app {

inline const std::string resident = "bewoner@voorbeeld.invalid";
inline const std::string officer = "ambtenaar@voorbeeld.invalid";
inline const std::string decider = "college@voorbeeld.invalid";

class House : public testing::Test {
 protected:
  House() : database_(store::Database::open("sqlite::memory:")), connection_(database_->connect()) {
    static_cast<void>(MUST(store::migrate(*connection_)));
    transaction_ = std::make_unique<store::Transaction>(*connection_, store::Transaction::Kind::write);
    auto first = session();
    static_cast<void>(MUST(install(first)));
    test::add_people(first);
  }

  // Somebody ("" is nobody) on a day.
  Session session(const std::string& email = "", Date day = Date(2026, 3, 2), int hour = 10) const {
    const Session nobody{
        *connection_, start_of(day).plus_seconds(hour * 3600LL), Language::nl, system_secrets(), {}, "", nullptr, {}};
    return test::as(nobody, email);
  }

  test::MadeRound round(const std::string& phase, int plans = 3, int codes = 0, int ballots = 0) const {
    test::RoundWanted wanted;
    wanted.phase = phase;
    wanted.plans = plans;
    wanted.codes = codes;
    wanted.ballots = ballots;
    auto maker = session();
    return test::make_round(maker, wanted);
  }

  store::DossierRow row(std::int64_t number) const { return *store::find_row(*connection_, "utrecht", number); }

  static std::string key_of(const Result<Done>& result) { return result ? "done" : result.error().key; }

  Result<Done> move(const std::string& who, std::int64_t number, const std::string& name,
                    const domain::Given& given = {}, Date day = Date(2026, 3, 2)) const {
    auto mover = session(who, day);
    return make_move(mover, "utrecht", number, name, given).transform([](const Moved&) { return Done{}; });
  }

  // Whom the notices so far are for; they are taken out.
  std::vector<domain::PersonId> take_readers() const {
    std::vector<domain::PersonId> readers;
    for (const auto& waiting : store::take_notices(*connection_, session().now.plus_seconds(365LL * 86400), 1000)) {
      readers.push_back(waiting.notice.to);
      store::finish_notice(*connection_, waiting.id);
    }
    std::sort(readers.begin(), readers.end());
    return readers;
  }
  domain::PersonId person(const std::string& email) const { return session(email).actor; }

  std::unique_ptr<store::Database> database_;
  std::unique_ptr<store::Connection> connection_;
  std::unique_ptr<store::Transaction> transaction_;
};

}  // namespace meent::app
