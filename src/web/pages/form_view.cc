// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/form_view.h"

#include <algorithm>
#include <utility>

#include "app/estimates.h"
#include "web/estimate_fields.h"
#include "web/pages/like_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

// More choices than this become a list to open: radios would push the rest of the form out of sight.
constexpr std::size_t most_radios = 7;

struct Asked {
  const app::FieldView& field;
  std::string id;
  std::string hint;     // id of the element with help and errors; always there
  std::string invalid;  // "true", "false"
  std::string required;
  std::string_view autocomplete;
};

using Choices = std::vector<std::pair<std::string, std::string>>;  // value, label

Choices choices_of(const app::FieldView& field, Language language) {
  if (field.type == "yes_no") return {{"yes", t(language, "page.form.yes")}, {"no", t(language, "page.form.no")}};
  Choices choices;
  for (std::size_t i = 0; i < field.options.size(); ++i)
    choices.emplace_back(field.options[i], i < field.option_labels.size() ? field.option_labels[i] : field.options[i]);
  return choices;
}

Html radios(const Asked& asked, const Choices& choices) {
  std::string items;
  std::size_t at = 0;
  for (const auto& [value, label] : choices) {
    const std::string id = at == 0 ? asked.id : asked.id + "-" + std::to_string(at);
    ++at;
    std::string box;
    if (value == asked.field.raw)
      html(box,
           "<input class=\"utrecht-radio-button\" type=\"radio\" id=\"{}\" name=\"{}\" value=\"{}\" "
           "aria-describedby=\"{}\" checked>",
           id, asked.field.name, value, asked.hint);
    else
      html(box,
           "<input class=\"utrecht-radio-button\" type=\"radio\" id=\"{}\" name=\"{}\" value=\"{}\" "
           "aria-describedby=\"{}\">",
           id, asked.field.name, value, asked.hint);
    html(items,
         "<div class=\"utrecht-form-field utrecht-form-field--radio\">{} "
         "<label class=\"utrecht-form-label utrecht-form-label--radio\" for=\"{}\">{}</label></div>",
         finish(box), id, label);
  }
  return finish(items);
}

Html select(const Asked& asked, const Choices& choices, Language language) {
  std::string options;
  html(options, "<option value=\"\">{}</option>", t(language, "page.form.choose"));
  for (const auto& [value, label] : choices) {
    if (value == asked.field.raw) html(options, "<option value=\"{}\" selected>{}</option>", value, label);
    else html(options, "<option value=\"{}\">{}</option>", value, label);
  }
  return html(
      "<select class=\"utrecht-select\" id=\"{}\" name=\"{}\" aria-describedby=\"{}\" aria-invalid=\"{}\" "
      "aria-required=\"{}\">{}</select>",
      asked.id, asked.field.name, asked.hint, asked.invalid, asked.required, finish(options));
}

