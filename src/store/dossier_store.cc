// SPDX-License-Identifier: EUPL-1.2
#include "store/dossier_store.h"

#include "base/check.h"
#include "base/json.h"
#include "base/text.h"
#include "domain/proposal.h"

namespace meent::store {
namespace {

constexpr char row_columns[] =
    "SELECT id, number, municipality, instrument, version, parent, area, title, summary, amount, phase, stage, final,"
    " opened_on, phase_entered_on, due_on, support, state, longitude, latitude FROM dossier ";

std::optional<std::string> iso(const std::optional<Date>& date) {
  if (!date) return std::nullopt;
  return to_iso(*date);
}

std::optional<double> longitude(const std::optional<domain::GeoPoint>& place) {
  if (!place) return std::nullopt;
  return place->longitude;
}

std::optional<double> latitude(const std::optional<domain::GeoPoint>& place) {
  if (!place) return std::nullopt;
  return place->latitude;
}

std::optional<std::int64_t> cents(const std::optional<Money>& money) {
  if (!money) return std::nullopt;
  return money->cents;
}

std::optional<std::string> answer_by(const domain::Dossier& dossier) {
  if (!dossier.proposal) return std::nullopt;
  return to_iso(dossier.proposal->until);
}

std::optional<std::string> merged_into(const domain::Dossier& dossier) {
  if (!dossier.merged_into) return std::nullopt;
  return dossier.merged_into->text;
}

DossierRow read_row(const Row& row) {
  DossierRow result;
  result.id = domain::DossierId(row.text(0));
  result.number = row.integer(1);
  result.municipality = row.text(2);
  result.instrument = row.text(3);
  result.version = static_cast<int>(row.integer(4));
  if (!row.is_null(5)) result.parent = domain::DossierId(row.text(5));
  result.area = row.text(6);
  result.title = row.text(7);
  result.summary = row.text(8);
  if (!row.is_null(9)) result.amount = Money{row.integer(9)};
  result.phase = row.text(10);
  result.stage = row.text(11);
  result.final = row.integer(12) != 0;
  result.opened_on = MUST(parse_date(row.text(13)));
  result.phase_entered_on = MUST(parse_date(row.text(14)));
  if (!row.is_null(15)) result.due_on = MUST(parse_date(row.text(15)));
  result.support = row.integer(16);
  if (!row.is_null(18)) result.place = domain::GeoPoint{row.number(18), row.number(19)};
  return result;
}

std::vector<DossierRow> read_rows(const Rows& rows) {
  std::vector<DossierRow> result;
  result.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) result.push_back(read_row(rows[i]));
  return result;
}

// What the columns do not hold and is no text of people: those are in fact.
std::string write_state(const domain::Dossier& dossier) {
  Json::Object people;
  for (const auto& [role, ids] : dossier.people) {
    Json::Array list;
    for (const auto& id : ids) list.push_back(id.text);
    people.emplace_back(role, std::move(list));
  }
  Json::Array advice, signatures;
  for (const auto& name : dossier.advice) advice.push_back(name);
  for (const auto& name : dossier.signed_by) signatures.push_back(name);
  Json state = Json::object({{"paused_days", dossier.paused_days},
                             {"extensions", dossier.extensions},
                             {"sequence", dossier.sequence},
                             {"last_hash", dossier.last_hash},
                             {"people", std::move(people)},
                             {"advice", std::move(advice)},
                             {"signed_by", std::move(signatures)}});
  if (dossier.paused_on) state.set("paused_on", to_iso(*dossier.paused_on));
  if (dossier.merged_into) state.set("merged_into", dossier.merged_into->text);
  if (dossier.proposal) {
    state.set("proposal", domain::write_proposal(*dossier.proposal));
    state.set("proposed_by", dossier.proposal->by.text);
  }
  if (dossier.previous_due_on) state.set("previous_due_on", to_iso(*dossier.previous_due_on));
  if (!is_empty(dossier.purse)) {
    const domain::Purse& purse = dossier.purse;
    state.set("purse", Json::object({{"year", purse.year},
                                     {"reserved", purse.reserved.cents},
                                     {"granted", purse.granted.cents},
                                     {"paid", purse.paid.cents},
                                     {"accounted", purse.accounted.cents},
                                     {"settled", purse.settled.cents},
                                     {"claimed", purse.claimed.cents},
                                     {"promised", purse.promised.cents},
                                     {"highest", purse.highest.cents},
                                     {"paid_out", purse.paid_out.cents},
                                     {"is_settled", purse.is_settled}}));
  }
  if (dossier.default_on) state.set("default_on", to_iso(*dossier.default_on));
  return state.to_text();
}

domain::Purse read_purse(const Json& state) {
  const auto cents = [&](const char* name) { return Money{state.find(name)->integer()}; };
  domain::Purse purse;
  purse.year = static_cast<int>(state.find("year")->integer());
  purse.reserved = cents("reserved");
  purse.granted = cents("granted");
  purse.paid = cents("paid");
  purse.accounted = cents("accounted");
  purse.settled = cents("settled");
  purse.claimed = cents("claimed");
  purse.promised = cents("promised");
  purse.highest = cents("highest");
  purse.paid_out = cents("paid_out");
  purse.is_settled = state.find("is_settled")->boolean();
  return purse;
}

void read_state(domain::Dossier& dossier, const std::string& text) {
  const Json state = MUST(parse_json(text));
  dossier.paused_days = static_cast<int>(state.find("paused_days")->integer());
  dossier.extensions = static_cast<int>(state.find("extensions")->integer());
  dossier.sequence = state.find("sequence")->integer();
  dossier.last_hash = state.find("last_hash")->text();
  for (const auto& [role, ids] : state.find("people")->members())
    for (const Json& id : ids.items()) dossier.people[role].insert(domain::PersonId(id.text()));
  for (const Json& name : state.find("advice")->items()) dossier.advice.insert(name.text());
  for (const Json& name : state.find("signed_by")->items()) dossier.signed_by.insert(name.text());
  if (const Json* into = state.find("merged_into")) dossier.merged_into = domain::DossierId(into->text());
  if (const Json* proposal = state.find("proposal"))
    dossier.proposal = domain::read_proposal(*proposal, domain::PersonId(state.find("proposed_by")->text()));
  if (const Json* purse = state.find("purse")) dossier.purse = read_purse(*purse);
  const auto read_day = [&](const char* name, std::optional<Date>& day) {
    if (const Json* const found = state.find(name)) day = MUST(parse_date(found->text()));
  };
  read_day("paused_on", dossier.paused_on);
  read_day("previous_due_on", dossier.previous_due_on);
  read_day("default_on", dossier.default_on);
}

const char* order_clause(Order order) {
  switch (order) {
    case Order::title:
      // "C" compares bytes: SQLite learns it from its driver, PostgreSQL would sort by its locale.
      return "ORDER BY title_key COLLATE \"C\", number";
    case Order::amount:
      return "ORDER BY amount NULLS LAST, number";
    case Order::support:
      return "ORDER BY support DESC, number";
    case Order::number:
      break;
  }
  return "ORDER BY number";
}

// A role that was given already stays as it is; remove_dossier_role() takes one away.
void save_roles(Connection& connection, const domain::Dossier& dossier) {
  for (const auto& [role, people] : dossier.people) {
    if (role.starts_with(domain::former_prefix)) continue;
    for (const auto& person : people)
      connection.query(
          "INSERT INTO dossier_role (dossier_id, role, person_id) VALUES ($1, $2, $3)"
          " ON CONFLICT (dossier_id, role, person_id) DO NOTHING",
          {dossier.id.text, role, person.text});
  }
}

}  // namespace

