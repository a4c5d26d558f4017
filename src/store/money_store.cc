// SPDX-License-Identifier: EUPL-1.2
#include "store/money_store.h"

#include <array>

#include "base/check.h"

namespace meent::store {
namespace {

constexpr char pot_columns[] =
    "SELECT id, municipality, instrument, area, year, closed, postings, voted, free, reserved, granted, paid, "
    "accounted,"
    " settled, claimed, lapsed FROM pot ";

PotRow read_pot(const Row& row) {
  PotRow pot;
  pot.id = row.text(0);
  pot.key = {row.text(1), row.text(2), row.text(3), static_cast<int>(row.integer(4))};
  pot.closed = row.integer(5) != 0;
  pot.postings = row.integer(6);
  std::size_t column = 7;
  for (Money* const money : {&pot.voted, &pot.free, &pot.reserved, &pot.granted, &pot.paid, &pot.accounted,
                             &pot.settled, &pot.claimed, &pot.lapsed})
    money->cents = row.integer(column++);
  return pot;
}

std::optional<PotRow> find_pot(Connection& connection, const PotKey& key, const std::string& held) {
  const std::string sql =
      std::string(pot_columns) + "WHERE municipality = $1 AND instrument = $2 AND area = $3 AND year = $4" + held;
  const Rows rows = connection.query(sql, {key.municipality, key.instrument, key.area, key.year});
  if (rows.empty()) return std::nullopt;
  return read_pot(rows[0]);
}

std::optional<std::string> dossier_of(const std::optional<PostingOrigin>& origin) {
  if (!origin) return std::nullopt;
  return origin->dossier.text;
}

std::optional<std::int64_t> sequence_of(const std::optional<PostingOrigin>& origin) {
  if (!origin) return std::nullopt;
  return origin->sequence;
}

}  // namespace

std::optional<PotRow> find_pot(Connection& connection, const PotKey& key) { return find_pot(connection, key, ""); }

std::optional<PotRow> hold_pot(Connection& connection, const PotKey& key) {
  return find_pot(connection, key, connection.is_sqlite() ? "" : " FOR UPDATE");
}

void make_pot(Connection& connection, const std::string& id, const PotKey& key) {
  connection.query(
      "INSERT INTO pot (id, municipality, instrument, area, year) VALUES ($1, $2, $3, $4, $5)"
      " ON CONFLICT (municipality, instrument, area, year) DO NOTHING",
      {id, key.municipality, key.instrument, key.area, key.year});
}

void close_pot(Connection& connection, const std::string& id) {
  connection.query("UPDATE pot SET closed = 1 WHERE id = $1", {id});
}

std::vector<PotRow> list_pots(Connection& connection, std::string_view municipality,
                              std::optional<std::string_view> area) {
  static const std::string sql = std::string(pot_columns) +
                                 "WHERE municipality = $1 AND ($2 = 1 OR area = $3)"
                                 " ORDER BY year DESC, instrument, area";
  const Rows rows = connection.query(sql, {municipality, !area.has_value(), area.value_or("")});
  std::vector<PotRow> pots;
  for (std::size_t i = 0; i < rows.size(); ++i) pots.push_back(read_pot(rows[i]));
  return pots;
}

void add_postings(Connection& connection, const std::string& pot, Date day, const std::optional<PostingOrigin>& origin,
                  std::span<const domain::Posting> postings, const PostingWords& words) {
  if (postings.empty()) return;
  // The council's account is the mirror of `voted`: what leaves it was voted.
  std::array<std::int64_t, domain::account_names.size()> more{};
  for (const auto& posting : postings) {
    more[static_cast<std::size_t>(posting.from)] -= posting.amount.cents;
    more[static_cast<std::size_t>(posting.to)] += posting.amount.cents;
  }
  using enum domain::Account;
  const auto of = [&](domain::Account account) { return more[static_cast<std::size_t>(account)]; };
  const Rows rows = connection.query(
      "UPDATE pot SET voted = voted - $2, free = free + $3, reserved = reserved + $4, granted = granted + $5,"
      " paid = paid + $6, accounted = accounted + $7, settled = settled + $8, claimed = claimed + $9,"
      " lapsed = lapsed + $10, postings = postings + $11 WHERE id = $1 RETURNING postings",
      {pot, of(council), of(free), of(reserved), of(granted), of(paid), of(accounted), of(settled), of(claimed),
       of(lapsed), static_cast<std::int64_t>(postings.size())});
  CHECK(rows.size() == 1);
  std::int64_t number = rows[0].integer(0) - static_cast<std::int64_t>(postings.size());
  for (const auto& posting : postings)
    connection.query(
        "INSERT INTO posting (pot_id, number, day, dossier_id, sequence, from_account, to_account, cents, reason,"
        " reference) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        {pot, ++number, to_iso(day), dossier_of(origin), sequence_of(origin), to_text(posting.from),
         to_text(posting.to), posting.amount.cents, words.reason, words.reference});
}

std::vector<PostingRow> list_postings(Connection& connection, const std::string& pot, std::int64_t after,
                                      std::int64_t limit) {
  const Rows rows = connection.query(
      "SELECT p.number, p.day, p.from_account, p.to_account, p.cents, d.number, d.title, p.sequence, p.reason,"
      " p.reference FROM posting p LEFT JOIN dossier d ON d.id = p.dossier_id"
      " WHERE p.pot_id = $1 AND p.number > $2 ORDER BY p.number LIMIT $3",
      {pot, after, limit});
  std::vector<PostingRow> postings;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    PostingRow posting;
    posting.number = row.integer(0);
    posting.day = MUST(parse_date(row.text(1)));
    posting.from = domain::find_account(row.text(2)).value();
    posting.to = domain::find_account(row.text(3)).value();
    posting.amount.cents = row.integer(4);
    posting.dossier = row.optional_integer(5);
    posting.title = row.optional_text(6).value_or("");
    posting.sequence = row.optional_integer(7).value_or(0);
    posting.reason = row.text(8);
    posting.reference = row.text(9);
    postings.push_back(std::move(posting));
  }
  return postings;
}

}  // namespace meent::store
