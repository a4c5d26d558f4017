// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/template_pages.h"

#include "app/templates.h"
#include "web/pages/template_view.h"

namespace meent::web {

Result<Response> templates_page(const Visit& visit) {
  const auto view = TRY(app::view_templates(visit.session, visit.slug()));
  return show(visit, t(visit.language, "templates.title"), templates_html(view, visit.language), view.municipality, 200,
              city_crumbs(visit.language, view.municipality));
}

}  // namespace meent::web