void remove_dossier_role(Connection& connection, const domain::DossierId& id, std::string_view role,
                         const domain::PersonId& person) {
  connection.query("DELETE FROM dossier_role WHERE dossier_id = $1 AND role = $2 AND person_id = $3",
                   {id.text, role, person.text});
}

std::int64_t next_number(Connection& connection, const std::string& scope) {
  return connection
      .query(
          "INSERT INTO counter (scope, next) VALUES ($1, 1)"
          " ON CONFLICT (scope) DO UPDATE SET next = counter.next + 1 RETURNING next",
          {scope})[0]
      .integer(0);
}

void insert_dossier(Connection& connection, const domain::Dossier& dossier, std::int64_t number,
                    const Summary& summary) {
  std::optional<std::string> parent;
  if (dossier.parent) parent = dossier.parent->text;
  connection.query(
      "INSERT INTO dossier (id, number, municipality, instrument, version, parent, area, title, summary, amount, phase,"
      " stage, final, opened_on, phase_entered_on, due_on, support, state, title_key,"
      " longitude, latitude, paused_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,"
      " $17, $18, $19, $20, $21, $22)",
      {dossier.id.text,
       number,
       dossier.municipality,
       dossier.instrument,
       dossier.version,
       parent,
       dossier.area,
       dossier.title,
       summary.summary,
       cents(summary.amount),
       dossier.phase,
       summary.stage,
       dossier.final,
       to_iso(dossier.opened_on),
       to_iso(dossier.phase_entered_on),
       iso(dossier.due_on),
       dossier.support,
       write_state(dossier),
       fold(dossier.title),
       longitude(summary.place),
       latitude(summary.place),
       iso(dossier.paused_on)});
  save_roles(connection, dossier);
}

