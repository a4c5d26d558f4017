// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/like_view.h"

#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Html title_html(const app::LikeIdea& idea, Language language) {
  std::string out;
  for (const auto& part : idea.title) {
    if (part.differs)
      html(out, "<mark class=\"meent-like__mark\"><span class=\"meent-like__aside\">[{}] </span>{}</mark>",
           t(language, "like.differs"), part.text);
    else html(out, "{}", part.text);
  }
  return finish(out);
}

Html idea_html(const app::MunicipalityView& municipality, const app::LikeIdea& idea, Language language) {
  std::string support;
  if (idea.support > 0)
    html(support, "<span>{}</span>", n(language, "page.plan.support", static_cast<long long>(idea.support)));
  return html(
      "<li class=\"meent-like__idea\"><a class=\"utrecht-link\" href=\"{}\" target=\"_blank\" rel=\"noopener\" "
      "lang=\"{}\">{}</a><p class=\"meent-plan-list__facts\">{} <span class=\"meent-plan-list__phase\">{}</span> "
      "{}</p></li>",
      dossier_path(municipality, idea.link.number), municipality.language, title_html(idea, language),
      state_html(language, idea.link), idea.link.phase, finish(support));
}

}  // namespace

Html like_ideas_html(const app::MunicipalityView& municipality, const std::vector<app::LikeIdea>& ideas,
                     Language language) {
  if (ideas.empty())
    return html("<p class=\"meent-like__count\" role=\"status\"></p><div class=\"meent-like__list\"></div>");
  std::string items;
  for (const auto& idea : ideas) html(items, "{}", idea_html(municipality, idea, language));
  return html(
      "<p class=\"meent-like__count\" role=\"status\">{}</p><div class=\"meent-like__list\"><p "
      "class=\"utrecht-form-field-description\">{}</p><ul class=\"meent-like__ideas\">{}</ul></div>",
      n(language, "like.count", static_cast<long long>(ideas.size())), t(language, "like.lead"), finish(items));
}

Html like_place_html(std::string_view address, std::string_view title, std::string_view words, const Html& ideas) {
  return html(
      "<div class=\"meent-like\" id=\"lijkt-op\" data-address=\"{}\" data-title=\"{}\" data-words=\"{}\">{}</div>",
      address, title, words, ideas);
}

Html looked_html(std::size_t found, Language language) {
  std::string text;
  if (found == 0) html(text, "<p>{}</p>", t(language, "like.none"));
  else
    html(text, "<p><a class=\"utrecht-link\" href=\"#lijkt-op\">{}</a></p>",
         n(language, "like.count", static_cast<long long>(found)));
  return html(
      "<div class=\"utrecht-alert utrecht-alert--info\" role=\"status\"><div "
      "class=\"utrecht-alert__content\">{}</div></div>",
      finish(text));
}

Html look_button_html(Language language) {
  return html(
      "<div class=\"meent-like__look\"><button class=\"utrecht-button utrecht-button--secondary-action\" "
      "type=\"submit\" name=\"{}\" value=\"ja\">{}</button><p class=\"utrecht-form-field-description\">{}</p></div>",
      look_button, t(language, "like.look"), t(language, "like.look_help"));
}

}  // namespace meent::web
