// SPDX-License-Identifier: EUPL-1.2
#include "app/assistance.h"

#include <algorithm>

#include "app/audit.h"
#include "app/dossier_view.h"
#include "app/sign_in.h"
#include "base/hash.h"
#include "base/id.h"
#include "base/text.h"
#include "domain/initiators.h"
#include "store/assistance_store.h"
#include "store/outbox_store.h"
#include "store/password_store.h"
#include "store/person_store.h"

namespace meent::app {
namespace {

constexpr std::string_view officer_role = "officer";
// Stands where an address would, for the column is UNIQUE; nobody can be written to there or sign in with it.
constexpr std::string_view code_prefix = "balie:";
constexpr std::size_t code_length = 10;
constexpr std::size_t longest_name = 80;
constexpr std::string_view outcome_start = R"({"assisted":")";

bool is_officer(Session& session, const domain::PersonId& person, std::string_view slug) {
  const auto roles = store::list_roles(session.database, person, slug);
  return std::find(roles.begin(), roles.end(), officer_role) != roles.end();
}

// "K7Q2A BCD9X" in whichever way somebody types it.
std::string address_of_code(std::string_view typed) {
  std::string code;
  for (const char sign : typed)
    if (sign != ' ' && sign != '-') code += sign;
  return std::string(code_prefix) + to_lower_ascii(code);
}

std::string code_in_words(std::string_view address) {
  if (!address.starts_with(code_prefix)) return {};
  std::string code(address.substr(code_prefix.size()));
  for (char& sign : code)
    if (sign >= 'a' && sign <= 'z') sign = static_cast<char>(sign - 'a' + 'A');
  return code.substr(0, code.size() / 2) + " " + code.substr(code.size() / 2);
}

// A name has no digits to speak of: what has is a citizen service number or a date of birth, and is not asked.
bool holds_number(std::string_view name) {
  return std::count_if(name.begin(), name.end(), [](char sign) { return sign >= '0' && sign <= '9'; }) >= 6;
}

Result<AssistanceAsked> check_form(const AssistanceAsked& given) {
  AssistanceAsked asked = given;
  asked.address = to_lower_ascii(trim(given.address));
  asked.name = clean_text(given.name);
  Error wrong{ErrorCode::invalid, "form.check_fields"};
  if (asked.address.empty() && asked.name.empty()) wrong.fields.push_back({"adres", "assistance.who_missing"});
  if (!asked.address.empty() && !asked.name.empty()) wrong.fields.push_back({"naam", "assistance.one_of_both"});
  if (count_characters(asked.name) > longest_name)
    wrong.fields.push_back({"naam", "form.too_long", {{"most", std::to_string(longest_name)}}});
  if (holds_number(asked.name)) wrong.fields.push_back({"naam", "assistance.no_number"});
  if (asked.channel != "counter" && asked.channel != "telephone")
    wrong.fields.push_back({"kanaal", "assistance.channel_missing"});
  if (asked.asked != "yes") wrong.fields.push_back({"gevraagd", "assistance.ask_first"});
  if (!wrong.fields.empty()) return wrong;
  return asked;
}

Result<store::PersonRow> find_or_make(Session& session, const AssistanceAsked& asked) {
  if (!asked.address.empty()) {
    const bool is_mail = asked.address.find('@') != std::string::npos;
    const auto person =
        store::find_person_by_email(session.database, is_mail ? asked.address : address_of_code(asked.address));
    if (!person)
      return Error{ErrorCode::invalid,
                   "form.check_fields",
                   {},
                   {{"adres", is_mail ? "assistance.no_account" : "assistance.no_code"}}};
    return *person;
  }
  const store::PersonRow person{domain::PersonId(make_uuid_v7(session.now, session.secrets)),
                                address_of_code(make_code(session.secrets, code_length)), asked.name};
  store::add_person(session.database, person, session.now);
  return person;
}

std::vector<AssistedLine> lines_of(Session& session, std::string_view id) {
  std::vector<AssistedLine> lines;
  for (const auto& act : store::list_assisted_acts(session.database, id)) {
    const Loaded loaded = load(session, act.dossier);
    AssistedLine line;
    line.at = act.at;
    line.title = loaded.dossier.title;
    line.path = "/" + loaded.row.municipality + "/dossier/" + std::to_string(loaded.row.number);
    if (act.sequence > 0)
      for (const auto& event : list_history(session, loaded))
        if (event.sequence == act.sequence) line.words = event.move;
    if (line.words.empty()) line.words = t(session.language, "assistance.act." + act.act);
    lines.push_back(std::move(line));
  }
  return lines;
}

OwnAssistance to_own(Session& session, const store::AssistanceRow& row) {
  const auto municipality = get_municipality(session, row.municipality);
  return {row.started_at, municipality ? (*municipality)->name : row.municipality,
          t(session.language, "assistance.channel." + row.channel), lines_of(session, row.id)};
}

void note(Session& session, std::string_view slug, std::int64_t number, const store::AssistedActRow& act) {
  store::add_assisted_act(session.database, session.assistance->id, act);
  note_in_audit(session, slug, "assisted", session.assistance->person,
                {{"act", act.act}, {"dossier", std::to_string(number)}});
}

}  // namespace

