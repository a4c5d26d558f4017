// SPDX-License-Identifier: EUPL-1.2
#include "app/procedure.h"

#include <algorithm>

#include "app/agreements.h"
#include "app/assistance.h"
#include "app/chain.h"
#include "app/confirmation.h"
#include "app/dossier_view.h"
#include "app/following.h"
#include "app/house.h"
#include "app/ledger.h"
#include "app/like_ideas.h"
#include "app/pictures.h"
#include "app/points.h"
#include "app/proposals.h"
#include "app/record.h"
#include "app/sign_in.h"
#include "app/tally_procedure.h"
#include "app/told.h"
#include "base/check.h"
#include "base/log.h"
#include "domain/handing_in.h"
#include "domain/proposal.h"
#include "domain/term.h"
#include "domain/term_end.h"
#include "store/ballot_draft_store.h"
#include "store/ballot_store.h"
#include "store/paper_store.h"
#include "store/person_store.h"
#include "store/place_store.h"
#include "store/revision_store.h"
#include "store/term_store.h"

namespace meent::app {
namespace {

constexpr std::string_view votes_closed_scope = "votes closed";

domain::Command command_of(Session& session, std::string_view move, std::string role, domain::Given given) {
  domain::Command command;
  command.move = move;
  command.role = std::move(role);
  command.at = session.now;
  command.facts = std::move(given);
  command.salt = make_token(session.secrets);
  return command;
}

void notify(Session& session, const Loaded& loaded, const domain::Event& event) {
  const auto add = [&](const domain::PersonId& reader, std::string_view key, const Params& params) {
    store::add_notice(session.database, make_uuid_v7(session.now, session.secrets),
                      {reader, loaded.dossier.id, event.sequence, std::string(key), params}, session.now);
  };
  // Whoever handed something in gets the confirmation of it, and nothing besides.
  const bool handed_in = domain::hands_in(*loaded.instrument, event);
  if (handed_in) add(event.actor_id, received_notice, {});
  const auto [key, params] = event.move == domain::propose_move ? tell_proposal(session, loaded)
                                                                : std::pair<std::string, Params>("notice.moved", {});
  for (const domain::PersonId& reader : list_told(session, loaded, event))
    if (!handed_in || reader != event.actor_id) add(reader, key, params);
}

Result<Done> record(Session& session, Loaded& loaded, domain::Event event, std::int64_t new_number,
                    const PreparedMove* prepared = nullptr);

Result<Done> move_as_parent(Session& session, const domain::DossierId& child, const std::string& move) {
  Loaded loaded = load(session, child);
  hold_pot_of(session, loaded);
  auto event = TRY(domain::decide(*loaded.instrument, loaded.dossier,
                                  command_of(session, move, std::string(domain::parent_role), {}),
                                  domain::make_calendar(*loaded.municipality), loaded.situation));
  return record(session, loaded, std::move(event), 0);
}

Result<Done> move_children(Session& session, const domain::DossierId& parent, const Json& parameters) {
  const Json* const from = parameters.find("from");
  const Json* const move = parameters.find("move");
  CHECK(from != nullptr && move != nullptr);
  const Json::Array phases = from->is_array() ? from->items() : Json::Array{*from};
  for (const Json& phase : phases)
    for (const auto& row :
         store::list_children(session.database, parent, phase.text(), store::Order::number, {1'000'000, 0}))
      TRY(move_as_parent(session, row.id, move->text()));
  return Done{};
}

// The one place where an event becomes stored state.
Result<Done> record(Session& session, Loaded& loaded, domain::Event event, std::int64_t new_number,
                    const PreparedMove* prepared) {
  std::shared_ptr<const TallyMoves> tally;
  for (const domain::Effect& effect : event.effects) {
    if (effect.kind != domain::EffectKind::procedure) continue;
    if (effect.name != tally_procedure)
      return Error{ErrorCode::unavailable, "procedure.later", {{"name", effect.name}}};
    if (store::count_waiting_batches(session.database, loaded.dossier.id) > 0)
      return Error{ErrorCode::conflict, "paper.waiting"};
    const bool holds = prepared != nullptr && prepared->tally &&
                       prepared->revision == revision_of(session, loaded.dossier.municipality);
    tally = holds ? prepared->tally : TRY(run_tally(session, loaded, effect.parameters));
    keep_record(session, loaded, *tally);
    event.outcome = tally->outcome.to_text();
  }
  const bool helped = session.assistance && !session.assistance->over && event.actor_id == session.actor;
  if (helped && !event.outcome) event.outcome = outcome_of_assistance(session);
  event = domain::seal(std::move(event), loaded.dossier.last_hash);
  const bool took_entries = new_number == 0 && !find_open_entry(session, loaded).empty();
  const auto* const before = domain::find_phase(*loaded.instrument, loaded.dossier.phase);
  const auto proposal = loaded.dossier.proposal;
  const auto term_end = new_number == 0 ? domain::find_term_end(*loaded.instrument, loaded.dossier, event)
                                        : std::optional<domain::TermEnd>();
  loaded.dossier = domain::apply(std::move(loaded.dossier), event);
  if (new_number == 0 && before != nullptr && before->ballot && loaded.dossier.phase != before->name) {
    store::remove_ballot_drafts(session.database, loaded.dossier.id);
    shuffle_closed_ballots(session, loaded.dossier.id);
  }
  const auto summary = summarise(*loaded.instrument, loaded.dossier);
  if (new_number > 0) store::insert_dossier(session.database, loaded.dossier, new_number, summary);
  else store::save_dossier(session.database, loaded.dossier, summary);
  store::append_event(session.database, event);
  post_event(session, loaded, event);
  if (term_end) store::save_term_end(session.database, loaded.dossier, event.sequence, *term_end);
  record_agreement(session, loaded, before != nullptr ? before->name : "", event);
  if (helped) note_assisted_event(session, loaded, event, new_number > 0 ? new_number : loaded.row.number);
  for (const domain::Effect& effect : event.effects) {
    if (effect.kind == domain::EffectKind::add_support || effect.kind == domain::EffectKind::withdraw_support)
      store::set_support(session.database, loaded.dossier.id, event.actor_id,
                         effect.kind == domain::EffectKind::add_support);
    if (effect.kind == domain::EffectKind::leave_role)
      store::remove_dossier_role(session.database, loaded.dossier.id, effect.parameters.text(), event.actor_id);
    if (effect.kind == domain::EffectKind::move_children)
      TRY(move_children(session, loaded.dossier.id, effect.parameters));
  }
  if (tally) {
    for (const auto& child : tally->won) TRY(move_as_parent(session, child, tally->won_move));
    for (const auto& child : tally->lost) TRY(move_as_parent(session, child, tally->lost_move));
  }
  notify(session, loaded, event);
  TRY(follow_proposal(session, loaded, event, proposal));
  if (!took_entries && !find_open_entry(session, loaded).empty()) tell_area_followers(session, loaded);
  bump_revision_of(session, loaded.dossier.municipality);
  return Done{};
}

}  // namespace

Result<Done> record_event(Session& session, Loaded& loaded, domain::Event event) {
  return record(session, loaded, std::move(event), 0);
}

namespace {

// The first of the roles in which the engine lets this person make the move; the refusal of the last one else.
Result<domain::Event> decide_in_any_role(Session& session, const Loaded& loaded, std::string_view move,
                                         const domain::Given& given) {
  const auto roles = domain::roles_of(*loaded.instrument, loaded.dossier, actor_in(session, loaded.row.municipality));
  const auto calendar = domain::make_calendar(*loaded.municipality);
  Result<domain::Event> answer =
      Error{ErrorCode::not_allowed, "move.not_by_role", {{"role", ""}, {"move", std::string(move)}}};
  domain::Situation situation = loaded.situation;
  const domain::Given answers = take_other(session, loaded, given, situation);
  for (const std::string& role : roles) {
    auto command = command_of(session, move, role, answers);
    command.actor = session.actor;
    auto one = domain::decide(*loaded.instrument, loaded.dossier, command, calendar, situation);
    if (one && acts_officially(*loaded.instrument, role) && has_helped_initiator(session, loaded))
      return Error{ErrorCode::not_allowed, "assistance.same_official"};
    if (one) return one;
    // That a role may not says less than what another of them lacks.
    if (answer.error().key == "move.not_by_role" || answer.error().key == "move.not_initiator") answer = std::move(one);
  }
  return answer;
}

}  // namespace

namespace {

void fill_in_defaults(const domain::Instrument& definition, Date today, const domain::Calendar& calendar,
                      OpeningForm& form) {
  for (FieldView& view : form.fields) {
    const auto* const field = domain::find_field(definition, view.name);
    if (field == nullptr) continue;
    view.raw = field->preset;
    if (field->type != domain::FieldType::date || field->preset.empty()) continue;
    const auto length = domain::parse_length(field->preset);
    view.raw = length ? to_iso(domain::end_of_term(*length, today, domain::TermRule::own, calendar)) : "";
  }
}

// Same weekdays: a call that ended on a Sunday does so again.
int weeks_later(Date from, Date to) { return (std::max(0, days_between(from, to)) + 6) / 7 * 7; }

void fill_in_copied(const domain::Instrument& definition, const domain::Dossier& dossier, Date today,
                    OpeningForm& form) {
  const int shift = weeks_later(dossier.opened_on, today);
  for (FieldView& view : form.fields) {
    if (view.name == area_field) view.raw = dossier.area;
    const auto* const field = domain::find_field(definition, view.name);
    const auto fact = dossier.facts.find(view.name);
    if (field == nullptr) continue;
    view.raw = fact == dossier.facts.end() ? "" : fact->second;
    if (field->type != domain::FieldType::date) continue;
    if (const auto date = parse_date(view.raw)) view.raw = to_iso(date->plus_days(shift));
  }
}

}  // namespace

Result<OpeningForm> view_opening(Session& session, std::string_view slug, std::string_view instrument,
                                 std::int64_t parent, std::int64_t copied) {
  const auto municipality = TRY(get_municipality(session, slug));
  const auto definition = TRY(get_newest(session, slug, instrument));
  OpeningForm form;
  form.municipality = to_view(*municipality);
  form.instrument = definition->id;
  form.idea = is_idea(*definition);
  form.title = definition->opening.title.empty() ? local_name(*municipality, *definition, session.language)
                                                 : definition->opening.title.in(session.language);
  if (parent > 0) form.parent = to_link(session, *municipality, TRY(load(session, slug, parent)).row);
  domain::Dossier nothing_yet;
  nothing_yet.municipality = slug;
  for (const domain::Field* field : domain::opening_fields(*definition))
    if (form.fields.emplace_back(to_field_view(session, *field, nothing_yet)).type == "place")
      form.fields.back().options = list_place_names(session, slug);
  // What lies in a round is where the round is; anything else says for which area it is.
  if (!form.parent) {
    FieldView area;
    area.name = area_field;
    area.label = t(session.language, "opening.area");
    area.help = t(session.language, "opening.area_help");
    area.type = "choice";
    for (const auto& row : store::list_areas(session.database, slug, domain::AreaKind::wijk, false)) {
      area.options.push_back(row.area.code);
      area.option_labels.push_back(row.area.name);
    }
    form.fields.push_back(std::move(area));
  }
  if (domain::find_picture_field(*definition) != nullptr) add_picture_fields(session, form.fields);
  const Date today = civil_date(session.now);
  if (copied == 0) {
    fill_in_defaults(*definition, today, domain::make_calendar(*municipality), form);
    return form;
  }
  const Loaded original = TRY(load(session, slug, copied));
  if (original.instrument->id != definition->id || original.dossier.parent)
    return Error{ErrorCode::not_found, "dossier.unknown"};
  form.copied = to_link(session, *municipality, original.row);
  fill_in_copied(*definition, original.dossier, today, form);
  return form;
}

namespace {

// Who points at a place need not say which wijk that is; nothing when it was no point or borders are not known.
std::string wijk_of(Session& session, std::string_view slug, const domain::Instrument& instrument,
                    const domain::Given& given) {
  for (const auto& [name, text] : given) {
    const auto* const field = domain::find_field(instrument, name);
    if (field == nullptr || field->type != domain::FieldType::place) continue;
    const auto place = domain::normalise_place(text);
    const auto point = place ? domain::find_point(*place) : std::nullopt;
    if (point) return find_wijk_at(session, slug, point->longitude, point->latitude);
  }
  return "";
}

}  // namespace

Result<Opened> open_dossier(Session& session, std::string_view slug, std::string_view instrument, std::int64_t parent,
                            std::string_view area, const domain::Given& given) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  const auto municipality = TRY(get_municipality(session, slug));
  const auto definition = TRY(get_newest(session, slug, instrument));
  std::optional<Loaded> above;
  if (parent > 0) above = TRY(load(session, slug, parent));
  if (definition->inside != (above ? above->instrument->id : ""))
    return Error{ErrorCode::invalid, "dossier.wrong_place", {{"instrument", definition->id}}};
  if (!area.empty()) {
    const auto found = store::find_area(session.database, area);
    if (!found || found->area.municipality != slug) return Error{ErrorCode::not_found, "area.unknown"};
  }

