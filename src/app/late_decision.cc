// SPDX-License-Identifier: EUPL-1.2
#include "app/late_decision.h"

#include <algorithm>

#include "app/sign_in.h"
#include "domain/engine.h"
#include "domain/penalty.h"

namespace meent::app {
namespace {

// The move that led to the phase in which the dossier is, when it is a decision that names a remedy.
const domain::Move* find_decision(const domain::Instrument& instrument, const domain::Event& event) {
  const auto* const phase = domain::find_phase(instrument, event.from);
  if (phase == nullptr) return nullptr;
  for (const auto* const move : domain::list_moves(*phase, event.move))
    if (move->to == event.to && move->remedy) return move;
  return nullptr;
}

domain::Length objection_term(const domain::Situation& situation) {
  constexpr domain::Length by_law{6, domain::LengthUnit::weeks};
  const auto value = situation.values.find("bezwaartermijn");
  if (value == situation.values.end() || !value->second.is_text()) return by_law;
  const auto parsed = domain::parse_length(value->second.text());
  return parsed ? *parsed : by_law;
}

bool is_official_here(Session& session, const Loaded& loaded) {
  if (session.actor.empty()) return false;
  const auto roles = domain::roles_of(*loaded.instrument, loaded.dossier, actor_in(session, loaded.municipality->slug));
  return std::any_of(roles.begin(), roles.end(), [&](const std::string& name) {
    const auto* const role = domain::find_role(*loaded.instrument, name);
    return role != nullptr && (role->kind == domain::RoleKind::officer || role->kind == domain::RoleKind::decider);
  });
}

}  // namespace

std::string remedy_in_words(Session& session, const Loaded& loaded, const std::vector<domain::Event>& events) {
  const auto last =
      std::find_if(events.rbegin(), events.rend(), [](const domain::Event& event) { return event.from != event.to; });
  if (last == events.rend()) return "";
  const auto* const decision = find_decision(*loaded.instrument, *last);
  if (decision == nullptr) return "";
  const Date until = domain::end_of_term(objection_term(loaded.situation), civil_date(last->at),
                                         domain::TermRule::statute, domain::make_calendar(*loaded.municipality));
  if (until < civil_date(session.now)) return "";
  return t(session.language, "remedy." + std::string(domain::to_text(*decision->remedy)),
           {{"date", format_weekday_date(session.language, until)}});
}

std::string default_in_words(Session& session, const Loaded& loaded) {
  if (!loaded.dossier.default_on) return "";
  const auto day = [&](Date date) { return format_weekday_date(session.language, date); };
  const Date notice = *loaded.dossier.default_on;
  if (!is_official_here(session, loaded)) return t(session.language, "default.public", {{"date", day(notice)}});
  const auto penalty = domain::penalty_on(notice, civil_date(session.now), domain::make_calendar(*loaded.municipality));
  Params params{{"date", day(notice)},
                {"last", day(penalty.last_day_without)},
                {"first", day(penalty.first_day)},
                {"days", std::to_string(penalty.days)},
                {"most", std::to_string(domain::most_penalty_days)}};
  if (penalty.days == 0) return t(session.language, "default.grace", params);
  const auto rates = domain::find_penalty_rates(loaded.situation.values);
  if (!rates) return t(session.language, "default.running_unknown", params);
  params.emplace_back("amount", format_money(session.language, domain::amount_of(penalty, *rates)));
  return t(session.language, "default.running", params);
}

}  // namespace meent::app
