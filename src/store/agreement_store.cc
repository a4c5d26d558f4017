// SPDX-License-Identifier: EUPL-1.2
#include "store/agreement_store.h"

#include <array>

#include "base/check.h"

namespace meent::store {
namespace {

constexpr std::array<std::string_view, 3> state_words = {"running", "renewing", "ended"};

constexpr char row_columns[] =
    "SELECT d.id, d.number, d.title, d.instrument, d.version, d.phase, d.area, a.state, a.begun_on, a.starts_on,"
    " a.ends_on, a.amount, a.stopped_on FROM agreement a JOIN dossier d ON d.id = a.dossier_id ";

std::optional<std::string> iso(const std::optional<Date>& date) {
  if (!date) return std::nullopt;
  return to_iso(*date);
}

std::optional<Date> read_date(const Row& row, std::size_t column) {
  if (row.is_null(column)) return std::nullopt;
  return MUST(parse_date(row.text(column)));
}

AgreementState read_state(const std::string& word) {
  return word == state_words[0]   ? AgreementState::running
         : word == state_words[1] ? AgreementState::renewing
                                  : AgreementState::ended;
}

std::vector<AgreementRow> read_rows(const Rows& rows) {
  std::vector<AgreementRow> found;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    AgreementRow one;
    one.id = domain::DossierId(row.text(0));
    one.number = row.integer(1);
    one.title = row.text(2);
    one.instrument = row.text(3);
    one.version = static_cast<int>(row.integer(4));
    one.phase = row.text(5);
    one.area = row.text(6);
    one.state = read_state(row.text(7));
    one.begun_on = MUST(parse_date(row.text(8)));
    one.terms.starts_on = read_date(row, 9);
    one.terms.ends_on = read_date(row, 10);
    if (!row.is_null(11)) one.terms.amount = Money{row.integer(11)};
    one.stopped_on = read_date(row, 12);
    found.push_back(std::move(one));
  }
  return found;
}

}  // namespace

std::string_view to_text(AgreementState state) { return state_words[static_cast<std::size_t>(state)]; }

void save_agreement(Connection& connection, const domain::Dossier& dossier, const AgreementTerms& terms, Date on) {
  std::optional<std::int64_t> cents;
  if (terms.amount) cents = terms.amount->cents;
  connection.query(
      "INSERT INTO agreement (dossier_id, municipality, state, begun_on, starts_on, ends_on, amount)"
      " VALUES ($1, $2, 'running', $3, $4, $5, $6) ON CONFLICT (dossier_id) DO UPDATE SET state = excluded.state,"
      " starts_on = excluded.starts_on, ends_on = excluded.ends_on, amount = excluded.amount",
      {dossier.id.text, dossier.municipality, to_iso(on), iso(terms.starts_on), iso(terms.ends_on), cents});
}

void renew_agreement(Connection& connection, const domain::DossierId& id) {
  connection.query("UPDATE agreement SET state = 'renewing' WHERE dossier_id = $1 AND state = 'running'", {id.text});
}

void end_agreement(Connection& connection, const domain::DossierId& id, Date on) {
  connection.query("UPDATE agreement SET state = 'ended', stopped_on = $2 WHERE dossier_id = $1 AND state <> 'ended'",
                   {id.text, to_iso(on)});
}

std::optional<AgreementRow> find_agreement(Connection& connection, const domain::DossierId& id) {
  static const std::string sql = std::string(row_columns) + "WHERE a.dossier_id = $1";
  auto found = read_rows(connection.query(sql, {id.text}));
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::vector<AgreementRow> list_agreements(Connection& connection, std::string_view municipality,
                                          const AgreementFilter& filter, std::int64_t limit, std::int64_t offset) {
  static const std::string sql = std::string(row_columns) +
                                 "WHERE a.municipality = $1 AND (CASE WHEN a.state = 'ended' THEN 1 ELSE 0 END) = $2"
                                 " AND ($3 = '' OR d.instrument = $3) AND ($4 = '' OR d.area = $4)"
                                 " ORDER BY a.stopped_on DESC, a.ends_on NULLS LAST, d.number LIMIT $5 OFFSET $6";
  return read_rows(connection.query(sql, {municipality, filter.ended, filter.instrument, filter.area, limit, offset}));
}

std::vector<AgreementRow> list_agreements_after(Connection& connection, std::string_view municipality,
                                                std::int64_t number, std::int64_t limit) {
  static const std::string sql =
      std::string(row_columns) + "WHERE a.municipality = $1 AND d.number > $2 ORDER BY d.number LIMIT $3";
  return read_rows(connection.query(sql, {municipality, number, limit}));
}

std::vector<AgreementCount> count_agreements(Connection& connection, std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT d.instrument, MAX(d.version), d.area, CASE WHEN a.state = 'ended' THEN 1 ELSE 0 END, COUNT(*)"
      " FROM agreement a JOIN dossier d ON d.id = a.dossier_id WHERE a.municipality = $1"
      " GROUP BY d.instrument, d.area, CASE WHEN a.state = 'ended' THEN 1 ELSE 0 END ORDER BY 1, 3, 4",
      {municipality});
  std::vector<AgreementCount> counts;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    counts.push_back({row.text(0), static_cast<int>(row.integer(1)), row.text(2), row.integer(3) != 0, row.integer(4)});
  }
  return counts;
}

}  // namespace meent::store
