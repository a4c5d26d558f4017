// SPDX-License-Identifier: EUPL-1.2
// Voting letters from an official's desk. Promise: codes exist in the sheet alone; only their hashes are stored, and
// addresses never are. How many were made, when and by which role stands in the round's history.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/letter_sheet.h"
#include "app/session.h"
#include "app/views.h"
#include "base/date.h"
#include "base/result.h"
#include "domain/event.h"

namespace meent::app {

inline constexpr std::int64_t most_letters_at_once = 500;  // on the desk; `meent letters` makes any number

struct LettersView {
  DossierView round;
  std::string why_not = {};           // no letters can be made now, in words
  std::optional<Date> last_day = {};  // to vote, where that is fixed
  std::int64_t made = 0;              // so far, lost and unanswered ones included
};
// Refusals: not_found; not_signed_in; not_allowed "access.officials_only"; conflict "letters.no_vote".
Result<LettersView> view_letters(Session& session, std::string_view slug, std::int64_t number);

struct LettersForm {
  std::string addresses;  // one a line, with ; between its lines
  std::string blank;      // how many letters without an address, to hand out
  std::string until;      // the last day to vote, where it is not fixed yet; ISO 8601
};
// A sheet that counts once keep_letters() ran.
struct PreparedLetters {
  std::vector<std::string> codes;
  std::string sheet;  // HTML, ready to print
};
// Draws codes and the sheet; changes nothing. `address`: of the ballot. Linear in the letters. Refusals: those of
// view_letters(); too_late "vote.closed"; invalid with fields "adressen", "aantal" or "tot".
Result<PreparedLetters> prepare_letters(Session& session, std::string_view slug, std::int64_t number,
                                        const LettersForm& form, std::string_view address);
// In a write transaction. Refuses as issue_letter_codes().
Result<Done> keep_letters(Session& session, std::string_view slug, std::int64_t number, const PreparedLetters& letters);

// Says in the round's history that letters were made, in a write transaction. Refusal: not_found.
Result<Done> note_letters(Session& session, std::string_view slug, std::int64_t number, std::int64_t count);

// The last day to vote: of the round once people vote, before that what the official says. Refusals: conflict
// "letters.until_differs" {date}; invalid "letters.until_needed" or "letters.until_past".
Result<Date> get_last_day(const DossierView& round, const std::optional<Date>& until, Date today);
LetterTexts letter_texts(Language language, const DossierView& round, Date today, Date last_day, std::string address);

// "12 brieven met een stemcode gemaakt": an event about letters; empty for any other.
std::string letters_in_words(Language language, const domain::Event& event);

}  // namespace meent::app
