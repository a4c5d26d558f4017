// SPDX-License-Identifier: EUPL-1.2
#include "app/proposals.h"

#include <algorithm>
#include <utility>

#include "app/dossier_view.h"
#include "app/ledger.h"
#include "app/record.h"
#include "app/similar.h"
#include "base/check.h"
#include "base/text.h"
#include "domain/initiators.h"
#include "domain/proposal.h"
#include "store/dossier_store.h"
#include "store/mail_store.h"

namespace meent::app {
namespace {

constexpr std::int64_t most_siblings = 100'000;

domain::OtherDossier look_at(const Loaded& here, const Loaded& other) {
  const bool alike = other.dossier.instrument == here.dossier.instrument &&
                     other.dossier.version == here.dossier.version && here.dossier.parent &&
                     other.dossier.parent == here.dossier.parent;
  return {other.dossier.id, other.dossier.phase, alike, other.dossier.proposal.has_value(),
          domain::is_agreed(other.dossier)};
}

// The reason that was given when it was proposed; empty once erased.
std::string reason_of(Session& session, const domain::DossierId& id) {
  const auto events = store::list_events(session.database, id);
  for (auto event = events.rbegin(); event != events.rend(); ++event) {
    if (event->move != domain::propose_move) continue;
    for (const auto& fact : event->facts)
      if (fact.field == domain::reason_field) return fact.text;
    return "";
  }
  return "";
}

Result<Done> end_at(Session& session, Loaded& loaded, std::string_view move, std::string_view role) {
  if (!loaded.dossier.proposal) return Done{};
  return record_event(session, loaded,
                      domain::end_proposal(*loaded.instrument, loaded.dossier, move, role, session.now));
}

// Once everybody agreed, here and there: the move that was proposed.
Result<Done> make_agreed_move(Session& session, const Loaded& answered) {
  Loaded here = load(session, answered.dossier.id);
  std::optional<Loaded> other;
  if (here.dossier.proposal->other) other = load(session, *here.dossier.proposal->other);
  if (!domain::is_agreed(here.dossier) || (other && !domain::is_agreed(other->dossier))) return Done{};
  if (here.dossier.proposal->takes_in) std::swap(here, *other);
  if (other) here.situation.other = look_at(here, *other);
  hold_pot_of(session, here);
  const auto command = domain::make_consented_command(here.dossier, reason_of(session, here.dossier.id), session.now,
                                                      make_token(session.secrets));
  auto event = TRY(domain::decide(*here.instrument, here.dossier, command, domain::make_calendar(*here.municipality),
                                  here.situation));
  return record_event(session, here, std::move(event));
}

// Initiators, support and followers go along; comments, photos and history stay where they are.
Result<Done> merge(Session& session, const Loaded& closed, const domain::Proposal& proposal) {
  CHECK(proposal.other.has_value());
  Loaded into = load(session, *proposal.other);
  const auto holders = closed.dossier.people.find(domain::initiator_role(*closed.instrument));
  if (holders != closed.dossier.people.end())
    for (const auto& person : holders->second)
      if (auto joined = domain::join_initiators(*into.instrument, into.dossier, person, session.now))
        TRY(record_event(session, into, *std::move(joined)));
  const auto more = store::move_support(session.database, closed.dossier.id, into.dossier.id);
  store::move_followers(session.database, closed.dossier.id, into.dossier.id);
  return record_event(session, into, domain::take_in(*into.instrument, into.dossier, proposal, more, session.now));
}

// One of both moved on: the proposal stays only while it could still be agreed to.
Result<Done> drop_when_impossible(Session& session, const Loaded& moved, const domain::Proposal& proposal,
                                  const std::string& role) {
  Loaded here = load(session, moved.dossier.id);
  std::optional<Loaded> other;
  if (proposal.other) other = load(session, *proposal.other);
  if (here.dossier.proposal) {
    const Loaded& closing = proposal.takes_in ? *other : here;
    const Loaded& going_on = proposal.takes_in || !other ? here : *other;
    if (closing.dossier.proposal &&
        domain::can_still_be(*closing.instrument, closing.dossier, going_on.dossier.phase, closing.situation))
      return Done{};
    TRY(end_at(session, here, domain::ended_move, role));
  }
  return other ? end_at(session, *other, domain::ended_move, role) : Done{};
}

// Where the dossier in which they lie goes on to the vote, those inside can no longer be merged.
Result<Done> drop_inside(Session& session, const Loaded& moved, const std::string& role) {
  for (const auto& id : store::list_waiting_children(session.database, moved.dossier.id)) {
    const auto proposal = load(session, id).dossier.proposal;
    // The other one of a pair ended it already.
    if (proposal) TRY(drop_when_impossible(session, load(session, id), *proposal, role));
  }
  return Done{};
}

}  // namespace

domain::Given take_other(Session& session, const Loaded& loaded, const domain::Given& given,
                         domain::Situation& situation) {
  domain::Given answers;
  for (const auto& answer : given) {
    if (answer.first != domain::other_field) {
      answers.push_back(answer);
      continue;
    }
    const auto number = parse_whole(trim(answer.second));
    if (!number) continue;
    if (const auto row = store::find_row(session.database, loaded.row.municipality, *number))
      situation.other = look_at(loaded, load(session, row->id));
  }
  return answers;
}

FieldView make_other_field(Session& session, const Loaded& loaded, std::string_view move,
                           std::vector<DossierLink>& links) {
  FieldView field;
  field.name = domain::other_field;
  field.label = t(session.language, "proposal.other");
  field.help = t(session.language, "proposal.other_help");
  field.type = "choice";
  field.required = true;
  const auto* const phase = domain::find_phase(*loaded.instrument, loaded.dossier.phase);
  if (phase == nullptr || !loaded.dossier.parent) return field;
  std::vector<std::string> phases;
  for (const auto* const one : domain::list_moves(*phase, move))
    if (const auto* const clause = domain::find_clause(one->does, domain::merge_effect))
      if (const Json* const into = clause->value.find("into")) phases = domain::texts_of(*into);
  auto rows =
      store::list_children(session.database, *loaded.dossier.parent, "", store::Order::title, {most_siblings, 0});
  std::erase_if(rows, [&](const store::DossierRow& row) {
    return row.id == loaded.dossier.id || row.instrument != loaded.dossier.instrument ||
           row.version != loaded.dossier.version || std::find(phases.begin(), phases.end(), row.phase) == phases.end();
  });
  const auto similar = list_similar(loaded.row, rows);
  const auto add = [&](const store::DossierRow& row, const std::string& label) {
    field.options.push_back(std::to_string(row.number));
    field.option_labels.push_back(label);
  };
  for (const auto& one : similar) {
    links.push_back(to_link(session, *loaded.municipality, *one.row));
    add(*one.row, t(session.language, one.near ? "proposal.similar_near" : "proposal.similar_words",
                    {{"title", one.row->title}, {"number", std::to_string(one.row->number)}}));
  }
  for (const auto& row : rows)
    if (std::none_of(similar.begin(), similar.end(), [&](const Similar& one) { return one.row == &row; }))
      add(row,
          t(session.language, "proposal.other_option", {{"title", row.title}, {"number", std::to_string(row.number)}}));
  return field;
}

Result<Done> answer_proposal(Session& session, std::string_view slug, std::int64_t number, std::string_view answer) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  if (answer != "yes" && answer != "no" && answer != "back") return Error{ErrorCode::invalid, "proposal.unclear"};
  Loaded loaded = TRY(load(session, slug, number));
  const auto proposal = loaded.dossier.proposal;
  const auto person = actor_in(session, slug);
  auto event =
      TRY(answer == "back"
              ? domain::take_back_proposal(*loaded.instrument, loaded.dossier, person, session.now)
              : domain::answer_proposal(*loaded.instrument, loaded.dossier, person, answer == "yes", session.now));
  const std::string role = event.role;
  TRY(record_event(session, loaded, std::move(event)));
  if (answer == "yes") return make_agreed_move(session, loaded);
  if (!proposal->other) return Done{};
  Loaded other = load(session, *proposal->other);
  return end_at(session, other, answer == "back" ? domain::take_back_move : domain::ended_move, role);
}

