// SPDX-License-Identifier: EUPL-1.2
#include "app/templates.h"

#include <algorithm>

#include "app/house.h"
#include "app/work.h"

namespace meent::app {
namespace {

constexpr std::int64_t most_earlier = 50;

}  // namespace

Result<TemplatesView> view_templates(Session& session, std::string_view slug) {
  const auto municipality = TRY(get_municipality(session, slug));
  TemplatesView view;
  view.municipality = to_view(*municipality);
  for (auto& start : list_official_starts(session, slug)) {
    TemplateView one{start.instrument, {}, std::move(start.title)};
    one.name = local_name(*municipality, *TRY(get_newest(session, slug, start.instrument)), session.language);
    const store::Filter filter{.instrument = start.instrument};
    const auto count = store::count_dossiers(session.database, slug, filter);
    for (const auto& row : store::list_dossiers(session.database, slug, filter, store::Order::number,
                                                {most_earlier, std::max<std::int64_t>(0, count - most_earlier)}))
      one.earlier.push_back({to_link(session, *municipality, row), row.opened_on});
    std::sort(one.earlier.begin(), one.earlier.end(),
              [](const EarlierView& left, const EarlierView& right) { return left.link.number > right.link.number; });
    view.templates.push_back(std::move(one));
  }
  return view;
}

}  // namespace meent::app
