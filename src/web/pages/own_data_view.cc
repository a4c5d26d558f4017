// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/own_data_view.h"

#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

constexpr std::size_t most_items = 25;
constexpr std::size_t unfolded_items = 3;

Html item_html(const std::vector<app::OwnCell>& cells) {
  std::string rows;
  for (const auto& cell : cells) {
    std::string value;
    if (cell.path.empty()) html(value, "{}", cell.words);
    else html(value, "<a class=\"utrecht-link\" href=\"{}\">{}</a>", cell.path, cell.words);
    html(rows, "<div class=\"meent-facts__row\"><dt>{}</dt><dd>{}</dd></div>", cell.label, finish(value));
  }
  return html("<dl class=\"meent-facts\">{}</dl>", finish(rows));
}

Html section_of(const app::OwnSection& section, Language language) {
  const std::size_t count = section.items.size();
  std::string body, folded;
  for (std::size_t i = 0; i < count && i < most_items; ++i)
    html(i < unfolded_items ? body : folded, "{}", item_html(section.items[i]));
  if (count > most_items)
    html(folded, "<p class=\"utrecht-paragraph\">{}</p>",
         n(language, "page.own.more", static_cast<std::int64_t>(count - most_items)));
  if (count > unfolded_items)
    html(body, "{}",
         details_html(n(language, "page.own.rest", static_cast<std::int64_t>(count - unfolded_items)), finish(folded)));
  return section_html(section.name, section.title, finish(body));
}

Html list_html(Language language, std::initializer_list<std::string_view> keys) {
  std::string items;
  for (const auto key : keys) html(items, "<li>{}</li>", t(language, key));
  return html("<ul class=\"utrecht-unordered-list\">{}</ul>", finish(items));
}

}  // namespace

Html own_data_html(const app::OwnData& data, Language language) {
  std::string sections;
  for (const auto& section : data.sections) html(sections, "{}", section_of(section, language));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
      "<ul class=\"utrecht-unordered-list\"><li><a class=\"utrecht-link\" href=\"/mijn/gegevens.json\" "
      "download=\"meent-gegevens.json\">{}</a></li><li><a class=\"utrecht-link\" href=\"/mijn/wissen\">{}</a></li></ul>"
      "{}{}",
      t(language, "page.own.title"), t(language, "page.own.lead"), t(language, "page.own.download"),
      t(language, "page.own.erase"),
      section_html("stemmen", t(language, "page.own.ballots"),
                   html("<p class=\"utrecht-paragraph\">{}</p>", t(language, "own.ballots"))),
      finish(sections));
}

Html erasing_html(const ErasingForm& form, Language language) {
  app::FieldView address;
  address.name = "address";
  address.label = t(language, "page.erase.address");
  address.help = t(language, "page.erase.address_help", {{"address", form.view.address}});
  address.type = "email";
  address.required = true;
  address.raw = form.address;
  std::string rest;
  if (!form.view.obstacle.empty())
    html(rest, "<p class=\"utrecht-paragraph\"><strong>{}</strong></p>", t(language, form.view.obstacle));
  else
    html(rest,
         "<form class=\"meent-form\" method=\"post\" action=\"/mijn/wissen\" novalidate>{}{}"
         "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}</button></form>",
         token_html(form.form_token), field_html(address, form.errors, "wissen", language, "off"),
         t(language, "page.erase.button"));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
      "{}{}{}",
      t(language, "page.erase.title"), error_summary_html(form.error, form.errors, {address}, "wissen", language),
      t(language, "page.erase.lead"),
      section_html("weg", t(language, "page.erase.goes"),
                   list_html(language, {"page.erase.goes_name", "page.erase.goes_words", "page.erase.goes_mail"})),
      section_html(
          "blijft", t(language, "page.erase.stays"),
          list_html(language, {"page.erase.stays_events", "page.erase.stays_numbers", "page.erase.stays_support",
                               "page.erase.stays_ballots", "page.erase.stays_record"})),
      finish(rest));
}

Html erased_html(Language language) {
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
      "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"/\">{}</a></p>",
      t(language, "page.erased.title"), t(language, "page.erased.lead"), t(language, "page.erased.home"));
}

}  // namespace meent::web
