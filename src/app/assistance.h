// SPDX-License-Identifier: EUPL-1.2
// Help at the counter: an official acts for somebody who stands there or calls, and asked for it (Awb 2:1, first
// paragraph). The session of the official then has that person as its actor, so that every use case does for them what
// it would do if they sat there themselves, and none needs to know. What may be done so is a list of the site's
// (web/assisted_routes.h); what never may: voting, anything of the person's account, and acting for the municipality.
//
// Each thing that is done is written down with both names in the log, marked in the history of the dossier without the
// official's name, mailed to the person and shown under their settings. Who handed in something for somebody makes no
// official move in it, then or later.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/house.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/event.h"

namespace meent::app {

inline constexpr std::int64_t assistance_seconds = 30 * 60;
inline constexpr std::int64_t most_assistance_an_hour = 20;  // by one official
// Of a notice that says what was done in somebody's name; its parameter is the assistance.
inline constexpr std::string_view assistance_notice = "notice.assisted";

// What the official says before it begins. Whoever has an account is found by its address; whoever was helped without
// one before, by the code that was given then; for anybody else a name is enough, and no number of any kind is asked.
struct AssistanceAsked {
  std::string address = {};  // e-mail or counter code
  std::string name = {};
  std::string channel = {};  // "counter" or "telephone"
  std::string asked = {};    // "yes": the person asked for it
};

// From now on the session of that token acts for the person, for assistance_seconds; a letter about it is to go when
// they are over. Refusals: not_signed_in; not_allowed "assistance.officers_only", "assistance.for_officials" (for whom
// acts for a municipality), "assistance.examples_only"; conflict "assistance.runs"; too_many "assistance.too_many";
// invalid with fields "adres", "naam", "kanaal" and "gevraagd"; not_found "municipality.unknown".
Result<Done> start_assistance(Session& session, std::string_view token, std::string_view slug,
                              const AssistanceAsked& asked);
// The session of that token acts for its own person again. Twice is the same as once.
Result<Done> stop_assistance(Session& session, std::string_view token);

// For recognise() and sign_out() (sign_in.h).
void recognise_assistance(Session& session, const std::string& id);
void end_assistance(Session& session);

struct AssistedLine {
  Instant at = {};
  std::string words;  // what was done
  std::string title;  // of the dossier
  std::string path;   // "/utrecht/dossier/12"
};
struct AssistanceView {
  MunicipalityView municipality;
  bool running = false;
  std::string code = {};  // of who has no account, to be given along; empty: has one
  std::vector<AssistedLine> lines = {};
};
// For the desk: the form, or what was done so far for who is helped now. Refuses as start_assistance() with
// "assistance.officers_only" and "municipality.unknown".
Result<AssistanceView> view_assistance(Session& session, std::string_view slug);
// Whether the actor may help people here.
bool may_assist(Session& session, std::string_view slug);

struct OwnAssistance {
  Instant at = {};
  std::string city;
  std::string channel;  // in words
  std::vector<AssistedLine> lines = {};
};
// The help that the actor got, the last first; not_signed_in "sign_in.needed".
Result<std::vector<OwnAssistance>> list_own_assistance(Session& session);

// Writes down what was done in the name of whom is helped: an event (promise: by them, while they are helped), or with
// an `act` that is a text "assistance.act.<act>" anything else; the latter does nothing in any other session.
void note_assisted_event(Session& session, const Loaded& loaded, const domain::Event& event, std::int64_t number);
void note_assisted_act(Session& session, std::string_view slug, std::int64_t number, std::string_view act);

// What an event carries in its hash when somebody was helped, and the channel it says; empty: nobody was.
std::string outcome_of_assistance(const Session& session);
std::string channel_of_assistance(const domain::Event& event);

// Whether that role is the municipality's: of an officer, a panel or a decider.
bool acts_officially(const domain::Instrument& instrument, std::string_view role);
// Whether the actor, as an official, did something here for one who is or was an initiator: then no official move of
// theirs may follow.
bool has_helped_initiator(Session& session, const Loaded& loaded);
// Whether the actor did something in that dossier for that person.
bool has_helped(Session& session, const domain::DossierId& dossier, const domain::PersonId& person);

// The lines of the letter about one assistance; nothing when it is not there any more.
std::optional<OwnAssistance> find_assistance(Session& session, std::string_view id);

}  // namespace meent::app
