// SPDX-License-Identifier: EUPL-1.2
#include "web/estimate_fields.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace meent::web {
namespace {

constexpr std::array<std::string_view, 3> parts = {"aantal", "prijs", "wat"};
constexpr long long most_rows = 100;

// Of one line: a tab or a line break would be the next part or row.
std::string one_line(std::string_view text) {
  std::string line = clean_text(text);
  std::replace_if(line.begin(), line.end(), [](char c) { return c == '\t' || c == '\n'; }, ' ');
  return line;
}

}  // namespace

std::optional<EstimatePart> find_estimate_part(std::string_view name) {
  const auto pieces = split(name, '.');
  if (pieces.size() != 3) return std::nullopt;
  const auto row = parse_whole(pieces[1]);
  const auto* const part = std::find(parts.begin(), parts.end(), pieces[2]);
  if (!row || *row < 1 || *row > most_rows || part == parts.end()) return std::nullopt;
  return EstimatePart{std::string(pieces[0]), static_cast<std::size_t>(*row),
                      static_cast<std::size_t>(part - parts.begin())};
}

std::string estimate_part(std::string_view field, std::size_t row, std::size_t part) {
  return std::string(field) + "." + std::to_string(row) + "." + std::string(parts.at(part));
}

std::map<std::string, std::string> estimates_of(const Pairs& fields) {
  std::map<std::string, std::map<std::size_t, std::array<std::string, 3>>> rows;
  for (const auto& [name, value] : fields)
    if (const auto found = find_estimate_part(name)) rows[found->field][found->row].at(found->part) = one_line(value);
  std::map<std::string, std::string> texts;
  for (const auto& [field, of_field] : rows)
    for (const auto& [number, row] : of_field) {
      if (row[0].empty() && row[1].empty() && row[2].empty()) continue;
      std::string& text = texts[field];
      if (!text.empty()) text += '\n';
      text += row[0] + '\t' + row[1] + '\t' + row[2];
    }
  return texts;
}

}  // namespace meent::web
