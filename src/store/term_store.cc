// SPDX-License-Identifier: EUPL-1.2
#include "store/term_store.h"

#include "base/check.h"
#include "base/text.h"

namespace meent::store {
namespace {

constexpr std::string_view answer_word = "answer";
constexpr std::string_view clock_word = "clock";

}  // namespace

void save_term_end(Connection& connection, const domain::Dossier& dossier, std::int64_t sequence,
                   const domain::TermEnd& end) {
  connection.query(
      "INSERT INTO term_end (dossier_id, sequence, municipality, instrument, version, ended_by, ended_on, days_late)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      {dossier.id.text, sequence, dossier.municipality, dossier.instrument, dossier.version,
       end.by == domain::EndedBy::answer ? answer_word : clock_word, to_iso(end.ended_on), end.days_late});
}

std::vector<TermEndCount> count_term_ends(Connection& connection, std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT instrument, MAX(version), substr(ended_on, 1, 4), ended_by, days_late, COUNT(*) FROM term_end"
      " WHERE municipality = $1 GROUP BY instrument, substr(ended_on, 1, 4), ended_by, days_late ORDER BY 1, 3, 4, 5",
      {municipality});
  std::vector<TermEndCount> counts;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    counts.push_back({row.text(0), static_cast<int>(row.integer(1)),
                      static_cast<int>(parse_whole(row.text(2)).value_or(0)),
                      row.text(3) == clock_word ? domain::EndedBy::clock : domain::EndedBy::answer,
                      static_cast<int>(row.integer(4)), row.integer(5)});
  }
  return counts;
}

std::vector<OpenTermCount> count_open_terms(Connection& connection, std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT instrument, version, phase, due_on, COUNT(*) FROM dossier"
      " WHERE municipality = $1 AND final = 0 AND due_on IS NOT NULL GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4",
      {municipality});
  std::vector<OpenTermCount> counts;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    counts.push_back(
        {row.text(0), static_cast<int>(row.integer(1)), row.text(2), MUST(parse_date(row.text(3))), row.integer(4)});
  }
  return counts;
}

}  // namespace meent::store
