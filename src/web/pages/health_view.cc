// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/health_view.h"

#include "web/pages/admin_view.h"
#include "web/pages/comment_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

void add_row(std::string& rows, std::string_view label, const Html& value) {
  html(rows, "<div class=\"meent-facts__row\"><dt>{}</dt><dd>{}</dd></div>", label, value);
}

Html attention(std::string_view text) {
  return html("<span class=\"meent-state meent-state--attention\">{}</span>", text);
}

Html facts(const std::string& rows) { return html("<dl class=\"meent-facts\">{}</dl>", finish(rows)); }

Html job_html(const app::JobView& job, Language language) {
  if (!job.ended_at)
    return job.late ? attention(t(language, "health.job.never")) : html("{}", t(language, "health.job.never"));
  const std::string text =
      t(language, "health.last." + job.name,
        {{"moment", format_moment(language, *job.ended_at)}, {"count", format_number(language, job.done)}});
  return job.late ? html("{} {}", text, attention(t(language, "health.job.late"))) : html("{}", text);
}

Html machine_html(const app::HealthView& view, const HealthFrame& frame, Language language) {
  std::string rows;
  add_row(rows, t(language, "health.version"), html("{}", frame.version.empty() ? "–" : frame.version));
  add_row(rows, t(language, "health.database"),
          html("{}", t(language, "health.database_is",
                       {{"kind", view.is_sqlite ? "SQLite" : "PostgreSQL"},
                        {"size", format_number(language, (view.bytes + 1'048'575) / 1'048'576)}})));
  const std::string migrations =
      t(language, "health.migrations_are",
        {{"count", format_number(language, view.migrations)}, {"last", view.last_migration}});
  add_row(rows, t(language, "health.migrations"),
          view.schema_is_current ? html("{}", migrations)
                                 : html("{} {}", migrations, attention(t(language, "health.migrations_pending"))));
  for (const auto& job : view.jobs) add_row(rows, t(language, "health.job." + job.name), job_html(job, language));
  add_row(rows, t(language, "health.refusals"), html("{}", format_number(language, frame.refusals)));
  return section_html("machine", t(language, "health.machine"), facts(rows));
}

Html terms_html(const app::HealthView& view, Language language) {
  std::string rows;
  const std::string late = n(language, "health.dossiers", view.late);
  add_row(rows, t(language, "health.late"), view.late > 0 ? attention(late) : html("{}", late));
  add_row(rows, t(language, "health.soon"), html("{}", n(language, "health.dossiers", view.due_soon)));
  return section_html("termijnen", t(language, "health.terms"), facts(rows));
}

Html button(const app::HealthView& view, const app::StuckLetter& letter, const HealthFrame& frame,
            std::string_view what, std::string_view text, std::string_view label) {
  return html(
      "<form method=\"post\" action=\"{}\">{}<input type=\"hidden\" name=\"brief\" value=\"{}\"><input "
      "type=\"hidden\" name=\"wat\" value=\"{}\"><button class=\"utrecht-button utrecht-button--secondary-action\" "
      "type=\"submit\" aria-label=\"{}\">{}</button></form>",
      admin_path(view.municipality, "/stand/brieven"), token_html(frame.form_token), letter.id, what, label, text);
}

Html letter_html(const app::HealthView& view, const app::StuckLetter& letter, const HealthFrame& frame,
                 Language language) {
  const std::string about =
      letter.dossier ? t(language, letter.is_invitation ? "health.letter.invitation" : "health.letter.notice",
                         {{"title", letter.title}})
                     : t(language, "health.letter.role");
  std::string title;
  if (letter.dossier)
    html(title, "<a class=\"utrecht-link meent-work__title\" href=\"{}\">{}</a>",
         dossier_path(view.municipality, *letter.dossier), about);
  else html(title, "<span class=\"meent-work__title\">{}</span>", about);
  const std::string next = letter.next
                               ? t(language, "health.letter.next", {{"moment", format_moment(language, *letter.next)}})
                               : t(language, "health.letter.failed");
  std::string problem;
  if (letter.problem.empty()) html(problem, "{}", t(language, "health.letter.no_reason"));
  else html(problem, "<span lang=\"en\">{}</span>", letter.problem);
  return html(
      "<tr class=\"utrecht-table__row\" role=\"row\"><th class=\"utrecht-table__header-cell\" role=\"rowheader\" "
      "scope=\"row\">{} <span class=\"meent-work__where\">{}</span></th><td class=\"utrecht-table__cell\" "
      "role=\"cell\">{} <span class=\"meent-work__where\">{}</span></td><td class=\"utrecht-table__cell\" "
      "role=\"cell\"><div class=\"meent-offices\">{}{}</div></td></tr>",
      finish(title),
      t(language, "health.letter.where",
        {{"domain", letter.domain}, {"date", format_date(language, civil_date(letter.at))}}),
      finish(problem), n(language, "health.letter.attempts", letter.attempts) + " " + next,
      button(view, letter, frame, "opnieuw", t(language, "health.retry"),
             t(language, "health.retry_label", {{"letter", about}})),
      button(view, letter, frame, "opgeven", t(language, "health.give_up"),
             t(language, "health.give_up_label", {{"letter", about}})));
}

Html letters_html(const app::HealthView& view, const HealthFrame& frame, Language language) {
  if (view.letters.empty())
    return html("<p class=\"utrecht-paragraph meent-empty\">{}</p>", t(language, "health.no_letters"));
  std::string rows;
  for (const auto& letter : view.letters) html(rows, "{}", letter_html(view, letter, frame, language));
  return html(
      "{}{}",
      work_table_html(t(language, "health.letters_caption"),
                      {t(language, "health.letter"), t(language, "health.problem"), t(language, "health.what_now")},
                      finish(rows)),
      pages_html(admin_path(view.municipality, "/stand"), "pagina", view.page, view.pages,
                 t(language, "health.letters_paging"), language));
}

Html mail_html(const app::HealthView& view, const HealthFrame& frame, Language language) {
  std::string rows;
  add_row(rows, t(language, "health.waiting"), html("{}", n(language, "health.letters", view.waiting)));
  const std::string failed = n(language, "health.letters", view.failed);
  add_row(rows, t(language, "health.failed"), view.failed > 0 ? attention(failed) : html("{}", failed));
  add_row(rows, t(language, "health.links"),
          html("{}", t(language, "health.links_are",
                       {{"waiting", format_number(language, view.sign_in_waiting)},
                        {"failed", format_number(language, view.sign_in_failed)}})));
  std::string off;
  if (!frame.mail) html(off, "<p class=\"utrecht-paragraph\">{}</p>", attention(t(language, "health.no_mail")));
  return section_html("post", t(language, "health.mail"),
                      html("{}{}{}", finish(off), facts(rows), letters_html(view, frame, language)));
}

}  // namespace

Html health_html(const app::HealthView& view, const HealthFrame& frame, Language language) {
  std::string done;
  if (frame.done == "opnieuw" || frame.done == "opgegeven")
    html(done, "<p class=\"utrecht-paragraph\" role=\"status\"><strong>{}</strong></p>",
         t(language, frame.done == "opnieuw" ? "health.retried" : "health.given_up"));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}{}{}",
      t(language, "health.title"), finish(done), t(language, "health.lead"), mail_html(view, frame, language),
      terms_html(view, language), machine_html(view, frame, language));
}

}  // namespace meent::web