Html box(const Asked& asked) {
  const auto& [field, id, hint, invalid, required, autocomplete] = asked;
  if (field.type == "long_text")
    // The parser of a browser drops one line break right after the tag; ours keeps what was typed.
    return html(
        "<textarea class=\"utrecht-textarea\" id=\"{}\" name=\"{}\" rows=\"8\" aria-describedby=\"{}\" "
        "aria-invalid=\"{}\" aria-required=\"{}\">\n{}</textarea>",
        id, field.name, hint, invalid, required, field.raw);
  if (field.type == "picture")
    return html(
        "<input class=\"meent-file\" type=\"file\" id=\"{}\" name=\"{}\" "
        "accept=\"image/jpeg,image/png,image/webp,image/heic\" aria-describedby=\"{}\" aria-invalid=\"{}\" "
        "aria-required=\"{}\">",
        id, field.name, hint, invalid, required);
  if (field.type == "date")
    return html(
        "<input class=\"utrecht-textbox\" type=\"date\" id=\"{}\" name=\"{}\" value=\"{}\" aria-describedby=\"{}\" "
        "aria-invalid=\"{}\" aria-required=\"{}\">",
        id, field.name, field.raw, hint, invalid, required);
  if (field.type == "place") {
    std::string names;
    for (const auto& name : field.options) html(names, "<option value=\"{}\"></option>", name);
    return html(
        "<input class=\"utrecht-textbox\" type=\"text\" id=\"{}\" name=\"{}\" value=\"{}\" list=\"{}\" "
        "data-live-map=\"\" autocomplete=\"off\" aria-describedby=\"{}\" aria-invalid=\"{}\" aria-required=\"{}\">"
        "<datalist id=\"{}\">{}</datalist>",
        id, field.name, field.raw, id + "-namen", hint, invalid, required, id + "-namen", finish(names));
  }
  if (!autocomplete.empty())
    return html(
        "<input class=\"utrecht-textbox\" type=\"{}\" id=\"{}\" name=\"{}\" value=\"{}\" autocomplete=\"{}\" "
        "aria-describedby=\"{}\" aria-invalid=\"{}\" aria-required=\"{}\">",
        field.type == "email" || field.type == "password" ? field.type : "text", id, field.name, field.raw,
        autocomplete, hint, invalid, required);
  const std::string_view mode = field.type == "money" ? "decimal" : field.type == "number" ? "numeric" : "text";
  Html input = html(
      "<input class=\"utrecht-textbox\" type=\"text\" inputmode=\"{}\" id=\"{}\" name=\"{}\" value=\"{}\" "
      "aria-describedby=\"{}\" aria-invalid=\"{}\" aria-required=\"{}\">",
      mode, id, field.name, field.raw, hint, invalid, required);
  if (field.type != "money") return input;
  return html("<span class=\"meent-money\"><span class=\"meent-money__sign\" aria-hidden=\"true\">€</span>{}</span>",
              input);
}

Html estimate_input(std::string_view id, std::string_view name, std::string_view label, std::string_view mode,
                    std::string_view value, std::string_view hint) {
  return html(
      "<span class=\"meent-estimate__part\"><label class=\"utrecht-form-label\" for=\"{}\">{}</label><input "
      "class=\"utrecht-textbox\" type=\"text\" inputmode=\"{}\" id=\"{}\" name=\"{}\" value=\"{}\" "
      "autocomplete=\"off\" aria-describedby=\"{}\"></span>",
      id, label, mode, id, name, value, hint);
}

Html prices_html(const app::FieldView& field, Language language) {
  if (field.prices.empty()) return finish("");
  std::string items;
  for (const auto& price : field.prices)
    html(items, "<li>{}: {} <span class=\"meent-optional\">({})</span></li>", price.what, price.price, price.source);
  return html("<p class=\"utrecht-form-field-description\">{}</p><ul class=\"utrecht-unordered-list\">{}</ul>",
              t(language, "estimate.prices"), finish(items));
}

// Rows of three inputs; closed until somebody wants help or has filled it in.
Html estimate_html(const app::FieldView& field, std::string_view id, std::string_view hint, const Html& described,
                   bool wrong, Language language) {
  auto rows = app::list_estimate_rows(field.raw);
  const bool open = wrong || !rows.empty();
  if (rows.size() < estimate_rows) rows.resize(estimate_rows);
  std::string items;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    const auto part = [&](std::size_t which, const char* key, const char* mode, const std::string& value) {
      const std::string part_id =
          i == 0 && which == 2 ? std::string(id) : std::string(id) + "-" + number + "-" + std::to_string(which);
      return estimate_input(part_id, estimate_part(field.name, i + 1, which), t(language, key, {{"number", number}}),
                            mode, value, hint);
    };
    html(items, "<li class=\"meent-estimate__row\">{}{}{}</li>", part(2, "estimate.what_label", "text", rows[i].what),
         part(0, "estimate.count_label", "numeric", rows[i].count),
         part(1, "estimate.price_label", "decimal", rows[i].each));
  }
  const std::string total = app::total_to_type(field.raw);
  std::string sum;
  if (!total.empty())
    if (const auto amount = parse_money(total))
      html(sum, "<p class=\"utrecht-paragraph\" role=\"status\"><strong>{}</strong></p>",
           t(language, "estimate.total", {{"total", format_money(language, *amount)}}));
  const Html body = html(
      "<fieldset class=\"utrecht-form-fieldset\"><legend class=\"utrecht-form-fieldset__legend\">{}</legend>{}{}"
      "<ol class=\"meent-estimate\">{}</ol>{}<p class=\"utrecht-paragraph\"><button class=\"utrecht-button "
      "utrecht-button--secondary-action\" type=\"submit\" name=\"{}\" value=\"{}\">{}</button></p></fieldset>",
      field.label, described, prices_html(field, language), finish(items), finish(sum), reckon_button, field.of,
      t(language, "estimate.add_up"));
  if (open)
    return html("<details class=\"meent-details\" open><summary>{}</summary>{}</details>", t(language, "estimate.help"),
                body);
  return details_html(t(language, "estimate.help"), body);
}

