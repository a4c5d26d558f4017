// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/proposal_view.h"

#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Html link_to(const app::DossierView& view, const app::DossierLink& other) {
  return html("<a class=\"utrecht-link\" href=\"{}\" lang=\"{}\">{}</a>", dossier_path(view.municipality, other.number),
              view.municipality.language, other.title);
}

Html links_to(const app::DossierView& view, const std::vector<app::DossierLink>& others, Language language) {
  std::string items;
  for (const auto& other : others)
    html(items, "<li>{} <span>{}</span></li>", link_to(view, other),
         t(language, "proposal.number", {{"number", std::to_string(other.number)}, {"phase", other.phase}}));
  return html("<ul class=\"utrecht-unordered-list\">{}</ul>", finish(items));
}

Html button(std::string_view answer, std::string_view kind, std::string_view label) {
  return html(
      "<button class=\"utrecht-button utrecht-button--{}-action\" type=\"submit\" name=\"answer\" value=\"{}\">"
      "{}</button> ",
      kind, answer, label);
}

Html buttons_html(const app::DossierView& view, const MoveForms& forms, Language language) {
  const auto& proposal = *view.proposal;
  if (!proposal.may_answer && !proposal.may_take_back) return finish("");
  std::string buttons;
  if (proposal.may_answer)
    html(buttons, "{}{}", button("yes", "primary", t(language, "proposal.agree")),
         button("no", "secondary", t(language, "proposal.refuse")));
  if (proposal.may_take_back) html(buttons, "{}", button("back", "secondary", t(language, "proposal.take_back")));
  return html("<form method=\"post\" action=\"{}\">{}<p class=\"utrecht-paragraph\">{}</p></form>",
              dossier_path(view.municipality, view.link.number, "/voorstel"), token_html(forms.form_token),
              finish(buttons));
}

Html waiting_html(const app::DossierView& view, const MoveForms& forms, Language language) {
  const auto& proposal = *view.proposal;
  std::string body;
  if (proposal.other)
    html(body, "<p class=\"utrecht-paragraph\">{} {}</p>",
         t(language, proposal.takes_in ? "proposal.merge_here" : "proposal.merge_there"),
         link_to(view, *proposal.other));
  else html(body, "<p class=\"utrecht-paragraph\">{}</p>", t(language, "proposal.what", {{"move", proposal.move}}));
  if (!proposal.reason.empty())
    html(body, "<p class=\"utrecht-paragraph meent-words\" lang=\"{}\">{}</p>", view.municipality.language,
         proposal.reason);
  if (proposal.other)
    html(body, "<p class=\"utrecht-paragraph\">{}</p>",
         t(language, proposal.takes_in ? "proposal.means_here" : "proposal.means_there"));
  html(body, "<p class=\"utrecht-paragraph\">{}</p>",
       t(language, proposal.other ? "proposal.both" : "proposal.only_when_agreed",
         {{"date", format_weekday_date(language, proposal.until)}}));
  if (proposal.agreed_here) html(body, "<p class=\"utrecht-paragraph\">{}</p>", t(language, "proposal.agreed_here"));
  if (proposal.agreed_there) html(body, "<p class=\"utrecht-paragraph\">{}</p>", t(language, "proposal.agreed_there"));
  return section_html(
      "voorstel", t(language, proposal.other ? "proposal.title_merge" : "proposal.title"),
      html("<div class=\"utrecht-alert utrecht-alert--info\"><div class=\"utrecht-alert__content meent-proposal\">{}{}"
           "</div></div>",
           finish(body), buttons_html(view, forms, language)));
}

}  // namespace

Html proposal_html(const app::DossierView& view, const MoveForms& forms, Language language) {
  std::string out;
  if (forms.tried == tried_answer) html(out, "{}", error_summary_html(forms.error, forms.errors, {}, "", language));
  if (view.merged_into)
    html(out,
         "<div class=\"utrecht-alert utrecht-alert--info\"><div class=\"utrecht-alert__content\"><p><strong>{} {}"
         "</strong></p><p>{}</p></div></div>",
         t(language, "proposal.goes_on_in"), link_to(view, *view.merged_into), t(language, "proposal.went_along"));
  if (view.proposal) html(out, "{}", waiting_html(view, forms, language));
  if (!view.merged.empty())
    html(out, "{}",
         section_html("samengevoegd", t(language, "proposal.merged"),
                      html("<p class=\"utrecht-paragraph\">{}</p>{}", t(language, "proposal.merged_means"),
                           links_to(view, view.merged, language))));
  return finish(out);
}

Html similar_html(const app::DossierView& view, Language language) {
  if (view.similar.empty()) return finish("");
  return section_html("lijkt-op", t(language, "proposal.similar"),
                      html("<p class=\"utrecht-paragraph\">{}</p>{}", t(language, "proposal.similar_means"),
                           links_to(view, view.similar, language)));
}

}  // namespace meent::web
