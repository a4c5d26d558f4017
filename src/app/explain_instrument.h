// SPDX-License-Identifier: EUPL-1.2
// A definition as a procedure that people can read: who may do what, when, on which conditions, what follows, and who
// is told. Nothing is written by hand: change the definition and the page changes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/instrument.h"
#include "domain/term.h"

namespace meent::app {

// Those that stand by themselves, in their newest version.
Result<InstrumentsView> view_instruments(Session& session, std::string_view slug);
// The newest version. Refuses with not_found "municipality.unknown" or "instrument.unknown".
Result<InstrumentView> view_instrument(Session& session, std::string_view slug, std::string_view id);
// The phases of a definition that need not be published. Promise: the municipality exists.
std::vector<ProcedurePhase> explain_phases(Session& session, std::string_view slug,
                                           const domain::Instrument& definition);

// The words of the button with which the reader begins one: what residents begin is offered to everybody, who then
// signs in; what officials begin to who holds the role. Empty: not this reader's, or only inside another dossier.
std::string start_in_words(Session& session, std::string_view slug, const domain::Instrument& instrument,
                           std::string_view name);

// The roles that may open one; when the definition names none, initiators and else officials.
std::vector<std::string> list_openers(const domain::Instrument& instrument);

std::string length_in_words(Language language, domain::Length length);  // "6 weken"

}  // namespace meent::app
