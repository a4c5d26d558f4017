// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/comment_pages.h"

#include <algorithm>

#include "base/text.h"
#include "web/error_pages.h"
#include "web/pages/browse_pages.h"
#include "web/pages/move_pages.h"

namespace meent::web {
namespace {

std::string comment_address(const Visit& visit, std::string_view comment) {
  return dossier_address(visit, "/reacties/" + std::string(comment));
}

// Back to where the comment stands; the page of the comment itself, for the list may be long.
Response to_comment(const Visit& visit, std::string_view comment) { return redirect(comment_address(visit, comment)); }

Result<Response> show_comment(const Visit& visit, CommentForms forms, int status) {
  forms.signed_in = visit.signed_in();
  if (forms.signed_in) forms.form_token = visit.token();
  const auto view = TRY(app::view_comment(visit.session, visit.slug(), visit.number(1), visit.number(2)));
  auto crumbs = city_crumbs(visit.language, view.municipality);
  crumbs.push_back({view.dossier.title, dossier_address(visit)});
  return show(visit, t(visit.language, "comments.page", {{"name", view.comment().author}}),
              comment_page_html(view, forms, visit.language), view.municipality, status, std::move(crumbs));
}

}  // namespace

CommentForms refused_forms(const Visit& visit, const Error& error) {
  CommentForms forms;
  forms.tried = visit.request.path.substr(visit.request.path.rfind('/') + 1);
  forms.typed = visit.form.raw(forms.tried == "herziening" ? "waarom" : "tekst");
  forms.chosen = visit.form.raw("regel");
  forms.errors = error.fields;
  forms.error = explain(visit.language, error);
  return forms;
}

Result<Html> comments_below(const Visit& visit, CommentForms forms) {
  forms.signed_in = visit.signed_in();
  const auto asked = parse_whole(visit.request.parameter("reacties").value_or("1")).value_or(1);
  const auto view = TRY(app::view_comments(visit.session, visit.slug(), visit.number(1),
                                           static_cast<int>(std::clamp(asked, 1LL, 1'000'000LL))));
  if (view.open && forms.signed_in) forms.form_token = visit.token();
  return comments_html(view, forms, visit.language);
}

Result<Response> comment_page(const Visit& visit) { return show_comment(visit, {}, 200); }

Result<Response> write_comment(const Visit& visit) {
  const auto comment =
      TRY(app::write_comment(visit.session, visit.slug(), visit.number(1), 0, visit.form.raw("tekst")));
  return to_comment(visit, std::to_string(comment));
}

Result<Response> show_dossier_again(const Visit& visit, const Error& error) {
  return show_dossier(visit, {}, to_status(error.code), refused_forms(visit, error));
}

Result<Response> answer_comment(const Visit& visit) {
  // A number that is none must not begin a thread.
  const auto comment = TRY(app::write_comment(visit.session, visit.slug(), visit.number(1),
                                              std::max<std::int64_t>(1, visit.number(2)), visit.form.raw("tekst")));
  return to_comment(visit, std::to_string(comment));
}

Result<Response> edit_comment(const Visit& visit) {
  TRY(app::edit_comment(visit.session, visit.slug(), visit.number(1), visit.number(2), visit.form.raw("tekst")));
  return to_comment(visit, visit.parts[2]);
}

Result<Response> withdraw_comment(const Visit& visit) {
  TRY(app::withdraw_comment(visit.session, visit.slug(), visit.number(1), visit.number(2)));
  return to_comment(visit, visit.parts[2]);
}

Result<Response> report_comment(const Visit& visit) {
  TRY(app::report_comment(visit.session, visit.slug(), visit.number(1), visit.number(2), visit.form.raw("regel")));
  return to_comment(visit, visit.parts[2]);
}

Result<Response> appeal_comment(const Visit& visit) {
  TRY(app::appeal_comment(visit.session, visit.slug(), visit.number(1), visit.number(2), visit.form.raw("waarom")));
  return to_comment(visit, visit.parts[2]);
}

Result<Response> show_comment_again(const Visit& visit, const Error& error) {
  return show_comment(visit, refused_forms(visit, error), to_status(error.code));
}

Result<Response> conduct_page(const Visit& visit) {
  const auto view = TRY(app::view_conduct(visit.session, ""));
  return show(visit, t(visit.language, "conduct.title"), conduct_html(view, visit.language));
}

Result<Response> city_conduct_page(const Visit& visit) {
  const auto view = TRY(app::view_conduct(visit.session, visit.slug()));
  return show(visit, t(visit.language, "conduct.title"), conduct_html(view, visit.language), view.municipality, 200,
              city_crumbs(visit.language, *view.municipality));
}

}  // namespace meent::web
