// SPDX-License-Identifier: EUPL-1.2
#include "domain/estimate.h"

#include <algorithm>

#include "base/text.h"

namespace meent::domain {
namespace {

constexpr std::size_t longest_what = 120;

Error refuse(const char* key, std::size_t line) {
  return Error{ErrorCode::invalid, key, {{"line", std::to_string(line)}}};
}

}  // namespace

Result<std::vector<EstimateLine>> parse_estimate(std::string_view text) {
  std::vector<EstimateLine> lines;
  Money total;
  std::size_t number = 0;
  for (const auto row : split(text, '\n')) {
    ++number;
    if (trim(row).empty()) continue;
    const auto parts = split(row, '\t');
    if (parts.size() != 3) return refuse("estimate.line", number);
    const auto count = trim(parts[0]).empty() ? std::optional<long long>(1) : parse_whole(trim(parts[0]));
    if (!count || *count < 1 || *count > most_of_one) return refuse("estimate.count", number);
    const auto each = parse_money(parts[1]);
    if (!each) return refuse("estimate.price", number);
    const auto what = trim(parts[2]);
    if (what.empty() || count_characters(what) > longest_what) return refuse("estimate.what", number);
    if (each->cents > largest_cents / *count) return Error{ErrorCode::invalid, "money.too_large"};
    lines.push_back({*count, *each, std::string(what)});
    total = TRY(add(total, lines.back().cost()));
  }
  if (lines.size() > most_estimate_lines)
    return Error{ErrorCode::invalid, "estimate.too_many", {{"most", std::to_string(most_estimate_lines)}}};
  return lines;
}

std::string write_estimate(const std::vector<EstimateLine>& lines) {
  std::string text;
  for (const auto& line : lines) {
    if (!text.empty()) text += '\n';
    text += std::to_string(line.count) + '\t' + to_decimal(line.each) + '\t' + line.what;
  }
  return text;
}

Money total_of(const std::vector<EstimateLine>& lines) {
  Money total;
  for (const auto& line : lines) total.cents += line.cost().cents;
  return total;
}

Given fill_in_totals(const Instrument& instrument, const Given& given) {
  Given filled = given;
  const auto answer_of = [&](std::string_view name) {
    return std::find_if(filled.begin(), filled.end(), [&](const auto& answer) { return answer.first == name; });
  };
  for (const auto& field : instrument.fields) {
    if (field.type != FieldType::estimate) continue;
    const auto estimate = answer_of(field.name);
    if (estimate == filled.end()) continue;
    const auto lines = parse_estimate(estimate->second);
    if (!lines || lines->empty()) continue;
    std::string total = to_decimal(total_of(*lines));
    const auto amount = answer_of(field.of);
    if (amount == filled.end()) filled.emplace_back(field.of, std::move(total));
    else if (trim(amount->second).empty()) amount->second = std::move(total);
  }
  return filled;
}

}  // namespace meent::domain
