// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/agreement_view.h"

#include <algorithm>

#include "web/pages/count_select_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string period_text(const std::optional<Date>& starts, const std::optional<Date>& ends, Language language) {
  if (starts && ends)
    return t(language, "agreements.period_text",
             {{"from", format_date(language, *starts)}, {"until", format_date(language, *ends)}});
  if (starts) return t(language, "agreements.from_text", {{"from", format_date(language, *starts)}});
  if (ends) return t(language, "page.until", {{"date", format_date(language, *ends)}});
  return "";
}

Html state_of(const std::string& state, Language language) {
  const char* const css = state == "running" ? "meent-state meent-state--decided"
                          : state == "ended" ? "meent-state meent-state--closed"
                          : state == "draft" ? "meent-state meent-state--open"
                                             : "meent-state meent-state--attention";
  return html("<span class=\"{}\">{}</span>", css, t(language, "agreements.state." + state));
}

void row(std::string& rows, const std::string& label, const std::string& value) {
  if (!value.empty()) html(rows, "<div class=\"meent-facts__row\"><dt>{}</dt><dd>{}</dd></div>", label, value);
}

void long_row(std::string& rows, const app::FieldView& field, const std::string& spoken) {
  html(rows, "<div class=\"meent-facts__row\"><dt>{}</dt><dd class=\"meent-words\" lang=\"{}\">{}</dd></div>",
       field.label, spoken, field.value);
}

Html parties_html(const app::AgreementView& agreement, Language language) {
  std::string items;
  for (const auto& party : agreement.parties) {
    const std::string who = capital(party.who);
    if (party.signed_on)
      html(items, "<li>{} <span class=\"meent-state meent-state--done\">{}</span></li>", who,
           t(language, "agreements.signed_on", {{"date", format_date(language, *party.signed_on)}}));
    else
      html(items, "<li>{} <span class=\"meent-state meent-state--open\">{}</span></li>", who,
           t(language, "agreements.not_signed"));
  }
  return html("<ul class=\"meent-offices\">{}</ul>", finish(items));
}

std::string address(const app::AgreementsView& view, bool ended, int page) {
  std::string asked;
  const auto add = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) asked += (asked.empty() ? "?" : "&") + std::string(name) + "=" + std::string(value);
  };
  if (ended) add("toon", "verleden");
  add("instrument", view.query.instrument);
  add("gebied", view.query.area);
  if (page > 1) add("pagina", std::to_string(page));
  return agreements_path(view.municipality) + asked;
}

Html shown_html(const app::AgreementsView& view, Language language) {
  std::string items;
  for (const bool ended : {false, true}) {
    const std::string title = t(language, ended ? "agreements.show_ended" : "agreements.show_running",
                                {{"count", format_number(language, ended ? view.ended : view.running)}});
    if (view.query.ended == ended)
      html(items, "<li><a class=\"utrecht-link\" href=\"{}\" aria-current=\"true\">{}</a></li>",
           address(view, ended, 1), title);
    else html(items, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a></li>", address(view, ended, 1), title);
  }
  return html("<nav class=\"meent-choices\" aria-labelledby=\"toon\"><span id=\"toon\">{}</span><ul>{}</ul></nav>",
              t(language, "work.show"), finish(items));
}

Html filter_html(const app::AgreementsView& view, Language language) {
  if (view.instruments.size() < 2 && view.areas.size() < 2) return finish("");
  std::string kept;
  if (view.query.ended) html(kept, "<input type=\"hidden\" name=\"toon\" value=\"afgelopen\">");
  return html(
      "<form class=\"meent-work-filter\" method=\"get\" action=\"{}\">{}{}{}<button class=\"utrecht-button "
      "utrecht-button--secondary-action\" type=\"submit\">{}</button></form>",
      agreements_path(view.municipality), finish(kept),
      count_select_html("instrument", t(language, "work.instrument"), t(language, "work.instrument.all"),
                        view.instruments, view.query.instrument, language),
      count_select_html("gebied", t(language, "work.area"), t(language, "work.area.all"), view.areas, view.query.area,
                        language),
      t(language, "agreements.filter"));
}

Html row_html(const app::AgreementsView& view, const app::AgreementLine& line, Language language) {
  std::string where = line.link.instrument;
  if (!line.link.area.empty()) where += " · " + line.link.area;
  std::string more;
  if (line.stopped_on)
    more = t(language, "agreements.stopped_on",
             {{"phase", line.link.phase}, {"date", format_date(language, *line.stopped_on)}});
  return html(
      "<tr class=\"utrecht-table__row\" role=\"row\"><th class=\"utrecht-table__header-cell\" role=\"rowheader\" "
      "scope=\"row\"><a class=\"utrecht-link meent-work__title\" href=\"{}\" lang=\"{}\">{}</a> <span "
      "class=\"meent-work__where\">{}</span> <span class=\"meent-work__where\">{}</span></th><td "
      "class=\"utrecht-table__cell\" role=\"cell\">{} {} <span class=\"meent-work__where\">{}</span></td><td "
      "class=\"utrecht-table__cell\" role=\"cell\">{}</td></tr>",
      dossier_path(view.municipality, line.link.number), view.municipality.language, line.link.title, where,
      capital(line.parties), state_of(line.state, language), period_text(line.starts_on, line.ends_on, language), more,
      line.amount ? format_money(language, *line.amount) : t(language, "agreements.no_money"));
}

}  // namespace

