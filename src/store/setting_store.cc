// SPDX-License-Identifier: EUPL-1.2
#include "store/setting_store.h"

namespace meent::store {

std::map<std::string, std::string> list_settings(Connection& connection, std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT name, value FROM setting s WHERE municipality = $1 AND number ="
      " (SELECT MAX(number) FROM setting o WHERE o.municipality = $1 AND o.name = s.name)",
      {municipality});
  std::map<std::string, std::string> settings;
  for (std::size_t i = 0; i < rows.size(); ++i) settings[rows[i].text(0)] = rows[i].text(1);
  return settings;
}

void set_setting(Connection& connection, std::string_view municipality, std::string_view name, std::string_view value,
                 Instant at) {
  connection.query(
      "INSERT INTO setting (municipality, name, number, value, set_at) VALUES ($1, $2,"
      " (SELECT COALESCE(MAX(number), 0) + 1 FROM setting WHERE municipality = $1 AND name = $2), $3, $4)",
      {municipality, name, value, at.microseconds});
}

}  // namespace meent::store
