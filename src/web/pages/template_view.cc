// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/template_view.h"

#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

std::string opening_path(const app::TemplatesView& view, const app::TemplateView& one) {
  return city_path(view.municipality) + "/instrumenten/" + one.instrument + "/indienen";
}

Html earlier_html(const app::TemplatesView& view, const app::TemplateView& one, Language language) {
  if (one.earlier.empty())
    return html("<p class=\"utrecht-paragraph meent-empty\">{}</p>", t(language, "templates.none"));
  std::string items;
  for (const auto& earlier : one.earlier) {
    std::string facts = t(language, "templates.opened", {{"date", format_date(language, earlier.opened_on)}});
    if (!earlier.link.area.empty()) facts += " · " + earlier.link.area;
    if (earlier.link.amount) facts += " · " + format_money(language, *earlier.link.amount);
    html(items,
         "<li class=\"meent-instrument-list__item\"><h3 class=\"utrecht-heading-3\"><a class=\"utrecht-link\" "
         "href=\"{}\" lang=\"{}\">{}</a></h3><p class=\"utrecht-paragraph\">{} · {}</p><p "
         "class=\"utrecht-paragraph\"><a class=\"utrecht-button-link utrecht-button-link--html-a "
         "utrecht-button-link--secondary-action\" href=\"{}?van={}\" aria-label=\"{}\">{}</a></p></li>",
         dossier_path(view.municipality, earlier.link.number), view.municipality.language, earlier.link.title,
         earlier.link.phase, facts, opening_path(view, one), std::to_string(earlier.link.number),
         t(language, "templates.copy_label", {{"title", earlier.link.title}}), t(language, "templates.copy"));
  }
  return html("<ul class=\"meent-instrument-list\">{}</ul>", finish(items));
}

}  // namespace

Html templates_html(const app::TemplatesView& view, Language language) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
       t(language, "templates.title"), t(language, view.templates.empty() ? "templates.not_you" : "templates.lead"));
  for (const auto& one : view.templates)
    html(out, "{}",
         section_html(one.instrument, one.name,
                      html("<p class=\"utrecht-paragraph\"><a class=\"utrecht-button-link utrecht-button-link--html-a "
                           "utrecht-button-link--primary-action\" href=\"{}\">{}</a></p><p "
                           "class=\"utrecht-paragraph\">{}</p>{}",
                           opening_path(view, one), one.title, t(language, "templates.or_copy"),
                           earlier_html(view, one, language))));
  return finish(std::move(out));
}

}  // namespace meent::web
