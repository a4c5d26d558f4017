// SPDX-License-Identifier: EUPL-1.2
#include "store/draft_store.h"

namespace meent::store {
namespace {

const std::string draft_columns = "SELECT person_id, municipality, instrument, parent, answers, saved_at FROM draft ";

DraftRow read_draft(const Row& row) {
  return {domain::PersonId(row.text(0)), row.text(1), row.text(2), row.integer(3), row.text(4),
          Instant{row.integer(5)}};
}

}  // namespace

void save_draft(Connection& connection, const DraftRow& draft) {
  connection.query(
      "INSERT INTO draft (person_id, municipality, instrument, parent, answers, saved_at)"
      " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (person_id, municipality, instrument, parent)"
      " DO UPDATE SET answers = $5, saved_at = $6",
      {draft.person.text, draft.municipality, draft.instrument, draft.parent, draft.answers,
       draft.saved_at.microseconds});
}

std::optional<DraftRow> find_draft(Connection& connection, const domain::PersonId& person,
                                   const std::string& municipality, const std::string& instrument,
                                   std::int64_t parent) {
  const Rows rows =
      connection.query(draft_columns + "WHERE person_id = $1 AND municipality = $2 AND instrument = $3 AND parent = $4",
                       {person.text, municipality, instrument, parent});
  if (rows.empty()) return std::nullopt;
  return read_draft(rows[0]);
}

std::vector<DraftRow> list_drafts(Connection& connection, const domain::PersonId& person) {
  const Rows rows = connection.query(
      draft_columns + "WHERE person_id = $1 ORDER BY saved_at DESC, municipality, instrument, parent", {person.text});
  std::vector<DraftRow> drafts;
  for (std::size_t i = 0; i < rows.size(); ++i) drafts.push_back(read_draft(rows[i]));
  return drafts;
}

void remove_draft(Connection& connection, const domain::PersonId& person, const std::string& municipality,
                  const std::string& instrument, std::int64_t parent) {
  connection.query("DELETE FROM draft WHERE person_id = $1 AND municipality = $2 AND instrument = $3 AND parent = $4",
                   {person.text, municipality, instrument, parent});
}

void remove_drafts(Connection& connection, const domain::PersonId& person) {
  connection.query("DELETE FROM draft WHERE person_id = $1", {person.text});
}

void remove_old_drafts(Connection& connection, Instant before) {
  connection.query("DELETE FROM draft WHERE saved_at <= $1", {before.microseconds});
}

}  // namespace meent::store
