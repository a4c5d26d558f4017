// SPDX-License-Identifier: EUPL-1.2
#include "app/agreements.h"

#include <algorithm>

#include "app/dossier_view.h"
#include "base/csv.h"
#include "base/money.h"
#include "base/text.h"
#include "domain/agreement.h"
#include "store/agreement_store.h"

namespace meent::app {
namespace {

constexpr std::int64_t items_on_a_page = 20;
constexpr std::int64_t agreements_a_part = 200;

std::string fact_of(const domain::Dossier& dossier, const std::string& field) {
  const auto fact = dossier.facts.find(field);
  return fact == dossier.facts.end() ? std::string() : fact->second;
}

std::optional<Date> day_of(const domain::Dossier& dossier, const std::string& field) {
  const auto day = parse_date(fact_of(dossier, field));
  return day ? std::optional<Date>(*day) : std::nullopt;
}

store::AgreementTerms terms_of(const domain::Agreement& agreement, const domain::Dossier& dossier) {
  store::AgreementTerms terms{day_of(dossier, agreement.starts), day_of(dossier, agreement.ends), {}};
  if (const auto amount = parse_money(fact_of(dossier, agreement.money))) terms.amount = *amount;
  return terms;
}

std::string parties_of(Session& session, const domain::Instrument& instrument) {
  if (!instrument.agreement) return "";
  std::vector<std::string> words;
  for (const auto& role : instrument.agreement->signers)
    words.push_back(role_in_words(session.language, instrument, role));
  return join_in_words(session.language, words, "words.and");
}

std::vector<FieldView> answers_of(Session& session, const Loaded& loaded, const std::vector<std::string>& names) {
  std::vector<FieldView> answers;
  for (const auto& name : names)
    if (const auto* const field = domain::find_field(*loaded.instrument, name);
        field != nullptr && !fact_of(loaded.dossier, name).empty())
      answers.push_back(to_field_view(session, *field, loaded.dossier));
  return answers;
}

void count(std::vector<AgreementChoice>& choices, const std::string& value, const std::string& label,
           std::int64_t number) {
  const auto found = std::find_if(choices.begin(), choices.end(),
                                  [&](const AgreementChoice& choice) { return choice.value == value; });
  if (found != choices.end()) found->count += number;
  else choices.push_back({value, label, number});
}

void sort_by_label(std::vector<AgreementChoice>& choices) {
  std::sort(choices.begin(), choices.end(), [](const AgreementChoice& left, const AgreementChoice& right) {
    return std::pair(fold(left.label), left.value) < std::pair(fold(right.label), right.value);
  });
}

std::string known_or_none(const std::vector<AgreementChoice>& choices, const std::string& value) {
  const bool known =
      std::any_of(choices.begin(), choices.end(), [&](const AgreementChoice& choice) { return choice.value == value; });
  return known ? value : "";
}

AgreementLine to_line(Session& session, const domain::Municipality& municipality, const store::AgreementRow& row) {
  const auto instrument = get_instrument(session, municipality.slug, row.instrument, row.version);
  AgreementLine line;
  line.link.number = row.number;
  line.link.title = row.title;
  line.link.instrument = local_name(municipality, *instrument, session.language);
  if (const auto* const phase = domain::find_phase(*instrument, row.phase)) {
    line.link.phase = phase->title.in(session.language);
    line.link.stage = domain::to_text(phase->stage);
    line.link.final = phase->final;
  }
  if (!row.area.empty()) line.link.area = area_name(session, row.area);
  line.state = store::to_text(row.state);
  line.parties = parties_of(session, *instrument);
  line.begun_on = row.begun_on;
  line.starts_on = row.terms.starts_on;
  line.ends_on = row.terms.ends_on;
  line.amount = row.terms.amount;
  line.stopped_on = row.stopped_on;
  return line;
}

std::string day_text(const std::optional<Date>& day) { return day ? to_iso(*day) : ""; }

std::string titles(Language language) {
  std::vector<std::string> cells;
  for (const char* key : {"export.number", "export.title", "export.instrument", "export.area", "agreements.parties",
                          "agreements.state", "agreements.begun", "agreements.starts", "agreements.ends",
                          "agreements.amount", "agreements.stopped", "export.phase", "export.address"})
    cells.push_back(t(language, key));
  return csv_line(cells);
}

}  // namespace

void record_agreement(Session& session, const Loaded& loaded, std::string_view phase_before,
                      const domain::Event& event) {
  const Date on = civil_date(event.at);
  switch (domain::change_of_agreement(*loaded.instrument, phase_before, loaded.dossier)) {
    case domain::AgreementChange::runs:
      store::save_agreement(session.database, loaded.dossier, terms_of(*loaded.instrument->agreement, loaded.dossier),
                            on);
      break;
    case domain::AgreementChange::renewing:
      store::renew_agreement(session.database, loaded.dossier.id);
      break;
    case domain::AgreementChange::ended:
      store::end_agreement(session.database, loaded.dossier.id, on);
      break;
    case domain::AgreementChange::none:
      break;
  }
}

std::optional<AgreementView> find_agreement_view(Session& session, const Loaded& loaded,
                                                 const std::vector<domain::Event>& events) {
  const auto& agreement = loaded.instrument->agreement;
  if (!agreement) return std::nullopt;
  AgreementView view;
  view.tasks = answers_of(session, loaded, agreement->tasks);
  const auto row = store::find_agreement(session.database, loaded.dossier.id);
  if (view.tasks.empty() && !row) return std::nullopt;
  // What was written in vain, before the dossier closed without an agreement, is none.
  if (!row && loaded.dossier.final) return std::nullopt;
  view.state = row ? store::to_text(row->state) : "draft";
  if (row) {
    view.begun_on = row->begun_on;
    view.stopped_on = row->stopped_on;
  }
  const auto signatures = domain::list_signatures(*loaded.instrument, events);
  for (const auto& role : agreement->signers) {
    AgreementParty party{role_in_words(session.language, *loaded.instrument, role), {}};
    for (const auto& signature : signatures)
      if (signature.role == role) party.signed_on = signature.signed_on;
    view.parties.push_back(std::move(party));
  }
  const auto terms = terms_of(*agreement, loaded.dossier);
  view.starts_on = terms.starts_on;
  view.ends_on = terms.ends_on;
  view.amount = terms.amount;
  view.indicators = answers_of(session, loaded, agreement->indicators);
  const auto one_of = [&](const std::string& name) {
    auto answers = answers_of(session, loaded, {name});
    return answers.empty() ? std::optional<FieldView>() : std::optional<FieldView>(std::move(answers.front()));
  };
  if (!agreement->money.empty())
    if (const auto* const field = domain::find_field(*loaded.instrument, agreement->money))
      view.amount_label = field->label.in(session.language);
  view.place = one_of(agreement->place);
  view.evaluation = one_of(agreement->evaluation);
  view.fields = agreement->tasks;
  view.fields.insert(view.fields.end(), agreement->indicators.begin(), agreement->indicators.end());
  for (const auto& name :
       {agreement->starts, agreement->ends, agreement->money, agreement->place, agreement->evaluation})
    if (!name.empty()) view.fields.push_back(name);
  return view;
}

Result<AgreementsView> view_agreements(Session& session, std::string_view slug, const AgreementQuery& query) {
  const auto municipality = TRY(get_municipality(session, slug));
  AgreementsView view;
  view.municipality = to_view(*municipality);
  view.query = query;
  const auto counts = store::count_agreements(session.database, slug);
  for (const auto& counted : counts) {
    (counted.ended ? view.ended : view.running) += counted.count;
    if (counted.ended != query.ended) continue;
    const auto instrument = get_instrument(session, slug, counted.instrument, counted.version);
    count(view.instruments, counted.instrument, local_name(*municipality, *instrument, session.language),
          counted.count);
    if (!counted.area.empty()) count(view.areas, counted.area, area_name(session, counted.area), counted.count);
  }
  sort_by_label(view.instruments);
  sort_by_label(view.areas);
  view.query.instrument = known_or_none(view.instruments, query.instrument);
  view.query.area = known_or_none(view.areas, query.area);
  for (const auto& counted : counts) {
    const bool chosen = counted.ended == query.ended &&
                        (view.query.instrument.empty() || counted.instrument == view.query.instrument) &&
                        (view.query.area.empty() || counted.area == view.query.area);
    if (chosen) view.count += counted.count;
  }
  view.pages = std::max(1, static_cast<int>((view.count + items_on_a_page - 1) / items_on_a_page));
  view.query.page = std::clamp(query.page, 1, view.pages);
  for (const auto& row :
       store::list_agreements(session.database, slug, {view.query.ended, view.query.instrument, view.query.area},
                              items_on_a_page, (view.query.page - 1) * items_on_a_page))
    view.items.push_back(to_line(session, *municipality, row));
  return view;
}

Result<FileParts> export_agreements(Session& session, std::string_view slug) {
  const auto municipality = TRY(get_municipality(session, slug));
  return FileParts([municipality, slug = std::string(slug), last = std::int64_t{0}, begun = false,
                    ended = false](Session& reading) mutable -> std::optional<std::string> {
    if (ended) return std::nullopt;
    std::string text = begun ? "" : titles(reading.language);
    const auto rows = store::list_agreements_after(reading.database, slug, last, agreements_a_part);
    for (const auto& row : rows) {
      const auto line = to_line(reading, *municipality, row);
      text += csv_line({std::to_string(line.link.number), line.link.title, line.link.instrument, line.link.area,
                        line.parties, t(reading.language, "agreements.state." + line.state), to_iso(line.begun_on),
                        day_text(line.starts_on), day_text(line.ends_on), line.amount ? to_decimal(*line.amount) : "",
                        day_text(line.stopped_on), line.link.phase,
                        "/" + slug + "/dossier/" + std::to_string(line.link.number)});
      last = row.number;
    }
    begun = true;
    ended = rows.size() < static_cast<std::size_t>(agreements_a_part);
    if (text.empty()) return std::nullopt;
    return text;
  });
}

}  // namespace meent::app
