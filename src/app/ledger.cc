// SPDX-License-Identifier: EUPL-1.2
#include "app/ledger.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/audit.h"
#include "base/check.h"
#include "base/csv.h"
#include "base/text.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

constexpr int lines_a_page = 50;
constexpr std::int64_t postings_a_part = 500;

// The pot that a dossier has its money from, or else that of this year.
store::PotKey pot_key(const Session& session, const Loaded& loaded) {
  const auto& dossier = loaded.dossier;
  const bool by_area = loaded.instrument->money && loaded.instrument->money->pot == domain::PotScope::area;
  return {dossier.municipality, dossier.instrument, by_area ? dossier.area : "",
          dossier.purse.year != 0 ? dossier.purse.year : civil_date(session.now).year()};
}

std::optional<domain::Pot> to_pot(const std::optional<store::PotRow>& row) {
  if (!row) return std::nullopt;
  return domain::Pot{row->key.year, row->voted.cents > 0, row->closed, row->free};
}

std::string instrument_name(Session& session, const domain::Municipality& municipality, const std::string& id) {
  const auto local = municipality.instruments.find(id);
  if (local != municipality.instruments.end() && !local->second.name.empty())
    return local->second.name.in(session.language);
  for (const auto& instrument : list_newest(session, municipality.slug))
    if (instrument->id == id) return instrument->title.in(session.language);
  return id;
}

PotView to_view(Session& session, const domain::Municipality& municipality, store::PotRow row) {
  PotView view;
  view.instrument = instrument_name(session, municipality, row.key.instrument);
  view.area = row.key.area.empty() ? "" : area_name(session, row.key.area);
  view.place = row.key.area.empty() ? std::string(whole_municipality) : row.key.area;
  view.pot = std::move(row);
  return view;
}

Result<std::string> area_at(Session& session, std::string_view slug, std::string_view place) {
  if (place == whole_municipality) return std::string();
  const auto row = store::find_area(session.database, place);
  if (!row || row->area.municipality != slug) return Error{ErrorCode::not_found, "area.unknown"};
  return std::string(place);
}

// What a posting is called, by where the money went.
std::string_view kind_of(const store::PostingRow& posting) {
  using enum domain::Account;
  switch (posting.to) {
    case reserved:
      return "reserved";
    case granted:
      return "granted";
    case paid:
      return "paid";
    case accounted:
      return "accounted";
    case settled:
      return posting.from == granted ? "paid" : "settled";
    case claimed:
      return "claimed";
    case lapsed:
      return "lapsed";
    case council:
      return "lowered";
    case free:
      break;
  }
  if (posting.from == council) return "voted";
  return posting.from == claimed ? "received" : "released";
}

std::string in_words(Language language, const store::PostingRow& posting) {
  return t(language, "ledger.did." + std::string(kind_of(posting)));
}

class PostingParts {
 public:
  explicit PostingParts(std::string slug) : slug_(std::move(slug)) {}

  std::optional<std::string> next(Session& session) {
    std::string text;
    if (!started_) {
      started_ = true;
      for (auto& pot : store::list_pots(session.database, slug_)) pots_.push_back(std::move(pot));
      std::vector<std::string> titles;
      for (const auto* const title : {"instrument", "area", "year", "number", "day", "from", "to", "amount", "dossier",
                                      "event", "reason", "reference"})
        titles.push_back(t(session.language, "ledger.export." + std::string(title)));
      text = csv_line(titles);
    }
    while (at_ < pots_.size()) {
      const auto& pot = pots_[at_];
      const auto postings = store::list_postings(session.database, pot.id, after_, postings_a_part);
      for (const auto& posting : postings) text += line(pot, posting);
      if (!postings.empty()) after_ = postings.back().number;
      if (postings.size() < static_cast<std::size_t>(postings_a_part)) {
        ++at_;
        after_ = 0;
      }
      if (!postings.empty()) break;
    }
    if (text.empty()) return std::nullopt;
    return text;
  }

 private:
  static std::string line(const store::PotRow& pot, const store::PostingRow& posting) {
    return csv_line({pot.key.instrument, pot.key.area, std::to_string(pot.key.year), std::to_string(posting.number),
                     to_iso(posting.day), std::string(to_text(posting.from)), std::string(to_text(posting.to)),
                     to_decimal(posting.amount), posting.dossier ? std::to_string(*posting.dossier) : "",
                     posting.dossier ? std::to_string(posting.sequence) : "", posting.reason, posting.reference});
  }

  std::string slug_;
  bool started_ = false;
  std::vector<store::PotRow> pots_;
  std::size_t at_ = 0;
  std::int64_t after_ = 0;
};

// The words of the council's decision, checked.
store::PostingWords check_words(const std::string& reason, const std::string& reference,
                                std::vector<FieldError>& errors) {
  store::PostingWords words{std::string(trim(reason)), std::string(trim(reference))};
  const auto check = [&](const char* field, const std::string& text) {
    if (text.empty()) errors.push_back({field, "form.missing", {}});
    else if (count_characters(text) > longest_budget_words)
      errors.push_back({field, "form.too_long", {{"most", std::to_string(longest_budget_words)}}});
  };
  check("reden", words.reason);
  check("besluit", words.reference);
  return words;
}

