// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/embed_pages.h"

#include "app/embed.h"
#include "web/pages/parts_view.h"
#include "web/pages/turnout_view.h"
#include "web/static_files.h"

namespace meent::web {
namespace {

std::string embed_document(const app::EmbedView& view, Language language) {
  const app::DossierView& round = view.round.round;
  const std::string& spoken = round.municipality.language;
  std::string facts;
  const auto fact = [&](const char* key, const std::string& value) {
    html(facts, "<dt>{}</dt><dd>{}</dd>", t(language, key), value);
  };
  fact("page.embed.phase", round.link.phase);
  if (round.link.due_on) fact("page.embed.until", format_date(language, *round.link.due_on));
  if (round.link.amount) fact("page.embed.budget", format_money(language, *round.link.amount));
  if (view.round.plan_count > 0) fact("page.embed.plans", format_number(language, view.round.plan_count));
  if (view.round.turnout) fact("turnout.title", turnout_text(*view.round.turnout, language));
  std::string winners;
  for (const app::ResultLine& line : view.winners)
    html(winners, "<li><span lang=\"{}\">{}</span> {}</li>", spoken, line.title, format_money(language, line.cost));
  std::string chosen;
  if (!winners.empty())
    html(chosen, "<h2 class=\"utrecht-heading-3\">{}</h2><ol class=\"utrecht-ordered-list\">{}</ol>",
         t(language, "page.embed.chosen"), finish(winners));
  std::string out = "<!doctype html>\n";
  html(out,
       "<html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
       "content=\"width=device-width, initial-scale=1\"><title>{}</title><meta name=\"robots\" content=\"noindex\">"
       "<meta name=\"color-scheme\" content=\"light dark\"><link rel=\"stylesheet\" href=\"{}\">"
       "<link rel=\"stylesheet\" href=\"{}\"></head>",
       to_code(language), round.link.title, assets().address("meent.css"), style_address(round.municipality));
  html(out,
       "<body class=\"utrecht-document utrecht-surface\"><main class=\"meent-embed\"><h1 class=\"utrecht-heading-2\" "
       "lang=\"{}\">{}</h1><dl class=\"meent-embed__facts\">{}</dl>{}<p class=\"utrecht-paragraph\"><a "
       "class=\"utrecht-link\" href=\"{}\" target=\"_blank\" rel=\"noopener\">{}</a></p></main></body></html>",
       spoken, round.link.title, finish(facts), finish(chosen), dossier_path(round.municipality, round.link.number),
       t(language, "page.embed.more", {{"city", round.municipality.name}}));
  out += '\n';
  return out;
}

}  // namespace

Result<Response> embed_page(const Visit& visit) {
  const auto view = TRY(app::view_embed(visit.session, visit.slug(), visit.number(1)));
  Response response = make_page(embed_document(view, visit.language));
  response.frame_ancestors = view.allowed;
  return response;
}

Html share_html(const app::DossierView& round, std::string_view public_url, Language language) {
  if (public_url.empty()) return finish("");
  const std::string snippet =
      "<iframe src=\"" + std::string(public_url) + dossier_path(round.municipality, round.link.number, "/insluiten") +
      "?taal=" + std::string(to_code(language)) + "\" title=\"" + t(language, "page.embed.frame_title") +
      "\" width=\"100%\" height=\"420\" loading=\"lazy\"></iframe>";
  return section_html("delen", t(language, "page.embed.share"),
                      html("<p class=\"utrecht-paragraph\">{}</p><pre class=\"utrecht-code-block\" tabindex=\"0\" "
                           "role=\"region\" aria-label=\"{}\"><code>{}</code></pre>",
                           t(language, "page.embed.share_help"), t(language, "page.embed.snippet"), snippet));
}

}  // namespace meent::web
