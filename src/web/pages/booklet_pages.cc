// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/booklet_pages.h"

#include "app/voting.h"
#include "web/pages/ballot_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Html plans_html(const app::BookletView& view, Language language) {
  const auto& city = view.ballot.round.municipality;
  std::string items;
  for (const auto& plan : view.ballot.plans)
    html(items,
         "<li class=\"meent-booklet__plan\"><h3 class=\"utrecht-heading-3\"><span "
         "class=\"meent-booklet__number\">{}</span> "
         "<a class=\"utrecht-link\" href=\"{}\" lang=\"{}\">{}</a></h3><p class=\"meent-booklet__cost\">{}</p>"
         "<p class=\"utrecht-paragraph\" lang=\"{}\">{}</p></li>",
         std::to_string(plan.number), dossier_path(city, plan.number), city.language, plan.title,
         format_money(language, plan.cost), city.language, plan.summary);
  return html("<ul class=\"meent-booklet__plans\">{}</ul>", finish(items));
}

Html ways_html(const app::BookletView& view, Language language) {
  std::string items;
  html(items, "<li>{}</li>", t(language, "booklet.online"));
  if (view.paper) html(items, "<li>{}</li>", t(language, view.needs_code ? "booklet.paper" : "booklet.paper_no_code"));
  return html("{}<ul class=\"utrecht-unordered-list\">{}</ul>", rule_html(view.ballot, language), finish(items));
}

// To be filled in with a pen; a screen reader hears the plans, not the boxes.
Html sheet_html(const app::BookletView& view, Language language) {
  const auto& round = view.ballot.round;
  std::string items;
  for (const auto& plan : view.ballot.plans)
    html(items,
         "<li><span class=\"meent-sheet__box\" aria-hidden=\"true\"></span><strong>{}</strong> <span "
         "lang=\"{}\">{}</span> "
         "<span class=\"meent-sheet__cost\">{}</span></li>",
         std::to_string(plan.number), round.municipality.language, plan.title, format_money(language, plan.cost));
  std::string code;
  if (view.needs_code) {
    std::string boxes;
    for (const int length : {4, 4, 5}) {
      for (int i = 0; i < length; ++i) html(boxes, "<i></i>");
      if (length == 4) html(boxes, "<b>-</b>");
    }
    html(code,
         "<p class=\"utrecht-paragraph\"><strong>{}</strong></p><p class=\"meent-sheet__code\" "
         "aria-hidden=\"true\">{}</p>",
         t(language, "booklet.code"), finish(boxes));
  }
  const std::string until =
      view.until ? t(language, "booklet.hand_in_until", {{"date", format_weekday_date(language, *view.until)}})
                 : t(language, "booklet.hand_in");
  return html(
      "<section class=\"meent-sheet\" aria-labelledby=\"biljet\"><h2 class=\"utrecht-heading-2\" id=\"biljet\">{}</h2>"
      "<p class=\"utrecht-paragraph\" lang=\"{}\">{}</p>{}<ul class=\"meent-sheet__plans\">{}</ul>{}"
      "<p class=\"utrecht-paragraph\">{}</p></section>",
      t(language, "booklet.sheet"), round.municipality.language, round.link.title, rule_html(view.ballot, language),
      finish(items), finish(code), until);
}

}  // namespace

Html booklet_html(const app::BookletView& view, Language language) {
  const auto& round = view.ballot.round;
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
       t(language, "booklet.title", {{"round", round.link.title}}),
       n(language, "booklet.lead", static_cast<long long>(view.ballot.plans.size()),
         {{"budget", format_money(language, view.ballot.budget)}}));
  if (!view.fixed)
    html(out, "<p class=\"utrecht-paragraph\"><strong>{}</strong></p>", t(language, "booklet.not_fixed"));
  html(out, "<p class=\"utrecht-paragraph meent-on-screen\">{}</p>",
       t(language, view.paper ? "booklet.print_both" : "booklet.print"));
  html(out, "{}{}", section_html("zo", t(language, "booklet.how"), ways_html(view, language)),
       section_html("plannen", t(language, "booklet.plans"), plans_html(view, language)));
  if (view.paper) html(out, "{}", sheet_html(view, language));
  return finish(out);
}

Result<Response> booklet_page(const Visit& visit) {
  const auto view = TRY(app::view_booklet(visit.session, visit.slug(), visit.number(1)));
  const auto& round = view.ballot.round;
  return show(visit, t(visit.language, "booklet.title", {{"round", round.link.title}}),
              booklet_html(view, visit.language), round.municipality, 200, dossier_crumbs(visit.language, round, true));
}

}  // namespace meent::web
