// SPDX-License-Identifier: EUPL-1.2
// What everybody may read of how a municipality does, as JSON, and its schemas.
#pragma once

#include "app/agreements.h"
#include "app/term_count.h"
#include "base/json.h"

namespace meent::web {

Json to_json(const app::TermCountView& view);
Json to_json(const app::AgreementView& view);
Json to_json(const app::AgreementsView& view);
Json list_public_schemas();

}  // namespace meent::web
