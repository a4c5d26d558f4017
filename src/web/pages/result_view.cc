// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/result_view.h"

#include <algorithm>
#include <cmath>

#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

// Bars are drawn on 1000 units; a plan that won something is never thinner than can be seen.
std::string bar_width(double share) {
  const double safe = std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.0;
  return std::to_string(std::max(safe > 0 ? 2 : 0, static_cast<int>(std::lround(safe * 1000))));
}

Html bar(std::string_view label, std::string_view amount, double share, std::string_view css) {
  return html(
      "<li class=\"meent-result__row\"><span class=\"meent-result__label\">{}</span> "
      "<span class=\"meent-result__amount\">{}</span><svg class=\"meent-result__bar\" viewBox=\"0 0 1000 16\" "
      "preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"meent-result__whole\" "
      "width=\"1000\" height=\"16\"/><rect class=\"{}\" width=\"{}\" height=\"16\"/></svg></li>",
      label, amount, css, bar_width(share));
}

Html lines_html(const app::ResultView& view, const std::vector<app::ResultLine>& lines, Language language) {
  std::string items;
  for (const auto& line : lines)
    html(items,
         "<li class=\"meent-plan-list__item\"><h3 class=\"utrecht-heading-3\"><a class=\"utrecht-link\" "
         "href=\"{}\">{}</a>"
         "</h3><p class=\"meent-plan-list__facts\"><span class=\"{}\">{}</span> <span>{}</span> <span>{}</span></p>"
         "<p class=\"utrecht-paragraph\">{}</p></li>",
         dossier_path(view.round.municipality, line.number), line.title,
         line.won ? "meent-state meent-state--done" : "meent-state meent-state--decided",
         t(language, line.won ? "page.result.won" : "page.result.lost"), format_money(language, line.cost),
         n(language, "page.result.votes", line.votes), line.reason);
  return html("<ul class=\"meent-plan-list\">{}</ul>", finish(items));
}

void table_rows(std::string& rows, const std::vector<app::ResultLine>& lines, Language language) {
  for (const auto& line : lines)
    html(rows,
         "<tr class=\"utrecht-table__row\"><th class=\"utrecht-table__header-cell\" scope=\"row\">{}</th>"
         "<td class=\"utrecht-table__cell\">{}</td><td class=\"utrecht-table__cell\">{}</td>"
         "<td class=\"utrecht-table__cell\">{}</td></tr>",
         line.title, format_money(language, line.cost), format_number(language, line.votes),
         t(language, line.won ? "page.result.won" : "page.result.lost"));
}

Html table_html(const app::ResultView& view, Language language) {
  std::string rows;
  table_rows(rows, view.winners, language);
  table_rows(rows, view.others, language);
  return html(
      "<details class=\"meent-details\"><summary>{}</summary><div class=\"meent-table-scroll\"><table "
      "class=\"utrecht-table\"><caption class=\"utrecht-table__caption\">{}</caption><thead "
      "class=\"utrecht-table__header\">"
      "<tr class=\"utrecht-table__row\"><th class=\"utrecht-table__header-cell\" scope=\"col\">{}</th>"
      "<th class=\"utrecht-table__header-cell\" scope=\"col\">{}</th>"
      "<th class=\"utrecht-table__header-cell\" scope=\"col\">{}</th>"
      "<th class=\"utrecht-table__header-cell\" scope=\"col\">{}</th></tr></thead>"
      "<tbody class=\"utrecht-table__body\">{}</tbody></table></div></details>",
      t(language, "page.result.as_table"), t(language, "page.result.table_title"), t(language, "page.result.plan"),
      t(language, "page.result.cost"), t(language, "page.result.votes_head"), t(language, "page.result.outcome"),
      finish(rows));
}

