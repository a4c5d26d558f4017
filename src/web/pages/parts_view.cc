// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/parts_view.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "web/pages/comment_view.h"
#include "web/pages/picture_view.h"
#include "web/static_files.h"

namespace meent::web {
namespace {

struct Shown {
  std::string_view css;
  std::string_view key;
};

Shown state_of(const app::DossierLink& link) {
  if (link.late) return {"meent-state meent-state--late", "page.state.late"};
  if (link.final) return {"meent-state meent-state--closed", "page.state.done"};
  if (link.stage == "decision") return {"meent-state meent-state--attention", "page.state.deciding"};
  if (link.stage == "answer" || link.stage == "agreement" || link.stage == "follow_up")
    return {"meent-state meent-state--decided", "page.state.decided"};
  return {"meent-state meent-state--open", "page.state.open"};
}

std::string phase_date(Language language, const app::PhaseStep& step) {
  using State = app::PhaseStep::State;
  if (step.state == State::done && step.entered_on)
    return t(language, "page.phase.since", {{"date", format_date(language, *step.entered_on)}});
  if (step.due_on) return t(language, "page.until", {{"date", format_date(language, *step.due_on)}});
  if (step.entered_on) return t(language, "page.phase.since", {{"date", format_date(language, *step.entered_on)}});
  return "";
}

}  // namespace

Html finish(std::string out) { return Html{std::move(out)}; }

std::string city_path(const app::MunicipalityView& municipality) { return "/" + municipality.slug; }

std::string area_path(const app::MunicipalityView& municipality, std::string_view code) {
  return city_path(municipality) + "/gebied/" + std::string(code);
}

std::string dossier_path(const app::MunicipalityView& municipality, std::int64_t number, std::string_view rest) {
  return city_path(municipality) + "/dossier/" + std::to_string(number) + std::string(rest);
}

Html section_html(std::string_view id, std::string_view title, const Html& body) {
  return html(
      "<section class=\"meent-section\" aria-labelledby=\"{}\"><h2 class=\"utrecht-heading-2\" id=\"{}\">{}</h2>{}"
      "</section>",
      id, id, title, body);
}

Html state_html(Language language, const app::DossierLink& link) {
  const Shown state = state_of(link);
  return html("<span class=\"{}\">{}</span>", state.css, t(language, state.key));
}

Html dossier_list_html(Language language, const app::MunicipalityView& municipality,
                       const std::vector<app::DossierLink>& links, std::string_view when_empty) {
  if (links.empty()) return html("<p class=\"utrecht-paragraph meent-empty\">{}</p>", when_empty);
  std::string items;
  for (const auto& link : links) {
    std::string summary;
    if (!link.summary.empty())
      html(summary, "<p class=\"utrecht-paragraph meent-plan-list__summary\" lang=\"{}\">{}</p>", municipality.language,
           link.summary);
    std::string facts;
    if (!link.phase.empty()) html(facts, "<span class=\"meent-plan-list__phase\">{}</span> ", link.phase);
    if (!link.area.empty()) html(facts, "<span class=\"meent-plan-list__area\">{}</span> ", link.area);
    if (link.due_on && !link.final)
      html(facts, "<span class=\"meent-plan-list__due\">{}</span>", until_text(language, *link.due_on));
    std::string picture;
    if (link.picture)
      html(picture, "{}", small_picture_html(*link.picture, "meent-plan-list__picture", municipality.language));
    std::string amount;
    if (link.amount) html(amount, "<p class=\"meent-plan-list__amount\">{}</p>", format_money(language, *link.amount));
    html(items,
         "<li class=\"meent-plan-list__item\"><h3 class=\"utrecht-heading-3\"><a class=\"utrecht-link\" "
         "href=\"{}\" lang=\"{}\">{}</a>"
         "</h3>{}{}{}<p class=\"meent-plan-list__facts\">{} {}</p></li>",
         dossier_path(municipality, link.number), municipality.language, link.title, finish(picture), finish(amount),
         finish(summary), state_html(language, link), finish(facts));
  }
  return html("<ul class=\"meent-plan-list\">{}</ul>", finish(items));
}

Html phase_line_html(Language language, const std::vector<app::PhaseStep>& phases) {
  using State = app::PhaseStep::State;
  if (phases.empty()) return finish("");
  std::string items;
  for (const auto& step : phases) {
    const std::string date = phase_date(language, step);
    std::string when;
    if (!date.empty()) html(when, "<span class=\"meent-phase-line__date\">{}</span>", date);
    if (step.state == State::current) {
      html(items,
           "<li class=\"meent-phase-line__step meent-phase-line__step--current\" aria-current=\"step\">"
           "<span class=\"meent-phase-line__name\">{}</span> <span class=\"meent-phase-line__state\">{}</span> {}</li>",
           step.title, t(language, "page.phase.now"), finish(when));
    } else {
      const bool done = step.state == State::done;
      html(items,
           "<li class=\"{}\"><span class=\"meent-phase-line__name\">{}</span> "
           "<span class=\"meent-phase-line__state\">{}</span> {}</li>",
           done ? "meent-phase-line__step meent-phase-line__step--done" : "meent-phase-line__step", step.title,
           t(language, done ? "page.phase.done" : "page.phase.next"), finish(when));
    }
  }
  return html("<ol class=\"meent-phase-line\" aria-label=\"{}\">{}</ol>", t(language, "page.phase.line"),
              finish(items));
}

Html facts_html(Language language, const std::vector<app::FieldView>& fields) {
  std::string rows;
  for (const auto& field : fields) {
    if (field.value.empty() || field.in_head) continue;
    std::string value = field.value;
    if (field.type == "yes_no" && (value == "yes" || value == "no")) value = t(language, "page.form." + value);
    // Lines of an estimate stand below each other.
    if (field.type == "estimate")
      html(rows, "<div class=\"meent-facts__row\"><dt>{}</dt><dd class=\"meent-words\">{}</dd></div>", field.label,
           value);
    else html(rows, "<div class=\"meent-facts__row\"><dt>{}</dt><dd>{}</dd></div>", field.label, value);
  }
  if (rows.empty()) return finish("");
  return html("<dl class=\"meent-facts\">{}</dl>", finish(rows));
}

Html promise_html(Language language, const app::DossierView& dossier) {
  std::string rows;
  const auto row = [&](const char* key, std::string_view value) {
    if (!value.empty())
      html(rows, "<div class=\"meent-facts__row\"><dt>{}</dt><dd>{}</dd></div>", t(language, key), value);
  };
  row("page.dossier.promise", dossier.ladder);
  // A plan has its price and its place in its head.
  if (!dossier.parent) {
    row("page.dossier.budget", dossier.link.amount ? format_money(language, *dossier.link.amount) : std::string());
    row("page.dossier.area", dossier.link.area);
  }
  row("page.dossier.decides", dossier.decides);
  row("page.dossier.responsible", dossier.responsible);
  if (rows.empty()) return finish("");
  return html("<dl class=\"meent-facts\">{}</dl>", finish(rows));
}

std::string until_text(Language language, Date due_on) {
  return t(language, "page.until", {{"date", format_weekday_date(language, due_on)}});
}

std::string procedure_path(const app::DossierView& dossier) {
  const auto here = std::find_if(dossier.phases.begin(), dossier.phases.end(), [](const app::PhaseStep& step) {
    return step.state == app::PhaseStep::State::current;
  });
  return city_path(dossier.municipality) + "/instrumenten/" + dossier.instrument_id +
         (here == dossier.phases.end() ? "" : "?stap=" + here->name) + "#tekening";
}

Html turn_html(Language language, const app::DossierView& dossier) {
  if (!dossier.turn) return finish("");
  std::string until;
  if (dossier.turn->until) {
    const std::string date = format_weekday_date(language, *dossier.turn->until);
    if (dossier.turn->late)
      html(until, " <span class=\"meent-state meent-state--late\">{}</span>",
           t(language, "page.turn.late", {{"date", date}}));
    else if (dossier.turn->answers_reader)
      html(until, " <strong>{}</strong>", t(language, "own_dossiers.hear", {{"date", date}}));
    else html(until, " <span>{}</span>", until_text(language, *dossier.turn->until));
  }
  return html(
      "<p class=\"meent-turn\" id=\"stand\"><span class=\"meent-turn__label\">{}</span> <strong>{}</strong>.{}</p>",
      t(language, "page.turn.now"), dossier.turn->who, finish(until));
}

Html money_lines_html(Language language, const app::MunicipalityView& municipality,
                      const std::vector<app::MoneyLine>& lines) {
  std::string items;
  for (const auto& line : lines) {
    const auto width = [&](Money part) {
      const std::int64_t whole = std::max<std::int64_t>(1, line.budget.cents);
      return std::to_string(std::clamp<std::int64_t>(part.cents * 1000 / whole, 0, 1000));
    };
    const Params params{{"awarded", format_money(language, line.awarded)},
                        {"budget", format_money(language, line.budget)},
                        {"realised", format_money(language, line.realised)},
                        {"done", format_number(language, line.plans_done)}};
    html(items,
         "<li class=\"meent-money-bar\"><h3 class=\"utrecht-heading-3\"><a class=\"utrecht-link\" href=\"{}\" "
         "lang=\"{}\">{}</a></h3><svg class=\"meent-money-bar__drawing\" viewBox=\"0 0 1000 24\" "
         "preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
         "<rect class=\"meent-money-bar__free\" width=\"1000\" height=\"24\"/>"
         "<rect class=\"meent-money-bar__reserved\" width=\"{}\" height=\"24\"/>"
         "<rect class=\"meent-money-bar__spent\" width=\"{}\" height=\"24\"/></svg>"
         "<p class=\"utrecht-paragraph\">{} {}</p></li>",
         dossier_path(municipality, line.number, "/uitslag"), municipality.language, line.title, width(line.awarded),
         width(line.realised), n(language, "page.money.awarded", line.plans, params),
         line.plans_done > 0 ? n(language, "page.money.done", line.plans_done, params)
                             : t(language, "page.money.none_done"));
  }
  return html("<ul class=\"meent-money-list\">{}</ul>", finish(items));
}

Html details_html(std::string_view summary, const Html& body) {
  return html("<details class=\"meent-details\"><summary>{}</summary>{}</details>", summary, body);
}

Html paging_html(int page, int pages, std::string_view label, const std::function<std::string(int)>& path_of,
                 Language language) {
  if (pages <= 1) return finish("");
  std::string links;
  if (page > 1)
    html(links, "<a class=\"utrecht-link\" rel=\"prev\" href=\"{}\">{}</a> ", path_of(page - 1),
         t(language, "page.paging.previous"));
  html(links, "<span>{}</span> ",
       t(language, "page.paging.where", {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}}));
  if (page < pages)
    html(links, "<a class=\"utrecht-link\" rel=\"next\" href=\"{}\">{}</a>", path_of(page + 1),
         t(language, "page.paging.next"));
  return html("<nav class=\"meent-paging\" aria-label=\"{}\">{}</nav>", label, finish(links));
}

