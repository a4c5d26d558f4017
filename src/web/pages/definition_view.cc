// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/definition_view.h"

#include "base/text.h"
#include "web/pages/admin_view.h"
#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"
#include "web/pages/procedure_drawing.h"

namespace meent::web {
namespace {

std::string line_of(const app::DefinitionText& text, const Finding& finding) {
  const std::string_view file = finding.file == "verhalen" ? text.stories : text.definition;
  const auto lines = split(file, '\n');
  const bool there = finding.line > 0 && static_cast<std::size_t>(finding.line) <= lines.size();
  return there ? std::string(trim(lines[static_cast<std::size_t>(finding.line) - 1])) : "";
}

Html finding_html(const app::DefinitionText& text, const Finding& finding, Language language) {
  const bool ours = finding.file == "definitie" || finding.file == "verhalen";
  std::string where = ours ? t(language, "definitions.file." + finding.file) : finding.file;
  if (finding.line > 0)
    where = t(language, "definitions.where", {{"file", where}, {"line", std::to_string(finding.line)}});
  std::string quote;
  if (const std::string line = ours ? line_of(text, finding) : ""; !line.empty())
    html(quote, "<br><code class=\"meent-definition__line\">{}</code>", line);
  return html("<li><strong>{}</strong> {}{}</li>", where, t(language, finding.key, finding.params), finish(quote));
}

Html checked_html(const app::DefinitionView& view, const app::CheckedDefinition& checked, Language language) {
  std::string out;
  if (checked.findings.empty()) {
    html(out,
         "<div class=\"utrecht-alert utrecht-alert--ok\" role=\"status\"><div class=\"utrecht-alert__content\"><h2 "
         "class=\"utrecht-heading-3\">{}</h2><p>{}</p></div></div>",
         t(language, "definitions.sound"),
         n(language, "definitions.played", checked.stories, {{"steps", std::to_string(checked.steps)}}));
  } else {
    std::string items;
    for (const auto& finding : checked.findings) html(items, "{}", finding_html(view.text, finding, language));
    html(out,
         "<div class=\"utrecht-alert utrecht-alert--warning\" role=\"status\"><div "
         "class=\"utrecht-alert__content\"><h2 class=\"utrecht-heading-3\">{}</h2><ol "
         "class=\"utrecht-ordered-list meent-definition__findings\">{}</ol></div></div>",
         n(language, "definitions.found", static_cast<long long>(checked.findings.size())), finish(items));
  }
  if (!checked.phases.empty())
    html(out, "{}",
         section_html("tekening", t(language, "drawing.title"), procedure_drawing_html(checked.phases, "", language)));
  return finish(out);
}

// The text of a file: lines are not broken, and the browser corrects nothing.
Html file_html(std::string_view name, std::string_view label, std::string_view help, std::string_view text) {
  const std::string id = "veld-" + std::string(name);
  return html(
      "<div class=\"utrecht-form-field\"><label class=\"utrecht-form-label\" for=\"{}\">{}</label><div id=\"{}\"><p "
      "class=\"utrecht-form-field-description\">{}</p></div><textarea class=\"utrecht-textarea "
      "meent-definition__text\" "
      "id=\"{}\" name=\"{}\" rows=\"24\" wrap=\"off\" spellcheck=\"false\" autocapitalize=\"off\" autocomplete=\"off\" "
      "aria-describedby=\"{}\">\n{}</textarea></div>",
      id, label, id + "-uitleg", help, id, name, id + "-uitleg", text);
}

}  // namespace

std::string definition_title(const app::DefinitionView& view, Language language) {
  return view.id == app::new_definition ? t(language, "definitions.new")
                                        : t(language, "definitions.change", {{"name", view.name}});
}

Html definitions_html(const app::ManagedInstrumentsView& view, bool published, Language language) {
  std::string said;
  if (published)
    html(said, "<p class=\"utrecht-paragraph\" role=\"status\"><strong>{}</strong></p>",
         t(language, "definitions.published"));
  const auto path = [&](const std::string& id) { return admin_path(view.municipality, "/instrumenten/" + id); };
  std::string rows;
  for (const auto& one : view.instruments) {
    std::string state = t(language, one.own ? "definitions.own" : "definitions.shipped");
    if (!one.enabled) state += " " + t(language, "definitions.off");
    html(rows,
         "<tr class=\"utrecht-table__row\" role=\"row\"><th class=\"utrecht-table__header-cell\" role=\"rowheader\" "
         "scope=\"row\"><a class=\"utrecht-link\" href=\"{}\">{}</a></th><td class=\"utrecht-table__cell\" "
         "role=\"cell\">{} <span class=\"meent-work__where\">{}</span></td><td class=\"utrecht-table__cell\" "
         "role=\"cell\"><a class=\"utrecht-link\" href=\"{}\">{}</a></td></tr>",
         path(one.id), one.name, t(language, "definitions.version_of", {{"version", std::to_string(one.version)}}),
         state, path(std::string(app::new_definition)) + "?van=" + one.id,
         t(language, "definitions.copy", {{"name", one.name}}));
  }
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}",
      t(language, "definitions.title"), finish(said), t(language, "definitions.lead"),
      work_table_html(t(language, "definitions.caption"),
                      {t(language, "definitions.column.name"), t(language, "definitions.column.version"),
                       t(language, "definitions.column.new")},
                      finish(rows)));
}

Html definition_html(const app::DefinitionView& view, const DefinitionForm& form, Language language) {
  auto reason = make_field("reden", t(language, "definitions.reason"), "text", t(language, "definitions.reason_help"),
                           view.text.reason);
  reason.required = true;
  std::string checked;
  if (form.checked) html(checked, "{}", checked_html(view, *form.checked, language));
  const std::string version = std::to_string(view.next);
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}<form "
      "class=\"meent-form meent-definition\" method=\"post\" enctype=\"multipart/form-data\" action=\"{}\" "
      "novalidate>{}{}{}<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\" name=\"{}\" "
      "value=\"ja\">{}</button>{}<button class=\"utrecht-button utrecht-button--primary-action\" "
      "type=\"submit\">{}</button></form>",
      definition_title(view, language), error_summary_html(form.error, form.errors, {reason}, "veld", language),
      t(language, view.id == app::new_definition ? "definitions.lead_new" : "definitions.lead_change",
        {{"version", version}}),
      finish(checked), admin_path(view.municipality, "/instrumenten/" + view.id), token_html(form.form_token),
      file_html("definitie", t(language, "definitions.file.definitie"), t(language, "definitions.help.definitie"),
                view.text.definition),
      file_html("verhalen", t(language, "definitions.file.verhalen"), t(language, "definitions.help.verhalen"),
                view.text.stories),
      check_button, t(language, "definitions.check"), field_html(reason, form.errors, "veld", language),
      t(language, "definitions.publish", {{"version", version}}));
}

}  // namespace meent::web
