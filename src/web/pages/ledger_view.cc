// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/ledger_view.h"

#include <algorithm>
#include <map>

#include "web/pages/admin_view.h"
#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

struct Part {
  const char* name;  // in classes and keys
  Money amount;
};

// From what is surely spent to what is still there.
std::vector<Part> parts_of(const store::PotRow& pot) {
  return {{"settled", pot.settled},   {"paid", Money{pot.paid.cents + pot.accounted.cents}},
          {"claimed", pot.claimed},   {"granted", pot.granted},
          {"reserved", pot.reserved}, {"free", pot.free},
          {"lapsed", pot.lapsed}};
}

std::string part_class(std::string_view name) { return "meent-ledger__part meent-ledger__part--" + std::string(name); }

// The whole of what was voted, drawn on 1000 units; what there is anything of is wide enough to be seen.
Html bar_html(const store::PotRow& pot) {
  std::string drawn;
  std::int64_t from = 0;
  const std::int64_t whole = std::max<std::int64_t>(1, pot.voted.cents);
  for (const auto& part : parts_of(pot)) {
    if (part.amount.cents == 0) continue;
    // Divided first where the product would not fit: a thousandth of what can be voted is far more than a unit.
    const std::int64_t scaled =
        whole > 1'000'000'000 ? part.amount.cents / (whole / 1000) : part.amount.cents * 1000 / whole;
    const std::int64_t width = std::clamp<std::int64_t>(scaled, 4, std::max<std::int64_t>(4, 1000 - from));
    html(drawn, "<rect class=\"{}\" x=\"{}\" width=\"{}\" height=\"40\"/>", part_class(part.name), from, width);
    from += width;
  }
  return html(
      "<svg class=\"meent-ledger__bar\" viewBox=\"0 0 1000 40\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
      "focusable=\"false\">{}</svg>",
      finish(drawn));
}

Html legend_html(const store::PotRow& pot, Language language) {
  std::string items;
  for (const auto& part : parts_of(pot)) {
    if (part.amount.cents == 0 && std::string_view(part.name) != "free") continue;
    html(items,
         "<div class=\"meent-ledger__item\"><dt><svg class=\"meent-ledger__key\" viewBox=\"0 0 16 16\" "
         "aria-hidden=\"true\" focusable=\"false\"><rect class=\"{}\" width=\"16\" height=\"16\"/></svg> "
         "{}</dt><dd>{}</dd></div>",
         part_class(part.name), t(language, "ledger.part." + std::string(part.name)),
         format_money(language, part.amount));
  }
  return html("<dl class=\"meent-ledger__legend\">{}</dl>", finish(items));
}

std::string sentence(const app::PotView& pot, Language language) {
  return t(language, pot.pot.closed ? "ledger.sentence_closed" : "ledger.sentence",
           {{"voted", format_money(language, pot.pot.voted)},
            {"used", format_money(language, pot.used())},
            {"left", format_money(language, pot.pot.free)}});
}

std::string where(const app::MunicipalityView& municipality, const app::PotView& pot) {
  return pot.area.empty() ? municipality.name : pot.area;
}

Html pot_block_html(const app::MunicipalityView& municipality, const app::PotView& pot, Language language) {
  return html(
      "<li class=\"meent-ledger__pot\"><h3 class=\"utrecht-heading-3\"><a class=\"utrecht-link\" href=\"{}\" "
      "lang=\"{}\">{}</a></h3><p class=\"utrecht-paragraph\">{}</p>{}{}</li>",
      pot_path(municipality, pot), municipality.language, pot.instrument + (pot.area.empty() ? "" : " · " + pot.area),
      sentence(pot, language), bar_html(pot.pot), legend_html(pot.pot, language));
}

void cell(std::string& row, Money amount, Language language) {
  html(row, "<td class=\"utrecht-table__cell utrecht-table__cell--numeric\">{}</td>", format_money(language, amount));
}

