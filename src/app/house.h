// SPDX-License-Identifier: EUPL-1.2
// What nearly every use case needs first: the municipality with its values of the day, a definition in the version that
// a dossier runs on, and the dossier with what the engine must know from outside. Definitions are parsed once per
// thread and text; they are immutable, so the copy can never be out of date.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/engine.h"
#include "domain/instrument.h"
#include "domain/municipality.h"
#include "store/dossier_store.h"

namespace meent::app {

using InstrumentPointer = std::shared_ptr<const domain::Instrument>;
using MunicipalityPointer = std::shared_ptr<const domain::Municipality>;

// As its administrators set it on the site. not_found "municipality.unknown".
Result<MunicipalityPointer> get_municipality(Session& session, std::string_view slug);
// As its file says it. Likewise.
Result<MunicipalityPointer> get_municipality_file(Session& session, std::string_view slug);
InstrumentPointer get_instrument(Session& session, std::string_view slug, std::string_view id, int version);
// The newest version; not_found "instrument.unknown".
Result<InstrumentPointer> get_newest(Session& session, std::string_view slug, std::string_view id);
// Without those that the municipality switched off.
std::vector<InstrumentPointer> list_newest(Session& session, std::string_view slug);
// The instruments whose dossiers lie inside those of instrument `id`; none: its dossiers hold no entries.
std::vector<InstrumentPointer> list_entry_instruments(Session& session, std::string_view slug, std::string_view id);

struct Loaded {
  store::DossierRow row;
  domain::Dossier dossier;
  InstrumentPointer instrument;
  MunicipalityPointer municipality;
  domain::Situation situation;
};
Result<Loaded> load(Session& session, std::string_view slug, std::int64_t number);  // "dossier.unknown"
Loaded load(Session& session, const domain::DossierId& id);
// The row of the dossier at this number, or nothing. In a read transaction on its municipality it is kept: a page asks
// for its own dossier in each of its parts.
std::optional<store::DossierRow> find_row(Session& session, std::string_view slug, std::int64_t number);
// The row of a dossier in which others lie; kept, so for no others.
store::DossierRow get_row(Session& session, const domain::DossierId& id);
// The one of them that residents can open inside this dossier now; empty: none.
std::string find_open_entry(Session& session, const Loaded& loaded);

std::map<std::string, std::int64_t> count_children(Session& session, const domain::DossierId& id);  // by phase
// Promise: no ballot can be cast in the dossier any more.
std::int64_t count_closed_ballots(Session& session, const domain::DossierId& id);
std::string area_name(Session& session, const std::string& code);  // empty: no such area
domain::Situation situation_for_opening(Session& session, const domain::Municipality& municipality,
                                        const Loaded* parent);

domain::Person actor_in(Session& session, std::string_view slug);  // without roles while being helped
MunicipalityView to_view(const domain::Municipality& municipality);
std::string local_name(const domain::Municipality& municipality, const domain::Instrument& instrument,
                       Language language);
DossierLink to_link(Session& session, const domain::Municipality& municipality, const store::DossierRow& row);
// Stage, summary and amount for the dossier's row: the first long text and the first money field.
store::Summary summarise(const domain::Instrument& instrument, const domain::Dossier& dossier);

}  // namespace meent::app
