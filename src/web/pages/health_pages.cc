// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/health_pages.h"

#include <algorithm>

#include "app/health.h"
#include "base/text.h"
#include "web/pages/admin_view.h"
#include "web/pages/health_view.h"

namespace meent::web {

Result<Response> health_page(const Visit& visit) {
  const auto page = parse_whole(visit.request.parameter("pagina").value_or("1")).value_or(1);
  const auto view =
      TRY(app::view_health(visit.session, visit.slug(), static_cast<int>(std::clamp(page, 1LL, 1'000'000LL))));
  const HealthFrame frame{visit.token(), visit.version, visit.refusals, visit.mail,
                          std::string(visit.request.parameter("melding").value_or(""))};
  return show(visit, t(visit.language, "health.title"), health_html(view, frame, visit.language), view.municipality,
              200, admin_crumbs(visit.language, view.municipality));
}

Result<Response> handle_letter(const Visit& visit) {
  const std::string id = visit.form.raw("brief");
  const bool give_up = visit.form.raw("wat") == "opgeven";
  if (give_up) TRY(app::give_up_letter(visit.session, visit.slug(), id));
  else TRY(app::retry_letter(visit.session, visit.slug(), id));
  return redirect("/" + visit.slug() + "/beheer/stand?melding=" + (give_up ? "opgegeven" : "opnieuw"));
}

}  // namespace meent::web
