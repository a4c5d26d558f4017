// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/agreement_pages.h"

#include <algorithm>

#include "base/text.h"
#include "web/pages/agreement_view.h"

namespace meent::web {

Result<Response> agreements_page(const Visit& visit) {
  const auto asked = [&](std::string_view name) { return std::string(visit.request.parameter(name).value_or("")); };
  app::AgreementQuery query;
  query.ended = asked("toon") == "verleden";
  query.instrument = asked("instrument");
  query.area = asked("gebied");
  query.page = static_cast<int>(std::min<std::int64_t>(parse_whole(asked("pagina")).value_or(1), 1'000'000));
  const auto view = TRY(app::view_agreements(visit.session, visit.slug(), query));
  return show(visit, t(visit.language, "agreements.title", {{"city", view.municipality.name}}),
              agreements_html(view, visit.language), view.municipality, 200,
              city_crumbs(visit.language, view.municipality));
}

}  // namespace meent::web
