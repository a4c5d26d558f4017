// SPDX-License-Identifier: EUPL-1.2
#include "web/html.h"

std::string out;
const std::string_view value = "x";
void must_not_compile() { meent::web::html(out, "<img srcset=\"/fotos/a.webp {}w\">", value); }