std::string help_of(const app::FieldView& field, Language language) {
  if (!field.help.empty()) return field.help;
  if (field.type == "money") return t(language, "page.form.money_help");
  if (field.type == "place") return t(language, "page.form.place_help");
  return "";
}

Html kept_html(const DossierForm& form, Language language) {
  return html(
      "<div class=\"utrecht-alert utrecht-alert--info\"><div class=\"utrecht-alert__content\"><p>{}</p><form "
      "method=\"post\" action=\"{}\">{}<button class=\"utrecht-button utrecht-button--secondary-action\" "
      "type=\"submit\">{}</button></form></div></div>",
      form.kept, form.keep_action + "/weg", token_html(form.form_token), t(language, "draft.throw_away"));
}

Html keeping_html(const DossierForm& form, Language language) {
  if (form.keep_action.empty()) return finish("");
  return html(
      "<div class=\"meent-keeping\"><button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\" "
      "formaction=\"{}\">{}</button><p class=\"utrecht-form-field-description\">{}</p><p "
      "class=\"utrecht-form-field-description meent-draft-status\" data-kept=\"{}\" data-failed=\"{}\"></p></div>",
      form.keep_action, t(language, "draft.keep"), t(language, "draft.keep_help"), t(language, "draft.saved_at"),
      t(language, "draft.not_saved"));
}

}  // namespace

app::FieldView make_field(std::string name, std::string label, std::string type, std::string help, std::string raw) {
  app::FieldView view;
  view.name = std::move(name);
  view.label = std::move(label);
  view.type = std::move(type);
  view.help = std::move(help);
  view.raw = std::move(raw);
  return view;
}

Html field_html(const app::FieldView& field, const std::vector<FieldError>& errors, std::string_view prefix,
                Language language, std::string_view autocomplete) {
  std::string wrong;
  for (const auto& error : errors) {
    if (error.field != field.name) continue;
    html(wrong, "<p class=\"utrecht-form-field-error-message\"><strong>{}</strong> {}</p>",
         t(language, "page.form.wrong"), t(language, error.key, error.params));
  }
  const std::string id = std::string(prefix) + "-" + field.name;
  const Asked asked{
      field, id, id + "-uitleg", wrong.empty() ? "false" : "true", field.required ? "true" : "false", autocomplete};
  std::string hint;
  const std::string help = help_of(field, language);
  if (!help.empty()) html(hint, "<p class=\"utrecht-form-field-description\">{}</p>", help);
  const Html described = html("<div id=\"{}\">{}{}</div>", asked.hint, finish(hint), finish(wrong));
  std::string optional;
  if (!field.required) html(optional, " <span class=\"meent-optional\">{}</span>", t(language, "page.form.optional"));
  const std::string_view css = wrong.empty() ? "utrecht-form-field" : "utrecht-form-field utrecht-form-field--invalid";

  if (field.type == "estimate")
    return html("<div class=\"{}\">{}</div>", css,
                estimate_html(field, id, asked.hint, described, !wrong.empty(), language));
  const Choices choices = choices_of(field, language);
  const bool chosen_from = field.type == "yes_no" || field.type == "choice";
  if (chosen_from && !choices.empty() && choices.size() <= most_radios)
    return html(
        "<fieldset class=\"utrecht-form-fieldset {}\"><legend class=\"utrecht-form-fieldset__legend\">{}{}</legend>{}{}"
        "</fieldset>",
        css, field.label, finish(optional), described, radios(asked, choices));
  return html("<div class=\"{}\"><label class=\"utrecht-form-label\" for=\"{}\">{}{}</label>{}{}</div>", css, id,
              field.label, finish(optional), described,
              chosen_from && !choices.empty() ? select(asked, choices, language) : box(asked));
}

