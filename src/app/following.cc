// SPDX-License-Identifier: EUPL-1.2
#include "app/following.h"

#include "store/dossier_store.h"
#include "store/mail_store.h"

namespace meent::app {
namespace {

Result<domain::DossierId> find(Session& session, std::string_view slug, std::int64_t number) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  const auto row = store::find_row(session.database, std::string(slug), number);
  if (!row) return Error{ErrorCode::not_found, "dossier.unknown"};
  return row->id;
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

}  // namespace meent::app
