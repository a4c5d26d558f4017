// SPDX-License-Identifier: EUPL-1.2
#include "store/own_instrument_store.h"

namespace meent::store {

void publish_own_instrument(Connection& connection, std::string_view municipality, const InstrumentRow& instrument,
                            std::string_view stories, Instant at) {
  publish_instrument(connection, municipality, instrument, at);
  connection.query("UPDATE instrument SET own = $4, stories = $5 WHERE municipality = $1 AND id = $2 AND version = $3",
                   {municipality, instrument.id, instrument.version, true, stories});
}

std::optional<std::string> find_own_stories(Connection& connection, std::string_view municipality, std::string_view id,
                                            int version) {
  const Rows rows = connection.query(
      "SELECT stories FROM instrument WHERE municipality = $1 AND id = $2 AND version = $3 AND own = $4",
      {municipality, id, version, true});
  if (rows.empty()) return std::nullopt;
  return rows[0].text(0);
}

std::vector<std::string> list_own_instruments(Connection& connection, std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT DISTINCT id FROM instrument WHERE municipality = $1 AND own = $2 ORDER BY id", {municipality, true});
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < rows.size(); ++i) ids.push_back(rows[i].text(0));
  return ids;
}

bool has_own_instrument(Connection& connection, std::string_view municipality, std::string_view id) {
  return !connection
              .query("SELECT 1 FROM instrument WHERE municipality = $1 AND id = $2 AND own = $3 LIMIT 1",
                     {municipality, id, true})
              .empty();
}

std::vector<int> list_running_versions(Connection& connection, std::string_view municipality, std::string_view id) {
  const Rows rows = connection.query(
      "SELECT DISTINCT version FROM dossier WHERE municipality = $1 AND instrument = $2 AND final = $3"
      " ORDER BY version",
      {municipality, id, false});
  std::vector<int> versions;
  for (std::size_t i = 0; i < rows.size(); ++i) versions.push_back(static_cast<int>(rows[i].integer(0)));
  return versions;
}

}  // namespace meent::store
