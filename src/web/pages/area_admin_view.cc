// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/area_admin_view.h"

#include <algorithm>

#include "web/pages/admin_view.h"
#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

constexpr std::size_t most_shown = 100;  // differences of one kind, and findings

std::string inhabitants_text(Language language, std::optional<std::int64_t> count) {
  return count ? n(language, "areas.inhabitants", *count) : t(language, "areas.inhabitants_unknown");
}

Html area_row_html(const app::ManagedAreasView& view, const app::ManagedArea& managed, Language language) {
  std::string people = inhabitants_text(language, managed.area.inhabitants);
  if (managed.since) people += ", " + t(language, "areas.since", {{"date", format_date(language, *managed.since)}});
  std::string where = t(language, "areas.one." + std::string(domain::to_text(managed.kind)));
  if (!managed.within.empty()) where += " · " + t(language, "areas.in", {{"area", managed.within}});
  return html(
      "<tr class=\"utrecht-table__row\" role=\"row\"><th class=\"utrecht-table__header-cell\" role=\"rowheader\" "
      "scope=\"row\"><span class=\"meent-work__title\"><a class=\"utrecht-link\" href=\"{}\">{}</a></span> <span "
      "class=\"meent-work__where\">{}</span></th><td class=\"utrecht-table__cell\" role=\"cell\">{}</td><td "
      "class=\"utrecht-table__cell\" role=\"cell\">{}</td></tr>",
      admin_path(view.municipality, "/gebieden/" + managed.area.code), managed.area.name, where, people,
      managed.running > 0 ? n(language, "areas.running", managed.running) : t(language, "areas.nothing_running"));
}

using Kind = app::AreaDifference::Kind;

std::string difference_text(Language language, const app::AreaDifference& one) {
  std::vector<std::string> parts;
  if (one.kind == Kind::changed) {
    if (one.old_name != one.name) parts.push_back(t(language, "areas.name_was", {{"name", one.old_name}}));
    if (one.old_inhabitants != one.inhabitants)
      parts.push_back(t(language, "areas.inhabitants_change",
                        {{"before", inhabitants_text(language, one.old_inhabitants)},
                         {"after", inhabitants_text(language, one.inhabitants)}}));
    if (one.moved) parts.push_back(t(language, "areas.moved"));
    if (one.outline) parts.push_back(t(language, "areas.outline_changed"));
    if (one.figures) parts.push_back(t(language, "areas.figures_changed"));
  }
  if (one.kind == Kind::is_new) parts.push_back(inhabitants_text(language, one.inhabitants));
  if (one.running > 0) parts.push_back(n(language, "areas.running", one.running));
  std::string text;
  for (const auto& part : parts) text += (text.empty() ? "" : " · ") + part;
  return text;
}

Html differences_html(const app::UploadView& view, Kind kind, std::string_view id, const char* title, const char* lead,
                      Language language) {
  std::string items;
  std::size_t count = 0;
  for (const auto& one : view.would.differences) {
    if (one.kind != kind || ++count > most_shown) continue;
    html(items, "<li><strong>{}</strong> <span class=\"meent-work__where\">{} · {}</span> {}</li>", one.name,
         t(language, "areas.one." + std::string(domain::to_text(one.area_kind))), one.code,
         difference_text(language, one));
  }
  if (count == 0) return finish("");
  std::string more;
  if (count > most_shown)
    html(more, "<p class=\"utrecht-paragraph\">{}</p>",
         n(language, "areas.more", static_cast<std::int64_t>(count - most_shown)));
  return section_html(id, n(language, title, static_cast<std::int64_t>(count)),
                      html("<p class=\"utrecht-paragraph\">{}</p><ul class=\"utrecht-unordered-list\">{}</ul>{}",
                           t(language, lead), finish(items), finish(more)));
}

Html findings_html(const app::UploadView& view, Language language) {
  if (view.would.findings.empty()) return finish("");
  std::string items;
  for (std::size_t i = 0; i < std::min(most_shown, view.would.findings.size()); ++i)
    html(items, "<li>{}</li>", explain(language, view.would.findings[i]));
  return section_html("meldingen", n(language, "areas.findings", static_cast<std::int64_t>(view.would.findings.size())),
                      html("<ul class=\"utrecht-unordered-list\">{}</ul>", finish(items)));
}