  domain::OpenCommand command;
  command.id = domain::DossierId(make_uuid_v7(session.now, session.secrets));
  command.municipality = slug;
  if (above) command.parent = above->dossier.id;
  command.area = above          ? above->dossier.area
                 : area.empty() ? wijk_of(session, slug, *definition, given)
                                : std::string(area);
  command.actor = session.actor;
  command.at = session.now;
  command.facts = given;
  command.salt = make_token(session.secrets);
  const auto situation = situation_for_opening(session, *municipality, above ? &*above : nullptr);
  const auto dossier = domain::make_dossier(*definition, command);
  const auto calendar = domain::make_calendar(*municipality);
  // Somebody who opens a dossier becomes its initiator; officials open as what they are here.
  const domain::Person person = actor_in(session, slug);
  Result<domain::Event> event = Error{ErrorCode::not_allowed, "open.not_by_role"};
  for (const domain::Role& role : definition->roles) {
    const bool may =
        role.kind == domain::RoleKind::initiator || role.kind == domain::RoleKind::resident ||
        std::find(person.roles.begin(), person.roles.end(), domain::to_text(role.kind)) != person.roles.end();
    if (!may) continue;
    command.role = role.name;
    event = domain::open(*definition, command, calendar, situation);
    if (event || event.error().code == ErrorCode::invalid) break;
  }
  if (!event) return event.error();
  Loaded loaded{{}, dossier, definition, municipality, situation};
  loaded.row.municipality = slug;
  const std::int64_t number = store::next_number(session.database, std::string(slug));
  const bool handed_in = domain::hands_in(*definition, *event);
  TRY(record(session, loaded, std::move(*event), number));
  return Opened{number, command.id, handed_in};
}

