// SPDX-License-Identifier: EUPL-1.2
// An instrument as a procedure that anybody can read: who takes part, each phase with its term and its moves, how it
// can end, what the municipality decides itself, and the file that all of it comes from.
#pragma once

#include <string_view>

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// `here`: the name of the phase that is marked in the drawing, if any.
Html instrument_html(const app::InstrumentView& view, Language language, std::string_view here = "");

}  // namespace meent::web
