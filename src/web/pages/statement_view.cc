// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/statement_view.h"

#include <initializer_list>
#include <string>

#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Html head_html(Language language, const char* title, const char* lead) {
  return html("<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
              t(language, title), t(language, lead));
}

Html list_html(Language language, std::initializer_list<const char*> keys) {
  std::string items;
  for (const char* key : keys) html(items, "<li>{}</li>", t(language, key));
  return html("<ul class=\"utrecht-unordered-list\">{}</ul>", finish(items));
}

Html paragraph_html(Language language, const char* key) {
  return html("<p class=\"utrecht-paragraph\">{}</p>", t(language, key));
}

}  // namespace

Html accessibility_html(Language language) {
  std::string out;
  html(out, "{}{}", head_html(language, "accessibility.title", "accessibility.lead"),
       section_html("verwachten", t(language, "accessibility.expect"),
                    list_html(language, {"accessibility.keyboard", "accessibility.reader", "accessibility.script",
                                         "accessibility.text", "accessibility.words", "accessibility.map",
                                         "accessibility.paper"})));
  html(out, "{}{}",
       section_html("hoe-ver", t(language, "accessibility.state"),
                    html("{}{}", paragraph_html(language, "accessibility.tested"),
                         paragraph_html(language, "accessibility.not_yet"))),
       section_html("melden", t(language, "accessibility.report"),
                    paragraph_html(language, "accessibility.report_text")));
  return finish(out);
}

Html privacy_html(Language language, const domain::LocalText& addition) {
  std::string out;
  html(out, "{}{}", head_html(language, "privacy.title", "privacy.lead"),
       section_html("kijken", t(language, "privacy.looking"), paragraph_html(language, "privacy.looking_text")));
  html(out, "{}{}{}",
       section_html("stemmen", t(language, "privacy.voting"),
                    html("{}{}", paragraph_html(language, "privacy.voting_text"),
                         paragraph_html(language, "privacy.receipt_text"))),
       section_html("meedoen", t(language, "privacy.acting"),
                    html("{}{}", paragraph_html(language, "privacy.acting_text"),
                         paragraph_html(language, "privacy.helped_text"))),
       section_html("cookies", t(language, "privacy.cookies"),
                    list_html(language, {"privacy.cookie_form", "privacy.cookie_session", "privacy.cookie_language",
                                         "privacy.cookie_area"})));
  html(out, "{}{}", section_html("nooit", t(language, "privacy.never"), paragraph_html(language, "privacy.never_text")),
       section_html("rechten", t(language, "privacy.rights"), paragraph_html(language, "privacy.rights_text")));
  if (!addition.empty())
    html(out, "{}", section_html("gemeente", t(language, "privacy.own"), own_text_html(addition, language)));
  return finish(out);
}

}  // namespace meent::web
