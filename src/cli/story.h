// SPDX-License-Identifier: EUPL-1.2
// `meent story [PATH…] [--coverage]`: runs stories (*.story, folders recursively) and prints what is not as they tell.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "base/language.h"

namespace meent::cli {

// Exit code: 0 all stories pass, 1 one does not, 2 used wrongly or a file cannot be read. Without paths:
// instruments/stories, or the stories in the binary when there is no such folder. Definitions come from the folder
// above the stories, else from the binary. --coverage lists the moves and final phases that no story reaches.
int run_story(const std::vector<std::string>& args, std::ostream& out, std::ostream& err, Language language);

}  // namespace meent::cli