namespace {

Result<std::string> get_open_entry(Session& session, std::string_view slug, std::int64_t parent) {
  const Loaded loaded = TRY(load(session, slug, parent));
  std::string entry = find_open_entry(session, loaded);
  if (entry.empty()) return Error{ErrorCode::conflict, "dossier.takes_no_entries"};
  // The last day ends at midnight, also when the clock has not closed the call yet.
  if (domain::clock_command(*loaded.instrument, loaded.dossier, session.now))
    return Error{ErrorCode::too_late, "move.term_ended", {{"date", to_iso(*loaded.dossier.due_on)}}};
  return entry;
}

}  // namespace

Result<OpeningForm> view_entry_opening(Session& session, std::string_view slug, std::int64_t parent) {
  return view_opening(session, slug, TRY(get_open_entry(session, slug, parent)), parent);
}

Result<Opened> open_entry(Session& session, std::string_view slug, std::int64_t parent, const domain::Given& given) {
  return open_dossier(session, slug, TRY(get_open_entry(session, slug, parent)), parent, "", given);
}

Result<PreparedMove> prepare_move(Session& session, std::string_view slug, std::int64_t number, std::string_view move,
                                  const domain::Given& given, const SentPicture& sent) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  const Loaded loaded = TRY(load(session, slug, number));
  const auto event = TRY(decide_in_any_role(session, loaded, move, given));
  PreparedMove prepared;
  if (takes_report_picture(*loaded.instrument, loaded.dossier.phase, event.move))
    prepared.picture = TRY(prepare_optional_picture(sent));
  for (const domain::Effect& effect : event.effects)
    if (effect.kind == domain::EffectKind::procedure && effect.name == tally_procedure) {
      prepared.revision = revision_of(session, slug);
      prepared.tally = TRY(run_tally(session, loaded, effect.parameters));
    }
  return prepared;
}

