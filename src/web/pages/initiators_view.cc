// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/initiators_view.h"

#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

app::FieldView address_field(const InitiatorsForm& form, Language language) {
  app::FieldView field;
  field.name = "address";
  field.label = t(language, "page.initiators.address");
  field.help = t(language, "page.initiators.address_help");
  field.type = "email";
  field.required = true;
  field.raw = form.address;
  return field;
}

std::string path_of(const InitiatorsForm& form, std::string_view rest) {
  return dossier_path(form.view.municipality, form.view.dossier.number, "/initiatiefnemers" + std::string(rest));
}

Html answer_html(const InitiatorsForm& form, Language language) {
  return section_html(
      "uitnodiging", t(language, "page.initiators.invited"),
      html("<p class=\"utrecht-paragraph\">{}</p><p class=\"utrecht-paragraph\">{}</p>"
           "<form method=\"post\" action=\"{}\">{}"
           "<p class=\"utrecht-paragraph\"><button class=\"utrecht-button utrecht-button--primary-action\" "
           "type=\"submit\" name=\"answer\" value=\"yes\">{}</button></p>"
           "<p class=\"utrecht-paragraph\"><button class=\"utrecht-button utrecht-button--secondary-action\" "
           "type=\"submit\" name=\"answer\" value=\"no\">{}</button></p></form>",
           t(language, "page.initiators.invited_by", {{"name", form.view.inviter}}),
           t(language, "page.initiators.means"), path_of(form, "/antwoord"), token_html(form.form_token),
           t(language, "page.initiators.accept"), t(language, "page.initiators.decline")));
}

Html names_html(const InitiatorsForm& form, Language language) {
  std::string items;
  for (const auto& name : form.view.names) html(items, "<li>{}</li>", name);
  std::string waiting;
  if (form.view.invited > 0)
    html(waiting, "<p class=\"utrecht-paragraph\">{}</p>", n(language, "page.initiators.waiting", form.view.invited));
  return section_html("wie", t(language, "page.initiators.who"),
                      html("<ul class=\"utrecht-unordered-list\">{}</ul><p class=\"utrecht-paragraph\">{}</p>{}",
                           finish(items), t(language, "page.initiators.seen_by"), finish(waiting)));
}

Html invite_html(const InitiatorsForm& form, Language language) {
  return section_html(
      "uitnodigen", t(language, "page.initiators.invite"),
      html("<p class=\"utrecht-paragraph\">{}</p><form class=\"meent-form\" method=\"post\" action=\"{}\" novalidate>"
           "{}{}<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}</button></form>",
           t(language, "page.initiators.means"), path_of(form, "/uitnodigen"), token_html(form.form_token),
           field_html(address_field(form, language), form.errors, "uitnodigen", language, "off"),
           t(language, "page.initiators.invite_button")));
}

Html leave_html(const InitiatorsForm& form, Language language) {
  if (form.view.last)
    return section_html("stoppen", t(language, "page.initiators.leave"),
                        html("<p class=\"utrecht-paragraph\">{}</p>", t(language, "initiators.last")));
  return section_html(
      "stoppen", t(language, "page.initiators.leave"),
      html("<p class=\"utrecht-paragraph\">{}</p><form method=\"post\" action=\"{}\">{}"
           "<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">{}</button></form>",
           t(language, "page.initiators.leave_means"), path_of(form, "/stoppen"), token_html(form.form_token),
           t(language, "page.initiators.leave_button")));
}

}  // namespace

Html initiators_html(const InitiatorsForm& form, Language language) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
       t(language, "page.initiators.title"),
       error_summary_html(form.error, form.errors, {address_field(form, language)}, "uitnodigen", language),
       form.view.dossier.title);
  if (form.sent)
    html(out, "<p class=\"utrecht-paragraph\" role=\"status\"><strong>{}</strong></p>",
         t(language, "page.initiators.sent"));
  if (!form.view.inviter.empty() && form.view.open) html(out, "{}", answer_html(form, language));
  if (!form.view.names.empty()) html(out, "{}", names_html(form, language));
  if (form.view.initiator && form.view.open) html(out, "{}{}", invite_html(form, language), leave_html(form, language));
  return finish(out);
}

}  // namespace meent::web
