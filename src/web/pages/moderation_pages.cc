// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/moderation_pages.h"

#include <algorithm>

#include "app/moderation.h"
#include "base/text.h"
#include "web/error_pages.h"
#include "web/pages/moderation_view.h"

namespace meent::web {
namespace {

Result<Response> show_desk(const Visit& visit, JudgeForms forms, int status) {
  const auto desk = TRY(app::view_moderation_desk(visit.session, visit.slug()));
  forms.form_token = visit.token();
  return show(visit, t(visit.language, "moderation.desk"), moderation_desk_html(desk, forms, visit.language),
              desk.municipality, status, city_crumbs(visit.language, desk.municipality));
}

}  // namespace

Result<Response> moderation_log_page(const Visit& visit) {
  const auto asked = parse_whole(visit.request.parameter("pagina").value_or("1")).value_or(1);
  const auto log =
      TRY(app::view_moderation_log(visit.session, visit.slug(), static_cast<int>(std::clamp(asked, 1LL, 1'000'000LL))));
  return show(visit, t(visit.language, "moderation.log"), moderation_log_html(log, visit.language), log.municipality,
              200, city_crumbs(visit.language, log.municipality));
}

Result<Response> moderation_desk_page(const Visit& visit) { return show_desk(visit, {}, 200); }

Result<Response> judge_comment(const Visit& visit) {
  TRY(app::judge_comment(visit.session, visit.slug(), visit.number(1), visit.number(2), visit.form.raw("oordeel"),
                         visit.form.raw("regel"), visit.form.raw("toelichting")));
  return redirect("/" + visit.slug() + "/moderatie/wachtrij");
}

Result<Response> show_judging_again(const Visit& visit, const Error& error) {
  JudgeForms forms;
  forms.dossier = visit.number(1);
  forms.comment = visit.number(2);
  forms.outcome = visit.form.raw("oordeel");
  forms.rule = visit.form.raw("regel");
  forms.explanation = visit.form.raw("toelichting");
  forms.errors = error.fields;
  forms.error = explain(visit.language, error);
  return show_desk(visit, std::move(forms), to_status(error.code));
}

}  // namespace meent::web
