// SPDX-License-Identifier: EUPL-1.2
#include "app/own_data.h"

#include <algorithm>

#include "app/ballot_draft.h"
#include "app/conduct.h"
#include "app/dossier_view.h"
#include "app/erase_person.h"
#include "app/house.h"
#include "app/sign_in.h"
#include "base/check.h"
#include "base/text.h"
#include "store/own_data_store.h"
#include "store/password_store.h"
#include "store/person_store.h"

namespace meent::app {
namespace {

using store::OwnKind;
using store::OwnTable;

// One row, by the names of its columns.
class OwnRow {
 public:
  OwnRow(const OwnTable& table, std::size_t at) : table_(table), row_(table.rows[at]) {}
  std::optional<std::size_t> find(std::string_view name) const {
    for (std::size_t i = 0; i < table_.columns.size(); ++i)
      if (table_.columns[i].name == name && !row_.is_null(i)) return i;
    return std::nullopt;
  }
  std::string text(std::string_view name) const {
    const auto at = find(name);
    return at ? row_.text(*at) : std::string();
  }
  std::int64_t integer(std::string_view name) const {
    const auto at = find(name);
    return at ? row_.integer(*at) : 0;
  }
  const store::Row& row() const { return row_; }

 private:
  const OwnTable& table_;
  store::Row row_;
};

Json to_json(const store::Row& row, std::size_t at, OwnKind kind) {
  if (row.is_null(at)) return nullptr;
  switch (kind) {
    case OwnKind::text:
    case OwnKind::name:
      return row.text(at);
    case OwnKind::moment:
      return to_rfc3339(Instant{row.integer(at)});
    case OwnKind::flag:
      return row.integer(at) != 0;
    case OwnKind::number:
      return row.integer(at);
  }
  CHECK(false);
  return nullptr;
}

// A name of a definition, as its readers know it.
std::string name_in_words(Language language, const domain::Instrument& instrument, const OwnRow& row,
                          std::string_view column) {
  std::string name = row.text(column);
  if (column == "role") return role_in_words(language, instrument, name);
  if (column == "field") {
    const auto* const field = domain::find_field(instrument, name);
    return field != nullptr ? field->label.in(language) : t(language, "own.column.reason");
  }
  if (column != "move") {
    const auto* const phase = domain::find_phase(instrument, name);
    return phase != nullptr ? phase->title.in(language) : std::string();
  }
  std::string title = move_in_words(language, instrument, name, row.text("from_phase"));
  if (!title.empty()) return title;
  // What officials did around the moves of the definition.
  const std::string key = "history.noted." + name;
  return t(language, has_text(language, key) ? key : "history.next_step");
}

// Of a form that was kept.
std::string answers_in_words(const std::string& text) {
  std::vector<std::string> answers;
  const Json kept = MUST(parse_json(text));
  for (const auto& [name, answer] : kept.members()) answers.push_back(answer.text());
  return join(answers, " · ");
}

std::string text_in_words(Session& session, const OwnRow& row, std::string_view column, const std::string& text) {
  const Language language = session.language;
  if (text.empty()) return {};
  if (column == "filled_in") return answers_in_words(text);
  if (column == "choices") return choices_in_words(session, row.text("municipality"), text);
  if (column == "file") return t(language, "own.see_picture");
  if (column == "office") return t(language, "own.office." + text);
  if (column == "state") return t(language, "own.state." + text);
  if (column == "outcome") return t(language, "own.state." + text);
  if (column == "action") return t(language, "audit.action." + text);
  if (column == "part") return t(language, "own.part." + text);
  if (column == "occasion") return t(language, "own.occasion." + text);
  if (column == "language") return t(language, "own.language." + text);
  if (column == "channel" || column == "act") return t(language, "assistance." + std::string(column) + "." + text);
  if (column == "scope") return t(language, "own.scope." + text);
  if (column == "spoke_as") return t(language, "comments.role." + text);
  const std::string slug = row.text("municipality");
  if (slug.empty() || (column != "rule" && column != "municipality")) return text;
  const auto municipality = get_municipality(session, slug);
  if (!municipality) return text;
  return column == "rule" ? conduct_in_words(language, **municipality, text) : (*municipality)->name;
}

std::string in_words(Session& session, const OwnRow& row, std::size_t at, const store::OwnColumn& column) {
  if (row.row().is_null(at)) return {};
  const Language language = session.language;
  switch (column.kind) {
    case OwnKind::text:
      return column.name == "instrument" ? std::string() : text_in_words(session, row, column.name, row.row().text(at));
    case OwnKind::name: {
      const auto instrument = get_instrument(session, row.text("municipality"), row.text("instrument"),
                                             static_cast<int>(row.integer("version")));
      return name_in_words(language, *instrument, row, column.name);
    }
    case OwnKind::moment:
      return format_moment(language, Instant{row.row().integer(at)});
    case OwnKind::flag:
      return t(language, row.row().integer(at) != 0 ? "page.form.yes" : "page.form.no");
    case OwnKind::number:
      break;
  }
  // The title says which dossier it is.
  for (const std::string_view for_programs : {"version", "sequence", "dossier"})
    if (column.name == for_programs) return {};
  return std::to_string(row.row().integer(at));
}

std::vector<OwnCell> item_of(Session& session, const OwnTable& table, std::size_t at) {
  const OwnRow row(table, at);
  std::vector<OwnCell> cells;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    OwnCell cell;
    cell.words = in_words(session, row, i, table.columns[i]);
    if (cell.words.empty()) continue;
    cell.label = t(session.language, "own.column." + std::string(table.columns[i].name));
    if (table.columns[i].name == "title" && row.find("dossier"))
      cell.path = "/" + row.text("municipality") + "/dossier/" + std::to_string(row.integer("dossier"));
    if (table.columns[i].name == "file") cell.path = row.text("file");
    cells.push_back(std::move(cell));
  }
  return cells;
}

Json table_as_json(const OwnTable& table) {
  Json items = Json::array();
  for (std::size_t at = 0; at < table.rows.size(); ++at) {
    Json item = Json::object();
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      item.set(table.columns[i].name, to_json(table.rows[at], i, table.columns[i].kind));
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace

Result<OwnData> view_own_data(Session& session) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  OwnData data;
  data.file = Json::object({{"made_at", to_rfc3339(session.now)}});
  for (const OwnTable& table : store::list_own_tables(session.database, session.actor)) {
    data.file.set(table.name, table_as_json(table));
    if (table.rows.empty()) continue;
    OwnSection section{std::string(table.name), t(session.language, "own.section." + std::string(table.name)), {}};
    for (std::size_t at = 0; at < table.rows.size(); ++at) section.items.push_back(item_of(session, table, at));
    data.sections.push_back(std::move(section));
  }
  data.file.set("not_in_this_file", t(session.language, "own.ballots"));
  return data;
}

Result<ErasingView> view_erasing(Session& session) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  const auto person = store::find_person(session.database, session.actor);
  CHECK(person);
  ErasingView view{person->email, ""};
  if (store::has_any_role(session.database, session.actor)) view.obstacle = "own.holds_role";
  else if (is_example_address(person->email)) view.obstacle = "own.is_example";
  return view;
}

Result<Done> erase_own_data(Session& session, std::string_view address) {
  const ErasingView view = TRY(view_erasing(session));
  if (!view.obstacle.empty()) return Error{ErrorCode::conflict, view.obstacle};
  if (to_lower_ascii(trim(address)) != view.address)
    return Error{ErrorCode::invalid, "move.fields", {}, {{"address", "own.other_address", {}}}};
  TRY(erase_person(session, view.address));
  return Done{};
}

}  // namespace meent::app
