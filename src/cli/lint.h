// SPDX-License-Identifier: EUPL-1.2
// `meent lint PATH…`: reads definitions (*.toml, folders recursively), prints what is wrong as file:line: text.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "base/language.h"

namespace meent::cli {

// Exit code: 0 nothing wrong, 1 findings, 2 used wrongly or a file cannot be read. Without paths: the definitions that
// travel in the binary. Definitions given together are also checked against each other (inside, parents, children);
// a definition that is inside another finds it in its own folder.
int run_lint(const std::vector<std::string>& args, std::ostream& out, std::ostream& err, Language language);

}  // namespace meent::cli
