// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/signed_out_view.h"

#include "base/text.h"
#include "web/pages/parts_view.h"

namespace meent::web {

Html signed_out_html(const std::vector<std::string>& written, std::string_view sign_in, Language language) {
  std::string kept;
  std::size_t number = 0;
  for (const std::string& text : written) {
    ++number;
    const std::string label = written.size() == 1
                                  ? t(language, "page.signed_out.text")
                                  : t(language, "page.signed_out.text_of", {{"number", std::to_string(number)}});
    const int rows = text.size() > 200 || text.find('\n') != std::string::npos ? 8 : 2;
    html(kept,
         "<div class=\"utrecht-form-field\"><label class=\"utrecht-form-label\" for=\"tekst-{}\">{}</label>"
         "<textarea class=\"utrecht-textarea\" id=\"tekst-{}\" rows=\"{}\" readonly>\n"
         "{}</textarea></div>",
         number, label, number, rows, text);
  }
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
      "<div class=\"meent-form\">{}</div><p class=\"utrecht-paragraph\"><a class=\"utrecht-button-link "
      "utrecht-button-link--html-a utrecht-button-link--primary-action\" href=\"{}\">{}</a></p>",
      t(language, "page.signed_out.title"), t(language, "page.signed_out.lead"), finish(std::move(kept)), sign_in,
      t(language, "page.signed_out.sign_in"));
}

}  // namespace meent::web