std::optional<int> check_year(const std::string& text, std::vector<FieldError>& errors) {
  const auto year = parse_whole(trim(text));
  if (year && *year >= first_budget_year && *year <= last_budget_year) return static_cast<int>(*year);
  errors.push_back({"jaar",
                    "form.out_of_range",
                    {{"lowest", std::to_string(first_budget_year)}, {"highest", std::to_string(last_budget_year)}}});
  return std::nullopt;
}

// Puts money into a pot, made when it is not there yet.
Result<Done> put_in(Session& session, const store::PotKey& key, Money amount, const store::PostingWords& words) {
  store::make_pot(session.database, make_uuid_v7(session.now, session.secrets), key);
  const auto pot = store::hold_pot(session.database, key);
  CHECK(pot.has_value());
  if (pot->closed) return Error{ErrorCode::conflict, "ledger.closed", {{"year", std::to_string(key.year)}}};
  const domain::Posting posting{key.year, domain::Account::council, domain::Account::free, amount};
  store::add_postings(session.database, pot->id, civil_date(session.now), {}, {&posting, 1}, words);
  return Done{};
}

Params audit_details(const store::PotKey& key) {
  return {{"instrument", key.instrument}, {"year", std::to_string(key.year)}};
}

}  // namespace

Money PotView::used() const { return Money{pot.voted.cents - pot.free.cents - pot.lapsed.cents}; }

std::optional<domain::Pot> find_pot_of(Session& session, const Loaded& loaded) {
  if (!loaded.instrument->money) return std::nullopt;
  return to_pot(store::find_pot(session.database, pot_key(session, loaded)));
}

void hold_pot_of(Session& session, Loaded& loaded) {
  if (!loaded.instrument->money) return;
  loaded.situation.pot = to_pot(store::hold_pot(session.database, pot_key(session, loaded)));
}

void post_event(Session& session, const Loaded& loaded, const domain::Event& event) {
  if (event.postings.empty()) return;
  const auto pot = store::find_pot(session.database, pot_key(session, loaded));
  CHECK(pot.has_value() && pot->key.year == event.postings.front().year);
  store::add_postings(session.database, pot->id, civil_date(event.at),
                      store::PostingOrigin{event.dossier_id, event.sequence}, event.postings);
}

Result<PotsView> view_pots(Session& session, std::string_view slug, std::string_view place) {
  const auto municipality = TRY(get_municipality(session, slug));
  PotsView view;
  view.municipality = to_view(*municipality);
  std::optional<std::string> area;
  if (!place.empty()) area = TRY(area_at(session, slug, place));
  if (area && !area->empty()) view.area = AreaLink{*area, area_name(session, *area), {}};
  std::optional<std::string_view> chosen;
  if (area) chosen = *area;
  for (auto& row : store::list_pots(session.database, slug, chosen))
    view.pots.push_back(to_view(session, *municipality, std::move(row)));
  return view;
}

Result<PotPage> view_pot(Session& session, std::string_view slug, std::string_view place, std::string_view instrument,
                         std::int64_t year, std::int64_t page) {
  const auto municipality = TRY(get_municipality(session, slug));
  const std::string area = TRY(area_at(session, slug, place));
  auto row = year < 1 || year > 9999 ? std::nullopt
                                     : store::find_pot(session.database, {std::string(slug), std::string(instrument),
                                                                          area, static_cast<int>(year)});
  if (!row) return Error{ErrorCode::not_found, "ledger.unknown"};
  PotPage view;
  view.municipality = to_view(*municipality);
  view.pages = static_cast<int>(std::max<std::int64_t>(1, (row->postings + lines_a_page - 1) / lines_a_page));
  view.page = static_cast<int>(std::clamp<std::int64_t>(page, 1, view.pages));
  for (auto& posting :
       store::list_postings(session.database, row->id, std::int64_t{view.page - 1} * lines_a_page, lines_a_page)) {
    std::string what = in_words(session.language, posting);
    view.lines.push_back({std::move(posting), std::move(what)});
  }
  view.pot = to_view(session, *municipality, *std::move(row));
  return view;
}

std::optional<PurseView> view_purse(Session& session, const Loaded& loaded) {
  if (!loaded.instrument->money) return std::nullopt;
  const auto& purse = loaded.dossier.purse;
  PurseView view;
  view.asked = loaded.row.amount;
  view.reserved = purse.reserved;
  view.granted = purse.highest;
  view.paid = purse.paid_out;
  view.claimed = purse.claimed;
  if (purse.is_settled) view.settled = Money{purse.settled.cents + purse.granted.cents};
  if (domain::is_empty(purse)) return view;
  const auto key = pot_key(session, loaded);
  view.pot_path = "/" + key.municipality + "/geld/" + (key.area.empty() ? std::string(whole_municipality) : key.area) +
                  "/" + key.instrument + "/" + std::to_string(key.year);
  return view;
}

