// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/work_view.h"

#include <string>
#include <tuple>

#include "web/pages/count_select_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

using Show = app::WorkQuery::Show;

std::string address(const app::WorkView& view, Show show, int page) {
  std::string asked;
  const auto add = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) asked += (asked.empty() ? "?" : "&") + std::string(name) + "=" + std::string(value);
  };
  add("toon", word_of(show));
  add("instrument", view.query.instrument);
  add("gebied", view.query.area);
  if (page > 1) add("pagina", std::to_string(page));
  return city_path(view.municipality) + "/werk" + asked;
}

Html shown_html(const app::WorkView& view, Language language) {
  std::string items;
  for (const auto& [show, key, count] :
       {std::tuple{Show::all, "work.show.all", view.running}, std::tuple{Show::late, "work.show.late", view.late},
        std::tuple{Show::in_default, "work.show.in_default", view.in_default},
        std::tuple{Show::paused, "work.show.paused", view.paused}}) {
    if (show == Show::in_default && count == 0 && view.query.show != show) continue;
    const std::string title = t(language, key, {{"count", format_number(language, count)}});
    if (view.query.show == show)
      html(items, "<li><a class=\"utrecht-link\" href=\"{}\" aria-current=\"true\">{}</a></li>", address(view, show, 1),
           title);
    else html(items, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a></li>", address(view, show, 1), title);
  }
  return html("<nav class=\"meent-choices\" aria-labelledby=\"toon\"><span id=\"toon\">{}</span><ul>{}</ul></nav>",
              t(language, "work.show"), finish(items));
}

Html filter_html(const app::WorkView& view, Language language) {
  if (view.instruments.size() < 2 && view.areas.empty()) return finish("");
  std::string kept;
  if (view.query.show != Show::all)
    html(kept, "<input type=\"hidden\" name=\"toon\" value=\"{}\">", word_of(view.query.show));
  return html(
      "<form class=\"meent-work-filter\" method=\"get\" action=\"{}\">{}{}{}<button class=\"utrecht-button "
      "utrecht-button--secondary-action\" type=\"submit\">{}</button></form>",
      city_path(view.municipality) + "/werk", finish(kept),
      count_select_html("instrument", t(language, "work.instrument"), t(language, "work.instrument.all"),
                        view.instruments, view.query.instrument, language),
      count_select_html("gebied", t(language, "work.area"), t(language, "work.area.all"), view.areas, view.query.area,
                        language),
      t(language, "work.filter"));
}

std::string joined(const std::vector<std::string>& words, std::string_view last) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i)
    text += (i == 0 ? "" : i + 1 == words.size() ? " " + std::string(last) + " " : ", ") + words[i];
  return text;
}

// Since when the municipality is in default, and what that costs today.
Html default_html(const app::DefaultView& view, Language language) {
  Params params{{"date", format_date(language, view.notice)},
                {"last", format_date(language, view.last_day_without)},
                {"days", std::to_string(view.days)}};
  if (view.owed) params.emplace_back("amount", format_money(language, *view.owed));
  const char* const key = view.days == 0 ? "work.default.grace"
                          : view.owed    ? "work.default.running"
                                         : "work.default.running_unknown";
  return html("<span class=\"meent-state meent-state--late\">{}</span> <span class=\"meent-work__where\">{}</span>",
              t(language, "work.state.in_default"), t(language, key, params));
}

Html term_html(const app::WorkItem& item, Language language) {
  if (item.in_default) {
    std::string due;
    if (item.link.due_on)
      html(due, " <span class=\"meent-work__where\">{}</span>",
           t(language, "work.was_due", {{"date", format_date(language, *item.link.due_on)}}));
    return html("{}{}", default_html(*item.in_default, language), finish(due));
  }
  if (item.paused_on)
    return html("<span class=\"meent-state meent-state--closed\">{}</span> {}", t(language, "work.state.paused"),
                t(language, "work.paused_since", {{"date", format_date(language, *item.paused_on)}}));
  if (!item.link.due_on) return html("{}", t(language, "work.no_term"));
  const std::string date = format_date(language, *item.link.due_on);
  if (item.link.late)
    return html("{} {}", state_html(language, item.link), t(language, "work.was_due", {{"date", date}}));
  return html("{}", t(language, "page.until", {{"date", date}}));
}