Html preview_html(const app::UploadView& view, const UploadForm& form, Language language) {
  const auto changes =
      static_cast<std::int64_t>(std::count_if(view.would.differences.begin(), view.would.differences.end(),
                                              [](const app::AreaDifference& one) { return one.kind != Kind::gone; }));
  return html(
      "<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p><p class=\"utrecht-paragraph\">{}</p>{}{}{}{}<form "
      "method=\"post\" action=\"{}\">{}<input type=\"hidden\" name=\"gelezen\" value=\"{}\"><div "
      "class=\"meent-choose\"><button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\" "
      "name=\"wat\" value=\"ja\">{}</button><button class=\"utrecht-button utrecht-button--secondary-action\" "
      "type=\"submit\" name=\"wat\" value=\"nee\">{}</button></div></form>",
      t(language, "areas.preview", {{"file", view.name}, {"moment", format_moment(language, *view.at)}}),
      changes == 0 ? t(language, "areas.no_change") : n(language, "areas.same", view.would.taken - changes),
      differences_html(view, Kind::is_new, "nieuw", "areas.new", "areas.new_lead", language),
      differences_html(view, Kind::changed, "anders", "areas.changed", "areas.changed_lead", language),
      differences_html(view, Kind::gone, "weg", "areas.gone", "areas.gone_lead", language),
      findings_html(view, language), admin_path(view.municipality, "/inlezen/antwoord"), token_html(form.form_token),
      std::to_string(view.at->microseconds), t(language, "areas.confirm"), t(language, "areas.throw_away"));
}

Html file_field_html(const UploadForm& form, Language language) {
  std::string problem;
  for (const auto& error : form.errors)
    if (error.field == "bestand")
      html(problem, "<p class=\"utrecht-form-field-error-message\"><strong>{}</strong></p>",
           t(language, error.key, error.params));
  return html(
      "<div class=\"utrecht-form-field\"><label class=\"utrecht-form-label\" for=\"inlezen-bestand\">{}</label><div "
      "id=\"inlezen-bestand-hint\"><p class=\"utrecht-form-field-description\">{}</p>{}</div><input "
      "class=\"meent-file\" type=\"file\" id=\"inlezen-bestand\" name=\"bestand\" "
      "accept=\".geojson,.json,application/geo+json\" aria-describedby=\"inlezen-bestand-hint\"></div>",
      t(language, "areas.file"),
      t(language, "areas.file_help", {{"limit", std::to_string(app::most_upload_bytes >> 20)}}), finish(problem));
}

}  // namespace

Html managed_areas_html(const app::ManagedAreasView& view, const std::string& done, Language language) {
  std::string rows, said, waiting;
  for (const auto& area : view.areas) html(rows, "{}", area_row_html(view, area, language));
  if (!done.empty()) html(said, "<p class=\"utrecht-paragraph\" role=\"status\"><strong>{}</strong></p>", done);
  if (view.waiting)
    html(waiting, "<p class=\"utrecht-paragraph\"><span class=\"meent-state meent-state--attention\">{}</span></p>",
         t(language, "areas.waits"));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p><p "
      "class=\"utrecht-paragraph\">{}</p>{}<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" "
      "href=\"{}\">{}</a></p>{}",
      t(language, "areas.title"), finish(said),
      n(language, "areas.lead", static_cast<std::int64_t>(view.areas.size()), {{"city", view.municipality.name}}),
      t(language, view.outlines ? "areas.outlines_known" : "areas.outlines_unknown"), finish(waiting),
      admin_path(view.municipality, "/inlezen"), t(language, "areas.read_in"),
      work_table_html(t(language, "areas.title"),
                      {t(language, "areas.area"), t(language, "areas.people"), t(language, "areas.runs")},
                      finish(rows)));
}

