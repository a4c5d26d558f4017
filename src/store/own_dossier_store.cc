// SPDX-License-Identifier: EUPL-1.2
#include "store/own_dossier_store.h"

#include "base/check.h"

namespace meent::store {
namespace {

std::optional<Date> read_date(const Row& row, std::size_t column) {
  if (row.is_null(column)) return std::nullopt;
  return MUST(parse_date(row.text(column)));
}

}  // namespace

std::vector<OwnDossierRow> list_own_dossiers(Connection& connection, const domain::PersonId& person,
                                             std::int64_t limit) {
  const Rows rows = connection.query(
      "SELECT d.municipality, d.number, d.title, d.instrument, d.version, d.phase, d.stage, d.area, d.final, d.due_on,"
      " d.paused_on, p.due_on, r.role FROM dossier_role r JOIN dossier d ON d.id = r.dossier_id"
      " LEFT JOIN dossier p ON p.id = d.parent WHERE r.person_id = $1"
      " ORDER BY d.final, d.opened_on DESC, d.municipality, d.number DESC LIMIT $2",
      {person.text, limit});
  std::vector<OwnDossierRow> found;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    OwnDossierRow one;
    one.municipality = row.text(0);
    one.number = row.integer(1);
    one.title = row.text(2);
    one.instrument = row.text(3);
    one.version = static_cast<int>(row.integer(4));
    one.phase = row.text(5);
    one.stage = row.text(6);
    one.area = row.text(7);
    one.final = row.integer(8) != 0;
    one.due_on = read_date(row, 9);
    one.paused_on = read_date(row, 10);
    one.parent_due_on = read_date(row, 11);
    one.role = row.text(12);
    found.push_back(std::move(one));
  }
  return found;
}

}  // namespace meent::store