bool may_assist(Session& session, std::string_view slug) {
  return !session.actor.empty() && !session.assistance && is_officer(session, session.actor, slug);
}

Result<Done> start_assistance(Session& session, std::string_view token, std::string_view slug,
                              const AssistanceAsked& given) {
  TRY(get_municipality(session, slug));
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  if (session.assistance) return Error{ErrorCode::conflict, "assistance.runs"};
  if (!may_assist(session, slug)) return Error{ErrorCode::not_allowed, "assistance.officers_only"};
  const AssistanceAsked asked = TRY(check_form(given));
  if (store::count_assistance_by(session.database, session.actor, session.now.plus_seconds(-3600)) >=
      most_assistance_an_hour)
    return Error{ErrorCode::too_many, "assistance.too_many", {{"most", std::to_string(most_assistance_an_hour)}}};
  const auto official = store::find_person(session.database, session.actor);
  const auto person = TRY(find_or_make(session, asked));
  if (store::has_any_role(session.database, person.id))
    return Error{ErrorCode::not_allowed, "assistance.for_officials"};
  // Anybody may be the official of the example, and so must reach nobody real.
  if (is_example_address(official->email) && is_mail_address(person.email) && !is_example_address(person.email))
    return Error{ErrorCode::not_allowed, "assistance.examples_only"};
  const store::AssistanceRow row{make_uuid_v7(session.now, session.secrets),
                                 std::string(slug),
                                 session.actor,
                                 person.id,
                                 asked.channel,
                                 session.now,
                                 session.now.plus_seconds(assistance_seconds),
                                 {}};
  store::add_assistance(session.database, row);
  store::set_session_assistance(session.database, sha256_hex(token), row.id);
  note_in_audit(session, slug, "assistance_started", person.id, {{"channel", row.channel}});
  // One letter, once nothing more can be done: also when nothing was, so that nobody is helped without knowing it.
  if (is_mail_address(person.email))
    store::add_notice(session.database, make_uuid_v7(session.now, session.secrets),
                      {person.id, {}, 0, std::string(assistance_notice), {{"assistance", row.id}}, row.municipality},
                      row.ends_at);
  return Done{};
}

Result<Done> stop_assistance(Session& session, std::string_view token) {
  if (session.assistance) end_assistance(session);
  store::set_session_assistance(session.database, sha256_hex(token), "");
  return Done{};
}

void end_assistance(Session& session) {
  store::stop_assistance(session.database, session.assistance->id, session.now);
  note_in_audit(session, session.assistance->municipality, "assistance_stopped", session.assistance->person);
}

