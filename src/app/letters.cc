// SPDX-License-Identifier: EUPL-1.2
#include "app/letters.h"

#include "app/chain.h"
#include "app/dossier_view.h"
#include "app/house.h"
#include "app/letter_code.h"
#include "app/sign_in.h"
#include "app/voting.h"
#include "base/json.h"
#include "base/text.h"
#include "domain/checks.h"
#include "store/ballot_store.h"

namespace meent::app {
namespace {

Error wrong(std::string field, std::string key, Params params = {}) {
  return Error{ErrorCode::invalid, "form.has_errors", {}, {{std::move(field), std::move(key), std::move(params)}}};
}

struct LetterRound {
  Loaded loaded;
  bool closed = false;
};

Result<LetterRound> get_round(Session& session, std::string_view slug, std::int64_t number) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  if (!is_official(session, slug)) return Error{ErrorCode::not_allowed, "access.officials_only"};
  LetterRound round{TRY(load(session, slug, number))};
  const auto* const voting = domain::find_ballot_phase(*round.loaded.instrument);
  if (voting == nullptr) return Error{ErrorCode::conflict, "letters.no_vote"};
  round.closed = domain::find_phase(*round.loaded.instrument, round.loaded.dossier.phase) > voting;
  return round;
}

// As an official types it: which of the letters is wrong, and what to do.
Result<std::vector<Letter>> read_letters(const LettersForm& form) {
  std::vector<Letter> letters;
  if (!clean_text(form.addresses).empty()) {
    auto read = read_addresses(form.addresses, "");
    if (!read.errors.empty()) {
      const Finding& first = read.errors[0];
      Params params = first.params;
      params.emplace_back("line", std::to_string(first.line));
      return wrong("adressen", std::string(first.key) + "_typed", std::move(params));
    }
    letters = std::move(read.letters);
  }
  const std::string_view blank = trim(form.blank);
  const auto count = blank.empty() ? std::optional<long long>(0) : parse_whole(blank);
  const auto most = std::to_string(most_letters_at_once);
  if (!count || *count < 0 || *count > most_letters_at_once)
    return wrong("aantal", "letters.count_range", {{"most", most}});
  letters.resize(letters.size() + static_cast<std::size_t>(*count));
  if (letters.empty()) return wrong("adressen", "letters.nothing_asked");
  if (static_cast<std::int64_t>(letters.size()) > most_letters_at_once)
    return wrong("adressen", "letters.too_many", {{"most", most}});
  return letters;
}

constexpr std::string_view made_event = "letters_made";

}  // namespace

Result<LettersView> view_letters(Session& session, std::string_view slug, std::int64_t number) {
  const LetterRound round = TRY(get_round(session, slug, number));
  LettersView view{view_of(session, round.loaded)};
  if (round.closed) view.why_not = t(session.language, "vote.closed");
  if (view.round.voting) view.last_day = view.round.link.due_on;
  view.made = store::count_letters(session.database, round.loaded.dossier.id);
  return view;
}

Result<Date> get_last_day(const DossierView& round, const std::optional<Date>& until, Date today) {
  if (round.voting && round.link.due_on) {
    if (until && *until != *round.link.due_on)
      return Error{ErrorCode::conflict, "letters.until_differs", {{"date", to_iso(*round.link.due_on)}}};
    return *round.link.due_on;
  }
  if (!until) return Error{ErrorCode::invalid, "letters.until_needed"};
  if (*until < today) return Error{ErrorCode::invalid, "letters.until_past"};
  return *until;
}

LetterTexts letter_texts(Language language, const DossierView& round, Date today, Date last_day, std::string address) {
  const Language elsewhere = language == Language::nl ? Language::en : Language::nl;
  return {round.municipality.name,
          round.link.title,
          format_date(language, today),
          format_weekday_date(language, last_day),
          format_weekday_date(elsewhere, last_day),
          std::move(address)};
}

Result<PreparedLetters> prepare_letters(Session& session, std::string_view slug, std::int64_t number,
                                        const LettersForm& form, std::string_view address) {
  const LettersView view = TRY(view_letters(session, slug, number));
  if (!view.why_not.empty()) return Error{ErrorCode::too_late, "vote.closed"};
  auto letters = TRY(read_letters(form));
  std::optional<Date> until;
  if (!view.last_day && !trim(form.until).empty()) {
    const auto date = parse_date(trim(form.until));
    if (!date) return wrong("tot", date.error().key, date.error().params);
    until = *date;
  }
  const Date today = civil_date(session.now);
  const auto last_day = get_last_day(view.round, until, today);
  if (!last_day) return wrong("tot", last_day.error().key + "_typed");
  PreparedLetters prepared;
  for (Letter& letter : letters) prepared.codes.push_back(letter.code = make_letter_code(session.secrets));
  prepared.sheet = render_letters(
      session.language, letter_texts(session.language, view.round, today, *last_day, std::string(address)), letters);
  return prepared;
}

Result<Done> keep_letters(Session& session, std::string_view slug, std::int64_t number,
                          const PreparedLetters& letters) {
  TRY(get_round(session, slug, number));
  TRY(keep_letter_codes(session, slug, number, letters.codes));
  return note_letters(session, slug, number, static_cast<std::int64_t>(letters.codes.size()));
}

Result<Done> note_letters(Session& session, std::string_view slug, std::int64_t number, std::int64_t count) {
  Loaded loaded = TRY(load(session, slug, number));
  note_in_chain(session, loaded, made_event, Json::object({{"letters", count}}));
  return Done{};
}

std::string letters_in_words(Language language, const domain::Event& event) {
  if (event.move != made_event) return "";
  const auto outcome = event.outcome ? parse_json(*event.outcome) : Result<Json>(Json());
  const Json* const count = outcome ? outcome->find("letters") : nullptr;
  return count == nullptr ? "" : n(language, "history.letters_made", count->integer());
}

}  // namespace meent::app
