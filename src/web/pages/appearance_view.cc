// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/appearance_view.h"

#include <initializer_list>

#include "web/pages/admin_view.h"
#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

app::FieldView field_of(const app::AppearanceView& view, const AppearanceForm& form, const std::string& name,
                        Language language) {
  app::FieldView field;
  field.name = name;
  field.label = t(language, "appearance.name." + name);
  field.type = name.starts_with("welcome_") || name.starts_with("privacy_") ? "long_text" : "text";
  if (const auto typed = form.typed.find(name); typed != form.typed.end()) field.raw = typed->second;
  const auto in_file = view.in_file.find(name);
  if (in_file != view.in_file.end())
    field.help = in_file->second.empty() ? t(language, "appearance.file_empty")
                                         : t(language, "appearance.file_says", {{"value", in_file->second}});
  else if (has_text(language, "appearance.help." + name)) field.help = t(language, "appearance.help." + name);
  return field;
}

Html group_html(const char* id, const char* title, const char* lead, std::initializer_list<const char*> names,
                const app::AppearanceView& view, const AppearanceForm& form, Language language) {
  std::string fields;
  for (const char* name : names)
    html(fields, "{}", field_html(field_of(view, form, name, language), form.errors, "veld", language));
  return section_html(id, t(language, title),
                      html("<p class=\"utrecht-paragraph\">{}</p>{}", t(language, lead), finish(fields)));
}

Html measured_html(const app::AppearanceView& view, Language language) {
  if (view.measured.empty())
    return html("<p class=\"utrecht-paragraph\">{}</p>",
                t(language, "appearance.from_theme", {{"theme", view.municipality.theme}}));
  std::string rows;
  for (const auto& one : view.measured)
    html(rows, "<div class=\"meent-facts__row\"><dt>{}</dt><dd>{}</dd></div>", one.pair,
         t(language, "appearance.measured", {{"ratio", one.ratio}}));
  return html("<dl class=\"meent-facts\">{}</dl>", finish(rows));
}

}  // namespace

Html appearance_html(const app::AppearanceView& view, const AppearanceForm& form, Language language) {
  std::vector<app::FieldView> fields;
  for (const std::string& name : app::setting_names()) fields.push_back(field_of(view, form, name, language));
  std::string saved;
  if (form.saved)
    html(saved, "<p class=\"utrecht-paragraph\" role=\"status\"><strong>{}</strong></p>",
         t(language, "appearance.saved"));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
      "<form class=\"meent-form\" method=\"post\" action=\"{}\" novalidate>{}{}{}{}{}<button class=\"utrecht-button "
      "utrecht-button--primary-action\" type=\"submit\">{}</button></form>",
      t(language, "appearance.title"), error_summary_html(form.error, form.errors, fields, "veld", language),
      finish(saved), t(language, "appearance.lead"), admin_path(view.municipality, "/uiterlijk"),
      token_html(form.form_token),
      group_html("contact", "appearance.contact", "appearance.contact_lead",
                 {"contact_email", "contact_telephone", "contact_address"}, view, form, language),
      group_html("teksten", "appearance.texts", "appearance.texts_lead",
                 {"welcome_nl", "welcome_en", "privacy_nl", "privacy_en"}, view, form, language),
      group_html("kleur", "appearance.colour", "appearance.colour_lead", {"accent", "on_accent", "accent_dark"}, view,
                 form, language),
      measured_html(view, language), t(language, "appearance.save"));
}

}  // namespace meent::web