Html managed_area_html(const app::ManagedAreaView& view, const AreaForm& form, Language language) {
  auto name = make_field("naam", t(language, "areas.name"), "text", "", form.typed.name);
  name.required = true;
  const auto people = make_field("inwoners", t(language, "areas.people"), "number", t(language, "areas.people_help"),
                                 form.typed.inhabitants);
  auto since =
      make_field("vanaf", t(language, "areas.since_field"), "date", t(language, "areas.since_help"), form.typed.since);
  since.required = true;
  std::string values;
  for (const auto& value : view.values)
    html(values, "<li><time datetime=\"{}\">{}</time> <span>{} · {}</span></li>", to_iso(value.since),
         format_date(language, value.since), value.name, inhabitants_text(language, value.inhabitants));
  std::string history;
  if (!values.empty())
    html(history, "{}",
         section_html("eerder", t(language, "areas.values"),
                      html("<ol class=\"utrecht-ordered-list\">{}</ol>", finish(values))));
  std::string facts;
  html(facts, "{}", t(language, "areas.one." + std::string(domain::to_text(view.area.kind))));
  if (!view.area.within.empty()) html(facts, " · {}", t(language, "areas.in", {{"area", view.area.within}}));
  html(facts, " · {}", view.area.area.code);
  const std::vector<app::FieldView> fields{name, people, since};
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p><p "
      "class=\"utrecht-paragraph\">{}</p><form class=\"meent-form\" method=\"post\" action=\"{}\" "
      "novalidate>{}{}{}{}<button class=\"utrecht-button utrecht-button--primary-action\" "
      "type=\"submit\">{}</button></form>{}",
      view.area.area.name, error_summary_html(form.error, form.errors, fields, "gebied", language), finish(facts),
      t(language, "areas.change_lead"), admin_path(view.municipality, "/gebieden/" + view.area.area.code),
      token_html(form.form_token), field_html(name, form.errors, "gebied", language),
      field_html(people, form.errors, "gebied", language), field_html(since, form.errors, "gebied", language),
      t(language, "areas.save"), finish(history));
}

Html upload_html(const app::UploadView& view, const UploadForm& form, Language language) {
  const auto file = make_field("bestand", t(language, "areas.file"), "text");
  const auto pasted =
      make_field("tekst", t(language, "areas.pasted"), "long_text", t(language, "areas.pasted_help"), form.pasted);
  const auto year = make_field("jaar", t(language, "areas.year"), "number", t(language, "areas.year_help"), form.year);
  const auto source =
      make_field("bron", t(language, "areas.source"), "text", t(language, "areas.source_help"), form.source);
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}{}{}", t(language, "areas.read_in"),
      error_summary_html(form.error, form.errors, {file, pasted, year, source}, "inlezen", language),
      view.at ? preview_html(view, form, language) : finish(""),
      section_html(
          "bestand", t(language, view.at ? "areas.other_file" : "areas.choose_file"),
          html("<p class=\"utrecht-paragraph\">{}</p><form class=\"meent-form\" method=\"post\" "
               "enctype=\"multipart/form-data\" action=\"{}\" novalidate>{}{}{}{}{}<button "
               "class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}</button></form>",
               t(language, "areas.upload_lead"), admin_path(view.municipality, "/inlezen"), token_html(form.form_token),
               file_field_html(form, language), field_html(pasted, form.errors, "inlezen", language),
               field_html(year, form.errors, "inlezen", language), field_html(source, form.errors, "inlezen", language),
               t(language, "areas.look"))));
}

Html municipalities_html(const std::vector<app::MunicipalityFacts>& facts, Language language) {
  std::string rows;
  for (const auto& one : facts)
    html(
        rows,
        "<tr class=\"utrecht-table__row\" role=\"row\"><th class=\"utrecht-table__header-cell\" role=\"rowheader\" "
        "scope=\"row\"><span class=\"meent-work__title\"><a class=\"utrecht-link\" href=\"{}\">{}</a></span> <span "
        "class=\"meent-work__where\">{} · {}</span></th><td class=\"utrecht-table__cell\" role=\"cell\">{}, {}</td><td "
        "class=\"utrecht-table__cell\" role=\"cell\">{} · {}</td></tr>",
        city_path(one.municipality), one.municipality.name, one.municipality.code,
        inhabitants_text(language, one.inhabitants), n(language, "areas.count", one.areas),
        t(language, one.outlines ? "areas.with_borders" : "areas.without_borders"),
        n(language, "areas.running", one.running), n(language, "areas.instruments", one.instruments));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p><p "
      "class=\"utrecht-paragraph\">{}</p>{}",
      t(language, "municipalities.title"), n(language, "municipalities.lead", static_cast<std::int64_t>(facts.size())),
      t(language, "municipalities.adding"),
      work_table_html(t(language, "municipalities.title"),
                      {t(language, "municipalities.name"), t(language, "areas.title"), t(language, "areas.runs")},
                      finish(rows)));
}

}  // namespace meent::web
