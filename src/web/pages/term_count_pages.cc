// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/term_count_pages.h"

#include <algorithm>

#include "base/text.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

std::int64_t drawn(const app::TermCount& line) { return line.answered() + line.open_late; }

std::string days(Language language, const std::optional<std::int64_t>& number) {
  return number ? n(language, "terms.days", *number) : std::string("–");
}

// The message of the page in one sentence.
std::string message(const app::TermCountView& view, Language language) {
  const auto& total = view.total;
  if (total.answered() == 0) return t(language, "terms.none", {{"year", std::to_string(view.year)}});
  return n(language, "terms.message", total.answered(),
           {{"intime", format_number(language, total.in_time)},
            {"share", std::to_string((total.in_time * 100 + total.answered() / 2) / total.answered())},
            {"year", std::to_string(view.year)}});
}

std::string open_message(const app::TermCountView& view, Language language) {
  if (!view.this_year) return "";
  const auto& total = view.total;
  const std::int64_t waiting = total.open + total.open_late;
  if (waiting == 0) return t(language, "terms.nothing_open");
  std::string text = n(language, "terms.open_now", waiting);
  if (total.open_late == 0) return text + " " + t(language, "terms.none_late");
  return text + " " +
         n(language, "terms.open_late_now", total.open_late, {{"days", days(language, total.longest_open_late)}});
}

// One bar: in time, late, still open and late; as long as its number is to the largest.
Html bar_html(const app::TermCount& line, std::int64_t most, Language language) {
  const auto width = [&](std::int64_t count) { return std::to_string(count * 1000 / most); };
  const auto start = [&](std::int64_t before) { return std::to_string(before * 1000 / most); };
  std::string words =
      t(language, "terms.bar",
        {{"intime", format_number(language, line.in_time)}, {"late", format_number(language, line.late)}});
  if (line.open_late > 0) words += " · " + n(language, "terms.bar_open", line.open_late);
  return html(
      "<li class=\"meent-money-bar\"><h3 class=\"utrecht-heading-3\">{}</h3><svg class=\"meent-money-bar__drawing\" "
      "viewBox=\"0 0 1000 24\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
      "<rect class=\"meent-terms__in-time\" width=\"{}\" height=\"24\"/>"
      "<rect class=\"meent-terms__late\" x=\"{}\" width=\"{}\" height=\"24\"/>"
      "<rect class=\"meent-terms__open-late\" x=\"{}\" y=\"3\" width=\"{}\" height=\"18\"/></svg>"
      "<p class=\"utrecht-paragraph\">{}</p></li>",
      line.name, width(line.in_time), start(line.in_time), width(line.late), start(line.answered()),
      width(line.open_late), words);
}

Html bars_html(const app::TermCountView& view, Language language) {
  std::int64_t most = 0;
  for (const auto& line : view.lines) most = std::max(most, drawn(line));
  if (most == 0) return finish("");
  std::string items;
  for (const auto& line : view.lines)
    if (drawn(line) > 0) html(items, "{}", bar_html(line, most, language));
  return html("<ul class=\"meent-money-list\">{}</ul>", finish(items));
}

void heads(std::string& out, Language language, std::initializer_list<const char*> keys) {
  for (const char* key : keys)
    html(out, "<th class=\"utrecht-table__header-cell utrecht-table__header-cell--numeric\" scope=\"col\">{}</th>",
         t(language, key));
}

Html row_html(const app::TermCountView& view, const app::TermCount& line, const std::string& name, Language language) {
  std::string cells;
  const auto cell = [&](const std::string& text) {
    html(cells, "<td class=\"utrecht-table__cell utrecht-table__cell--numeric\">{}</td>", text);
  };
  const auto number = [&](std::int64_t count) { return format_number(language, count); };
  cell(number(line.in_time));
  cell(number(line.late));
  cell(days(language, line.median_late));
  cell(days(language, line.longest_late));
  cell(number(line.by_clock));
  if (view.this_year) {
    cell(number(line.open));
    cell(number(line.open_late));
    cell(days(language, line.longest_open_late));
  }
  return html("<tr class=\"utrecht-table__row\"><th class=\"utrecht-table__header-cell\" scope=\"row\">{}</th>{}</tr>",
              name, finish(cells));
}

