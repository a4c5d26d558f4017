// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/error_view.h"

#include "web/pages/parts_view.h"

namespace meent::web {

Html error_html(std::string_view title, std::string_view text, std::string_view remedy, std::string_view reference,
                Language language) {
  std::string more;
  if (!remedy.empty())
    html(more,
         "<h2 class=\"utrecht-heading-2\">{}</h2><p class=\"utrecht-paragraph\">{}</p><p class=\"utrecht-paragraph\">"
         "<a class=\"utrecht-link\" href=\"/\">{}</a></p>",
         t(language, "page.error.remedy"), remedy, t(language, "page.error.home"));
  if (!reference.empty())
    html(more, "<p class=\"utrecht-paragraph meent-error__reference\">{} <code>{}</code></p>",
         t(language, "page.error.reference"), reference);
  return html("<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}",
              title, text, finish(more));
}

}  // namespace meent::web
