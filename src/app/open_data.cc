// SPDX-License-Identifier: EUPL-1.2
#include "app/open_data.h"

#include <algorithm>

#include "app/house.h"
#include "store/place_store.h"

namespace meent::app {

Result<DossierListView> view_dossiers(Session& session, std::string_view slug, const DossierQuery& query) {
  const auto municipality = TRY(get_municipality(session, slug));
  const store::Filter filter{.area = query.area, .instrument = query.instrument, .stage = query.stage};
  DossierListView view;
  view.page = query.page;
  view.count = store::count_dossiers(session.database, slug, filter);
  view.pages = std::max<std::int64_t>(1, (view.count + query.page_size - 1) / query.page_size);
  for (const auto& row : store::list_dossiers(session.database, slug, filter, store::Order::number,
                                              {query.page_size, (query.page - 1) * query.page_size}))
    view.dossiers.push_back(to_link(session, *municipality, row));
  return view;
}

Result<std::vector<AreaLine>> view_areas(Session& session, std::string_view slug) {
  TRY(get_municipality(session, slug));
  std::vector<AreaLine> lines;
  using enum domain::AreaKind;
  for (const domain::AreaKind kind : {gemeente, stadsdeel, wijk, buurt})
    for (const auto& row : store::list_areas(session.database, slug, kind, false))
      lines.push_back(
          {{row.area.code, row.area.name, row.area.inhabitants}, std::string(domain::to_text(kind)), row.area.parent});
  return lines;
}

}  // namespace meent::app
