// SPDX-License-Identifier: EUPL-1.2
#include "app/house.h"

#include <algorithm>
#include <unordered_map>

#include "app/appearance.h"
#include "app/ledger.h"
#include "app/local_values.h"
#include "base/check.h"
#include "base/hash.h"
#include "domain/instrument_parser.h"
#include "store/ballot_store.h"
#include "store/own_instrument_store.h"
#include "store/person_store.h"
#include "store/place_store.h"
#include "store/setting_store.h"
#include "store/value_store.h"

namespace meent::app {
namespace {

InstrumentPointer parse_kept(const store::InstrumentRow& row) {
  thread_local std::unordered_map<std::string, InstrumentPointer> kept;
  auto& entry = kept[row.hash];
  if (!entry) {
    auto parsed = domain::parse_instrument(row.definition, row.id);
    CHECK(parsed.has_value());
    entry = std::make_shared<const domain::Instrument>(std::move(*parsed.value));
  }
  return entry;
}

MunicipalityPointer parse_kept(const store::MunicipalityRow& row) {
  thread_local std::unordered_map<std::string, MunicipalityPointer> kept;
  auto& entry = kept[row.definition];
  if (!entry) {
    auto parsed = domain::parse_municipality(row.definition, row.slug);
    CHECK(parsed.has_value());
    entry = std::make_shared<const domain::Municipality>(std::move(*parsed.value));
  }
  return entry;
}

// What lies inside no other dossier, such as a round, is read for every page of what lies inside it.
domain::Dossier read_dossier(Session& session, const store::DossierRow& row) {
  if (row.parent) return store::load_dossier(session.database, row.id);
  return *keep<domain::Dossier>(session, "dossier:" + row.id.text,
                                [&] { return store::load_dossier(session.database, row.id); });
}

// Counting is the dear part of a situation, so only what a move of this phase asks for is counted.
bool asks_for(const domain::Phase& phase, std::string_view check) {
  return std::any_of(phase.moves.begin(), phase.moves.end(),
                     [&](const domain::Move& move) { return domain::find_clause(move.needs, check) != nullptr; });
}

void fill_situation(Session& session, Loaded& loaded) {
  auto& situation = loaded.situation;
  situation.values = domain::resolve(loaded.municipality->values, civil_date(session.now));
  situation.assurance = session.assurance;
  if (loaded.dossier.parent) {
    const auto parent = get_row(session, *loaded.dossier.parent);
    situation.parent_phase = parent.phase;
    situation.parent_facts = read_dossier(session, parent).facts;
  }
  if (const auto* const phase = domain::find_phase(*loaded.instrument, loaded.dossier.phase)) {
    if (asks_for(*phase, "all_children_in") || asks_for(*phase, "children_at_least"))
      situation.children = count_children(session, loaded.dossier.id);
    if (asks_for(*phase, "votes_at_least"))
      situation.votes = phase->ballot ? store::count_ballots(session.database, loaded.dossier.id)
                                      : count_closed_ballots(session, loaded.dossier.id);
    if (asks_for(*phase, "letters_at_least"))
      situation.letters = store::count_letters(session.database, loaded.dossier.id);
  }
  if (!session.actor.empty())
    situation.supported = store::has_support(session.database, loaded.dossier.id, session.actor);
  situation.pot = find_pot_of(session, loaded);
}

}  // namespace

Result<MunicipalityPointer> get_municipality(Session& session, std::string_view slug) {
  const auto found = keep<MunicipalityPointer>(session, "municipality:" + std::string(slug), [&] {
    const auto row = store::find_municipality(session.database, slug);
    if (!row) return MunicipalityPointer();
    const auto settings = store::list_settings(session.database, slug);
    const auto values = store::list_values(session.database, slug);
    if (settings.empty() && values.empty()) return parse_kept(*row);
    auto own = std::make_shared<domain::Municipality>(*parse_kept(*row));
    apply_settings(*own, settings);
    apply_values(*own, values);
    return MunicipalityPointer(std::move(own));
  });
  if (!*found) return Error{ErrorCode::not_found, "municipality.unknown"};
  return *found;
}

Result<MunicipalityPointer> get_municipality_file(Session& session, std::string_view slug) {
  const auto row = store::find_municipality(session.database, slug);
  if (!row) return Error{ErrorCode::not_found, "municipality.unknown"};
  return parse_kept(*row);
}

InstrumentPointer get_instrument(Session& session, std::string_view slug, std::string_view id, int version) {
  const auto read = [&] {
    const auto row = store::find_instrument(session.database, slug, id, version);
    CHECK(row.has_value());
    return parse_kept(*row);
  };
  // A version that a read transaction sees is published, and so immutable.
  if (!session.revision) return read();
  return *keep_for_ever<InstrumentPointer>(
      session, std::string(slug) + "/" + std::string(id) + "/" + std::to_string(version), read);
}

std::vector<InstrumentPointer> list_newest(Session& session, std::string_view slug) {
  return *keep<std::vector<InstrumentPointer>>(session, "newest:" + std::string(slug), [&] {
    std::vector<InstrumentPointer> instruments;
    const auto municipality = MUST(get_municipality(session, slug));
    const auto own = store::list_own_instruments(session.database, slug);
    for (const auto& row : store::list_instruments(session.database, slug)) {
      const auto local = municipality->instruments.find(row.id);
      const bool runs = local == municipality->instruments.end() ? std::binary_search(own.begin(), own.end(), row.id)
                                                                 : local->second.enabled;
      if (runs) instruments.push_back(parse_kept(row));
    }
    return instruments;
  });
}

std::vector<InstrumentPointer> list_entry_instruments(Session& session, std::string_view slug, std::string_view id) {
  auto instruments = list_newest(session, slug);
  std::erase_if(instruments, [&](const InstrumentPointer& one) { return one->inside != id; });
  return instruments;
}

std::string find_open_entry(Session& session, const Loaded& loaded) {
  if (!loaded.instrument->inside.empty() || loaded.dossier.final) return "";
  for (const auto& entry : list_entry_instruments(session, loaded.municipality->slug, loaded.instrument->id)) {
    const auto* const needs = domain::find_clause(entry->opening.needs, "parent_in");
    if (needs == nullptr) return entry->id;
    const Json::Array phases = needs->value.is_array() ? needs->value.items() : Json::Array{needs->value};
    if (std::find(phases.begin(), phases.end(), Json(loaded.dossier.phase)) != phases.end()) return entry->id;
  }
  return "";
}

std::map<std::string, std::int64_t> count_children(Session& session, const domain::DossierId& id) {
  return *keep<std::map<std::string, std::int64_t>>(session, "children:" + id.text,
                                                    [&] { return store::count_children(session.database, id); });
}

std::int64_t count_closed_ballots(Session& session, const domain::DossierId& id) {
  return *keep<std::int64_t>(session, "ballots:" + id.text, [&] { return store::count_ballots(session.database, id); });
}

std::string area_name(Session& session, const std::string& code) {
  return *keep<std::string>(session, "area:" + code, [&] {
    const auto row = store::find_area(session.database, code);
    return row ? row->area.name : std::string();
  });
}

Result<InstrumentPointer> get_newest(Session& session, std::string_view slug, std::string_view id) {
  for (const auto& instrument : list_newest(session, slug))
    if (instrument->id == id) return instrument;
  return Error{ErrorCode::not_found, "instrument.unknown"};
}

store::DossierRow get_row(Session& session, const domain::DossierId& id) {
  return *keep<store::DossierRow>(session, "row:" + id.text, [&] {
    const auto row = store::find_row(session.database, id);
    CHECK(row.has_value());
    return *row;
  });
}

std::optional<store::DossierRow> find_row(Session& session, std::string_view slug, std::int64_t number) {
  const auto read = [&] { return store::find_row(session.database, slug, number); };
  // Of another municipality than the session's, the revision says nothing.
  if (session.revised != slug) return read();
  return *keep<std::optional<store::DossierRow>>(session, "number:" + std::to_string(number), read);
}

namespace {

Loaded load(Session& session, store::DossierRow row) {
  Loaded loaded{{},
                read_dossier(session, row),
                get_instrument(session, row.municipality, row.instrument, row.version),
                MUST(get_municipality(session, row.municipality)),
                {}};
  loaded.row = std::move(row);
  fill_situation(session, loaded);
  return loaded;
}

}  // namespace

Loaded load(Session& session, const domain::DossierId& id) {
  auto row = store::find_row(session.database, id);
  CHECK(row.has_value());
  return load(session, std::move(*row));
}

Result<Loaded> load(Session& session, std::string_view slug, std::int64_t number) {
  auto row = find_row(session, slug, number);
  if (!row) return Error{ErrorCode::not_found, "dossier.unknown"};
  return load(session, std::move(*row));
}

domain::Situation situation_for_opening(Session& session, const domain::Municipality& municipality,
                                        const Loaded* parent) {
  domain::Situation situation;
  situation.values = domain::resolve(municipality.values, civil_date(session.now));
  situation.assurance = session.assurance;
  if (parent != nullptr) {
    situation.parent_phase = parent->dossier.phase;
    situation.parent_facts = parent->dossier.facts;
  }
  return situation;
}

domain::Person actor_in(Session& session, std::string_view slug) {
  domain::Person person{session.actor, std::string(slug), session.actor_name, {}};
  if (!session.actor.empty() && !session.assistance)
    person.roles = store::list_roles(session.database, session.actor, slug);
  return person;
}

MunicipalityView to_view(const domain::Municipality& municipality) {
  return {municipality.slug,
          municipality.code,
          municipality.name,
          municipality.theme,
          std::string(to_code(municipality.language)),
          {municipality.contact.email, municipality.contact.telephone, municipality.contact.address},
          municipality.style.empty() ? "" : sha256_hex(municipality.style).substr(0, 10)};
}

std::string local_name(const domain::Municipality& municipality, const domain::Instrument& instrument,
                       Language language) {
  const auto found = municipality.instruments.find(instrument.id);
  if (found != municipality.instruments.end() && !found->second.name.empty()) return found->second.name.in(language);
  return instrument.title.in(language);
}

DossierLink to_link(Session& session, const domain::Municipality& municipality, const store::DossierRow& row) {
  const auto instrument = get_instrument(session, row.municipality, row.instrument, row.version);
  DossierLink link;
  link.number = row.number;
  link.title = row.title;
  link.summary = row.summary;
  link.instrument = local_name(municipality, *instrument, session.language);
  if (const auto* phase = domain::find_phase(*instrument, row.phase)) link.phase = phase->title.in(session.language);
  link.stage = row.stage;
  if (!row.area.empty()) link.area = area_name(session, row.area);
  link.amount = row.amount;
  link.due_on = row.due_on;
  link.final = row.final;
  link.late = row.due_on && *row.due_on < civil_date(session.now);
  return link;
}

store::Summary summarise(const domain::Instrument& instrument, const domain::Dossier& dossier) {
  store::Summary summary;
  if (const auto* phase = domain::find_phase(instrument, dossier.phase)) summary.stage = domain::to_text(phase->stage);
  for (const domain::Field& field : instrument.fields) {
    const auto fact = dossier.facts.find(field.name);
    if (fact == dossier.facts.end()) continue;
    if (field.type == domain::FieldType::long_text && summary.summary.empty()) summary.summary = fact->second;
    if (field.type == domain::FieldType::place && !summary.place) summary.place = domain::find_point(fact->second);
    if (field.type == domain::FieldType::money && !summary.amount) {
      const auto amount = parse_money(fact->second);
      if (amount) summary.amount = *amount;
    }
  }
  return summary;
}

}  // namespace meent::app