Html row_html(const app::WorkView& view, const app::WorkItem& item, Language language) {
  std::string where = item.link.instrument;
  if (!item.link.area.empty()) where += " · " + item.link.area;
  std::string round;
  if (item.round)
    html(round, " <span class=\"meent-work__where\">{} <a class=\"utrecht-link\" href=\"{}\" lang=\"{}\">{}</a></span>",
         t(language, "work.inside"), dossier_path(view.municipality, *item.round), view.municipality.language,
         item.round_title);
  // Roles are said: the stylesheet makes blocks of rows where it is narrow, and browsers then forget that it is a
  // table.
  return html(
      "<tr class=\"utrecht-table__row\" role=\"row\"><th class=\"utrecht-table__header-cell\" role=\"rowheader\" "
      "scope=\"row\"><a class=\"utrecht-link meent-work__title\" href=\"{}\" lang=\"{}\">{}</a> <span "
      "class=\"meent-work__where\">{}</span>{}</th><td class=\"utrecht-table__cell\" role=\"cell\">{}</td><td "
      "class=\"utrecht-table__cell\" role=\"cell\"><span class=\"meent-work__where\">{}</span> {}</td></tr>",
      dossier_path(view.municipality, item.link.number), view.municipality.language, item.link.title, where,
      finish(round), term_html(item, language), item.link.phase, joined(item.moves, t(language, "words.or")));
}

Html table_html(const app::WorkView& view, Language language) {
  if (view.items.empty()) {
    const char* const key = !view.has_turn                        ? "work.no_turn"
                            : view.query.show == Show::late       ? "work.none_late"
                            : view.query.show == Show::in_default ? "work.none_in_default"
                            : view.query.show == Show::paused     ? "work.none_paused"
                                                                  : "work.none";
    return html("<p class=\"utrecht-paragraph meent-empty\">{}</p>", t(language, key));
  }
  std::string rows;
  for (const auto& item : view.items) html(rows, "{}", row_html(view, item, language));
  return work_table_html(t(language, view.query.show == Show::paused ? "work.order_paused" : "work.order"),
                         {t(language, "work.dossier"), t(language, "work.term"), t(language, "work.move")},
                         finish(rows));
}

Html starts_html(const app::WorkView& view, Language language) {
  std::string links;
  const auto add = [&](const std::string& path, const std::string& title) {
    html(links,
         "<a class=\"utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action\" "
         "href=\"{}\">{}</a> ",
         path, title);
  };
  for (const auto& start : view.starts)
    add(city_path(view.municipality) + "/instrumenten/" + start.instrument + "/indienen", start.title);
  if (view.assists) add(city_path(view.municipality) + "/werk/balie", t(language, "assistance.title"));
  if (view.manages) add(city_path(view.municipality) + "/werk/geheel", t(language, "work.whole.title"));
  if (view.moderates) add(city_path(view.municipality) + "/moderatie/wachtrij", t(language, "moderation.desk"));
  if (links.empty()) return finish("");
  std::string copy;
  if (!view.starts.empty())
    html(copy, "<p class=\"meent-next-step__until\"><a class=\"utrecht-link\" href=\"{}/beheer/ronden\">{}</a></p>",
         city_path(view.municipality), t(language, "work.copy"));
  return html("<div class=\"meent-next-step\">{}{}</div>", finish(links), finish(copy));
}

Html in_default_html(const app::WorkView& view, Language language) {
  if (view.in_default == 0) return finish("");
  std::string text = n(language, "work.in_default", view.in_default);
  if (view.owed && view.owed->cents > 0)
    text += " " + t(language, "work.owed_today", {{"amount", format_money(language, *view.owed)}});
  return html(
      "<div class=\"utrecht-alert utrecht-alert--warning\"><div class=\"utrecht-alert__content\"><p>{} <a "
      "class=\"utrecht-link\" href=\"{}\">{}</a></p></div></div>",
      text, address(view, Show::in_default, 1), t(language, "work.show_in_default"));
}

}  // namespace

Show work_show_of(std::string_view word) {
  return word == "te-laat"      ? Show::late
         : word == "stil"       ? Show::paused
         : word == "in-gebreke" ? Show::in_default
                                : Show::all;
}

std::string_view word_of(Show show) {
  return show == Show::late ? "te-laat" : show == Show::paused ? "stil" : show == Show::in_default ? "in-gebreke" : "";
}

Html work_html(const app::WorkView& view, Language language) {
  std::string lead = n(language, "work.count", view.running);
  if (view.late > 0) lead += " " + n(language, "work.count_late", view.late);
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph "
      "utrecht-paragraph--lead\">{}</p>{}{}{}{}{}{}",
      t(language, "work.title"), lead, in_default_html(view, language), starts_html(view, language),
      shown_html(view, language), filter_html(view, language), table_html(view, language),
      paging_html(
          view.query.page, view.pages, t(language, "work.paging"),
          [&](int page) { return address(view, view.query.show, page); }, language));
}

}  // namespace meent::web