void save_dossier(Connection& connection, const domain::Dossier& dossier, const Summary& summary) {
  connection.query(
      "UPDATE dossier SET title = $2, summary = $3, amount = $4, phase = $5, stage = $6, final = $7,"
      " phase_entered_on = $8, due_on = $9, support = $10, state = $11, area = $12, title_key = $13, longitude = $14,"
      " latitude = $15, paused_on = $16, answer_by = $17, merged_into = $18, default_on = $19 WHERE id = $1",
      {dossier.id.text, dossier.title, summary.summary, cents(summary.amount), dossier.phase, summary.stage,
       dossier.final, to_iso(dossier.phase_entered_on), iso(dossier.due_on), dossier.support, write_state(dossier),
       dossier.area, fold(dossier.title), longitude(summary.place), latitude(summary.place), iso(dossier.paused_on),
       answer_by(dossier), merged_into(dossier), iso(dossier.default_on)});
  save_roles(connection, dossier);
}

void append_event(Connection& connection, const domain::Event& event) {
  connection.query(
      "INSERT INTO event (dossier_id, sequence, at, actor_id, role, move, from_phase, to_phase, outcome, facts_hash,"
      " previous_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
      {event.dossier_id.text, event.sequence, event.at.microseconds, event.actor_id.text, event.role, event.move,
       event.from, event.to, event.outcome, event.facts_hash, event.prev_hash, event.hash});
  std::int64_t position = 0;
  for (const domain::Fact& fact : event.facts)
    connection.query(
        "INSERT INTO fact (dossier_id, sequence, position, field, text, salt, hash)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7)",
        {event.dossier_id.text, event.sequence, ++position, fact.field, fact.text, fact.salt, fact.hash});
}

void erase_fact(Connection& connection, const domain::DossierId& id, std::int64_t sequence, std::string_view field) {
  connection.query("UPDATE fact SET text = '', salt = '' WHERE dossier_id = $1 AND sequence = $2 AND field = $3",
                   {id.text, sequence, field});
}

std::optional<DossierRow> find_row(Connection& connection, std::string_view municipality, std::int64_t number) {
  static const std::string sql = std::string(row_columns) + "WHERE municipality = $1 AND number = $2";
  const Rows rows = connection.query(sql, {municipality, number});
  if (rows.empty()) return std::nullopt;
  return read_row(rows[0]);
}

std::optional<DossierRow> find_row(Connection& connection, const domain::DossierId& id) {
  static const std::string sql = std::string(row_columns) + "WHERE id = $1";
  const Rows rows = connection.query(sql, {id.text});
  if (rows.empty()) return std::nullopt;
  return read_row(rows[0]);
}

