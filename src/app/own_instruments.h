// SPDX-License-Identifier: EUPL-1.2
// A municipality changes a procedure or makes a new one on the site: the definition is checked by the same rules as one
// that comes with the program, its stories are played, and it is published as the next version of this municipality
// alone. What runs stays on the version it began with. One that its file does not name runs once it has a version of
// its own. Once a municipality has a version of its own, versions that come with the program no longer replace it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

// Each of both texts, in bytes.
inline constexpr std::size_t largest_own_definition = 64 * 1024;
// The id under which a new one is written.
inline constexpr std::string_view new_definition = "nieuw";

struct ManagedInstrument {
  std::string id;
  std::string name;
  int version = 1;
  bool own = false;     // its newest version was published here
  bool enabled = true;  // it runs here: the municipality's file switched it on, or it is its own
};
struct ManagedInstrumentsView {
  MunicipalityView municipality;
  std::vector<ManagedInstrument> instruments;
};
// not_found "municipality.unknown".
Result<ManagedInstrumentsView> list_managed_instruments(Session& session, std::string_view slug);

struct DefinitionText {
  std::string definition;
  std::string stories;
  std::string reason = {};  // why it is published; for the log
};

struct DefinitionView {
  MunicipalityView municipality;
  std::string id;    // new_definition: none yet
  std::string name;  // of its newest version
  int next = 1;      // the version that would be published
  DefinitionText text;
};
// The newest version with the number raised, and its stories. Of new_definition: the text of instrument `like`, to
// begin with. not_found "municipality.unknown" and "instrument.unknown".
Result<DefinitionView> view_definition(Session& session, std::string_view slug, std::string_view id,
                                       std::string_view like = "");

struct CheckedDefinition {
  std::vector<Finding> findings = {};  // of the definition (file "definitie"), then of the stories ("verhalen")
  int stories = 0;
  int steps = 0;
  std::vector<ProcedurePhase> phases = {};  // to draw; empty when it breaks a rule of its own
};
// All that stands in the way of publishing it. Beside the rules of every definition: its id is that of the page, or a
// new one; its version is the next one; it fits the other definitions, and the rounds that run, in which it is used;
// the values that it looks up were decided; its stories pass and reach each of its ends. Stores nothing.
// O(definitions + stories · steps); not_found as view_definition().
Result<CheckedDefinition> check_definition(Session& session, std::string_view slug, std::string_view id,
                                           const DefinitionText& text);

// invalid "definitions.not_sound" when there are findings, "form.check_fields" with the field reden ("form.missing",
// "form.too_long"); not_found as view_definition(). Written in the log.
Result<Done> publish_definition(Session& session, std::string_view slug, std::string_view id,
                                const DefinitionText& text);

}  // namespace meent::app