Result<FileParts> export_postings(Session& session, std::string_view slug) {
  TRY(get_municipality(session, slug));
  return FileParts([parts = PostingParts(std::string(slug))](Session& reading) mutable { return parts.next(reading); });
}

Result<BudgetsView> view_budgets(Session& session, std::string_view slug) {
  const auto municipality = TRY(get_municipality(session, slug));
  BudgetsView view;
  view.municipality = to_view(*municipality);
  for (const auto& instrument : list_newest(session, slug))
    if (instrument->money)
      view.instruments.push_back({instrument->id, local_name(*municipality, *instrument, session.language)});
  for (const auto& row : store::list_areas(session.database, slug, domain::AreaKind::wijk, false))
    view.areas.push_back({row.area.code, row.area.name});
  for (auto& row : store::list_pots(session.database, slug))
    view.pots.push_back(to_view(session, *municipality, std::move(row)));
  return view;
}

Result<Done> vote_budget(Session& session, std::string_view slug, const BudgetVote& vote) {
  const auto municipality = TRY(get_municipality(session, slug));
  std::vector<FieldError> errors;
  store::PotKey key{std::string(slug), std::string(trim(vote.instrument)), std::string(trim(vote.area)), 0};
  const auto known = list_newest(session, slug);
  const auto instrument = std::find_if(known.begin(), known.end(), [&](const InstrumentPointer& one) {
    return one->id == key.instrument && one->money;
  });
  if (instrument == known.end()) errors.push_back({"instrument", "form.missing", {}});
  else if (((*instrument)->money->pot == domain::PotScope::area) == key.area.empty())
    errors.push_back({"gebied", key.area.empty() ? "ledger.area_missing" : "ledger.area_not", {}});
  if (!key.area.empty() && !area_at(session, slug, key.area)) errors.push_back({"gebied", "area.unknown", {}});
  if (const auto year = check_year(vote.year, errors)) key.year = *year;
  const auto amount = parse_money(vote.amount);
  if (!amount) errors.push_back({"bedrag", amount.error().key, {}});
  const auto words = check_words(vote.reason, vote.reference, errors);
  if (!errors.empty()) return Error{ErrorCode::invalid, "move.fields", {}, std::move(errors)};
  const auto pot = store::hold_pot(session.database, key);
  const Money before = pot ? pot->voted : Money{};
  if (*amount == before) return Error{ErrorCode::invalid, "move.fields", {}, {{"bedrag", "ledger.same_amount", {}}}};
  if (*amount > before) {
    TRY(put_in(session, key, Money{amount->cents - before.cents}, words));
  } else {
    if (pot->closed) return Error{ErrorCode::conflict, "ledger.closed", {{"year", std::to_string(key.year)}}};
    const Money less{before.cents - amount->cents};
    if (less > pot->free)
      return Error{
          ErrorCode::conflict, "ledger.below_used", {{"used", to_param(Money{pot->voted.cents - pot->free.cents})}}};
    const domain::Posting posting{key.year, domain::Account::free, domain::Account::council, less};
    store::add_postings(session.database, pot->id, civil_date(session.now), {}, {&posting, 1}, words);
  }
  auto details = audit_details(key);
  details.emplace_back("amount", to_param(*amount));
  note_in_audit(session, slug, "budget_voted", {}, details);
  bump_revision_of(session, slug);
  return Done{};
}

Result<Done> close_year(Session& session, std::string_view slug, const YearClosing& closing) {
  TRY(get_municipality(session, slug));
  std::vector<FieldError> errors;
  const auto year = check_year(closing.year, errors);
  if (closing.choice != "vervalt" && closing.choice != "mee") errors.push_back({"keuze", "form.missing", {}});
  const auto words = check_words(closing.reason, closing.reference, errors);
  if (!errors.empty()) return Error{ErrorCode::invalid, "move.fields", {}, std::move(errors)};
  const store::PotKey key{std::string(slug), closing.instrument, closing.area, *year};
  const auto pot = store::hold_pot(session.database, key);
  if (!pot) return Error{ErrorCode::not_found, "ledger.unknown"};
  if (pot->closed) return Error{ErrorCode::conflict, "ledger.closed", {{"year", std::to_string(*year)}}};
  if (*year > civil_date(session.now).year())
    return Error{ErrorCode::conflict, "ledger.not_over", {{"year", std::to_string(*year)}}};
  if (pot->free.cents > 0) {
    const domain::Posting posting{*year, domain::Account::free, domain::Account::lapsed, pot->free};
    store::add_postings(session.database, pot->id, civil_date(session.now), {}, {&posting, 1}, words);
    store::PotKey next = key;
    ++next.year;
    if (closing.choice == "mee") TRY(put_in(session, next, pot->free, words));
  }
  store::close_pot(session.database, pot->id);
  note_in_audit(session, slug, "year_closed", {}, audit_details(key));
  bump_revision_of(session, slug);
  return Done{};
}

}  // namespace meent::app
