// SPDX-License-Identifier: EUPL-1.2
// `meent story [PATH…] [--coverage]`: runs stories (*.story, folders recursively) and prints what is not as they tell.
#pragma once

#include <array>

#include "cli/command.h"

namespace meent::cli {

inline constexpr std::array<Option, 2> story_options{{{"coverage"}, {"json"}}};
inline constexpr Command story_command{"story", 0, any_number, story_options, "story instruments/stories --coverage"};

// Exit code: 0 all stories pass, 1 one does not or a file cannot be read. Without paths:
// instruments/stories, or the stories in the binary when there is no such folder. Definitions come from the folder
// above the stories, else from the binary. --coverage lists the moves, final phases and refusals
// that no story reaches, and counts them for each definition.
int run_story(const Call& call);

}  // namespace meent::cli
