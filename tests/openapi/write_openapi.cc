// SPDX-License-Identifier: EUPL-1.2
// Writes the OpenAPI document of this build, for tools/lint_api.
#include <iostream>

#include "web/api/api_routes.h"

int main() { std::cout << meent::web::make_openapi(meent::web::list_described_routes()).to_text(2) << '\n'; }
