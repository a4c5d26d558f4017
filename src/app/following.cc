// SPDX-License-Identifier: EUPL-1.2
#include "app/following.h"

#include <algorithm>

#include "app/own_area.h"
#include "store/dossier_store.h"
#include "store/mail_store.h"
#include "store/outbox_store.h"
#include "store/own_area_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

Result<domain::DossierId> find(Session& session, std::string_view slug, std::int64_t number) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  const auto row = find_row(session, slug, number);
  if (!row) return Error{ErrorCode::not_found, "dossier.unknown"};
  return row->id;
}

Result<domain::Area> get_area(Session& session, std::string_view slug, std::string_view code) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  auto row = store::find_area(session.database, code);
  if (!row || row->area.municipality != slug) return Error{ErrorCode::not_found, "area.unknown"};
  return std::move(row->area);
}

}  // namespace

Result<Done> follow_dossier(Session& session, std::string_view slug, std::int64_t number, Follow follow) {
  store::set_follower(session.database, TRY(find(session, slug, number)), session.actor, follow == Follow::yes);
  return Done{};
}

Result<Follow> view_following(Session& session, std::string_view slug, std::int64_t number) {
  const auto id = TRY(find(session, slug, number));
  return store::is_follower(session.database, id, session.actor) ? Follow::yes : Follow::no;
}

Result<Done> follow_area(Session& session, std::string_view slug, std::string_view code, Follow follow) {
  const auto area = TRY(get_area(session, slug, code));
  store::set_area_follower(session.database, area.code, session.actor, follow == Follow::yes);
  return Done{};
}

Result<Follow> view_following_area(Session& session, std::string_view slug, std::string_view code) {
  const auto area = TRY(get_area(session, slug, code));
  return store::is_area_follower(session.database, area.code, session.actor) ? Follow::yes : Follow::no;
}

Result<FollowedView> list_followed(Session& session) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  FollowedView view;
  for (const std::string& code : store::list_followed_areas(session.database, session.actor)) {
    const auto row = store::find_area(session.database, code);
    if (!row) continue;
    view.areas.push_back({to_view(*TRY(get_municipality(session, row->area.municipality))),
                          {row->area.code, row->area.name, row->area.inhabitants}});
  }
  for (const auto& id : store::list_followed_dossiers(session.database, session.actor)) {
    const auto row = store::find_row(session.database, id);
    if (!row) continue;
    const auto municipality = TRY(get_municipality(session, row->municipality));
    view.dossiers.push_back({to_view(*municipality), to_link(session, *municipality, *row)});
  }
  return view;
}

void tell_area_followers(Session& session, const Loaded& round) {
  std::vector<std::string> codes;
  std::string where = round.municipality->name;
  if (const auto row = store::find_area(session.database, round.dossier.area)) {
    where = row->area.name;
    codes = list_around(session, row->area);
    // Who follows the municipality as an area hears of each of its rounds.
    codes.push_back(round.municipality->code);
  }
  for (const auto& reader : store::list_area_followers(session.database, round.dossier.municipality, codes))
    if (reader != session.actor)
      store::add_notice(
          session.database, make_uuid_v7(session.now, session.secrets),
          {reader, round.dossier.id, round.dossier.sequence, std::string(area_round_notice), {{"area", where}}, {}},
          session.now);
}

}  // namespace meent::app
