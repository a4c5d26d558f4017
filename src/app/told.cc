// SPDX-License-Identifier: EUPL-1.2
#include "app/told.h"

#include <algorithm>

#include "store/mail_store.h"

namespace meent::app {
namespace {

using People = std::vector<domain::PersonId>;

void append(People& people, const People& more) { people.insert(people.end(), more.begin(), more.end()); }

void append_holders(People& people, const domain::Dossier& dossier, std::string_view role) {
  const auto found = dossier.people.find(std::string(role));
  if (found != dossier.people.end()) people.insert(people.end(), found->second.begin(), found->second.end());
}

void append_children(Session& session, People& people, const domain::DossierId& parent) {
  for (const auto& row : store::list_children(session.database, parent, "", store::Order::number, {100'000, 0}))
    for (const auto& [role, holders] : store::load_dossier(session.database, row.id).people)
      if (!role.starts_with(domain::former_prefix)) people.insert(people.end(), holders.begin(), holders.end());
}

}  // namespace

std::vector<domain::PersonId> list_told(Session& session, const Loaded& loaded, const domain::Event& event) {
  const domain::Dossier& dossier = loaded.dossier;
  People watching;
  People others;
  for (const std::string& name : event.tells) {
    if (name == domain::children_role) {
      append_children(session, others, dossier.id);
      continue;
    }
    if (name == domain::supporters_role) {
      append(others, store::list_supporters(session.database, dossier.id));
      continue;
    }
    const auto& roles = loaded.instrument->roles;
    const auto role = std::find_if(roles.begin(), roles.end(), [&](const auto& one) { return one.name == name; });
    if (role == roles.end()) continue;
    switch (role->kind) {
      case domain::RoleKind::initiator:
        append_holders(others, dossier, name);
        break;
      case domain::RoleKind::resident:
        append_holders(others, dossier, name);
        append(others, store::list_supporters(session.database, dossier.id));
        break;
      case domain::RoleKind::officer:
      case domain::RoleKind::panel:
      case domain::RoleKind::decider:
        // Whoever acted and lost the role since is no longer the one to go to.
        append(watching,
               store::list_people_with_role(session.database, dossier.municipality, domain::to_text(role->kind)));
        break;
    }
  }
  if (!event.tells.empty() || event.from != event.to)
    append(watching, store::list_followers(session.database, dossier.id));
  std::erase(watching, event.actor_id);
  append(others, watching);
  std::sort(others.begin(), others.end());
  others.erase(std::unique(others.begin(), others.end()), others.end());
  return others;
}

}  // namespace meent::app
