// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/draft_view.h"

#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Html draft_html(const app::DraftView& draft, std::string_view form_token, Language language) {
  const std::string path = form_path(draft.place);
  const std::string& spoken = draft.municipality.language;
  std::string head;
  if (draft.open) html(head, "<a class=\"utrecht-link\" href=\"{}\" lang=\"{}\">{}</a>", path, spoken, draft.title);
  else html(head, "<span lang=\"{}\">{}</span>", spoken, draft.title);
  std::string closed;
  if (!draft.open) html(closed, "<p class=\"utrecht-paragraph\">{}</p>", t(language, "draft.closed"));
  return html(
      "<li class=\"meent-plan-list__item\"><h3 class=\"utrecht-heading-3\">{}</h3>"
      "<p class=\"utrecht-paragraph\">{}{} <span lang=\"{}\">{}</span></p><p class=\"utrecht-paragraph\">{}</p>{}"
      "<form method=\"post\" action=\"{}\">{}<button class=\"utrecht-button utrecht-button--secondary-action\" "
      "type=\"submit\" aria-label=\"{}\">{}</button></form></li>",
      finish(head), draft.municipality.name, draft.where.empty() ? "" : ",", spoken, draft.where,
      kept_in_words(draft, language), finish(closed), path + "/concept/weg", token_html(form_token),
      t(language, "draft.throw_away_what", {{"what", draft.title}}), t(language, "draft.throw_away"));
}

}  // namespace

std::string form_path(const app::FormPlace& place) {
  const std::string city = "/" + place.municipality;
  if (place.parent > 0) return city + "/dossier/" + std::to_string(place.parent) + "/indienen";
  return city + "/instrumenten/" + place.instrument + "/indienen";
}

std::string kept_in_words(const app::DraftView& draft, Language language) {
  return t(
      language, "draft.kept",
      {{"moment", format_moment(language, draft.saved_at)}, {"date", format_weekday_date(language, draft.kept_until)}});
}

Html drafts_html(const std::vector<app::DraftView>& drafts, std::string_view said, std::string_view form_token,
                 Language language) {
  if (drafts.empty() && said.empty()) return finish("");
  std::string out;
  if (said == "bewaard" || said == "weg")
    html(out, "<p class=\"utrecht-paragraph\" role=\"status\"><strong>{}</strong></p>",
         t(language, said == "weg" ? "draft.thrown_away" : "draft.saved"));
  std::string items;
  for (const auto& draft : drafts) html(items, "{}", draft_html(draft, form_token, language));
  if (!items.empty()) html(out, "<ul class=\"meent-plan-list\">{}</ul>", finish(items));
  return section_html("concepten", t(language, "draft.title"), finish(out));
}

Html ballot_drafts_html(const std::vector<app::KeptBallot>& ballots, Language language) {
  if (ballots.empty()) return finish("");
  std::string items;
  for (const auto& ballot : ballots) {
    Params params{{"city", ballot.municipality.name}};
    if (ballot.last_day) params.emplace_back("date", format_weekday_date(language, *ballot.last_day));
    html(items,
         "<li class=\"meent-plan-list__item\"><h3 class=\"utrecht-heading-3\"><a class=\"utrecht-link\" href=\"{}\" "
         "lang=\"{}\">{}</a></h3><p class=\"utrecht-paragraph\">{}</p></li>",
         dossier_path(ballot.municipality, ballot.round, "/stemmen"), ballot.municipality.language, ballot.title,
         t(language, ballot.last_day ? "ballot_draft.until" : "ballot_draft.no_end", params));
  }
  return section_html("stembiljetten", t(language, "ballot_draft.title"),
                      html("<ul class=\"meent-plan-list\">{}</ul>", finish(items)));
}

}  // namespace meent::web
