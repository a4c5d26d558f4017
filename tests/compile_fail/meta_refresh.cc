// SPDX-License-Identifier: EUPL-1.2
#include "web/html.h"

std::string out;
std::string_view const value = "x";
void must_not_compile() { meent::web::html(out, "<meta http-equiv=\"refresh\" content=\"{}\">", value); }
