// SPDX-License-Identifier: EUPL-1.2
#include "app/confirmation.h"

#include <algorithm>

#include "app/dossier_view.h"
#include "base/check.h"
#include "domain/handing_in.h"
#include "domain/initiators.h"
#include "store/dossier_store.h"
#include "store/mail_store.h"

namespace meent::app {
namespace {

std::vector<std::string> list_still_possible(Session& session, const Loaded& loaded) {
  const std::vector<std::string> roles{domain::initiator_role(*loaded.instrument)};
  std::vector<std::string> titles;
  for (const auto& offered :
       domain::moves(*loaded.instrument, loaded.dossier, roles, session.actor, civil_date(session.now),
                     domain::make_calendar(*loaded.municipality), loaded.situation))
    if (offered.possible) titles.push_back(offered.title.in(session.language));
  return titles;
}

}  // namespace

std::optional<HandedIn> find_handed_in(Session& session, const Loaded& loaded, std::optional<std::int64_t> sequence) {
  const auto events = store::list_events(session.database, loaded.dossier.id);
  const auto last = std::find_if(events.rbegin(), events.rend(), [&](const domain::Event& event) {
    return (!sequence || event.sequence == *sequence) && domain::hands_in(*loaded.instrument, event);
  });
  if (last == events.rend()) return std::nullopt;
  domain::Dossier then;
  then.municipality = loaded.dossier.municipality;
  for (const auto& event : events) {
    if (event.sequence > last->sequence) break;
    for (const auto& fact : event.facts)
      if (fact.field != domain::reason_field) then.facts[fact.field] = fact.text;
  }
  HandedIn handed_in{
      last->sequence, last->at, move_in_words(session.language, *loaded.instrument, last->move, last->from), {}};
  for (const auto& field : loaded.instrument->fields)
    if (const auto fact = then.facts.find(field.name); fact != then.facts.end() && !fact->second.empty())
      handed_in.answers.push_back(to_field_view(session, field, then));
  return handed_in;
}

Result<ConfirmationView> view_confirmation(Session& session, std::string_view slug, std::int64_t number) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  const Loaded loaded = TRY(load(session, slug, number));
  if (!domain::is_initiator(*loaded.instrument, loaded.dossier, session.actor))
    return Error{ErrorCode::not_allowed, "confirmation.not_yours"};
  auto handed_in = find_handed_in(session, loaded);
  if (!handed_in) return Error{ErrorCode::not_found, "confirmation.nothing"};
  ConfirmationView view{view_of(session, loaded), *std::move(handed_in), list_still_possible(session, loaded)};
  const auto wish = store::find_mail_wish(session.database, session.actor);
  view.wants_mail = wish && wish->verified && wish->wants_mail;
  return view;
}

bool has_confirmation(Session& session, std::string_view slug, std::int64_t number) {
  if (session.actor.empty()) return false;
  const auto loaded = load(session, slug, number);
  return loaded && domain::is_initiator(*loaded->instrument, loaded->dossier, session.actor) &&
         find_handed_in(session, *loaded).has_value();
}

}  // namespace meent::app
