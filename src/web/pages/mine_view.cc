// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/mine_view.h"

#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {

Html mine_html(const MineForm& form, Language language) {
  app::FieldView mail;
  mail.name = "mail";
  mail.label = t(language, "page.mine.mail");
  mail.help = t(language, form.verified ? "page.mine.mail_help" : "page.mine.not_verified");
  mail.type = "yes_no";
  mail.required = true;
  mail.raw = form.wants_mail ? "yes" : "no";
  std::string saved;
  if (form.saved)
    html(saved, "<p class=\"utrecht-paragraph\" role=\"status\"><strong>{}</strong></p>",
         t(language, "page.mine.saved"));
  std::string links;
  const auto link = [&](std::string_view path, std::string_view key) {
    html(links, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a></li>", path, t(language, key));
  };
  link("/mijn/volgen", "followed.title");
  link("/mijn/gegevens", "page.own.title");
  link("/mijn/sessies", "page.sessions.title");
  link("/mijn/sleutels", "page.tokens.title");
  if (form.staff) link("/mijn/wachtwoord", "page.password.title");
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}{}{}{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
      "<form class=\"meent-form\" method=\"post\" action=\"/mijn/mail\">{}{}"
      "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}</button></form>"
      "<ul class=\"utrecht-unordered-list\">{}</ul>{}",
      t(language, "page.mine.title"), finish(saved), form.dossiers, form.ballots, form.drafts,
      t(language, "page.mine.lead", {{"address", form.address}}), token_html(form.form_token),
      field_html(mail, {}, "mijn", language), t(language, "page.mine.save"), finish(links), form.helped);
}

}  // namespace meent::web