std::optional<ProposalView> view_proposal(Session& session, const Loaded& loaded) {
  const auto& proposal = loaded.dossier.proposal;
  if (!proposal || domain::has_lapsed(loaded.dossier, civil_date(session.now))) return std::nullopt;
  std::optional<Loaded> other;
  if (proposal->other) other = load(session, *proposal->other);
  const Loaded& closing = proposal->takes_in ? *other : loaded;
  const Loaded& going_on = proposal->takes_in || !other ? loaded : *other;
  if (!closing.dossier.proposal ||
      !domain::can_still_be(*closing.instrument, closing.dossier, going_on.dossier.phase, closing.situation))
    return std::nullopt;
  ProposalView view;
  const auto* const phase = domain::find_phase(*closing.instrument, closing.dossier.phase);
  for (const auto* const move : domain::list_moves(*phase, proposal->move))
    view.move = move->title.in(session.language);
  view.role = role_in_words(session.language, *loaded.instrument, proposal->role);
  view.reason = reason_of(session, loaded.dossier.id);
  view.until = proposal->until;
  view.takes_in = proposal->takes_in;
  if (other) view.other = to_link(session, *loaded.municipality, other->row);
  view.agreed_here = domain::is_agreed(loaded.dossier);
  view.agreed_there = other && domain::is_agreed(other->dossier);
  if (session.actor.empty()) return view;
  const auto person = actor_in(session, loaded.municipality->slug);
  view.may_answer = !domain::find_answering_role(*loaded.instrument, loaded.dossier, person).empty();
  view.may_take_back = domain::may_take_back(*loaded.instrument, loaded.dossier, person);
  return view;
}