domain::Dossier load_dossier(Connection& connection, const domain::DossierId& id) {
  static const std::string sql = std::string(row_columns) + "WHERE id = $1";
  const Rows rows = connection.query(sql, {id.text});
  CHECK(!rows.empty());
  const DossierRow row = read_row(rows[0]);
  domain::Dossier dossier;
  dossier.id = row.id;
  dossier.municipality = row.municipality;
  dossier.instrument = row.instrument;
  dossier.version = row.version;
  dossier.parent = row.parent;
  dossier.area = row.area;
  dossier.title = row.title;
  dossier.phase = row.phase;
  dossier.final = row.final;
  dossier.opened_on = row.opened_on;
  dossier.phase_entered_on = row.phase_entered_on;
  dossier.due_on = row.due_on;
  dossier.support = row.support;
  read_state(dossier, rows[0].text(17));
  const Rows facts =
      connection.query("SELECT field, text FROM fact WHERE dossier_id = $1 ORDER BY sequence", {id.text});
  for (std::size_t i = 0; i < facts.size(); ++i) dossier.facts[facts[i].text(0)] = facts[i].text(1);
  return dossier;
}

std::vector<domain::Event> list_events(Connection& connection, const domain::DossierId& id) {
  const Rows rows = connection.query(
      "SELECT sequence, at, actor_id, role, move, from_phase, to_phase, outcome, facts_hash, previous_hash, hash"
      " FROM event WHERE dossier_id = $1 ORDER BY sequence",
      {id.text});
  const Rows facts = connection.query(
      "SELECT sequence, field, text, salt, hash FROM fact WHERE dossier_id = $1 ORDER BY sequence, position",
      {id.text});
  const Rows postings = connection.query(
      "SELECT p.sequence, o.year, p.from_account, p.to_account, p.cents FROM posting p JOIN pot o ON o.id = p.pot_id"
      " WHERE p.dossier_id = $1 ORDER BY p.sequence, p.number",
      {id.text});
  std::vector<domain::Event> events;
  std::size_t next_fact = 0;
  std::size_t next_posting = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    domain::Event event;
    event.dossier_id = id;
    event.sequence = row.integer(0);
    event.at = Instant{row.integer(1)};
    event.actor_id = domain::PersonId(row.text(2));
    event.role = row.text(3);
    event.move = row.text(4);
    event.from = row.text(5);
    event.to = row.text(6);
    event.outcome = row.optional_text(7);
    event.facts_hash = row.text(8);
    event.prev_hash = row.text(9);
    event.hash = row.text(10);
    for (; next_fact < facts.size() && facts[next_fact].integer(0) == event.sequence; ++next_fact) {
      const Row fact = facts[next_fact];
      event.facts.push_back({fact.text(1), fact.text(2), fact.text(3), fact.text(4)});
    }
    for (; next_posting < postings.size() && postings[next_posting].integer(0) == event.sequence; ++next_posting) {
      const Row posting = postings[next_posting];
      event.postings.push_back({static_cast<int>(posting.integer(1)), domain::find_account(posting.text(2)).value(),
                                domain::find_account(posting.text(3)).value(), Money{posting.integer(4)}});
    }
    events.push_back(std::move(event));
  }
  return events;
}

std::vector<DossierRow> list_children(Connection& connection, const domain::DossierId& parent, std::string_view phase,
                                      Order order, Page page) {
  const std::string sql = std::string(row_columns) + "WHERE parent = $1 AND ($2 = '' OR phase = $2) " +
                          order_clause(order) + " LIMIT $3 OFFSET $4";
  return read_rows(connection.query(sql, {parent.text, phase, page.limit, page.offset}));
}

std::map<std::string, std::int64_t> count_children(Connection& connection, const domain::DossierId& parent) {
  const Rows rows =
      connection.query("SELECT phase, COUNT(*) FROM dossier WHERE parent = $1 GROUP BY phase", {parent.text});
  std::map<std::string, std::int64_t> counts;
  for (std::size_t i = 0; i < rows.size(); ++i) counts[rows[i].text(0)] = rows[i].integer(1);
  return counts;
}

std::vector<DossierRow> list_dossiers(Connection& connection, std::string_view municipality, std::string_view area,
                                      bool final, Page page) {
  static const std::string sql = std::string(row_columns) +
                                 "WHERE municipality = $1 AND parent IS NULL AND final = $2"
                                 " AND ($3 = '' OR area = $3) ORDER BY number DESC LIMIT $4 OFFSET $5";
  return read_rows(connection.query(sql, {municipality, final, area, page.limit, page.offset}));
}

