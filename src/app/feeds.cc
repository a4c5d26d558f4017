// SPDX-License-Identifier: EUPL-1.2
#include "app/feeds.h"

#include "app/house.h"
#include "base/hash.h"
#include "store/feed_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

constexpr std::int64_t most_entries = 50;

std::string id_of(const std::string& what) { return sha256_hex("meent feed " + what).substr(0, 32); }

FeedView feed(Session& session, const domain::Municipality& municipality, const std::string& what, std::string title,
              const store::StepFilter& filter) {
  FeedView view{to_view(municipality), id_of(municipality.code + " " + what), std::move(title)};
  for (const store::StepRow& step : store::list_steps(session.database, municipality.slug, filter, most_entries)) {
    const auto instrument = get_instrument(session, municipality.slug, step.instrument, step.version);
    const auto* const phase = domain::find_phase(*instrument, step.to_phase);
    const std::string words = phase == nullptr ? step.to_phase : phase->title.in(session.language);
    view.entries.push_back(
        {id_of(step.dossier.text + " " + std::to_string(step.sequence)), step.number, step.title,
         t(session.language, step.from_phase.empty() ? "feed.opened" : "feed.moved",
           {{"instrument", local_name(municipality, *instrument, session.language)}, {"phase", words}}),
         step.at});
  }
  return view;
}

}  // namespace

Result<FeedView> view_city_feed(Session& session, std::string_view slug) {
  const auto municipality = TRY(get_municipality(session, slug));
  return feed(session, *municipality, "", municipality->name, {.only_top = true});
}

Result<FeedView> view_area_feed(Session& session, std::string_view slug, std::string_view code) {
  const auto municipality = TRY(get_municipality(session, slug));
  const auto area = store::find_area(session.database, code);
  if (!area || area->area.municipality != slug) return Error{ErrorCode::not_found, "area.unknown"};
  return feed(session, *municipality, "area " + area->area.code, area->area.name, {.area = area->area.code});
}

Result<FeedView> view_dossier_feed(Session& session, std::string_view slug, std::int64_t number) {
  const auto municipality = TRY(get_municipality(session, slug));
  const auto row = find_row(session, slug, number);
  if (!row) return Error{ErrorCode::not_found, "dossier.unknown"};
  return feed(session, *municipality, "dossier " + row->id.text, row->title, {.dossier = row->id.text});
}

}  // namespace meent::app
