// SPDX-License-Identifier: EUPL-1.2
// The desk of officials: what is theirs to do now.
#pragma once

#include "web/visit.h"

namespace meent::web {

// ?toon=te-laat, stil or in-gebreke, ?instrument=plan, ?gebied=WK034401, ?pagina=2; what is unknown does not choose.
Result<Response> work_page(const Visit& visit);

}  // namespace meent::web
