// SPDX-License-Identifier: EUPL-1.2
// Dossiers, their events and what people wrote in them. The row of a dossier is a projection of its events; texts live
// in fact and are joined in when a dossier is loaded.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/money.h"
#include "domain/dossier.h"
#include "domain/event.h"
#include "domain/place.h"
#include "store/database.h"
#include "store/revision_store.h"

namespace meent::store {

// What lists show without loading the whole dossier.
struct DossierRow {
  domain::DossierId id;
  std::int64_t number = 0;
  std::string municipality;
  std::string instrument;
  int version = 1;
  std::optional<domain::DossierId> parent = {};
  std::string area;
  std::string title;
  std::string summary;
  std::optional<Money> amount = {};
  std::string phase;
  std::string stage;
  bool final = false;
  Date opened_on;
  Date phase_entered_on;
  std::optional<Date> due_on = {};
  std::int64_t support = 0;
  std::optional<domain::GeoPoint> place = {};
};

// What the definition says of a dossier and its row keeps for lists.
struct Summary {
  std::string stage;
  std::string summary;
  std::optional<Money> amount = {};
  std::optional<domain::GeoPoint> place = {};
};

std::int64_t next_number(Connection& connection, const std::string& scope);  // 1, 2, 3 …; write transaction
// Throws Conflict when the municipality has that number already.
void insert_dossier(Connection& connection, const domain::Dossier& dossier, std::int64_t number,
                    const Summary& summary);
void save_dossier(Connection& connection, const domain::Dossier& dossier, const Summary& summary);
// Of somebody who left it; saving the dossier only adds roles.
void remove_dossier_role(Connection& connection, const domain::DossierId& id, std::string_view role,
                         const domain::PersonId& person);
// With its facts. Throws Conflict when the dossier has an event of that sequence: somebody else moved it since it was
// loaded, and nothing of this transaction can be kept. Its postings are for money_store.h.
void append_event(Connection& connection, const domain::Event& event);
// Blanks text and salt of one fact; its hash stays, so verify_chain() still holds.
void erase_fact(Connection& connection, const domain::DossierId& id, std::int64_t sequence, std::string_view field);

std::optional<DossierRow> find_row(Connection& connection, std::string_view municipality, std::int64_t number);
std::optional<DossierRow> find_row(Connection& connection, const domain::DossierId& id);
domain::Dossier load_dossier(Connection& connection, const domain::DossierId& id);  // promise: it exists
std::vector<domain::Event> list_events(Connection& connection, const domain::DossierId& id);

enum class Order { number, title, amount, support };
struct Page {
  std::int64_t limit = 20;
  std::int64_t offset = 0;
};
// Dossiers inside another; empty phase: all. Titles as readers expect (accents and case do not count), the most support
// first, those without an amount last; then by number. Linear in the number of children.
std::vector<DossierRow> list_children(Connection& connection, const domain::DossierId& parent, std::string_view phase,
                                      Order order, Page page);
std::map<std::string, std::int64_t> count_children(Connection& connection, const domain::DossierId& parent);
// Top-level dossiers of a municipality, or of one area of it when `area` is not empty; the newest first.
std::vector<DossierRow> list_dossiers(Connection& connection, std::string_view municipality, std::string_view area,
                                      bool final, Page page);
// Top-level dossiers of a municipality; what is empty does not choose.
struct Filter {
  std::string_view area = {};
  std::string_view instrument = {};
  std::string_view stage = {};
  std::optional<bool> final = {};
};
std::vector<DossierRow> list_dossiers(Connection& connection, std::string_view municipality, const Filter& filter,
                                      Order order, Page page);
std::int64_t count_dossiers(Connection& connection, std::string_view municipality, const Filter& filter);
// For who reads all of them in parts, by number: the first `limit` after that number, those inside another too.
std::vector<DossierRow> list_dossiers_after(Connection& connection, std::string_view municipality, std::int64_t number,
                                            std::int64_t limit);
std::vector<DossierRow> list_children_after(Connection& connection, const domain::DossierId& parent,
                                            std::int64_t number, std::int64_t limit);
// Those in which the person holds a role, the newest first.
std::vector<DossierRow> list_dossiers_of(Connection& connection, const domain::PersonId& person, Page page);
// Those in which the person made a move.
std::vector<domain::DossierId> list_dossiers_acted_in(Connection& connection, const domain::PersonId& person);
// Dossiers whose term, or the time to answer a proposal, passed before `today`.
std::vector<domain::DossierId> list_due(Connection& connection, Date today);
// Running dossiers that have a point, also those inside another; by number.
std::vector<DossierRow> list_with_place(Connection& connection, std::string_view municipality, std::int64_t limit);
// Of the dossiers inside another, those with a point; empty phase: all.
std::int64_t count_with_place(Connection& connection, const domain::DossierId& parent, std::string_view phase);
// Running top-level dossiers per area code.
std::map<std::string, std::int64_t> count_by_area(Connection& connection, std::string_view municipality);

bool has_support(Connection& connection, const domain::DossierId& id, const domain::PersonId& person);
void set_support(Connection& connection, const domain::DossierId& id, const domain::PersonId& person, bool supports);

// Everybody who supports `from` supports `to` instead, each once; how many more support `to` for it.
std::int64_t move_support(Connection& connection, const domain::DossierId& from, const domain::DossierId& to);
// Dossiers inside this one in which a proposal waits for an answer.
std::vector<domain::DossierId> list_waiting_children(Connection& connection, const domain::DossierId& parent);
// Those that were merged into this one.
std::vector<DossierRow> list_merged(Connection& connection, const domain::DossierId& into);

void save_record(Connection& connection, const domain::DossierId& id, const std::string& hash, const std::string& text);
// What the record says besides its ballots, which may be megabytes: kept beside it, to be read often.
void save_record_head(Connection& connection, const domain::DossierId& id, const std::string& text);
std::optional<std::string> find_record_head(Connection& connection, const domain::DossierId& id);
bool has_record(Connection& connection, const domain::DossierId& id);
std::optional<std::string> find_record(Connection& connection, const domain::DossierId& id);
// Its SHA-256 without the text, which may be megabytes.
std::optional<std::string> find_record_hash(Connection& connection, const domain::DossierId& id);

}  // namespace meent::store
