// SPDX-License-Identifier: EUPL-1.2
// The register of agreements between residents and the municipality.
#pragma once

#include "web/visit.h"

namespace meent::web {

// ?toon=afgelopen, ?instrument=uitdaagrecht, ?gebied=WK034401, ?pagina=2; what is unknown does not choose.
Result<Response> agreements_page(const Visit& visit);

}  // namespace meent::web
