// SPDX-License-Identifier: EUPL-1.2
#include "base/csv.h"

#include <string_view>

namespace meent {

std::string csv_line(const std::vector<std::string>& cells) {
  constexpr std::string_view begins_a_formula = "=+-@\t\r\n";
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) line += ',';
    std::string cell = cells[i];
    if (!cell.empty() && begins_a_formula.find(cell.front()) != std::string_view::npos) cell.insert(0, 1, '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
      line += cell;
      continue;
    }
    line += '"';
    for (const char sign : cell) {
      if (sign == '"') line += '"';
      line += sign;
    }
    line += '"';
  }
  return line + "\r\n";
}

}  // namespace meent