namespace {

constexpr char filter_clause[] =
    "WHERE municipality = $1 AND parent IS NULL AND ($2 = '' OR area = $2) AND ($3 = '' OR instrument = $3)"
    " AND ($4 = '' OR stage = $4) AND ($5 < 0 OR final = $5) ";

std::int64_t final_number(const Filter& filter) { return filter.final ? (*filter.final ? 1 : 0) : -1; }

}  // namespace

std::vector<DossierRow> list_dossiers(Connection& connection, std::string_view municipality, const Filter& filter,
                                      Order order, Page page) {
  const std::string sql = std::string(row_columns) + filter_clause + order_clause(order) + " LIMIT $6 OFFSET $7";
  return read_rows(connection.query(sql, {municipality, filter.area, filter.instrument, filter.stage,
                                          final_number(filter), page.limit, page.offset}));
}

std::vector<DossierRow> list_dossiers_after(Connection& connection, std::string_view municipality, std::int64_t number,
                                            std::int64_t limit) {
  static const std::string sql =
      std::string(row_columns) + "WHERE municipality = $1 AND number > $2 ORDER BY number LIMIT $3";
  return read_rows(connection.query(sql, {municipality, number, limit}));
}

std::vector<DossierRow> list_children_after(Connection& connection, const domain::DossierId& parent,
                                            std::int64_t number, std::int64_t limit) {
  static const std::string sql =
      std::string(row_columns) + "WHERE parent = $1 AND number > $2 ORDER BY number LIMIT $3";
  return read_rows(connection.query(sql, {parent.text, number, limit}));
}

std::int64_t count_dossiers(Connection& connection, std::string_view municipality, const Filter& filter) {
  static const std::string sql = std::string("SELECT COUNT(*) FROM dossier ") + filter_clause;
  return connection.query(sql, {municipality, filter.area, filter.instrument, filter.stage, final_number(filter)})[0]
      .integer(0);
}

std::vector<DossierRow> list_dossiers_of(Connection& connection, const domain::PersonId& person, Page page) {
  static const std::string sql = std::string(row_columns) +
                                 "WHERE id IN (SELECT dossier_id FROM dossier_role WHERE person_id = $1)"
                                 " ORDER BY opened_on DESC, number DESC LIMIT $2 OFFSET $3";
  return read_rows(connection.query(sql, {person.text, page.limit, page.offset}));
}

std::vector<domain::DossierId> list_dossiers_acted_in(Connection& connection, const domain::PersonId& person) {
  // The index of actors leaves out the clock and parents, and is used only when the question does too.
  const Rows rows = connection.query(
      "SELECT DISTINCT dossier_id FROM event WHERE actor_id = $1 AND actor_id <> '' ORDER BY dossier_id",
      {person.text});
  std::vector<domain::DossierId> ids;
  for (std::size_t i = 0; i < rows.size(); ++i) ids.emplace_back(rows[i].text(0));
  return ids;
}

std::vector<domain::DossierId> list_due(Connection& connection, Date today) {
  const Rows rows = connection.query(
      "SELECT id FROM dossier WHERE (due_on < $1 OR answer_by < $1) AND final = 0 ORDER BY due_on, number",
      {to_iso(today)});
  std::vector<domain::DossierId> ids;
  for (std::size_t i = 0; i < rows.size(); ++i) ids.emplace_back(rows[i].text(0));
  return ids;
}

std::vector<DossierRow> list_with_place(Connection& connection, std::string_view municipality, std::int64_t limit) {
  static const std::string sql = std::string(row_columns) +
                                 "WHERE municipality = $1 AND longitude IS NOT NULL AND final = 0 ORDER BY number"
                                 " LIMIT $2";
  return read_rows(connection.query(sql, {municipality, limit}));
}