void recognise_assistance(Session& session, const std::string& id) {
  const auto row = store::find_assistance(session.database, id);
  const auto person = row ? store::find_person(session.database, row->person) : std::optional<store::PersonRow>();
  if (!person) return;
  Assistance assistance{row->id,      row->municipality, row->official, row->person,
                        person->name, row->channel,      row->ends_at};
  assistance.over = row->stopped_at || row->ends_at <= session.now || row->official != session.actor ||
                    !is_officer(session, row->official, row->municipality) ||
                    store::has_any_role(session.database, row->person);
  if (!assistance.over) {
    session.actor = person->id;
    session.actor_name = person->name;
  }
  session.assistance = std::move(assistance);
}

Result<AssistanceView> view_assistance(Session& session, std::string_view slug) {
  AssistanceView view;
  view.municipality = to_view(*TRY(get_municipality(session, slug)));
  if (!session.assistance) {
    if (!may_assist(session, slug)) return Error{ErrorCode::not_allowed, "assistance.officers_only"};
    return view;
  }
  view.running = true;
  if (const auto person = store::find_person(session.database, session.assistance->person))
    view.code = code_in_words(person->email);
  view.lines = lines_of(session, session.assistance->id);
  return view;
}

Result<std::vector<OwnAssistance>> list_own_assistance(Session& session) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  std::vector<OwnAssistance> all;
  for (const auto& row : store::list_assistance_of(session.database, session.actor))
    all.push_back(to_own(session, row));
  return all;
}

std::optional<OwnAssistance> find_assistance(Session& session, std::string_view id) {
  const auto row = store::find_assistance(session.database, id);
  if (!row) return std::nullopt;
  return to_own(session, *row);
}

void note_assisted_event(Session& session, const Loaded& loaded, const domain::Event& event, std::int64_t number) {
  note(session, loaded.dossier.municipality, number,
       {session.now, event.from.empty() ? "open" : "move", loaded.dossier.id, event.sequence});
}

void note_assisted_act(Session& session, std::string_view slug, std::int64_t number, std::string_view act) {
  if (!session.assistance || session.assistance->over) return;
  if (const auto row = store::find_row(session.database, slug, number))
    note(session, slug, number, {session.now, std::string(act), row->id, 0});
}

std::string outcome_of_assistance(const Session& session) {
  return std::string(outcome_start) + session.assistance->channel + "\"}";
}

std::string channel_of_assistance(const domain::Event& event) {
  if (!event.outcome || !event.outcome->starts_with(outcome_start)) return {};
  return event.outcome->substr(outcome_start.size(),
                               event.outcome->find('"', outcome_start.size()) - outcome_start.size());
}

bool acts_officially(const domain::Instrument& instrument, std::string_view role) {
  const auto* const known = domain::find_role(instrument, role);
  return known != nullptr && known->kind != domain::RoleKind::initiator && known->kind != domain::RoleKind::resident;
}

bool has_helped_initiator(Session& session, const Loaded& loaded) {
  if (session.actor.empty()) return false;
  const auto& people = loaded.dossier.people;
  const std::string role = domain::initiator_role(*loaded.instrument);
  const auto holds = [&](const std::string& name, const domain::PersonId& person) {
    const auto found = people.find(name);
    return found != people.end() &&
           std::find(found->second.begin(), found->second.end(), person) != found->second.end();
  };
  const auto helped = store::list_helped_in(session.database, session.actor, loaded.dossier.id);
  return std::any_of(helped.begin(), helped.end(), [&](const domain::PersonId& person) {
    return holds(role, person) || holds(std::string(domain::former_prefix) + role, person);
  });
}

bool has_helped(Session& session, const domain::DossierId& dossier, const domain::PersonId& person) {
  const auto helped = store::list_helped_in(session.database, session.actor, dossier);
  return std::find(helped.begin(), helped.end(), person) != helped.end();
}

}  // namespace meent::app
