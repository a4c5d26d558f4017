// SPDX-License-Identifier: EUPL-1.2
#include "app/explain_instrument.h"

#include <algorithm>
#include <set>

#include "app/dossier_view.h"
#include "app/house.h"
#include "app/sign_in.h"
#include "base/check.h"
#include "domain/checks.h"
#include "store/dossier_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

using domain::Instrument;

InstrumentLink to_link(Session& session, const domain::Municipality& municipality, const Instrument& instrument) {
  return {instrument.id, local_name(municipality, instrument, session.language),
          instrument.summary.in(session.language),
          t(session.language, "ladder." + std::string(domain::to_text(instrument.ladder)))};
}

std::vector<std::string> texts_of(const Json* value) {
  return value == nullptr ? std::vector<std::string>{} : domain::texts_of(*value);
}

// Reads one definition aloud in one language, with the municipality's values of the day filled in.
class Reader {
 public:
  Reader(Session& session, MunicipalityPointer municipality, InstrumentPointer instrument)
      : session_(session), municipality_(std::move(municipality)), instrument_(std::move(instrument)) {
    values_ = domain::resolve(municipality_->values, civil_date(session.now));
    for (const auto& other : list_newest(session, municipality_->slug)) {
      if (other->id == instrument_->inside) parent_ = other;
      if (other->inside == instrument_->id) children_.push_back(other);
    }
  }

  const InstrumentPointer& parent() const { return parent_; }
  const std::vector<InstrumentPointer>& children() const { return children_; }

  ProcedurePhase read(const domain::Phase& phase) {
    ProcedurePhase shown;
    shown.name = phase.name;
    shown.title = in(phase.title);
    shown.stage = t(language(), "stage." + std::string(domain::to_text(phase.stage)));
    shown.help = in(phase.help);
    shown.final = phase.final;
    if (phase.ballot)
      shown.ballot =
          t(language(), "explain.ballot", {{"phases", phases_in_words(phase.ballot->value.find("over"), children_)}});
    if (!phase.comments.empty()) shown.help += (shown.help.empty() ? "" : " ") + t(language(), "explain.comments");
    if (phase.term) read_term(phase, *phase.term, shown);
    for (const auto& move : phase.moves) shown.moves.push_back(read(phase, move));
    return shown;
  }

  std::vector<ProcedurePhase> phases() {
    std::vector<ProcedurePhase> shown;
    for (const auto& phase : instrument_->phases) shown.push_back(read(phase));
    for (const std::size_t phase : main_way(*instrument_)) shown[phase].on_way = true;
    return shown;
  }

  std::vector<ProcedureValue> values() const {
    std::vector<ProcedureValue> shown;
    for (const auto& name : used_) {
      const auto found = municipality_->values.find(name);
      if (found == municipality_->values.end()) continue;
      const domain::DatedValue* current = nullptr;
      for (const auto& value : found->second)
        if (value.from <= civil_date(session_.now)) current = &value;
      if (current == nullptr) continue;
      const std::string key = "value.name." + name;
      shown.push_back({has_text(language(), key) ? t(language(), key) : name, shown_value(current->value),
                       current->from, current->by});
    }
    return shown;
  }

  std::string roles(const std::vector<std::string>& names) const {
    return roles_in_words(language(), *instrument_, names);
  }

 private:
  Language language() const { return session_.language; }
  std::string in(const domain::LocalText& text) const { return text.in(language()); }

  std::string value_in_words(const Json* value) {
    if (value == nullptr) return "";
    if (const auto name = domain::value_name(*value); !name.empty()) {
      used_.insert(std::string(name));
      const auto found = values_.find(std::string(name));
      return found == values_.end() ? t(language(), "explain.not_set") : value_in_words(&found->second);
    }
    if (value->is_integer()) return format_number(language(), value->integer());
    return value->is_text() ? value->text() : value->to_text();
  }

  // As the file writes it, but a length as people say it.
  std::string shown_value(const Json& value) const {
    if (!value.is_text()) return value.to_text();
    const auto length = domain::parse_length(value.text());
    return length ? length_in_words(language(), *length) : value.text();
  }

  std::string title_of(const std::string& phase, const std::vector<InstrumentPointer>& among) const {
    for (const auto& instrument : among)
      if (const auto* const found = domain::find_phase(*instrument, phase)) return in(found->title);
    return phase;
  }
  std::string phases_in_words(const Json* value, const std::vector<InstrumentPointer>& among) const {
    std::vector<std::string> titles;
    for (const auto& phase : texts_of(value)) titles.push_back("“" + title_of(phase, among) + "”");
    return join_in_words(language(), titles, "words.or");
  }
  std::string fields_in_words(const Json* value) const {
    std::vector<std::string> labels;
    for (const auto& name : texts_of(value)) {
      const auto* const field = domain::find_field(*instrument_, name);
      labels.push_back("“" + (field != nullptr ? in(field->label) : name) + "”");
    }
    return join_in_words(language(), labels, "words.and");
  }
  std::string field_value_in_words(const Json& clause) {
    const Json* const wanted = clause.find("value");
    if (wanted != nullptr && wanted->is_bool()) return t(language(), wanted->boolean() ? "words.yes" : "words.no");
    for (const auto& name : texts_of(clause.find("field")))
      if (const auto* const field = domain::find_field(*instrument_, name))
        for (const auto& option : field->options)
          if (wanted != nullptr && wanted->is_text() && option.name == wanted->text()) return in(option.label);
    return value_in_words(wanted);
  }
  std::string child_move_in_words(const Json* value) const {
    for (const auto& name : texts_of(value))
      for (const auto& child : children_)
        for (const auto& phase : child->phases)
          for (const auto* const move : domain::list_moves(phase, name))
            if (const auto* const to = domain::find_phase(*child, move->to)) return in(to->title);
    return "";
  }

