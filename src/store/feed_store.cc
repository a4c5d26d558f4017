// SPDX-License-Identifier: EUPL-1.2
#include "store/feed_store.h"

namespace meent::store {

std::vector<StepRow> list_steps(Connection& connection, std::string_view municipality, const StepFilter& filter,
                                std::int64_t limit) {
  const Rows rows = connection.query(
      "SELECT d.id, d.number, d.title, d.instrument, d.version, e.sequence, e.at, e.from_phase, e.to_phase"
      " FROM event AS e JOIN dossier AS d ON d.id = e.dossier_id"
      " WHERE d.municipality = $1 AND e.from_phase <> e.to_phase AND ($2 = '' OR d.area = $2)"
      " AND ($3 = '' OR d.id = $3 OR d.parent = $3) AND ($4 = 0 OR d.parent IS NULL)"
      " ORDER BY e.at DESC, d.number DESC, e.sequence DESC LIMIT $5",
      {municipality, filter.area, filter.dossier, filter.only_top ? 1 : 0, limit});
  std::vector<StepRow> steps;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    steps.push_back({domain::DossierId(row.text(0)), row.integer(1), row.text(2), row.text(3),
                     static_cast<int>(row.integer(4)), row.integer(5), Instant{row.integer(6)}, row.text(7),
                     row.text(8)});
  }
  return steps;
}

}  // namespace meent::store