Html table_html(const app::TermCountView& view, Language language) {
  std::string columns, rows;
  heads(columns, language, {"terms.in_time", "terms.late", "terms.median", "terms.longest", "terms.by_clock"});
  if (view.this_year) heads(columns, language, {"terms.open", "terms.open_late", "terms.longest_open"});
  for (const auto& line : view.lines) html(rows, "{}", row_html(view, line, line.name, language));
  html(rows, "{}", row_html(view, view.total, t(language, "terms.together"), language));
  const std::string caption = t(language, "terms.caption", {{"year", std::to_string(view.year)}});
  return html(
      "<div class=\"meent-table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{}\"><table "
      "class=\"utrecht-table\"><caption class=\"meent-work__caption\">{}</caption><thead "
      "class=\"utrecht-table__header\"><tr class=\"utrecht-table__row\"><th class=\"utrecht-table__header-cell\" "
      "scope=\"col\">{}</th>{}</tr></thead><tbody class=\"utrecht-table__body\">{}</tbody></table></div>",
      caption, caption, t(language, "terms.instrument"), finish(columns), finish(rows));
}

Html years_html(const app::TermCountView& view, Language language) {
  if (view.years.size() < 2) return finish("");
  std::string items;
  for (const int year : view.years) {
    const std::string path = term_count_path(view.municipality) + "?jaar=" + std::to_string(year);
    if (year == view.year)
      html(items, "<li><a class=\"utrecht-link\" href=\"{}\" aria-current=\"true\">{}</a></li>", path,
           std::to_string(year));
    else html(items, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a></li>", path, std::to_string(year));
  }
  return html("<nav class=\"meent-choices\" aria-labelledby=\"jaar\"><span id=\"jaar\">{}</span><ul>{}</ul></nav>",
              t(language, "terms.year"), finish(items));
}

}  // namespace

std::string term_count_path(const app::MunicipalityView& municipality) { return city_path(municipality) + "/op-tijd"; }

Html term_count_link_html(const app::MunicipalityView& municipality, Language language) {
  return html("<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
              term_count_path(municipality), t(language, "terms.link"));
}

Html term_count_html(const app::TermCountView& view, Language language) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
       t(language, "terms.title", {{"city", view.municipality.name}}), message(view, language));
  if (const std::string now = open_message(view, language); !now.empty())
    html(out, "<p class=\"utrecht-paragraph\">{}</p>", now);
  html(out, "{}", years_html(view, language));
  if (!view.lines.empty())
    html(out, "{}",
         section_html("cijfers", t(language, "terms.numbers", {{"year", std::to_string(view.year)}}),
                      html("{}{}", bars_html(view, language), table_html(view, language))));
  std::string rules;
  for (const char* key :
       {"terms.rule_answer", "terms.rule_late", "terms.rule_clock", "terms.rule_not", "terms.rule_since"})
    html(rules, "<li>{}</li>", t(language, key));
  html(out, "{}",
       section_html("hoe-geteld", t(language, "terms.how"),
                    html("<ul class=\"utrecht-unordered-list\">{}</ul>", finish(rules))));
  return finish(out);
}

Result<Response> term_count_page(const Visit& visit) {
  std::optional<int> year;
  if (const auto asked = parse_whole(visit.request.parameter("jaar").value_or("")); asked && *asked < 10'000)
    year = static_cast<int>(*asked);
  const auto view = TRY(app::view_term_count(visit.session, visit.slug(), year));
  return show(visit, t(visit.language, "terms.title", {{"city", view.municipality.name}}),
              term_count_html(view, visit.language), view.municipality, 200,
              city_crumbs(visit.language, view.municipality));
}

}  // namespace meent::web