  std::string assurance_in_words(const Json& value) {
    const std::string level = value_in_words(&value);
    return domain::find_assurance(level) ? t(language(), "assurance." + level) : level;
  }

  std::string clause_in_words(std::string_view prefix, const domain::Clause& clause) {
    const Json& value = clause.value;
    const Json* const whole = &value;
    const bool table = value.is_object();
    const auto part = [&](const char* name) { return table ? value.find(name) : nullptr; };
    const std::vector<InstrumentPointer> above = parent_ ? std::vector{parent_} : std::vector<InstrumentPointer>{};
    std::vector<std::string> criteria = texts_of(part("criteria"));
    if (criteria.empty()) criteria = texts_of(part("strata"));
    if (criteria.empty()) criteria = texts_of(part("indicators"));
    const std::string phases = prefix == "explain.need." && clause.name == "parent_in" ? phases_in_words(whole, above)
                               : clause.name == domain::merge_effect
                                   ? phases_in_words(part("into"), {instrument_})
                                   : phases_in_words(table ? (part("in") != nullptr     ? part("in")
                                                              : part("from") != nullptr ? part("from")
                                                                                        : part("over"))
                                                           : whole,
                                                     children_);
    const Json* number = table ? part("count") : whole;
    for (const char* name : {"limit", "seats", "winners", "share"})
      if (number == nullptr) number = part(name);
    return t(language(), std::string(prefix) + clause.name,
             {{"number", value_in_words(number)},
              {"assurance", clause.name == "assurance_at_least" ? assurance_in_words(value) : ""},
              {"roles", roles(texts_of(whole))},
              {"fields", fields_in_words(table ? part("field") : whole)},
              {"value", table ? field_value_in_words(value) : ""},
              {"phases", phases},
              {"to", child_move_in_words(table ? part("move") : nullptr)},
              {"names", join_in_words(language(), table ? criteria : texts_of(whole), "words.and")}});
  }

  ProcedureMove read(const domain::Phase& phase, const domain::Move& move) {
    ProcedureMove shown;
    shown.title = in(move.title);
    shown.who = roles(move.by);
    if (const auto* const to = domain::find_phase(*instrument_, move.to); to != nullptr && to->name != phase.name) {
      shown.to = in(to->title);
      shown.to_name = to->name;
    }
    // A move of the clock or of the round has no button, and so often no title.
    if (shown.title.empty()) shown.title = shown.to.empty() ? t(language(), "history.next_step") : shown.to;
    for (const auto& need : move.needs) shown.needs.push_back(clause_in_words("explain.need.", need));
    for (const auto& effect : move.does) shown.does.push_back(clause_in_words("explain.does.", effect));
    if (move.consent)
      shown.needs.push_back(t(language(), "explain.consent",
                              {{"roles", roles(move.consent->of)}, {"length", length_of(move.consent->within)}}));
    if (move.remedy)
      shown.does.push_back(t(language(), "explain.remedy." + std::string(domain::to_text(*move.remedy))));
    for (const auto& name : move.asks)
      if (const auto* const field = domain::find_field(*instrument_, name)) shown.asks.push_back(in(field->label));
    std::vector<std::string> told;
    for (const auto& role : move.tells) told.push_back(role_in_words(language(), *instrument_, role));
    shown.tells = join_in_words(language(), told, "words.and");
    return shown;
  }

  std::string length_of(const domain::TermLength& length) {
    if (length.fixed) return length_in_words(language(), *length.fixed);
    const std::string name(length.value_name());
    used_.insert(name);
    const auto found = values_.find(name);
    if (found == values_.end()) return t(language(), "explain.not_set");
    const std::string text = found->second.is_text() ? found->second.text() : found->second.to_text();
    const auto parsed = domain::parse_length(text + length.value.substr(name.size()));
    return parsed ? length_in_words(language(), *parsed) : t(language(), "explain.not_set");
  }

