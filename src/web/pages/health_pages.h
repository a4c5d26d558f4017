// SPDX-License-Identifier: EUPL-1.2
// How the machine is, for administrators, and what they do about letters that a mail server did not take.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> health_page(const Visit& visit);  // ?pagina=2
// Fields `brief` and `wat`: opnieuw or opgeven.
Result<Response> handle_letter(const Visit& visit);

}  // namespace meent::web
