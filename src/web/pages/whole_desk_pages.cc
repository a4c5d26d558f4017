// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/whole_desk_pages.h"

#include "app/work.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string open_text(const app::RoleWork& line, Language language) {
  std::string text = n(language, "work.whole.open", line.running);
  if (line.paused > 0) text += ", " + n(language, "work.whole.paused", line.paused);
  return text;
}

Html late_html(const app::RoleWork& line, Language language) {
  std::string out;
  if (line.in_default > 0) {
    std::string text = n(language, "work.whole.in_default", line.in_default);
    if (line.owed && line.owed->cents > 0)
      text += ", " + t(language, "work.whole.owed", {{"amount", format_money(language, *line.owed)}});
    html(out, "<span class=\"meent-state meent-state--attention\">{}</span> ", text);
  }
  if (line.late == 0) html(out, "{}", t(language, "work.whole.none_late"));
  else
    html(out, "<span class=\"meent-state meent-state--late\">{}</span> <span class=\"meent-work__where\">{}</span>",
         n(language, "work.whole.late", line.late), n(language, "work.whole.longest", line.longest_late.value_or(0)));
  return finish(out);
}

Html row_html(const app::RoleWork& line, const std::string& area, Language language) {
  return html(
      "<tr class=\"utrecht-table__row\" role=\"row\"><th class=\"utrecht-table__header-cell\" role=\"rowheader\" "
      "scope=\"row\"><span class=\"meent-work__title\">{}</span> <span class=\"meent-work__where\">{}</span></th><td "
      "class=\"utrecht-table__cell\" role=\"cell\">{}</td><td class=\"utrecht-table__cell\" role=\"cell\">{}</td></tr>",
      capital(line.role), area, open_text(line, language), late_html(line, language));
}

Html whole_desk_html(const app::WholeDeskView& view, Language language) {
  std::string lead = n(language, "work.whole.count", view.total.running);
  if (view.total.late > 0) lead += " " + n(language, "work.count_late", view.total.late);
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
       t(language, "work.whole.title"), lead);
  if (view.total.in_default > 0) {
    std::string text = n(language, "work.in_default", view.total.in_default);
    if (view.total.owed && view.total.owed->cents > 0)
      text += " " + t(language, "work.owed_today", {{"amount", format_money(language, *view.total.owed)}});
    html(out,
         "<div class=\"utrecht-alert utrecht-alert--warning\"><div "
         "class=\"utrecht-alert__content\"><p>{}</p></div></div>",
         text);
  }
  if (view.lines.empty()) {
    html(out, "<p class=\"utrecht-paragraph meent-empty\">{}</p>", t(language, "work.whole.nothing"));
    return finish(out);
  }
  std::string rows;
  for (const auto& line : view.lines)
    html(rows, "{}", row_html(line, line.area.empty() ? t(language, "work.whole.everywhere") : line.area, language));
  html(out, "{}<p class=\"utrecht-paragraph\">{}</p>",
       work_table_html(t(language, "work.whole.order"),
                       {t(language, "work.whole.who"), t(language, "work.whole.waits"), t(language, "work.term")},
                       finish(rows)),
       t(language, "work.whole.twice"));
  return finish(out);
}

}  // namespace

Result<Response> whole_desk_page(const Visit& visit) {
  const auto view = TRY(app::view_whole_desk(visit.session, visit.slug()));
  auto crumbs = city_crumbs(visit.language, view.municipality);
  crumbs.push_back({t(visit.language, "work.title"), city_path(view.municipality) + "/werk"});
  return show(visit, t(visit.language, "work.whole.title"), whole_desk_html(view, visit.language), view.municipality,
              200, std::move(crumbs));
}

}  // namespace meent::web
