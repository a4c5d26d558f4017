// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/round_view.h"

#include <utility>

#include "web/pages/export_view.h"
#include "web/pages/live_map_view.h"
#include "web/pages/parts_view.h"
#include "web/pages/proposal_view.h"
#include "web/pages/turnout_view.h"

namespace meent::web {
namespace {

std::string address(const app::RoundView& view, const app::PlanQuery& query) {
  std::string asked;
  const auto add = [&](std::string_view name, std::string_view value) {
    asked += (asked.empty() ? "?" : "&") + std::string(name) + "=" + std::string(value);
  };
  if (query.order != "nummer" && !query.order.empty()) add("volgorde", query.order);
  if (!query.phase.empty()) add("stap", query.phase);
  if (query.page > 1) add("pagina", std::to_string(query.page));
  return dossier_path(view.round.municipality, view.round.link.number) + asked + "#plannen";
}

Html choice_html(std::string_view path, std::string_view title, bool chosen) {
  if (chosen) return html("<li><a class=\"utrecht-link\" href=\"{}\" aria-current=\"true\">{}</a></li>", path, title);
  return html("<li><a class=\"utrecht-link\" href=\"{}\">{}</a></li>", path, title);
}

// How to order the plans and which to show: links, so that it works everywhere and can be kept as an address.
Html choices_html(const app::RoundView& view, Language language) {
  if (view.plan_count < 2) return finish("");
  std::string out;
  std::string orders;
  for (const auto& [order, key] :
       {std::pair{"nummer", "page.plans.by_number"}, std::pair{"titel", "page.plans.by_title"},
        std::pair{"kosten", "page.plans.by_cost"}}) {
    const bool chosen = view.query.order == order || (view.query.order.empty() && order == std::string_view("nummer"));
    html(orders, "{}", choice_html(address(view, {1, order, view.query.phase}), t(language, key), chosen));
  }
  html(out,
       "<nav class=\"meent-choices\" aria-labelledby=\"volgorde\"><span id=\"volgorde\">{}</span><ul>{}</ul></nav>",
       t(language, "page.plans.order"), finish(orders));
  if (view.plan_phases.size() < 2) return finish(out);
  std::string phases;
  html(phases, "{}",
       choice_html(address(view, {1, view.query.order, ""}),
                   t(language, "page.plans.all", {{"count", format_number(language, view.plan_count)}}),
                   view.query.phase.empty()));
  for (const auto& phase : view.plan_phases)
    html(phases, "{}",
         choice_html(address(view, {1, view.query.order, phase.name}),
                     phase.title + " (" + format_number(language, phase.count) + ")", view.query.phase == phase.name));
  html(out, "<nav class=\"meent-choices\" aria-labelledby=\"stap\"><span id=\"stap\">{}</span><ul>{}</ul></nav>",
       t(language, "page.plans.show"), finish(phases));
  return finish(out);
}

Html paging(const app::RoundView& view, Language language) {
  return paging_html(
      view.page, view.pages, t(language, "page.paging.label"),
      [&](int page) { return address(view, {page, view.query.order, view.query.phase}); }, language);
}

// What can still go any way, and what cannot.
Html agreed_html(const app::RoundView& view, Language language) {
  const auto& round = view.round;
  std::string open;
  if (!round.has_result && !round.link.final) {
    if (round.handing_in || view.plan_count == 0)
      html(open, "<li>{}</li>", t(language, view.votes ? "page.round.open_plans" : "page.round.open_entries"));
    html(open, "<li>{}</li>", t(language, view.votes ? "page.round.open_choice" : "page.round.open_answer"));
  } else {
    html(open, "<li>{}</li>", t(language, "page.round.open_nothing"));
  }
  std::string fixed;
  if (round.link.amount)
    html(fixed, "<li>{}</li>",
         t(language, "page.round.fixed_budget", {{"budget", format_money(language, *round.link.amount)}}));
  if (view.votes && view.handing_in_age > 0)
    html(fixed, "<li>{}</li>", n(language, "page.round.fixed_plan_age", view.handing_in_age));
  if (view.votes && view.voting_age > 0)
    html(fixed, "<li>{}</li>", n(language, "page.round.fixed_age", view.voting_age));
  html(fixed, "<li>{} <a class=\"utrecht-link\" href=\"{}\">{}</a></li>", t(language, "page.round.fixed_steps"),
       procedure_path(round), t(language, "page.round.see_steps"));
  return html(
      "<div class=\"meent-pair\"><div><h3 class=\"utrecht-heading-3\">{}</h3><ul "
      "class=\"utrecht-unordered-list\">{}</ul>"
      "</div><div><h3 class=\"utrecht-heading-3\">{}</h3><ul class=\"utrecht-unordered-list\">{}</ul></div></div>",
      t(language, "page.round.open"), finish(open), t(language, "page.round.fixed"), finish(fixed));
}

}  // namespace

Html next_step_html(const app::DossierView& dossier, Language language) {
  std::string_view rest;
  std::string_view key;
  std::string action;
  if (dossier.voting) {
    rest = "/stemmen";
    key = "page.round.vote_now";
  } else if (dossier.handing_in) {
    rest = "/indienen";
    key = "page.round.hand_in";
    action = dossier.entry_action;
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
        dossier_path(dossier.municipality, dossier.link.number, rest), action.empty() ? t(language, key) : action,
        finish(until));
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
  html(out, "<h1 class=\"utrecht-heading-1\" lang=\"{}\">{}</h1>", round.municipality.language, round.link.title);
  if (!round.link.summary.empty())
    html(out, "<p class=\"utrecht-paragraph utrecht-paragraph--lead\" lang=\"{}\">{}</p>", round.municipality.language,
         round.words.empty() ? round.link.summary : round.words);
  html(out, "<p class=\"meent-status\">{} <strong>{}</strong> <span>{}</span></p>", state_html(language, round.link),
       round.link.phase, round.phase_help);
  html(out, "{}{}{}{}", next_step_html(round, language), phase_line_html(language, round.phases),
       html("{}{}{}", reason_html(round, language), proposal_html(round, forms, language), turn_html(language, round)),
       forms.desk.value_or(finish("")));
  html(out, "{}",
       section_html("afspraken", t(language, "page.round.promises"),
                    html("{}{}{}", promise_html(language, round), agreed_html(view, language),
                         details_html(t(language, "page.round.all_details"), facts_html(language, round.fields)))));
  if (view.turnout && !round.voting && !round.has_result) html(out, "{}", turnout_html(*view.turnout, language));
  else if (view.turnout && !round.voting)
    html(out, "<p class=\"utrecht-paragraph\">{}</p>", turnout_text(*view.turnout, language));
  if (view.chosen > 0)
    html(out,
         "<p class=\"meent-realised\"><strong>{}</strong> <progress value=\"{}\" max=\"{}\" "
         "aria-label=\"{}\"></progress></p>",
         n(language, "page.round.realised", view.chosen, {{"done", format_number(language, view.realised)}}),
         view.realised, view.chosen, t(language, "page.report.bar"));
  // A plan lies where its round lies; saying so twenty times helps nobody.
  std::vector<app::DossierLink> links = view.plans;
  for (auto& link : links)
    if (link.area == round.link.area) link.area.clear();
  std::string plans;
  std::string points = dossier_path(round.municipality, round.link.number, "/kaart.json");
  if (!view.query.phase.empty()) points += "?stap=" + view.query.phase;
  if (view.on_map > 0)
    html(plans, "{}",
         live_map_html(points, n(language, view.votes ? "page.live_map.plans" : "page.live_map.entries", view.on_map)));
  html(plans, "{}{}{}", choices_html(view, language),
       dossier_list_html(language, round.municipality, links,
                         t(language, view.votes ? round.handing_in ? "page.round.no_plans_yet" : "page.round.no_plans"
                                     : round.handing_in ? "page.round.no_entries_yet"
                                                        : "page.round.no_entries")),
       paging(view, language));
  html(out, "{}",
       section_html("plannen",
                    view.plan_count > 0
                        ? n(language, view.votes ? "page.round.plans" : "page.round.entries", view.plan_count)
                        : t(language, view.votes ? "page.round.plans_title" : "page.round.entries_title"),
                    finish(plans)));
  html(out, "{}{}{}", moves_html(round, forms, language), history_html(round, language),
       round_downloads_html(round, language));
  return finish(out);
}

}  // namespace meent::web
