// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/assistance_view.h"

#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

app::FieldView channel_field(const AssistanceForm& form, Language language) {
  auto field = make_field("kanaal", t(language, "assistance.where"), "choice", "", form.channel);
  field.required = true;
  for (const char* channel : {"counter", "telephone"}) {
    field.options.emplace_back(channel);
    field.option_labels.push_back(t(language, std::string("assistance.channel.") + channel));
  }
  return field;
}

Html lines_html(const std::vector<app::AssistedLine>& lines, std::string_view when_empty, Language language) {
  if (lines.empty()) return html("<p class=\"utrecht-paragraph\">{}</p>", when_empty);
  std::string items;
  for (const auto& line : lines)
    html(items,
         "<li class=\"meent-history__item\"><time datetime=\"{}\">{}</time> <strong>{}</strong> <a "
         "class=\"utrecht-link\" href=\"{}\">{}</a></li>",
         to_rfc3339(line.at), format_moment(language, line.at), line.words, line.path, line.title);
  return html("<ol class=\"meent-history\">{}</ol>", finish(items));
}

}  // namespace

Html assistance_form_html(const app::AssistanceView& view, const AssistanceForm& form, Language language) {
  std::string said;
  if (form.stopped && form.error.empty())
    html(said, "<p class=\"utrecht-paragraph\" role=\"status\"><strong>{}</strong></p>",
         t(language, "assistance.stopped"));
  auto asked = make_field("gevraagd", t(language, "assistance.asked"), "yes_no", t(language, "assistance.asked_help"),
                          form.asked);
  asked.required = true;
  const std::vector<app::FieldView> fields{
      make_field("adres", t(language, "assistance.address"), "text", t(language, "assistance.address_help"),
                 form.address),
      make_field("naam", t(language, "assistance.name"), "text", t(language, "assistance.name_help"), form.name),
      channel_field(form, language), asked};
  std::string inputs;
  for (const auto& field : fields)
    html(inputs, "{}",
         field_html(field, form.errors, "veld", language, field.name == "adres" || field.name == "naam" ? "off" : ""));
  std::string rules;
  for (const char* key :
       {"assistance.rule.own_words", "assistance.rule.no_ballot", "assistance.rule.told", "assistance.rule.four_eyes"})
    html(rules, "<li>{}</li>", t(language, key));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p><ul "
      "class=\"utrecht-unordered-list\">{}</ul><form class=\"meent-form\" method=\"post\" action=\"{}\" "
      "novalidate>{}{}<button class=\"utrecht-button utrecht-button--primary-action\" "
      "type=\"submit\">{}</button></form>",
      t(language, "assistance.title"), finish(said),
      error_summary_html(form.error, form.errors, fields, "veld", language),
      t(language, "assistance.lead", {{"minutes", std::to_string(app::assistance_seconds / 60)}}), finish(rules),
      city_path(view.municipality) + "/werk/balie", token_html(form.form_token), finish(inputs),
      t(language, "assistance.start"));
}

Html assistance_running_html(const app::AssistanceView& view, const app::Assistance& assistance, Language language) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1>", t(language, "assistance.title"));
  if (assistance.over) {
    html(out, "<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
         t(language, "assistance.over_lead", {{"name", assistance.person_name}}));
  } else {
    html(out, "<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
         t(language, "assistance.running_lead", {{"name", assistance.person_name}}));
    std::string links;
    const auto link = [&](std::string_view rest, const char* key) {
      html(links,
           "<a class=\"utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action\" "
           "href=\"{}\">{}</a> ",
           city_path(view.municipality) + std::string(rest), t(language, key));
    };
    link("", "assistance.to_city");
    link("/instrumenten", "assistance.to_instruments");
    html(out, "<div class=\"meent-next-step\">{}</div>", finish(links));
  }
  if (!view.code.empty())
    html(out, "{}",
         section_html("baliecode", t(language, "assistance.code"),
                      html("<p class=\"utrecht-paragraph meent-assistance-code\"><strong>{}</strong></p><p "
                           "class=\"utrecht-paragraph\">{}</p>",
                           view.code, t(language, "assistance.code_help", {{"name", assistance.person_name}}))));
  html(out, "{}",
       section_html("gedaan", t(language, "assistance.done"),
                    lines_html(view.lines, t(language, "assistance.done_nothing"), language)));
  return finish(out);
}

Html own_assistance_html(const std::vector<app::OwnAssistance>& all, Language language) {
  if (all.empty()) return finish("");
  std::string out;
  for (const auto& one : all)
    html(out, "<h3 class=\"utrecht-heading-3\">{}</h3>{}",
         t(language, "assistance.own_one",
           {{"at", format_moment(language, one.at)}, {"city", one.city}, {"channel", one.channel}}),
         lines_html(one.lines, t(language, "assistance.own_nothing"), language));
  return section_html("hulp", t(language, "assistance.own_title"),
                      html("<p class=\"utrecht-paragraph\">{}</p>{}", t(language, "assistance.own_lead"), finish(out)));
}

}  // namespace meent::web
