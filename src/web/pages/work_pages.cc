// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/work_pages.h"

#include <algorithm>

#include "app/work.h"
#include "base/text.h"
#include "web/pages/work_view.h"

namespace meent::web {
namespace {

app::WorkQuery query_of(const Request& request) {
  const auto asked = [&](std::string_view name) { return std::string(request.parameter(name).value_or("")); };
  app::WorkQuery query;
  query.show = work_show_of(asked("toon"));
  query.instrument = asked("instrument");
  query.area = asked("gebied");
  query.page = static_cast<int>(std::min<std::int64_t>(parse_whole(asked("pagina")).value_or(1), 1'000'000));
  return query;
}

}  // namespace

Result<Response> work_page(const Visit& visit) {
  const auto view = TRY(app::view_work(visit.session, visit.slug(), query_of(visit.request)));
  return show(visit, t(visit.language, "work.title"), work_html(view, visit.language), view.municipality, 200,
              city_crumbs(visit.language, view.municipality));
}

}  // namespace meent::web
