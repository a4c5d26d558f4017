// SPDX-License-Identifier: EUPL-1.2
// One dossier as its page shows it, in words: the line of phases with its dates, whose turn it is, what the reader can
// do, and what happened.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/house.h"
#include "app/session.h"
#include "app/views.h"

namespace meent::app {

DossierView view_of(Session& session, const Loaded& loaded);
// Its history alone.
std::vector<HistoryLine> list_history(Session& session, const Loaded& loaded);

FieldView to_field_view(Session& session, const domain::Field& field, const domain::Dossier& dossier);

// "de ambtenaar die het plan toetst": what the definition says of the role, or else of its kind; also for the clock and
// the round that a dossier lies in.
std::string role_in_words(Language language, const domain::Instrument& instrument, std::string_view role);
// The title of a move as the definition or the engine names it; empty for what no definition names.
std::string move_in_words(Language language, const domain::Instrument& instrument, std::string_view move,
                          std::string_view from);
// Several, each once: "de indiener, de behandelaar of het college".
std::string roles_in_words(Language language, const domain::Instrument& instrument,
                           const std::vector<std::string>& roles);
// "a, b en c" with the word of that key before the last.
std::string join_in_words(Language language, const std::vector<std::string>& words, std::string_view key);

// The phases on the way from the first to the first end in the file, without detours: the longest way that never goes
// back. Indices into instrument.phases, in order. O(moves).
std::vector<std::size_t> main_way(const domain::Instrument& instrument);

}  // namespace meent::app
