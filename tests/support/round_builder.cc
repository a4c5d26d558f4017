// SPDX-License-Identifier: EUPL-1.2
#include "support/round_builder.h"

#include <array>

#include "app/access_tokens.h"
#include "app/procedure.h"
#include "app/voting.h"
#include "base/check.h"
#include "base/hash.h"
#include "base/id.h"
#include "store/access_token_store.h"
#include "store/person_store.h"
#include "store/place_store.h"

namespace meent::test {
namespace {

const std::string resident = "bewoner@voorbeeld.invalid";
const std::string officer = "ambtenaar@voorbeeld.invalid";
const std::string decider = "college@voorbeeld.invalid";

int days_until(const std::string& phase) {
  constexpr std::array<std::pair<std::string_view, int>, 7> days{{{"voorbereiding", 3},
                                                                  {"ideeen", 12},
                                                                  {"toets", 35},
                                                                  {"stemmen", 47},
                                                                  {"telling", 86},
                                                                  {"uitslag", 90},
                                                                  {"uitvoering", 120}}};
  for (const auto& [name, count] : days)
    if (name == phase) return count;
  CHECK(false);
  return 0;
}

}  // namespace

void add_people(app::Session& session) {
  const std::array<std::array<std::string, 3>, 3> people{
      {{resident, "Noor Bewoner", ""}, {officer, "Sam Ambtenaar", "officer"}, {decider, "Robin College", "decider"}}};
  for (const auto& [email, name, role] : people) {
    if (store::find_person_by_email(session.database, email)) continue;
    const domain::PersonId id(make_uuid_v7(session.now, session.secrets));
    store::add_person(session.database, {id, email, name}, session.now);
    if (role.empty()) continue;
    for (const auto& municipality : store::list_municipalities(session.database))
      store::add_role(session.database, id, municipality.slug, role);
  }
}

void add_person(app::Session& session, const std::string& email, const std::string& municipality,
                const std::string& role) {
  const domain::PersonId id(make_uuid_v7(session.now, session.secrets));
  store::add_person(session.database, {id, email, email.substr(0, email.find('@'))}, session.now);
  store::add_role(session.database, id, municipality, role);
}

void give_role(app::Session& session, const std::string& email, const std::string& municipality,
               const std::string& role) {
  store::add_role(session.database, as(session, email).actor, municipality, role);
}

app::Session as(const app::Session& session, const std::string& email) {
  app::Session other = session;
  other.actor = {};
  other.actor_name = {};
  if (email.empty()) return other;
  const auto person = store::find_person_by_email(session.database, email);
  CHECK(person.has_value());
  other.actor = person->id;
  other.actor_name = person->name;
  return other;
}

std::string give_access_token(app::Session& session, const std::string& email, bool writes) {
  const std::string token = std::string(app::access_token_prefix) + make_token(session.secrets);
  store::add_access_token(session.database, as(session, email).actor,
                          {sha256_hex(token), "Test", writes ? "write" : "read", true, session.now,
                           session.now.plus_seconds(30LL * 24 * 3600)});
  return token;
}

app::Session on(const app::Session& session, Date date, int hour) {
  app::Session other = session;
  other.now = start_of(date).plus_seconds(hour * 3600LL);
  return other;
}

MadeRound make_round(app::Session& session, const RoundWanted& wanted) {
  add_people(session);
  const std::string& slug = wanted.municipality;
  const std::string& phase = wanted.phase;
  const Date opened = civil_date(session.now).plus_days(-days_until(phase));
  const auto who = [&](const std::string& email, int day) { return as(on(session, opened.plus_days(day)), email); };
  const auto move = [&](const std::string& email, int day, std::int64_t number, std::string_view name,
                        const domain::Given& given = {}) {
    auto mover = who(email, day);
    static_cast<void>(MUST(app::make_move(mover, slug, number, name, given)));
  };
  MadeRound made;
  auto starter = who(officer, 0);
  domain::Given facts{{"titel", wanted.title},
                      {"uitleg", "Bewoners verdelen samen het budget."},
                      {"budget", std::to_string(wanted.budget)},
                      {"ideeen_tot", to_iso(opened.plus_days(30))},
                      {"toets_tot", to_iso(opened.plus_days(45))},
                      {"stembiljet", wanted.kind},
                      {"regel", wanted.rule}};
  if (wanted.most > 0) facts.emplace_back("meeste_keuzes", std::to_string(wanted.most));
  if (wanted.points > 0) facts.emplace_back("punten", std::to_string(wanted.points));
  if (wanted.points_each > 0) facts.emplace_back("punten_per_plan", std::to_string(wanted.points_each));
  made.number = MUST(app::open_dossier(starter, slug, "buurtbegroten", 0, "", facts)).number;
  if (phase == "voorbereiding") return made;
  move(officer, 1, made.number, "openen");
  auto initiator = who(resident, 3);
  const auto cost = [](int plan) { return std::to_string(plan * 1000); };
  for (int i = 1; i <= wanted.plans; ++i)
    made.plans.push_back(MUST(app::open_dossier(initiator, slug, "plan", made.number, "",
                                                {{"titel", "Plan " + std::to_string(i)},
                                                 {"omschrijving", "Dit is plan " + std::to_string(i) + "."},
                                                 {"kosten", cost(i)}}))
                             .number);
  if (phase == "ideeen") return made;
  const auto run_clock = [&](int day) {
    auto clock = who("", day);
    app::tick(clock);
  };
  run_clock(31);
  if (phase == "toets") return made;
  for (int i = 1; i <= wanted.plans; ++i)
    move(officer, 40, made.plans[static_cast<std::size_t>(i) - 1], "goedkeuren", {{"kosten", cost(i)}});
  move(officer, 42, made.number, "stemmen_openen");
  auto voter = who("", 43);
  if (wanted.codes > 0) made.codes = MUST(app::issue_letter_codes(voter, slug, made.number, wanted.codes));
  const auto used =
      wanted.ballots > 0 ? MUST(app::issue_letter_codes(voter, slug, made.number, wanted.ballots)) : made.codes;
  for (int i = 0; i < wanted.ballots; ++i) {
    app::BallotForm form{used[static_cast<std::size_t>(i)], make_token(session.secrets), {}};
    form.plans.assign(made.plans.begin(), made.plans.begin() + 1 + i % wanted.plans);
    if (wanted.kind == "points")
      for (const std::int64_t plan : form.plans) form.typed[plan] = "1";
    if (wanted.kind == "ranking")
      for (const std::int64_t plan : form.plans) form.typed[plan] = std::to_string(form.typed.size() + 1);
    static_cast<void>(MUST(app::cast_ballot(voter, slug, made.number, form)));
  }
  if (phase == "stemmen") return made;
  run_clock(85);
  if (phase == "telling") return made;
  move(officer, 88, made.number, "tellen");
  if (phase == "uitslag") return made;
  move(decider, 92, made.number, "bekendmaken");
  return made;
}

}  // namespace meent::test
