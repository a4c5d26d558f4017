// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/geography/feature_lines.h"

namespace meent::algorithms {

std::vector<int> find_feature_lines(std::string_view text) {
  std::vector<int> lines;
  int line = 1;
  int depth = 0;
  bool in_text = false;
  bool in_features = false;
  bool item_begins = false;
  std::size_t text_begin = 0;
  std::string_view last_text;  // of depth 1: the name of the member that follows
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char sign = text[i];
    if (sign == '\n') ++line;
    if (in_text) {
      if (sign == '\\') ++i;
      else if (sign == '"') {
        in_text = false;
        if (depth == 1) last_text = text.substr(text_begin, i - text_begin);
      }
      continue;
    }
    if (sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t') continue;
    if (item_begins && sign != ']') lines.push_back(line);
    item_begins = false;
    if (sign == '"') {
      in_text = true;
      text_begin = i + 1;
    } else if (sign == '{' || sign == '[') {
      ++depth;
      if (depth == 2 && sign == '[' && last_text == "features") {
        in_features = item_begins = true;
        // Of members with the same name the last counts.
        lines.clear();
      }
    } else if (sign == '}' || sign == ']') {
      --depth;
      if (depth < 2) in_features = false;
    } else if (sign == ',') {
      item_begins = in_features && depth == 2;
      if (depth == 1) last_text = {};
    }
  }
  return lines;
}

}  // namespace meent::algorithms