Html work_table_html(std::string_view caption, const std::array<std::string, 3>& heads, const Html& rows) {
  return html(
      "<table class=\"utrecht-table meent-work\" role=\"table\"><caption class=\"meent-work__caption\">{}</caption>"
      "<thead class=\"utrecht-table__header\" role=\"rowgroup\"><tr class=\"utrecht-table__row\" role=\"row\">"
      "<th class=\"utrecht-table__header-cell\" role=\"columnheader\" scope=\"col\">{}</th>"
      "<th class=\"utrecht-table__header-cell\" role=\"columnheader\" scope=\"col\">{}</th>"
      "<th class=\"utrecht-table__header-cell\" role=\"columnheader\" scope=\"col\">{}</th></tr></thead>"
      "<tbody class=\"utrecht-table__body\" role=\"rowgroup\">{}</tbody></table>",
      caption, heads[0], heads[1], heads[2], rows);
}

std::string style_address(const app::MunicipalityView& municipality) {
  if (!municipality.style_version.empty()) return city_path(municipality) + "/stijl/" + municipality.style_version;
  return assets().address("themes/" + (municipality.theme.empty() ? "meent" : municipality.theme) + ".css");
}

Html own_text_html(const domain::LocalText& text, Language language) {
  const std::string& words = text.in(language);
  const Language spoken = language == Language::en && text.en.empty() ? Language::nl : language;
  std::string out;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find("\n\n", at), words.size());
    const std::string_view part = trim(std::string_view(words).substr(at, end - at));
    if (!part.empty())
      html(out, "<p class=\"utrecht-paragraph meent-words\" lang=\"{}\">{}</p>", to_code(spoken), words_html(part));
    at = end + 2;
  }
  return finish(std::move(out));
}

Html token_html(std::string_view form_token) {
  return html("<input type=\"hidden\" name=\"form_token\" value=\"{}\">", form_token);
}

}  // namespace meent::web