Result<Moved> make_move(Session& session, std::string_view slug, std::int64_t number, std::string_view move,
                        const domain::Given& given, const PreparedMove* prepared) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  Loaded loaded = TRY(load(session, slug, number));
  hold_pot_of(session, loaded);
  auto event = TRY(decide_in_any_role(session, loaded, move, given));
  const bool handed_in = domain::hands_in(*loaded.instrument, event);
  TRY(record(session, loaded, std::move(event), 0, prepared));
  if (prepared != nullptr && prepared->picture) add_report_picture(session, loaded, *prepared->picture);
  return Moved{handed_in};
}

void note_in_chain(Session& session, Loaded& loaded, std::string_view name, const Json& outcome,
                   std::string_view reason) {
  const domain::Dossier& dossier = loaded.dossier;
  const auto roles = domain::roles_of(*loaded.instrument, dossier, actor_in(session, loaded.row.municipality));
  domain::Event event;
  event.dossier_id = dossier.id;
  event.sequence = dossier.sequence + 1;
  event.at = session.now;
  event.actor_id = session.actor;
  for (const std::string& role : roles)
    if (const auto* const one = domain::find_role(*loaded.instrument, role);
        one != nullptr && one->kind != domain::RoleKind::resident)
      event.role = role;
  event.move = name;
  event.from = event.to = dossier.phase;
  if (!reason.empty())
    event.facts.push_back(
        domain::make_fact(std::string(domain::reason_field), std::string(reason), make_token(session.secrets)));
  event.outcome = outcome.to_text();
  event.due_on = dossier.due_on;
  event.final = dossier.final;
  static_cast<void>(MUST(record(session, loaded, std::move(event), 0)));
}

