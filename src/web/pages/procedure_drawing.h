// SPDX-License-Identifier: EUPL-1.2
// A procedure drawn: a card for each phase with its term and, for each way out of it, who may take it; lines between
// the cards; ends marked. The same words as a list, for who listens, for a narrow screen and for paper.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// `here`: the name of the phase in which a dossier is; any other text marks none.
Html procedure_drawing_html(const std::vector<app::ProcedurePhase>& phases, std::string_view here, Language language);

// In lines of at most so many pixels of our typeface, by an estimate that is rather too wide than too narrow. A word
// that is wider is broken with a hyphen. O(bytes).
std::vector<std::string> wrap_words(std::string_view text, int width, int size, bool bold);

}  // namespace meent::web
