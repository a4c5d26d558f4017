// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/value_view.h"

#include <algorithm>

#include "base/text.h"
#include "web/pages/admin_view.h"
#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

std::string line_text(const app::ValueLine& line, Language language) {
  return t(language, line.on_site ? "values.line_site" : "values.line_file",
           {{"value", line.value}, {"date", format_date(language, line.from)}, {"decision", line.decision}});
}

Html now_html(const app::ValueView& value, Language language) {
  for (const auto& line : value.lines)
    if (line.now)
      return html("<strong>{}</strong> <span class=\"meent-work__where\">{}</span>", line.value,
                  line_text(line, language));
  return html("<span class=\"meent-state meent-state--attention\">{}</span>", t(language, "values.nothing"));
}

// What was before and what comes after; nothing when there is only what holds now.
Html others_html(const app::ValueView& value, Language language) {
  std::string items;
  for (const auto& line : value.lines)
    if (!line.now) html(items, "<li>{} {}</li>", line.value, line_text(line, language));
  if (items.empty()) return html("{}", t(language, "values.no_others"));
  return details_html(
      n(language, "values.others",
        static_cast<long long>(value.lines.size()) -
            (std::any_of(value.lines.begin(), value.lines.end(), [](const auto& line) { return line.now; }) ? 1 : 0)),
      html("<ul class=\"utrecht-unordered-list\">{}</ul>", finish(items)));
}

Html table_html(const app::ValuesView& view, Language language) {
  if (view.values.empty()) return html("<p class=\"utrecht-paragraph meent-empty\">{}</p>", t(language, "values.none"));
  std::string rows;
  for (const auto& value : view.values)
    html(
        rows,
        "<tr class=\"utrecht-table__row\" role=\"row\"><th class=\"utrecht-table__header-cell\" role=\"rowheader\" "
        "scope=\"row\"><span class=\"meent-work__title\">{}</span> <span class=\"meent-work__where\">{}</span></th><td "
        "class=\"utrecht-table__cell\" role=\"cell\">{}</td><td class=\"utrecht-table__cell\" "
        "role=\"cell\">{}</td></tr>",
        value.label, join(value.used_by, ", "), now_html(value, language), others_html(value, language));
  return work_table_html(t(language, "values.caption"),
                         {t(language, "values.value"), t(language, "values.now"), t(language, "values.other")},
                         finish(rows));
}

std::vector<app::FieldView> fields_of(const app::ValuesView& view, const ValuesForm& form, Language language) {
  const auto field = [&](const char* name, const char* type, const std::string& raw, const char* help) {
    app::FieldView one;
    one.name = name;
    one.label = t(language, std::string("values.field.") + name);
    one.type = type;
    one.raw = raw;
    one.required = true;
    if (help != nullptr) one.help = t(language, help);
    return one;
  };
  auto which = field("waarde", "choice", form.typed.name, nullptr);
  for (const auto& value : view.values) {
    which.options.push_back(value.name);
    which.option_labels.push_back(value.label);
  }
  return {which, field("nieuw", "text", form.typed.value, "values.help.nieuw"),
          field("vanaf", "date", form.typed.from, "values.help.vanaf"),
          field("besluit", "text", form.typed.decision, "values.help.besluit")};
}

}  // namespace

Html values_html(const app::ValuesView& view, const ValuesForm& form, Language language) {
  const auto fields = fields_of(view, form, language);
  std::string inputs;
  for (const auto& field : fields) html(inputs, "{}", field_html(field, form.errors, "veld", language));
  std::string saved;
  if (form.saved)
    html(saved, "<p class=\"utrecht-paragraph\" role=\"status\"><strong>{}</strong></p>", t(language, "values.saved"));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}{}",
      t(language, "values.title"), error_summary_html(form.error, form.errors, fields, "veld", language), finish(saved),
      t(language, "values.lead"), table_html(view, language),
      section_html("wijzigen", t(language, "values.change"),
                   html("<form class=\"meent-form\" method=\"post\" action=\"{}\" novalidate>{}{}<button "
                        "class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}</button></form>",
                        admin_path(view.municipality, "/waarden"), token_html(form.form_token), finish(inputs),
                        t(language, "values.save"))));
}

}  // namespace meent::web
