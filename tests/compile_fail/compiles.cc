// SPDX-License-Identifier: EUPL-1.2
// The counterpart: what the others do almost, done right. Fails when the include path or the compiler is at fault.
#include "web/html.h"

std::string out;
const std::string_view value = "x";
void must_compile() {
  meent::web::html(out, "<a href=\"{}\" title=\"{}\">{}</a>", value, value, value);
  meent::web::html(out, "<a href=\"/{}/dossier/{}\">{}</a>", value, 3, value);
  meent::web::html(out, "<a href=\"{}?pagina={}#p{}\">x</a>", value, 2, 3);
  meent::web::html(out, "<a href=\"mailto:{}\">x</a><a href=\"https://example.nl/{}\">x</a>", value, value);
  meent::web::html(out, "<script src=\"/assets/{}.js\"></script><style>p { color: red }</style>", value);
  meent::web::html(out, "<use xlink:href=\"#{}\"/><meta name=\"description\" content=\"{}\">", value, value);
  meent::web::html(out, "<ul>{}</ul>", meent::web::html("<li>{}</li>", 2.5));
}
