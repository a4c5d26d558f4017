// SPDX-License-Identifier: EUPL-1.2
// The program as somebody calls it, with everything from outside given, so that tests can call it too.
#pragma once

#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace meent::main {

// `line` is the command line without the program's name; `environment` the variables that begin with MEENT_. Gives the
// exit code: 0 done, 1 refused (the reason on err), 2 wrong usage. Never throws.
int run_program(const std::vector<std::string>& line, const std::map<std::string, std::string>& environment,
                std::ostream& out, std::ostream& err);

}  // namespace meent::main
