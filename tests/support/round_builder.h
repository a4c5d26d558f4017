// SPDX-License-Identifier: EUPL-1.2
// Rounds for tests, led to a phase by the use cases that people use, with moments before the session's own. Plan i is
// called "Plan i" and costs i × 1,000 euro; the people are those of the example data.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/session.h"

namespace meent::test {

struct RoundWanted {
  std::string municipality = "utrecht";
  std::string title = "Wijkbudget";
  std::string phase = "stemmen";  // voorbereiding ideeen toets stemmen telling uitslag uitvoering
  int plans = 3;
  int codes = 0;
  int ballots = 0;  // cast before the case begins; ballot i is for the first i plans, and begins again
  std::string kind = "approval";
  std::string rule = "equal_shares";
  int most = 0;
  int points = 0;  // with kind points: in all and for one plan; 0 is what a round has that says nothing
  int points_each = 0;
  long long budget = 50'000;
};

struct MadeRound {
  std::int64_t number = 0;
  std::vector<std::int64_t> plans;
  std::vector<std::string> codes;  // not used yet
};

// bewoner@voorbeeld.invalid, ambtenaar@ (officer) and college@ (decider), in every municipality; once.
void add_people(app::Session& session);
// Somebody with an address of the example people (…@voorbeeld.invalid) and one role in one municipality.
void add_person(app::Session& session, const std::string& email, const std::string& municipality,
                const std::string& role);
// One more role for somebody who is there.
void give_role(app::Session& session, const std::string& email, const std::string& municipality,
               const std::string& role);
// The same session as somebody; "" is nobody. Promise: the person is there.
app::Session as(const app::Session& session, const std::string& email);
// A token that may write, made by somebody with the second factor; for requests to the API.
std::string give_access_token(app::Session& session, const std::string& email, bool writes = true);
app::Session on(const app::Session& session, Date date, int hour = 10);

MadeRound make_round(app::Session& session, const RoundWanted& wanted);

}  // namespace meent::test
