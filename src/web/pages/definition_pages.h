// SPDX-License-Identifier: EUPL-1.2
// Procedures that a municipality writes itself, for administrators: the list, and the text of one with what is found in
// it, its stories and its drawing.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> definitions_page(const Visit& visit);  // ?melding=bekend: says that one was published
Result<Response> definition_page(const Visit& visit);   // "nieuw" with ?van=plan: begins with the text of that one
// With the button "kijk" the text is only looked over.
Result<std::optional<Response>> prepare_definition(const Visit& visit);
Result<Response> publish_definition(const Visit& visit);
Result<Response> show_definition_again(const Visit& visit, const Error& error);

}  // namespace meent::web