Html table_html(const app::PotsView& view, Language language) {
  std::string heads, rows;
  for (const auto* const head : {"voted", "reserved", "granted", "paid", "settled", "claimed", "free", "lapsed"})
    html(heads, "<th class=\"utrecht-table__header-cell utrecht-table__cell--numeric\" scope=\"col\">{}</th>",
         t(language, "ledger.part." + std::string(head)));
  for (const auto& pot : view.pots) {
    std::string cells;
    for (const Money amount :
         {pot.pot.voted, pot.pot.reserved, pot.pot.granted, Money{pot.pot.paid.cents + pot.pot.accounted.cents},
          pot.pot.settled, pot.pot.claimed, pot.pot.free, pot.pot.lapsed})
      cell(cells, amount, language);
    html(rows,
         "<tr class=\"utrecht-table__row\"><th class=\"utrecht-table__header-cell\" scope=\"row\">{} · {} · "
         "{}</th>{}</tr>",
         pot.instrument, where(view.municipality, pot), pot.pot.key.year, finish(cells));
  }
  return html(
      "<details class=\"meent-details\"><summary>{}</summary><div class=\"meent-table-scroll\" tabindex=\"0\" "
      "role=\"group\" aria-label=\"{}\"><table class=\"utrecht-table\"><caption "
      "class=\"utrecht-table__caption\">{}</caption><thead class=\"utrecht-table__header\"><tr "
      "class=\"utrecht-table__row\"><th class=\"utrecht-table__header-cell\" "
      "scope=\"col\">{}</th>{}</tr></thead><tbody "
      "class=\"utrecht-table__body\">{}</tbody></table></div></details>",
      t(language, "ledger.as_table"), t(language, "ledger.table"), t(language, "ledger.table"),
      t(language, "ledger.pot"), finish(heads), finish(rows));
}

Html downloads_html(const app::MunicipalityView& municipality, Language language) {
  return section_html("downloaden", t(language, "ledger.downloads"),
                      html("<ul class=\"utrecht-unordered-list\"><li><a class=\"utrecht-link\" href=\"{}\" "
                           "download>{}</a></li><li><a class=\"utrecht-link\" href=\"{}\">{}</a></li></ul>",
                           city_path(municipality) + "/geld.csv", t(language, "ledger.csv"),
                           "/api/v1/municipalities/" + municipality.slug + "/pots", t(language, "ledger.json")));
}

Html posting_html(const app::MunicipalityView& municipality, const app::PostingLine& line, Language language) {
  const auto& posting = line.posting;
  std::string about;
  if (posting.dossier)
    html(about, "<a class=\"utrecht-link\" href=\"{}\" lang=\"{}\">{}</a>",
         dossier_path(municipality, *posting.dossier, "#geschiedenis"), municipality.language, posting.title);
  else
    html(about, "<span lang=\"{}\">{}</span> <span class=\"meent-work__where\">{}</span>", municipality.language,
         posting.reason, posting.reference);
  return html(
      "<tr class=\"utrecht-table__row\" role=\"row\"><th class=\"utrecht-table__header-cell\" role=\"rowheader\" "
      "scope=\"row\"><span class=\"meent-work__title\">{}</span> <span class=\"meent-work__where\"><time "
      "datetime=\"{}\">{}</time></span></th><td class=\"utrecht-table__cell meent-ledger__amount\" "
      "role=\"cell\">{}</td><td class=\"utrecht-table__cell\" role=\"cell\">{}</td></tr>",
      line.what, to_iso(posting.day), format_date(language, posting.day), format_money(language, posting.amount),
      finish(about));
}

std::string pot_title(const app::PotPage& view) {
  return view.pot.instrument + " " + std::to_string(view.pot.pot.key.year) +
         (view.pot.area.empty() ? "" : " · " + view.pot.area);
}

// A part of a dossier's line: what, and how much.
void add_part(std::string& items, Language language, const char* key, Money amount) {
  html(items, "<div class=\"meent-ledger__item\"><dt>{}</dt><dd>{}</dd></div>", t(language, key),
       format_money(language, amount));
}

std::vector<app::FieldView> budget_fields(const app::BudgetsView& view, const BudgetForm& form, Language language) {
  auto instrument =
      make_field("instrument", t(language, "ledger.field.instrument"), "choice", "", form.typed.instrument);
  for (const auto& choice : view.instruments) {
    instrument.options.push_back(choice.value);
    instrument.option_labels.push_back(choice.label);
  }
  auto area = make_field("gebied", t(language, "ledger.field.area"), "choice", t(language, "ledger.field.area_help"),
                         form.typed.area);
  for (const auto& choice : view.areas) {
    area.options.push_back(choice.value);
    area.option_labels.push_back(choice.label);
  }
  std::vector<app::FieldView> fields{
      std::move(instrument), make_field("jaar", t(language, "ledger.field.year"), "number", "", form.typed.year),
      make_field("bedrag", t(language, "ledger.field.amount"), "money", t(language, "ledger.field.amount_help"),
                 form.typed.amount),
      make_field("reden", t(language, "ledger.field.reason"), "text", t(language, "ledger.field.reason_help"),
                 form.typed.reason),
      make_field("besluit", t(language, "ledger.field.reference"), "text", t(language, "ledger.field.reference_help"),
                 form.typed.reference)};
  for (auto& field : fields) field.required = true;
  fields.insert(fields.begin() + 1, std::move(area));
  return fields;
}

