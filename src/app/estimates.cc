// SPDX-License-Identifier: EUPL-1.2
#include "app/estimates.h"

#include "app/house.h"
#include "base/text.h"
#include "domain/estimate.h"

namespace meent::app {

std::vector<PriceLine> list_prices(Session& session, std::string_view slug) {
  std::vector<PriceLine> lines;
  const auto municipality = get_municipality(session, slug);
  if (!municipality) return lines;
  const Language language = session.language;
  for (const auto& price : (*municipality)->prices) {
    const std::string range =
        price.from == price.to
            ? format_money(language, price.from)
            : t(language, "estimate.range",
                {{"from", format_money(language, price.from)}, {"to", format_money(language, price.to)}});
    const std::string unit = price.unit.in(language);
    lines.push_back({price.what.in(language),
                     unit.empty() ? range : t(language, "estimate.per", {{"price", range}, {"unit", unit}}),
                     price.source.in(language)});
  }
  return lines;
}

std::string estimate_in_words(Language language, std::string_view text) {
  const auto lines = domain::parse_estimate(text);
  if (!lines || lines->empty()) return "";
  std::string words;
  for (const auto& line : *lines)
    words += t(language, "estimate.line_in_words",
               {{"count", format_number(language, line.count)},
                {"what", line.what},
                {"each", format_money(language, line.each)},
                {"cost", format_money(language, line.cost())}}) +
             "\n";
  if (lines->size() > 1)
    words += t(language, "estimate.total", {{"total", format_money(language, domain::total_of(*lines))}});
  return std::string(trim(words));
}

std::vector<EstimateRow> list_estimate_rows(std::string_view text) {
  std::vector<EstimateRow> rows;
  for (const auto row : split(text, '\n')) {
    if (trim(row).empty()) continue;
    const auto parts = split(row, '\t');
    if (parts.size() == 3) rows.push_back({std::string(parts[0]), std::string(parts[1]), std::string(parts[2])});
    else rows.push_back({"", "", std::string(row)});
  }
  return rows;
}

std::optional<Error> find_estimate_error(std::string_view text) {
  auto lines = domain::parse_estimate(text);
  if (lines) return std::nullopt;
  return std::move(lines).error();
}

std::string total_to_type(std::string_view text) {
  const auto lines = domain::parse_estimate(text);
  return lines && !lines->empty() ? to_decimal(domain::total_of(*lines)) : "";
}

}  // namespace meent::app
