// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/follow_pages.h"

#include "app/following.h"
#include "web/pages/parts_view.h"

namespace meent::web {

Html follow_html(const Visit& visit) {
  if (!visit.signed_in()) return finish("");
  const auto following = app::view_following(visit.session, visit.slug(), visit.number(1));
  if (!following) return finish("");
  const bool follows = *following == app::Follow::yes;
  const std::string_view wanted = follows ? "no" : "yes";
  return section_html(
      "volgen", t(visit.language, "page.follow.title"),
      html("<p class=\"utrecht-paragraph\">{}</p><form method=\"post\" action=\"{}\">{}"
           "<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\" name=\"follow\" "
           "value=\"{}\">{}</button></form>",
           t(visit.language, follows ? "page.follow.does" : "page.follow.lead"), dossier_address(visit, "/volgen"),
           token_html(visit.token()), wanted, t(visit.language, follows ? "page.follow.stop" : "page.follow.start")));
}

Result<Response> follow_dossier(const Visit& visit) {
  const auto wanted = visit.form.raw("follow") == "no" ? app::Follow::no : app::Follow::yes;
  TRY(app::follow_dossier(visit.session, visit.slug(), visit.number(1), wanted));
  return redirect(dossier_address(visit, "#volgen"));
}

}  // namespace meent::web