Html budget_form_html(const app::BudgetsView& view, const BudgetForm& form, Language language) {
  if (view.instruments.empty())
    return html("<p class=\"utrecht-paragraph meent-empty\">{}</p>", t(language, "ledger.no_instruments"));
  std::string fields;
  for (const auto& field : budget_fields(view, form, language))
    html(fields, "{}", field_html(field, form.errors, "budget", language));
  return html(
      "<form class=\"meent-form\" method=\"post\" action=\"{}\" novalidate>{}{}<button class=\"utrecht-button "
      "utrecht-button--primary-action\" type=\"submit\">{}</button></form>",
      admin_path(view.municipality, "/geld"), token_html(form.form_token), finish(fields), t(language, "ledger.vote"));
}

}  // namespace

std::string pot_path(const app::MunicipalityView& municipality, const app::PotView& pot) {
  return city_path(municipality) + "/geld/" + pot.place + "/" + pot.pot.key.instrument + "/" +
         std::to_string(pot.pot.key.year);
}

Html pots_html(const app::PotsView& view, Language language) {
  const std::string place = view.area ? view.area->name : view.municipality.name;
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
       t(language, "ledger.title_in", {{"place", place}}), t(language, "ledger.lead"));
  if (view.pots.empty()) {
    html(out, "<p class=\"utrecht-paragraph meent-empty\">{}</p>", t(language, "ledger.none", {{"place", place}}));
    return finish(out);
  }
  for (std::size_t i = 0; i < view.pots.size();) {
    const int year = view.pots[i].pot.key.year;
    std::string items;
    for (; i < view.pots.size() && view.pots[i].pot.key.year == year; ++i)
      html(items, "{}", pot_block_html(view.municipality, view.pots[i], language));
    html(out, "{}",
         section_html("jaar-" + std::to_string(year), std::to_string(year),
                      html("<ul class=\"meent-ledger\">{}</ul>", finish(items))));
  }
  html(out, "{}{}", table_html(view, language), downloads_html(view.municipality, language));
  return finish(out);
}

Html pot_html(const app::PotPage& view, Language language) {
  std::string rows;
  for (const auto& line : view.lines) html(rows, "{}", posting_html(view.municipality, line, language));
  const auto path_of = [&](int page) {
    return pot_path(view.municipality, view.pot) + "?pagina=" + std::to_string(page);
  };
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}{}{}",
      pot_title(view), sentence(view.pot, language), bar_html(view.pot.pot), legend_html(view.pot.pot, language),
      section_html(
          "boekingen", t(language, "ledger.postings"),
          html("<p class=\"utrecht-paragraph\">{}</p>{}{}", t(language, "ledger.postings_lead"),
               work_table_html(t(language, "ledger.postings"),
                               {t(language, "ledger.what"), t(language, "ledger.amount"), t(language, "ledger.why")},
                               finish(rows)),
               paging_html(view.page, view.pages, t(language, "ledger.postings"), path_of, language))));
}

Html purse_html(const std::optional<app::PurseView>& purse, Language language) {
  if (!purse) return finish("");
  std::string items;
  if (purse->asked) add_part(items, language, "ledger.purse.asked", *purse->asked);
  if (purse->reserved.cents > 0) add_part(items, language, "ledger.purse.reserved", purse->reserved);
  if (purse->granted.cents > 0) {
    add_part(items, language, "ledger.purse.granted", purse->granted);
    add_part(items, language, "ledger.purse.paid", purse->paid);
  }
  if (purse->claimed.cents > 0) add_part(items, language, "ledger.purse.claimed", purse->claimed);
  if (purse->settled) add_part(items, language, "ledger.purse.settled", *purse->settled);
  if (items.empty()) return finish("");
  std::string link;
  if (!purse->pot_path.empty())
    html(link, "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>", purse->pot_path,
         t(language, "ledger.purse.pot"));
  return section_html("geld", t(language, "ledger.purse.title"),
                      html("<dl class=\"meent-ledger__legend\">{}</dl>{}", finish(items), finish(link)));
}