std::int64_t count_with_place(Connection& connection, const domain::DossierId& parent, std::string_view phase) {
  return connection
      .query("SELECT COUNT(*) FROM dossier WHERE parent = $1 AND longitude IS NOT NULL AND ($2 = '' OR phase = $2)",
             {parent.text, phase})[0]
      .integer(0);
}

std::map<std::string, std::int64_t> count_by_area(Connection& connection, std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT area, COUNT(*) FROM dossier WHERE municipality = $1 AND parent IS NULL AND final = 0 GROUP BY area",
      {municipality});
  std::map<std::string, std::int64_t> counts;
  for (std::size_t i = 0; i < rows.size(); ++i) counts[rows[i].text(0)] = rows[i].integer(1);
  return counts;
}

bool has_support(Connection& connection, const domain::DossierId& id, const domain::PersonId& person) {
  return !connection
              .query("SELECT person_id FROM support WHERE dossier_id = $1 AND person_id = $2", {id.text, person.text})
              .empty();
}

void set_support(Connection& connection, const domain::DossierId& id, const domain::PersonId& person, bool supports) {
  connection.query(supports ? "INSERT INTO support (dossier_id, person_id) VALUES ($1, $2)"
                            : "DELETE FROM support WHERE dossier_id = $1 AND person_id = $2",
                   {id.text, person.text});
}

std::int64_t move_support(Connection& connection, const domain::DossierId& from, const domain::DossierId& to) {
  const std::int64_t more =
      connection
          .query(
              "INSERT INTO support (dossier_id, person_id) SELECT $2, person_id FROM support WHERE dossier_id = $1"
              " ON CONFLICT (dossier_id, person_id) DO NOTHING",
              {from.text, to.text})
          .changed();
  connection.query("DELETE FROM support WHERE dossier_id = $1", {from.text});
  return more;
}

std::vector<domain::DossierId> list_waiting_children(Connection& connection, const domain::DossierId& parent) {
  const Rows rows = connection.query(
      "SELECT id FROM dossier WHERE parent = $1 AND answer_by IS NOT NULL ORDER BY number", {parent.text});
  std::vector<domain::DossierId> ids;
  for (std::size_t i = 0; i < rows.size(); ++i) ids.emplace_back(rows[i].text(0));
  return ids;
}

std::vector<DossierRow> list_merged(Connection& connection, const domain::DossierId& into) {
  static const std::string sql = std::string(row_columns) + "WHERE merged_into = $1 ORDER BY number";
  return read_rows(connection.query(sql, {into.text}));
}

void save_record(Connection& connection, const domain::DossierId& id, const std::string& hash,
                 const std::string& text) {
  connection.query(
      "INSERT INTO decision_record (dossier_id, hash, text) VALUES ($1, $2, $3)"
      " ON CONFLICT (dossier_id) DO UPDATE SET hash = excluded.hash, text = excluded.text",
      {id.text, hash, text});
}

void save_record_head(Connection& connection, const domain::DossierId& id, const std::string& text) {
  connection.query(
      "INSERT INTO record_head (dossier_id, text) VALUES ($1, $2)"
      " ON CONFLICT (dossier_id) DO UPDATE SET text = excluded.text",
      {id.text, text});
}

std::optional<std::string> find_record_head(Connection& connection, const domain::DossierId& id) {
  const Rows rows = connection.query("SELECT text FROM record_head WHERE dossier_id = $1", {id.text});
  if (rows.empty()) return std::nullopt;
  return rows[0].text(0);
}

bool has_record(Connection& connection, const domain::DossierId& id) {
  return !connection.query("SELECT hash FROM decision_record WHERE dossier_id = $1", {id.text}).empty();
}

std::optional<std::string> find_record(Connection& connection, const domain::DossierId& id) {
  const Rows rows = connection.query("SELECT text FROM decision_record WHERE dossier_id = $1", {id.text});
  if (rows.empty()) return std::nullopt;
  return rows[0].text(0);
}

std::optional<std::string> find_record_hash(Connection& connection, const domain::DossierId& id) {
  const Rows rows = connection.query("SELECT hash FROM decision_record WHERE dossier_id = $1", {id.text});
  if (rows.empty()) return std::nullopt;
  return rows[0].text(0);
}

}  // namespace meent::store
