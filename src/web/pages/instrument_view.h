// SPDX-License-Identifier: EUPL-1.2
// An instrument as a procedure that anybody can read: who takes part, each phase with its term and its moves, how it
// can end, what the municipality decides itself, and the file that all of it comes from.
#pragma once

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

Html instrument_html(const app::InstrumentView& view, Language language);

}  // namespace meent::web
