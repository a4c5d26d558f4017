// SPDX-License-Identifier: EUPL-1.2
// `meent lint PATH…`: reads definitions (*.toml, folders recursively), prints what is wrong as file:line: text.
#pragma once

#include <array>

#include "cli/command.h"

namespace meent::cli {

inline constexpr std::array<Option, 1> lint_options{{{"json"}}};
inline constexpr Command lint_command{"lint", 0, any_number, lint_options, "lint instruments/buurtbegroten.toml"};

// Exit code: 0 nothing wrong, 1 findings or a file that cannot be read. Without paths: the definitions that
// travel in the binary. Definitions given together are also checked against each other (inside, parents, children);
// a definition that is inside another finds it in its own folder.
int run_lint(const Call& call);

}  // namespace meent::cli
