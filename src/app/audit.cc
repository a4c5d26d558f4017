// SPDX-License-Identifier: EUPL-1.2
#include "app/audit.h"

#include <algorithm>
#include <map>

#include "app/house.h"
#include "base/text.h"
#include "store/audit_store.h"
#include "store/person_store.h"

namespace meent::app {
namespace {

constexpr std::int64_t lines_per_page = 50;

// Names as they are today, each read once.
class Names {
 public:
  explicit Names(Session& session) : session_(session) {}
  std::string of(const domain::PersonId& id) {
    if (id.empty()) return t(session_.language, "audit.command_line");
    const auto known = names_.find(id);
    if (known != names_.end()) return known->second;
    const auto person = store::find_person(session_.database, id);
    return names_[id] = person && !person->name.empty() ? person->name : t(session_.language, "audit.somebody_erased");
  }

 private:
  Session& session_;
  std::map<domain::PersonId, std::string> names_;
};

std::string detail_in_words(Language language, const std::string& name, const std::string& value) {
  if (name == "role") return t(language, "own.office." + value);
  if (name == "value") {
    const std::string key = "value.name." + value;
    return has_text(language, key) ? t(language, key) : value;
  }
  if (name == "from") {
    const auto date = parse_date(value);
    return date ? format_date(language, *date) : value;
  }
  if (name == "setting") return t(language, "appearance.name." + value);
  if (name == "channel" || name == "act") return t(language, "assistance." + name + "." + value);
  if (name == "about")
    return value == "role" ? t(language, "audit.about_role") : t(language, "audit.about_dossier", {{"number", value}});
  return value;
}

std::string sentence(Session& session, Names& names, const store::AuditRow& row) {
  Params params{{"who", names.of(row.actor)}};
  if (!row.subject.empty()) params.emplace_back("subject", names.of(row.subject));
  for (const auto& [name, value] : row.details)
    params.emplace_back(name, detail_in_words(session.language, name, value));
  return t(session.language, "audit.did." + row.action, params);
}

bool has(const std::vector<AuditChoice>& choices, const std::string& value) {
  return std::any_of(choices.begin(), choices.end(), [&](const AuditChoice& choice) { return choice.value == value; });
}

void sort_by_label(std::vector<AuditChoice>& choices) {
  std::sort(choices.begin(), choices.end(), [](const AuditChoice& left, const AuditChoice& right) {
    return std::pair(fold(left.label), left.value) < std::pair(fold(right.label), right.value);
  });
}

}  // namespace

void note_in_audit(Session& session, std::string_view slug, std::string_view action, const domain::PersonId& subject,
                   const Params& details) {
  store::add_audit(session.database, slug,
                   {0, session.now, session.assistance ? session.assistance->official : session.actor,
                    std::string(action), subject, details});
}

Result<AuditView> view_audit(Session& session, std::string_view slug, const AuditQuery& query) {
  const auto municipality = TRY(get_municipality(session, slug));
  AuditView view;
  view.municipality = to_view(*municipality);
  view.query = query;
  Names names(session);
  for (const auto& id : store::list_audit_people(session.database, slug))
    view.people.push_back({id.text, names.of(id)});
  sort_by_label(view.people);
  view.people.push_back({std::string(store::audit_command_line), names.of({})});
  for (const auto& action : store::list_audit_actions(session.database, slug))
    view.actions.push_back({action, t(session.language, "audit.action." + action)});
  sort_by_label(view.actions);
  if (!has(view.people, query.who)) view.query.who.clear();
  if (!has(view.actions, query.what)) view.query.what.clear();
  store::AuditFilter filter{view.query.who, view.query.what, {}, {}};
  if (query.from) filter.from = start_of(*query.from);
  if (query.until) filter.before = start_of(query.until->plus_days(1));
  view.count = store::count_audit(session.database, slug, filter);
  view.pages = static_cast<int>(std::max<std::int64_t>(1, (view.count + lines_per_page - 1) / lines_per_page));
  view.query.page = std::clamp(query.page, 1, view.pages);
  for (const auto& row :
       store::list_audit(session.database, slug, filter, lines_per_page, (view.query.page - 1) * lines_per_page))
    view.lines.push_back({row.number, row.at, sentence(session, names, row)});
  return view;
}

}  // namespace meent::app