void fill_merged(Session& session, const Loaded& loaded, DossierView& view) {
  if (loaded.dossier.merged_into)
    view.merged_into = to_link(session, *loaded.municipality, get_row(session, *loaded.dossier.merged_into));
  if (!loaded.dossier.parent) return;
  for (const auto& row : store::list_merged(session.database, loaded.dossier.id))
    view.merged.push_back(to_link(session, *loaded.municipality, row));
}

std::pair<std::string, Params> tell_proposal(Session& session, const Loaded& loaded) {
  const auto& proposal = loaded.dossier.proposal;
  CHECK(proposal.has_value());
  Params params{{"date", to_iso(proposal->until)}};
  if (!proposal->other) return {"notice.proposal", std::move(params)};
  params.emplace_back("title", store::find_row(session.database, *proposal->other)->title);
  return {proposal->takes_in ? "notice.merge_here" : "notice.merge_there", std::move(params)};
}

Result<Done> follow_proposal(Session& session, const Loaded& loaded, const domain::Event& event,
                             const std::optional<domain::Proposal>& before) {
  for (const auto& effect : event.effects) {
    if (effect.kind == domain::EffectKind::merge) return merge(session, loaded, before.value());
    const auto& now = loaded.dossier.proposal;
    if (effect.kind != domain::EffectKind::propose || now->takes_in || !now->other) continue;
    Loaded other = load(session, *now->other);
    std::vector<domain::Fact> facts;
    for (const auto& fact : event.facts)
      if (fact.field == domain::reason_field)
        facts.push_back(domain::make_fact(fact.field, fact.text, make_token(session.secrets)));
    return record_event(session, other, domain::reflect(event, *now, other.dossier, std::move(facts)));
  }
  if (event.from == event.to) return Done{};
  if (!loaded.dossier.parent) TRY(drop_inside(session, loaded, event.role));
  if (!before) return Done{};
  return drop_when_impossible(session, loaded, *before, event.role);
}

std::int64_t lapse_proposal(Session& session, const domain::DossierId& id) {
  Loaded loaded = load(session, id);
  if (!domain::has_lapsed(loaded.dossier, civil_date(session.now))) return 0;
  store::Savepoint part(session.database);
  const auto other_id = loaded.dossier.proposal->other;
  auto done = end_at(session, loaded, domain::lapse_move, domain::clock_role);
  if (done && other_id) {
    Loaded other = load(session, *other_id);
    done = end_at(session, other, domain::lapse_move, domain::clock_role);
  }
  MUST(std::move(done));
  part.keep();
  return 1;
}

}  // namespace meent::app
