// SPDX-License-Identifier: EUPL-1.2
#include "store/value_store.h"

#include "base/check.h"
#include "store/dossier_store.h"

namespace meent::store {

void add_value(Connection& connection, std::string_view municipality, const ValueRow& value, Instant at) {
  connection.query(
      "INSERT INTO local_value (municipality, number, name, valid_from, value, decision, set_at)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7)",
      {municipality, next_number(connection, "value:" + std::string(municipality)), value.name, to_iso(value.from),
       value.value.to_text(), value.decision, at.microseconds});
}

std::vector<ValueRow> list_values(Connection& connection, std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT name, valid_from, value, decision FROM local_value WHERE municipality = $1 ORDER BY number",
      {municipality});
  std::vector<ValueRow> values;
  for (std::size_t i = 0; i < rows.size(); ++i)
    values.push_back(
        {rows[i].text(0), MUST(parse_date(rows[i].text(1))), MUST(parse_json(rows[i].text(2))), rows[i].text(3)});
  return values;
}

}  // namespace meent::store
