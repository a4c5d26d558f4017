// SPDX-License-Identifier: EUPL-1.2
#include "app/embed.h"

#include "app/browse.h"
#include "app/house.h"
#include "domain/values.h"

namespace meent::app {

Result<EmbedView> view_embed(Session& session, std::string_view slug, std::int64_t number) {
  const auto municipality = TRY(get_municipality(session, slug));
  if (!TRY(is_round(session, slug, number))) return Error{ErrorCode::not_found, "dossier.unknown"};
  EmbedView view;
  view.round = TRY(view_round(session, slug, number, 1));
  if (view.round.round.has_result) {
    view.winners = TRY(view_result(session, slug, number)).winners;
    constexpr std::size_t most_winners = 5;
    if (view.winners.size() > most_winners) view.winners.resize(most_winners);
  }
  const auto values = domain::resolve(municipality->values, civil_date(session.now));
  if (const auto value = values.find("insluiten"); value != values.end() && value->second.is_text())
    view.allowed = value->second.text();
  return view;
}

}  // namespace meent::app
