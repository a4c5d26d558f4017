// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/turnout_view.h"

#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

void add_row(std::string& rows, std::string_view label, std::string_view value) {
  html(rows,
       "<tr class=\"utrecht-table__row\"><th class=\"utrecht-table__header-cell\" scope=\"row\">{}</th>"
       "<td class=\"utrecht-table__cell utrecht-table__cell--numeric\">{}</td></tr>",
       label, value);
}

std::string percent(Language language, std::int64_t per_mille) {
  return std::to_string(per_mille / 10) + (language == Language::nl ? "," : ".") + std::to_string(per_mille % 10) + "%";
}

}  // namespace

std::string turnout_text(const app::TurnoutView& turnout, Language language) {
  const auto share = turnout.per_mille();
  if (!share) return n(language, "page.round.ballots", turnout.ballots());
  return t(language, "turnout.share",
           {{"share", percent(language, *share)},
            {"ballots", format_number(language, turnout.ballots())},
            {"letters", format_number(language, turnout.letters)}});
}

Html turnout_html(const app::TurnoutView& turnout, Language language) {
  const auto number = [&](std::int64_t count) { return format_number(language, count); };
  std::string out;
  std::string bar;
  if (turnout.per_mille())
    html(bar, " <progress value=\"{}\" max=\"{}\" aria-label=\"{}\"></progress>", turnout.ballots(), turnout.letters,
         t(language, "turnout.bar"));
  html(out, "<p class=\"meent-realised\"><strong>{}</strong>{}</p>", turnout_text(turnout, language), finish(bar));
  std::string rows;
  add_row(rows, t(language, "turnout.online"), number(turnout.online));
  add_row(rows, t(language, "turnout.paper"), number(turnout.paper));
  add_row(rows, t(language, "turnout.together"), number(turnout.ballots()));
  if (turnout.spoilt > 0) add_row(rows, t(language, "turnout.spoilt"), number(turnout.spoilt));
  if (turnout.letters > 0) add_row(rows, t(language, "turnout.letters"), number(turnout.letters));
  html(out,
       "<table class=\"utrecht-table meent-table--narrow\"><caption class=\"utrecht-table__caption\">{}</caption>"
       "<tbody class=\"utrecht-table__body\">{}</tbody></table>",
       t(language, "turnout.caption"), finish(rows));
  return section_html("opkomst", t(language, "turnout.title"), finish(out));
}

}  // namespace meent::web