std::string agreements_path(const app::MunicipalityView& municipality) {
  return city_path(municipality) + "/afspraken";
}

Html agreements_link_html(const app::MunicipalityView& municipality, Language language) {
  return html("<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
              agreements_path(municipality), t(language, "agreements.link"));
}

std::vector<app::FieldView> fields_beside_agreement(const app::DossierView& dossier) {
  auto fields = dossier.fields;
  if (!dossier.agreement) return fields;
  const auto& shown = dossier.agreement->fields;
  std::erase_if(fields, [&](const app::FieldView& field) {
    return std::find(shown.begin(), shown.end(), field.name) != shown.end();
  });
  return fields;
}

Html agreement_html(const app::DossierView& dossier, Language language) {
  if (!dossier.agreement) return finish("");
  const auto& agreement = *dossier.agreement;
  const std::string& spoken = dossier.municipality.language;
  std::string rows;
  html(rows, "<div class=\"meent-facts__row\"><dt>{}</dt><dd>{}</dd></div>", t(language, "agreements.parties"),
       parties_html(agreement, language));
  row(rows, t(language, "agreements.period"), period_text(agreement.starts_on, agreement.ends_on, language));
  if (agreement.begun_on)
    row(rows, t(language, "agreements.begun"), format_weekday_date(language, *agreement.begun_on));
  if (agreement.stopped_on)
    row(rows, t(language, "agreements.stopped"), format_weekday_date(language, *agreement.stopped_on));
  if (agreement.amount) row(rows, agreement.amount_label, format_money(language, *agreement.amount));
  if (agreement.place) row(rows, agreement.place->label, agreement.place->value);
  for (const auto& task : agreement.tasks) long_row(rows, task, spoken);
  for (const auto& indicator : agreement.indicators) long_row(rows, indicator, spoken);
  if (agreement.evaluation) long_row(rows, *agreement.evaluation, spoken);
  std::string note;
  if (agreement.state == "draft" || agreement.state == "renewing")
    html(note, "<p class=\"utrecht-paragraph\">{}</p>", t(language, "agreements.note." + agreement.state));
  return section_html("afspraak", t(language, "agreements.one"),
                      html("<div class=\"meent-agreement\"><p>{}</p>{}<dl class=\"meent-facts\">{}</dl></div>{}",
                           state_of(agreement.state, language), finish(note), finish(rows),
                           agreements_link_html(dossier.municipality, language)));
}

Html agreements_html(const app::AgreementsView& view, Language language) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}{}",
       t(language, "agreements.title", {{"city", view.municipality.name}}),
       n(language, "agreements.lead", view.running, {{"city", view.municipality.name}}), shown_html(view, language),
       filter_html(view, language));
  if (view.items.empty()) {
    html(out, "<p class=\"utrecht-paragraph meent-empty\">{}</p>",
         t(language, view.query.ended ? "agreements.none_ended" : "agreements.none"));
  } else {
    std::string rows;
    for (const auto& line : view.items) html(rows, "{}", row_html(view, line, language));
    html(out, "{}",
         work_table_html(
             t(language, view.query.ended ? "agreements.order_ended" : "agreements.order"),
             {t(language, "agreements.what"), t(language, "agreements.period"), t(language, "agreements.amount")},
             finish(rows)));
  }
  html(out, "{}",
       paging_html(
           view.query.page, view.pages, t(language, "agreements.paging"),
           [&](int page) { return address(view, view.query.ended, page); }, language));
  html(out, "{}",
       section_html(
           "downloaden", t(language, "page.downloads.title"),
           html("<ul class=\"utrecht-unordered-list\"><li><a class=\"utrecht-link\" href=\"{}\">{}</a></li></ul>",
                agreements_path(view.municipality) + ".csv", t(language, "agreements.csv"))));
  return finish(out);
}

}  // namespace meent::web