Html error_summary_html(std::string_view error, const std::vector<FieldError>& errors,
                        const std::vector<app::FieldView>& fields, std::string_view prefix, Language language) {
  if (error.empty() && errors.empty()) return finish("");
  std::string items;
  for (const auto& wrong : errors) {
    const auto field =
        std::find_if(fields.begin(), fields.end(), [&](const auto& one) { return one.name == wrong.field; });
    const std::string text = t(language, wrong.key, wrong.params);
    if (field == fields.end()) html(items, "<li>{}</li>", text);
    else
      html(items, "<li><a class=\"utrecht-link\" href=\"{}\">{} {}</a></li>",
           "#" + std::string(prefix) + "-" + field->name,
           field->label.ends_with('?') ? field->label : field->label + ":", text);
  }
  std::string body;
  if (!error.empty()) html(body, "<p class=\"utrecht-paragraph\">{}</p>", error);
  if (!items.empty()) html(body, "<ul class=\"utrecht-unordered-list\">{}</ul>", finish(items));
  return html(
      "<div class=\"utrecht-alert utrecht-alert--error\" role=\"alert\" tabindex=\"-1\"><div "
      "class=\"utrecht-alert__content\"><h2 class=\"utrecht-heading-3\">{}</h2>{}</div></div>",
      errors.empty() ? t(language, "page.form.not_done")
                     : n(language, "page.form.errors", static_cast<long long>(errors.size())),
      finish(body));
}

std::string_view form_encoding(const std::vector<app::FieldView>& fields) {
  const bool files =
      std::any_of(fields.begin(), fields.end(), [](const auto& field) { return field.type == "picture"; });
  return files ? "multipart/form-data" : "application/x-www-form-urlencoded";
}

Html dossier_form_html(const DossierForm& form, Language language) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1>{}", form.title,
       error_summary_html(form.error, form.errors, form.fields, "veld", language));
  if (!form.intro.empty()) html(out, "<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>", form.intro);
  std::string fields;
  for (const auto& field : form.fields) {
    const Html asked = field_html(field, form.errors, "veld", language);
    if (form.like && field.name == form.like_below)
      html(fields, "<div class=\"meent-like__around\">{}{}</div>", asked, *form.like);
    else html(fields, "{}", asked);
  }
  if (form.looked) html(out, "{}", *form.looked);
  if (!form.kept.empty()) html(out, "{}", kept_html(form, language));
  std::string said;
  if (form.is_public) html(said, "<p class=\"utrecht-paragraph\">{}</p>", t(language, "page.form.public"));
  html(out,
       "<form class=\"meent-form\" method=\"post\" enctype=\"{}\" action=\"{}\" novalidate data-keep=\"{}\">{}{}{}"
       "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}</button>{}{}</form>",
       form_encoding(form.fields), form.action, form.keep_action, token_html(form.form_token), finish(fields),
       finish(said), form.button, form.like ? look_button_html(language) : finish(""), keeping_html(form, language));
  if (!form.keep_action.empty()) html(out, "<script src=\"/assets/draft.js\" defer></script>");
  if (form.like) html(out, "<script src=\"/assets/like.js\" defer></script>");
  return finish(out);
}

}  // namespace meent::web
