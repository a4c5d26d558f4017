// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/result_view.h"

#include <algorithm>
#include <cmath>

#include "web/pages/parts_view.h"
#include "web/pages/turnout_view.h"

namespace meent::web {
namespace {

// Bars are drawn on 1000 units; a plan that won something is never thinner than can be seen.
std::string bar_width(double share) {
  const double safe = std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.0;
  return std::to_string(std::max(safe > 0 ? 2 : 0, static_cast<int>(std::lround(safe * 1000))));
}

// The whole budget as one bar: a part for each plan that goes on, in the order in which they were chosen, and the rest.
Html whole_html(const app::ResultView& view) {
  std::string parts;
  double from = 0;
  bool odd = false;
  for (const auto& line : view.winners) {
    const double width = std::clamp(line.share * 1000, 0.0, 1000 - from);
    html(parts, "<rect class=\"{}\" x=\"{}\" width=\"{}\" height=\"48\"/>",
         odd ? "meent-result__used meent-result__used--odd" : "meent-result__used", static_cast<int>(std::lround(from)),
         static_cast<int>(std::lround(width)));
    from += width;
    odd = !odd;
  }
  return html(
      "<svg class=\"meent-result__all\" viewBox=\"0 0 1000 48\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
      "focusable=\"false\"><rect class=\"meent-result__whole\" width=\"1000\" height=\"48\"/>{}</svg>",
      finish(parts));
}

Html lines_html(const app::ResultView& view, const std::vector<app::ResultLine>& lines, Language language) {
  std::string items;
  for (const auto& line : lines) {
    std::string drawing;
    if (line.won)
      html(drawing,
           "<svg class=\"meent-result__bar\" viewBox=\"0 0 1000 16\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
           "focusable=\"false\"><rect class=\"meent-result__whole\" width=\"1000\" height=\"16\"/><rect "
           "class=\"meent-result__used\" width=\"{}\" height=\"16\"/></svg>",
           bar_width(line.share));
    html(items,
         "<li class=\"meent-result__row\"><h3 class=\"utrecht-heading-3\"><a class=\"utrecht-link\" href=\"{}\" "
         "lang=\"{}\">{}</a></h3><p class=\"meent-result__amount\">{}</p>{}"
         "<p class=\"meent-result__reason\"><span class=\"{}\">{}</span> {}</p></li>",
         dossier_path(view.round.municipality, line.number), view.round.municipality.language, line.title,
         format_money(language, line.cost), finish(drawing),
         line.won ? "meent-state meent-state--done" : "meent-state meent-state--decided",
         t(language, line.won ? "page.result.won" : "page.result.lost"), line.reason);
  }
  return html("<ul class=\"meent-result__chart\">{}</ul>", finish(items));
}

void table_rows(std::string& rows, const std::vector<app::ResultLine>& lines, Language language) {
  for (const auto& line : lines)
    html(rows,
         "<tr class=\"utrecht-table__row\"><th class=\"utrecht-table__header-cell\" scope=\"row\">{}</th>"
         "<td class=\"utrecht-table__cell\">{}</td><td class=\"utrecht-table__cell\">{}</td>"
         "<td class=\"utrecht-table__cell\">{}</td></tr>",
         line.title, format_money(language, line.cost), format_number(language, line.score),
         t(language, line.won ? "page.result.won" : "page.result.lost"));
}

Html table_html(const app::ResultView& view, Language language) {
  std::string rows;
  table_rows(rows, view.winners, language);
  table_rows(rows, view.others, language);
  return html(
      "<details class=\"meent-details\"><summary>{}</summary><div class=\"meent-table-scroll\" tabindex=\"0\" "
      "role=\"group\" aria-label=\"{}\"><table "
      "class=\"utrecht-table\"><caption class=\"utrecht-table__caption\">{}</caption><thead "
      "class=\"utrecht-table__header\">"
      "<tr class=\"utrecht-table__row\"><th class=\"utrecht-table__header-cell\" scope=\"col\">{}</th>"
      "<th class=\"utrecht-table__header-cell\" scope=\"col\">{}</th>"
      "<th class=\"utrecht-table__header-cell\" scope=\"col\">{}</th>"
      "<th class=\"utrecht-table__header-cell\" scope=\"col\">{}</th></tr></thead>"
      "<tbody class=\"utrecht-table__body\">{}</tbody></table></div></details>",
      t(language, "page.result.as_table"), t(language, "page.result.table_title"),
      t(language, "page.result.table_title"), t(language, "page.result.plan"), t(language, "page.result.cost"),
      t(language, view.of_points ? "page.result.points_head" : "page.result.votes_head"),
      t(language, "page.result.outcome"), finish(rows));
}

Html money_html(const app::ResultView& view, Money left, Language language) {
  return html("{}<p class=\"utrecht-paragraph\">{}</p>{}{}", whole_html(view),
              t(language, "page.result.bar", {{"left", format_money(language, left)}}),
              lines_html(view, view.winners, language), table_html(view, language));
}

Html example_html(const app::ResultView& view, Language language) {
  if (!view.example) return finish("");
  const auto& example = *view.example;
  const Params params{{"plan", example.title},
                      {"cost", format_money(language, example.cost)},
                      {"each", format_money(language, example.each)},
                      {"left", format_money(language, example.left)},
                      {"part", format_money(language, view.per_voter.value_or(Money{}))}};
  return html("<p class=\"utrecht-paragraph meent-example\">{}</p>",
              n(language, view.rule_name == "greedy" ? "page.result.example_greedy" : "page.result.example_shares",
                example.votes, params));
}

// Five steps, with an example from this very round.
Html counted_html(const app::ResultView& view, Money left, Language language) {
  std::string rule;
  if (!view.rule_explained.empty()) html(rule, "<p class=\"utrecht-paragraph\">{}</p>", view.rule_explained);
  if (view.per_voter)
    html(rule, "<p class=\"utrecht-paragraph\">{}</p>",
         t(language, "page.result.part", {{"part", format_money(language, *view.per_voter)}}));
  const std::string ties = view.ties > 0 ? n(language, "page.result.ties", view.ties) : "";
  return html(
      "<ol class=\"utrecht-ordered-list meent-steps\"><li>{}</li><li>{}</li><li>{}{}{}</li><li>{} "
      "{}</li><li>{}</li></ol>",
      n(language, "page.result.step_ballots", view.ballots),
      t(language,
        view.places > 0  ? "page.result.step_ranking"
        : view.of_points ? "page.result.step_points"
                         : "page.result.step_votes",
        {{"most", format_number(language, view.places)}}),
      t(language, "page.result.step_rule", {{"rule", view.rule}}), finish(rule), example_html(view, language),
      t(language, "page.result.step_until", {{"left", format_money(language, left)}}), ties,
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
      "{}<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
      t(language, "page.result.check_lead"), dossier_path(city, view.round.link.number, "/verslag.json"),
      t(language, "page.result.download_json"), dossier_path(city, view.round.link.number, "/verslag.pb"),
      t(language, "page.result.download_pb"), t(language, "page.result.verify"), finish(hash),
      dossier_path(city, view.round.link.number, "/controleren"), t(language, "page.receipt.to_check"));
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
  const std::int64_t whole = std::max<std::int64_t>(1, view.budget.cents);
  const Params money{{"spent", format_money(language, view.spent)},
                     {"budget", format_money(language, view.budget)},
                     {"of_hundred", format_money(language, Money{view.spent.cents * 100 / whole * 100})}};
  html(out, "{}",
       section_html("gekozen",
                    view.winners.empty()
                        ? t(language, "page.result.none")
                        : n(language, "page.result.money", static_cast<long long>(view.winners.size()), money),
                    money_html(view, left, language)));
  if (!view.others.empty())
    html(out, "{}",
         section_html("niet-gekozen", t(language, "page.result.others"), lines_html(view, view.others, language)));
  if (view.turnout) html(out, "{}", turnout_html(*view.turnout, language));
  html(out, "{}{}", section_html("geteld", t(language, "page.result.counted"), counted_html(view, left, language)),
       section_html("controle", t(language, "page.result.check"), check_html(view, language)));
  return finish(out);
}

}  // namespace meent::web
