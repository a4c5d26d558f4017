// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/round_view.h"

#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Html paging(const app::RoundView& view, Language language) {
  if (view.pages <= 1) return finish("");
  const std::string base = dossier_path(view.round.municipality, view.round.link.number) + "?pagina=";
  std::string links;
  if (view.page > 1)
    html(links, "<a class=\"utrecht-link\" rel=\"prev\" href=\"{}\">{}</a> ", base + std::to_string(view.page - 1),
         t(language, "page.paging.previous"));
  html(links, "<span>{}</span> ",
       t(language, "page.paging.where", {{"page", std::to_string(view.page)}, {"pages", std::to_string(view.pages)}}));
  if (view.page < view.pages)
    html(links, "<a class=\"utrecht-link\" rel=\"next\" href=\"{}\">{}</a>", base + std::to_string(view.page + 1),
         t(language, "page.paging.next"));
  return html("<nav class=\"meent-paging\" aria-label=\"{}\">{}</nav>", t(language, "page.paging.label"),
              finish(links));
}

}  // namespace

Html next_step_html(const app::DossierView& dossier, Language language) {
  std::string_view rest;
  std::string_view key;
  if (dossier.voting) {
    rest = "/stemmen";
    key = "page.round.vote_now";
  } else if (dossier.handing_in) {
    rest = "/indienen";
    key = "page.round.hand_in";
  } else if (dossier.has_result) {
    rest = "/uitslag";
    key = "page.round.see_result";
  }
  if (!key.empty()) {
    std::string until;
    if (dossier.link.due_on && !dossier.has_result)
      html(until, "<p class=\"utrecht-paragraph meent-next-step__until\">{}</p>",
           until_text(language, *dossier.link.due_on));
    return html(
        "<div class=\"meent-next-step\"><a class=\"utrecht-button-link utrecht-button-link--html-a "
        "utrecht-button-link--primary-action\" href=\"{}\">{}</a>{}</div>",
        dossier_path(dossier.municipality, dossier.link.number, rest), t(language, key), finish(until));
  }
  if (dossier.link.final)
    return html("<p class=\"utrecht-paragraph meent-next-step\">{}</p>", t(language, "page.round.finished"));
  for (const auto& step : dossier.phases) {
    if (step.state != app::PhaseStep::State::next) continue;
    return html("<p class=\"utrecht-paragraph meent-next-step\">{}</p>",
                t(language, "page.round.wait", {{"phase", step.title}}));
  }
  return html("<p class=\"utrecht-paragraph meent-next-step\">{}</p>", t(language, "page.round.nothing_now"));
}

Html round_html(const app::RoundView& view, const MoveForms& forms, Language language) {
  const auto& round = view.round;
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1>", round.link.title);
  if (!round.link.summary.empty())
    html(out, "<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>", round.link.summary);
  html(out, "<p class=\"meent-status\">{} {}</p>", state_html(language, round.link), round.link.phase);
  html(out, "{}{}", next_step_html(round, language), phase_line_html(language, round.phases));
  html(out, "{}",
       section_html("afspraken", t(language, "page.round.promises"),
                    html("{}{}", promise_html(language, round), facts_html(language, round.fields))));
  if (!round.voting && view.ballots > 0) {
    const std::string ballots = n(language, "page.round.ballots", view.ballots);
    const std::string letters = view.letters > 0 ? n(language, "page.round.letters", view.letters) : "";
    html(out, "<p class=\"utrecht-paragraph\">{} {}</p>", ballots, letters);
  }
  std::string plans;
  html(plans, "{}{}",
       dossier_list_html(language, round.municipality, view.plans,
                         t(language, round.handing_in ? "page.round.no_plans_yet" : "page.round.no_plans")),
       paging(view, language));
  html(out, "{}",
       section_html("plannen",
                    view.plan_count > 0 ? n(language, "page.round.plans", view.plan_count)
                                        : t(language, "page.round.plans_title"),
                    finish(plans)));
  html(out, "{}{}", moves_html(round, forms, language), history_html(round, language));
  return finish(out);
}

}  // namespace meent::web