Html budgets_html(const app::BudgetsView& view, const BudgetForm& form, Language language) {
  std::string rows, said, table;
  for (const auto& pot : view.pots) {
    std::string closing;
    if (pot.pot.closed)
      html(closing, "<span class=\"meent-state meent-state--done\">{}</span>", t(language, "ledger.is_closed"));
    else
      html(closing, "<a class=\"utrecht-link\" href=\"{}\">{}</a>",
           admin_path(view.municipality,
                      "/geld/" + pot.place + "/" + pot.pot.key.instrument + "/" + std::to_string(pot.pot.key.year)),
           t(language, "ledger.close_link", {{"year", std::to_string(pot.pot.key.year)}}));
    html(rows,
         "<tr class=\"utrecht-table__row\" role=\"row\"><th class=\"utrecht-table__header-cell\" role=\"rowheader\" "
         "scope=\"row\"><span class=\"meent-work__title\"><a class=\"utrecht-link\" href=\"{}\">{}</a></span> <span "
         "class=\"meent-work__where\">{}</span></th><td class=\"utrecht-table__cell\" role=\"cell\">{}</td><td "
         "class=\"utrecht-table__cell\" role=\"cell\">{}</td></tr>",
         pot_path(view.municipality, pot), pot.instrument + " " + std::to_string(pot.pot.key.year),
         where(view.municipality, pot), sentence(pot, language), finish(closing));
  }
  if (!form.done.empty())
    html(said, "<p class=\"utrecht-paragraph\" role=\"status\"><strong>{}</strong></p>", form.done);
  if (rows.empty()) html(table, "<p class=\"utrecht-paragraph meent-empty\">{}</p>", t(language, "ledger.no_budgets"));
  else
    html(table, "{}",
         work_table_html(t(language, "ledger.budgets"),
                         {t(language, "ledger.pot"), t(language, "ledger.how_much"), t(language, "ledger.year_end")},
                         finish(rows)));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}{}",
      t(language, "ledger.budgets"),
      error_summary_html(form.error, form.errors, budget_fields(view, form, language), "budget", language),
      finish(said), t(language, "ledger.budgets_lead"), finish(table),
      section_html("toekennen", t(language, "ledger.vote_title"), budget_form_html(view, form, language)));
}

Html closing_html(const app::PotPage& view, const ClosingForm& form, Language language) {
  auto choice = make_field("keuze", t(language, "ledger.field.choice"), "choice", "", form.typed.choice);
  choice.options = {"vervalt", "mee"};
  choice.option_labels = {t(language, "ledger.choice.lapse"),
                          t(language, "ledger.choice.carry", {{"year", std::to_string(view.pot.pot.key.year + 1)}})};
  auto reason = make_field("reden", t(language, "ledger.field.reason"), "text", t(language, "ledger.field.reason_help"),
                           form.typed.reason);
  auto reference = make_field("besluit", t(language, "ledger.field.reference"), "text",
                              t(language, "ledger.field.reference_help"), form.typed.reference);
  std::vector<app::FieldView> fields{std::move(choice), std::move(reason), std::move(reference)};
  std::string asked;
  for (auto& field : fields) {
    field.required = true;
    html(asked, "{}", field_html(field, form.errors, "sluiten", language));
  }
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p><p "
      "class=\"utrecht-paragraph\">{}</p><form class=\"meent-form\" method=\"post\" action=\"{}\" "
      "novalidate>{}{}<button class=\"utrecht-button utrecht-button--primary-action\" "
      "type=\"submit\">{}</button></form>",
      t(language, "ledger.close_title", {{"pot", pot_title(view)}}),
      error_summary_html(form.error, form.errors, fields, "sluiten", language), sentence(view.pot, language),
      t(language, "ledger.close_lead"),
      admin_path(view.municipality, "/geld/" + view.pot.place + "/" + view.pot.pot.key.instrument + "/" +
                                        std::to_string(view.pot.pot.key.year)),
      token_html(form.form_token), finish(asked), t(language, "ledger.close"));
}

}  // namespace meent::web