  void read_term(const domain::Phase& phase, const domain::Term& term, ProcedurePhase& shown) {
    if (term.length.is_given()) shown.term = length_of(term.length);
    if (!term.until.empty())
      if (const auto* const field = domain::find_field(*instrument_, term.until))
        shown.term = t(language(), "explain.term.until", {{"field", in(field->label)}});
    shown.law = term.law;
    shown.at_end = t(language(), "explain.end.signalled");
    if (!term.on_end.empty()) {
      std::vector<std::string> ends;
      for (const auto* const move : domain::list_moves(phase, term.on_end))
        if (const auto* const to = domain::find_phase(*instrument_, move->to))
          if (std::find(ends.begin(), ends.end(), in(to->title)) == ends.end()) ends.push_back(in(to->title));
      for (auto& end : ends) end = "“" + end + "”";
      shown.at_end = t(language(), "explain.end.moves", {{"phases", join_in_words(language(), ends, "words.or")}});
    }
    if (term.follows) shown.term_notes.push_back(t(language(), "explain.term.follows"));
    if (term.pause.is_given())
      shown.term_notes.push_back(t(language(), "explain.term.pause", {{"length", length_of(term.pause)}}));
    if (term.extend.is_given())
      shown.term_notes.push_back(
          n(language(), "explain.term.extend", term.extensions, {{"length", length_of(term.extend)}}));
    if (term.norm.is_given())
      shown.term_notes.push_back(t(language(), "explain.term.norm", {{"length", length_of(term.norm)}}));
  }

  Session& session_;
  MunicipalityPointer municipality_;
  InstrumentPointer instrument_;
  InstrumentPointer parent_;
  std::vector<InstrumentPointer> children_;
  std::map<std::string, Json> values_;
  std::set<std::string> used_;
};

}  // namespace

std::vector<std::string> list_openers(const domain::Instrument& instrument) {
  std::vector<std::string> openers = instrument.opening.by;
  for (const auto kind : {domain::RoleKind::initiator, domain::RoleKind::officer})
    if (openers.empty())
      for (const auto& role : instrument.roles)
        if (role.kind == kind) openers.push_back(role.name);
  return openers;
}

std::string length_in_words(Language language, domain::Length length) {
  using domain::LengthUnit;
  const std::string_view key = length.unit == LengthUnit::days           ? "explain.days"
                               : length.unit == LengthUnit::working_days ? "explain.working_days"
                               : length.unit == LengthUnit::weeks        ? "explain.weeks"
                               : length.unit == LengthUnit::months       ? "explain.months"
                                                                         : "explain.years";
  return n(language, key, length.count);
}

Result<InstrumentsView> view_instruments(Session& session, std::string_view slug) {
  const auto municipality = TRY(get_municipality(session, slug));
  InstrumentsView view{to_view(*municipality), {}};
  for (const auto& instrument : list_newest(session, slug))
    if (instrument->inside.empty()) view.instruments.push_back(to_link(session, *municipality, *instrument));
  return view;
}

std::string start_in_words(Session& session, std::string_view slug, const domain::Instrument& instrument,
                           std::string_view name) {
  if (!instrument.inside.empty()) return "";
  const auto held = list_roles_here(session, slug);
  for (const auto& opener : list_openers(instrument)) {
    const auto* const role = domain::find_role(instrument, opener);
    if (role == nullptr) continue;
    if (role->kind == domain::RoleKind::initiator ||
        std::find(held.begin(), held.end(), domain::to_text(role->kind)) != held.end())
      return instrument.opening.title.empty() ? std::string(name) : instrument.opening.title.in(session.language);
  }
  return "";
}

Result<InstrumentView> view_instrument(Session& session, std::string_view slug, std::string_view id) {
  const auto municipality = TRY(get_municipality(session, slug));
  const auto instrument = TRY(get_newest(session, slug, id));
  Reader reader(session, municipality, instrument);
  InstrumentView view;
  view.municipality = to_view(*municipality);
  view.link = to_link(session, *municipality, *instrument);
  view.version = instrument->version;
  const auto row = store::find_instrument(session.database, slug, id, instrument->version);
  CHECK(row.has_value());
  view.hash = row->hash;
  view.definition = row->definition;
  view.law = instrument->law;
  for (const auto& role : instrument->roles)
    view.roles.push_back({role.name, role_in_words(session.language, *instrument, role.name),
                          t(session.language, "role.kind." + std::string(domain::to_text(role.kind)))});
  view.opened_by = reader.roles(list_openers(*instrument));
  view.start = start_in_words(session, slug, *instrument, view.link.name);
  const domain::Dossier empty;
  for (const auto* const field : domain::opening_fields(*instrument))
    view.asked.push_back(to_field_view(session, *field, empty));
  view.phases = reader.phases();
  view.values = reader.values();
  if (reader.parent()) view.inside = to_link(session, *municipality, *reader.parent());
  for (const auto& child : reader.children()) view.holds.push_back(to_link(session, *municipality, *child));
  store::Filter filter;
  filter.instrument = id;
  filter.final = false;
  for (const auto& dossier : store::list_dossiers(session.database, slug, filter, store::Order::title, {10, 0}))
    view.running.push_back(to_link(session, *municipality, dossier));
  return view;
}

std::vector<ProcedurePhase> explain_phases(Session& session, std::string_view slug,
                                           const domain::Instrument& definition) {
  return Reader(session, MUST(get_municipality(session, slug)), std::make_shared<const domain::Instrument>(definition))
      .phases();
}

}  // namespace meent::app
