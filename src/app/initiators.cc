// SPDX-License-Identifier: EUPL-1.2
#include "app/initiators.h"

#include "app/comments.h"
#include "app/house.h"
#include "app/record.h"
#include "app/sign_in.h"
#include "base/id.h"
#include "base/text.h"
#include "domain/initiators.h"
#include "store/invitation_store.h"
#include "store/person_store.h"

namespace meent::app {
namespace {

constexpr std::int64_t day_seconds = 24LL * 3600;

Result<Loaded> load_for_somebody(Session& session, std::string_view slug, std::int64_t number) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  return load(session, slug, number);
}

std::optional<store::Invitation> invitation_of(Session& session, const Loaded& loaded) {
  const auto person = store::find_person(session.database, session.actor);
  if (!person) return std::nullopt;
  return store::find_invitation(session.database, loaded.dossier.id, person->email, session.now);
}

std::int64_t count_initiators(const Loaded& loaded) {
  const auto holders = loaded.dossier.people.find(domain::initiator_role(*loaded.instrument));
  return holders == loaded.dossier.people.end() ? 0 : static_cast<std::int64_t>(holders->second.size());
}

}  // namespace

Result<InitiatorsView> view_initiators(Session& session, std::string_view slug, std::int64_t number) {
  const Loaded loaded = TRY(load_for_somebody(session, slug, number));
  const auto invitation = invitation_of(session, loaded);
  InitiatorsView view;
  view.municipality = to_view(*loaded.municipality);
  view.dossier = to_link(session, *loaded.municipality, loaded.row);
  view.initiator = domain::is_initiator(*loaded.instrument, loaded.dossier, session.actor);
  view.open = !loaded.dossier.final;
  view.last = count_initiators(loaded) == 1;
  const bool inside = view.initiator || is_official(session, slug);
  if (!inside && !invitation) return Error{ErrorCode::not_allowed, "initiators.not_yours"};
  if (invitation && !view.initiator) {
    const auto inviter = store::find_person(session.database, invitation->inviter);
    view.inviter = author_in_words(session.language, inviter ? inviter->name : std::string());
  }
  if (!inside) return view;
  const auto holders = loaded.dossier.people.find(domain::initiator_role(*loaded.instrument));
  if (holders != loaded.dossier.people.end())
    for (const auto& id : holders->second) {
      const auto person = store::find_person(session.database, id);
      view.names.push_back(author_in_words(session.language, person ? person->name : std::string()));
    }
  if (view.initiator) view.invited = store::count_open_invitations(session.database, loaded.dossier.id, session.now);
  return view;
}

bool concerns_initiators(Session& session, std::string_view slug, std::int64_t number) {
  if (session.actor.empty()) return false;
  const auto loaded = load(session, slug, number);
  if (!loaded || domain::initiator_role(*loaded->instrument).empty()) return false;
  return domain::is_initiator(*loaded->instrument, loaded->dossier, session.actor) || is_official(session, slug) ||
         invitation_of(session, *loaded).has_value();
}

Result<Done> invite_initiator(Session& session, std::string_view slug, std::int64_t number, std::string_view address) {
  const Loaded loaded = TRY(load_for_somebody(session, slug, number));
  if (!domain::is_initiator(*loaded.instrument, loaded.dossier, session.actor))
    return Error{ErrorCode::not_allowed, "move.not_initiator"};
  if (loaded.dossier.final) return Error{ErrorCode::conflict, "move.dossier_closed"};
  const std::string email = to_lower_ascii(trim(address));
  if (email.empty() || !is_mail_address(email))
    return Error{ErrorCode::invalid,
                 "form.check_fields",
                 {},
                 {{"address", email.empty() ? "form.missing" : "sign_in.no_address", {}}}};
  const Instant yesterday = session.now.plus_seconds(-day_seconds);
  if (store::count_invitations_by(session.database, session.actor, yesterday) >= most_invitations_a_day)
    return Error{ErrorCode::conflict, "initiators.too_often"};
  if (count_initiators(loaded) + store::count_open_invitations(session.database, loaded.dossier.id, session.now) >=
      most_initiators)
    return Error{ErrorCode::conflict, "initiators.too_many", {{"most", std::to_string(most_initiators)}}};
  // Nobody fills another's mailbox, and the answer tells nothing of that either.
  if (store::count_invitations_to(session.database, email, yesterday) >= most_invitations_a_day / 2) return Done{};
  // An initiator who is invited again is asked nothing: the page says that they are one.
  store::add_invitation(
      session.database,
      {make_uuid_v7(session.now, session.secrets), loaded.dossier.id, email, session.actor, session.language, 0},
      session.now);
  return Done{};
}

Result<Done> answer_invitation(Session& session, std::string_view slug, std::int64_t number, bool accepts) {
  Loaded loaded = TRY(load_for_somebody(session, slug, number));
  const auto invitation = invitation_of(session, loaded);
  if (!invitation) return Error{ErrorCode::not_found, "initiators.not_invited"};
  if (!accepts) {
    store::decline_invitation(session.database, invitation->id);
    return Done{};
  }
  auto event = TRY(domain::join_initiators(*loaded.instrument, loaded.dossier, session.actor, session.now));
  store::remove_invitation(session.database, invitation->id);
  return record_event(session, loaded, std::move(event));
}

Result<Done> leave_initiators(Session& session, std::string_view slug, std::int64_t number) {
  Loaded loaded = TRY(load_for_somebody(session, slug, number));
  auto event = TRY(domain::leave_initiators(*loaded.instrument, loaded.dossier, session.actor, session.now));
  return record_event(session, loaded, std::move(event));
}

}  // namespace meent::app
