// SPDX-License-Identifier: EUPL-1.2
// Making things happen to a dossier: opening one, making a move, letting the clock make its own. Each loads, asks the
// engine, runs the effects and procedures that follow, appends the sealed event, saves the projection and puts notices
// in the outbox: all in the session's transaction.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/picture_file.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/command.h"

namespace meent::app {

struct TallyMoves;  // tally_procedure.h

// The question that is no field of the instrument: for which area; its answer is a code, given to open_dossier().
inline constexpr std::string_view area_field = "wijk";

// The form that opens a dossier of this instrument: inside a round when `parent` is not 0.
struct OpeningForm {
  MunicipalityView municipality;
  std::string instrument;
  std::string title;
  std::optional<DossierLink> parent = {};
  std::vector<FieldView> fields;
  std::optional<DossierLink> copied = {};
  bool idea = false;  // of a resident: list_like_ideas() says which are there already
};
// FieldView.raw is what the definition has as default, or what the dossier `copied` said when that is not 0: one of the
// same instrument in this municipality, whose dates are moved by whole weeks to where they stood after its opening.
// Nothing that lies inside it comes along. Refuses with not_found "dossier.unknown" when it is no such dossier.
Result<OpeningForm> view_opening(Session& session, std::string_view slug, std::string_view instrument,
                                 std::int64_t parent, std::int64_t copied = 0);

struct Opened {
  std::int64_t number = 0;
  domain::DossierId id;
  bool handed_in = false;  // as domain::hands_in(): view_confirmation() has a confirmation of it
};
// Refusals: those of domain::open(); not_signed_in "sign_in.needed".
Result<Opened> open_dossier(Session& session, std::string_view slug, std::string_view instrument, std::int64_t parent,
                            std::string_view area, const domain::Given& given);

// The same for an entry in a dossier that takes them now, whatever instrument it is of (a plan in a round). Refuses
// with conflict "dossier.takes_no_entries" when it takes none, too_late "move.term_ended" {date} after its last day.
Result<OpeningForm> view_entry_opening(Session& session, std::string_view slug, std::int64_t parent);
Result<Opened> open_entry(Session& session, std::string_view slug, std::int64_t parent, const domain::Given& given);

// What takes long in a move, done beforehand in a read transaction so that it holds up nobody who writes: the count of
// a round's ballots. It is used only when the municipality's data are still of the same revision.
struct PreparedMove {
  std::int64_t revision = 0;
  std::shared_ptr<const TallyMoves> tally = {};
  std::optional<PreparedPicture> picture = {};  // of a report
};
// A photo that was sent along is used by a move that reports, where the definition has room for pictures. Refusals:
// those of make_move() and prepare_picture().
Result<PreparedMove> prepare_move(Session& session, std::string_view slug, std::int64_t number, std::string_view move,
                                  const domain::Given& given, const SentPicture& sent = {});

struct Moved {
  bool handed_in = false;  // as of Opened
};
// Refusals: those of domain::decide() and of the procedures; not_signed_in "sign_in.needed"; not_found.
Result<Moved> make_move(Session& session, std::string_view slug, std::int64_t number, std::string_view move,
                        const domain::Given& given, const PreparedMove* prepared = nullptr);

// The dossiers whose term passed before the session's day.
std::vector<domain::DossierId> list_due(Session& session);
// Lets the clock make the moves of all terms that passed before the session's day, and returns how many. A dossier
// whose move is refused is logged and left, whole, for people.
std::int64_t tick(Session& session);
// The same for one dossier and what moves with it: all that may be done at a moment which is not now.
std::int64_t tick(Session& session, const domain::DossierId& id);

// How often voting ended in a round: by the clock or by hand, in whichever process. When it grew: scrub(), once that is
// committed.
std::int64_t votes_closed(Session& session);

// Overwrites what the database's files still tell of the order in which ballots came (store/ballot_store.h), and
// forgets sessions and sign-in links that ended. Outside a transaction; throws store::Busy when somebody was in the
// way: later again.
void scrub(Session& session);

}  // namespace meent::app
