// SPDX-License-Identifier: EUPL-1.2
// Lines of CSV as RFC 4180 has them: commas, CR LF, quotes where they are needed.
#pragma once

#include <string>
#include <vector>

namespace meent {

// A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line end) gets a ' in front:
// what residents typed must not run on the computer of who opens the file (OWASP, CSV Injection).
std::string csv_line(const std::vector<std::string>& cells);

}  // namespace meent
