// SPDX-License-Identifier: EUPL-1.2
#include "app/example_dossiers.h"

#include <string>

#include "app/house.h"
#include "app/ledger.h"
#include "app/procedure.h"
#include "base/check.h"
#include "base/embedded.h"
#include "base/json.h"
#include "base/text.h"
#include "store/person_store.h"

namespace meent::app {
namespace {

constexpr const char* file_name = "municipalities/example/dossiers.json";

std::string text_of(const Json& object, const char* name) {
  const Json* const member = object.find(name);
  return member == nullptr ? "" : member->text();
}

Session as(const Session& session, const std::string& who, Date day) {
  const auto person = store::find_person_by_email(session.database, who + "@voorbeeld.invalid");
  CHECK(person.has_value());
  Session acting = session;
  acting.actor = person->id;
  acting.now = start_of(day).plus_seconds(10 * 3600);
  return acting;
}

// "in 40 days" and "52 days ago" are days, counted from today.
std::string day_or_text(const Session& session, const std::string& text) {
  const auto words = split(text, ' ');
  const bool ahead = words.size() == 3 && words[0] == "in" && words[2] == "days";
  const bool ago = words.size() == 3 && words[1] == "days" && words[2] == "ago";
  if (!ahead && !ago) return text;
  const auto days = parse_whole(words[ahead ? 1 : 0]);
  if (!days) return text;
  return to_iso(civil_date(session.now).plus_days(static_cast<int>(ahead ? *days : -*days)));
}

domain::Given given_of(const Session& session, const Json& object) {
  domain::Given given;
  if (const Json* const fields = object.find("fields"))
    for (const auto& [name, value] : fields->members()) given.emplace_back(name, day_or_text(session, value.text()));
  return given;
}

// Days before today: the year of the demo is always this one, also on 2 January.
Date day_of(const Session& session, const Json& object) {
  const Date today = civil_date(session.now);
  return std::max(Date(today.year(), 1, 1), today.plus_days(-static_cast<int>(object.find("days_ago")->integer())));
}

Result<Done> vote(Session& session, const Json& budget) {
  Session acting = as(session, "beheer", Date(civil_date(session.now).year(), 1, 1));
  return vote_budget(
      acting, text_of(budget, "municipality"),
      {text_of(budget, "instrument"), text_of(budget, "area"), std::to_string(civil_date(session.now).year()),
       text_of(budget, "amount"), text_of(budget, "reason"), text_of(budget, "reference")});
}

Result<Done> play(Session& session, const Json& dossier) {
  const std::string slug = text_of(dossier, "municipality");
  const std::string by = text_of(dossier, "by");
  Session opening = as(session, by.empty() ? "bewoner" : by, day_of(session, dossier));
  const auto opened = TRY(open_dossier(opening, slug, text_of(dossier, "instrument"), 0, text_of(dossier, "area"),
                                       given_of(session, dossier)));
  for (const Json& move : dossier.find("moves")->items()) {
    Session acting = as(session, text_of(move, "by"), day_of(session, move));
    TRY(make_move(acting, slug, opened.number, text_of(move, "move"), given_of(session, move)));
  }
  return Done{};
}

}  // namespace

Result<Done> add_example_dossiers(Session& session) {
  const auto text = find_embedded(file_name);
  if (!text) return Error{ErrorCode::invalid, "install.bad_file", {{"file", file_name}}};
  const Json file = TRY(parse_json(*text));
  for (const Json& budget : file.find("budgets")->items()) TRY(vote(session, budget));
  for (const Json& dossier : file.find("dossiers")->items()) TRY(play(session, dossier));
  return Done{};
}

}  // namespace meent::app