void shuffle_closed_ballots(Session& session, const domain::DossierId& round) {
  store::end_voting(session.database, round);
  store::shuffle_ballots(session.database, round);
  store::bump_revision(session.database, votes_closed_scope);
}

std::int64_t tick(Session& session, const domain::DossierId& id) {
  const std::int64_t lapsed = lapse_proposal(session, id);
  Loaded loaded = load(session, id);
  auto command = domain::clock_command(*loaded.instrument, loaded.dossier, session.now);
  if (!command) return lapsed;
  command->salt = make_token(session.secrets);
  // Each by itself: a dossier that cannot be moved must not hold up or half move the others.
  store::Savepoint part(session.database);
  hold_pot_of(session, loaded);
  auto event = domain::decide(*loaded.instrument, loaded.dossier, *command, domain::make_calendar(*loaded.municipality),
                              loaded.situation);
  const auto done = event ? record(session, loaded, std::move(*event), 0) : Result<Done>(event.error());
  if (!done) {
    log(LogLevel::warning, "tick.refused", {{"dossier", id.text}, {"reason", done.error().key}});
    return lapsed;
  }
  part.keep();
  return lapsed + 1;
}

std::vector<domain::DossierId> list_due(Session& session) {
  return store::list_due(session.database, civil_date(session.now));
}

std::int64_t tick(Session& session) {
  std::int64_t moves = 0;
  for (const domain::DossierId& id : list_due(session)) moves += tick(session, id);
  return moves;
}

std::int64_t votes_closed(Session& session) { return store::revision(session.database, votes_closed_scope); }

void scrub(Session& session) {
  forget_expired(session);
  store::scrub_ballots(session.database);
}

}  // namespace meent::app