Html money_html(const app::ResultView& view, Money left, Language language) {
  std::string rows;
  const double whole = static_cast<double>(std::max<std::int64_t>(1, view.budget.cents));
  for (const auto& line : view.winners)
    html(rows, "{}",
         bar(line.title, format_money(language, line.cost),
             line.share > 0 ? line.share : static_cast<double>(line.cost.cents) / whole, "meent-result__used"));
  html(rows, "{}",
       bar(t(language, "page.result.left"), format_money(language, left), static_cast<double>(left.cents) / whole,
           "meent-result__left"));
  return html("<ul class=\"meent-result__chart\">{}</ul>{}", finish(rows), table_html(view, language));
}

Html counted_html(const app::ResultView& view, Money left, Language language) {
  std::string example;
  if (!view.winners.empty()) {
    const auto& first = view.winners.front();
    html(example, "<p class=\"utrecht-paragraph meent-example\">{}</p>",
         n(language, "page.result.example", first.votes,
           {{"plan", first.title}, {"cost", format_money(language, first.cost)}}));
  }
  std::string rule;
  if (!view.rule_explained.empty()) html(rule, "<p class=\"utrecht-paragraph\">{}</p>", view.rule_explained);
  return html(
      "<ol class=\"utrecht-ordered-list meent-steps\"><li>{}</li><li>{}{}</li><li>{}{}</li><li>{}</li><li>{}</li></ol>",
      n(language, "page.result.step_ballots", view.ballots), t(language, "page.result.step_votes"), finish(example),
      t(language, "page.result.step_rule", {{"rule", view.rule}}), finish(rule),
      t(language, "page.result.step_until", {{"left", format_money(language, left)}}),
      t(language, "page.result.step_record"));
}

Html check_html(const app::ResultView& view, Language language) {
  const auto& city = view.round.municipality;
  std::string hash;
  if (!view.record_hash.empty())
    html(hash, "<p class=\"utrecht-paragraph\">{} <code class=\"meent-hash\">{}</code></p>",
         t(language, "page.result.hash"), view.record_hash);
  return html(
      "<p class=\"utrecht-paragraph\">{}</p><ul class=\"utrecht-unordered-list\">"
      "<li><a class=\"utrecht-link\" href=\"{}\" download>{}</a></li>"
      "<li><a class=\"utrecht-link\" href=\"{}\" download>{}</a></li></ul>"
      "<p class=\"utrecht-paragraph\">{}</p><pre class=\"utrecht-code-block\"><code>meent verify "
      "verslag.json</code></pre>"
      "{}",
      t(language, "page.result.check_lead"), dossier_path(city, view.round.link.number, "/verslag.json"),
      t(language, "page.result.download_json"), dossier_path(city, view.round.link.number, "/verslag.pb"),
      t(language, "page.result.download_pb"), t(language, "page.result.verify"), finish(hash));
}

}  // namespace

Html result_html(const app::ResultView& view, Language language) {
  const Money left{std::max<std::int64_t>(0, view.budget.cents - view.spent.cents)};
  std::string out;
  html(out,
       "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{} {}</p>"
       "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
       t(language, "page.result.title", {{"round", view.round.link.title}}),
       n(language, "page.result.lead_votes", view.ballots),
       n(language, "page.result.lead", static_cast<long long>(view.winners.size()),
         {{"spent", format_money(language, view.spent)}, {"budget", format_money(language, view.budget)}}),
       dossier_path(view.round.municipality, view.round.link.number), t(language, "page.result.back"));
  html(
      out, "{}",
      section_html("gekozen", t(language, "page.result.winners"),
                   view.winners.empty() ? html("<p class=\"utrecht-paragraph\">{}</p>", t(language, "page.result.none"))
                                        : lines_html(view, view.winners, language)));
  html(out, "{}",
       section_html("geld",
                    t(language, "page.result.money",
                      {{"spent", format_money(language, view.spent)}, {"budget", format_money(language, view.budget)}}),
                    money_html(view, left, language)));
  if (!view.others.empty())
    html(out, "{}",
         section_html("niet-gekozen", t(language, "page.result.others"), lines_html(view, view.others, language)));
  html(out, "{}{}", section_html("geteld", t(language, "page.result.counted"), counted_html(view, left, language)),
       section_html("controle", t(language, "page.result.check"), check_html(view, language)));
  return finish(out);
}

}  // namespace meent::web
