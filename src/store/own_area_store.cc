// SPDX-License-Identifier: EUPL-1.2
#include "store/own_area_store.h"

#include <set>

namespace meent::store {
namespace {

std::vector<std::string> texts_of(const Rows& rows) {
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < rows.size(); ++i) texts.push_back(rows[i].text(0));
  return texts;
}

}  // namespace

void set_own_area(Connection& connection, const domain::PersonId& person, std::string_view municipality,
                  std::string_view area) {
  if (area.empty())
    connection.query("DELETE FROM own_area WHERE person_id = $1 AND municipality = $2", {person.text, municipality});
  else
    connection.query(
        "INSERT INTO own_area (person_id, municipality, area) VALUES ($1, $2, $3)"
        " ON CONFLICT (person_id, municipality) DO UPDATE SET area = excluded.area",
        {person.text, municipality, area});
}

std::string find_own_area(Connection& connection, const domain::PersonId& person, std::string_view municipality) {
  const Rows rows = connection.query("SELECT area FROM own_area WHERE person_id = $1 AND municipality = $2",
                                     {person.text, municipality});
  return rows.empty() ? std::string() : rows[0].text(0);
}

std::vector<std::string> list_own_areas(Connection& connection, const domain::PersonId& person) {
  return texts_of(
      connection.query("SELECT area FROM own_area WHERE person_id = $1 ORDER BY municipality", {person.text}));
}

void set_area_follower(Connection& connection, std::string_view area, const domain::PersonId& person, bool follows) {
  if (follows)
    connection.query(
        "INSERT INTO area_follower (area, person_id) VALUES ($1, $2) ON CONFLICT (area, person_id) DO NOTHING",
        {area, person.text});
  else connection.query("DELETE FROM area_follower WHERE area = $1 AND person_id = $2", {area, person.text});
}

bool is_area_follower(Connection& connection, std::string_view area, const domain::PersonId& person) {
  return !connection
              .query("SELECT person_id FROM area_follower WHERE area = $1 AND person_id = $2", {area, person.text})
              .empty();
}

std::vector<std::string> list_followed_areas(Connection& connection, const domain::PersonId& person) {
  return texts_of(connection.query("SELECT area FROM area_follower WHERE person_id = $1 ORDER BY area", {person.text}));
}

std::vector<domain::PersonId> list_area_followers(Connection& connection, std::string_view municipality,
                                                  const std::vector<std::string>& areas) {
  std::set<std::string> people;
  if (areas.empty())
    for (auto& id : texts_of(connection.query("SELECT DISTINCT f.person_id FROM area_follower f"
                                              " JOIN area a ON a.code = f.area WHERE a.municipality = $1",
                                              {municipality})))
      people.insert(std::move(id));
  for (const std::string& area : areas)
    for (auto& id : texts_of(connection.query("SELECT person_id FROM area_follower WHERE area = $1", {area})))
      people.insert(std::move(id));
  return {people.begin(), people.end()};
}

std::vector<domain::DossierId> list_followed_dossiers(Connection& connection, const domain::PersonId& person) {
  std::vector<domain::DossierId> ids;
  for (const std::string& id : texts_of(connection.query(
           "SELECT f.dossier_id FROM follower f JOIN dossier d ON d.id = f.dossier_id WHERE f.person_id = $1"
           " ORDER BY d.municipality, d.number DESC",
           {person.text})))
    ids.emplace_back(id);
  return ids;
}

void remove_own_areas(Connection& connection, const domain::PersonId& person) {
  connection.query("DELETE FROM own_area WHERE person_id = $1", {person.text});
  connection.query("DELETE FROM area_follower WHERE person_id = $1", {person.text});
}

}  // namespace meent::store
