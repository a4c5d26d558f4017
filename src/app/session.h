// SPDX-License-Identifier: EUPL-1.2
// Everything a use case may touch: the transaction that the edge opened, who asks, when, in which language, and where
// secrets come from. A use case cannot open or end a transaction and reads no clock.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/kept.h"
#include "base/language.h"
#include "base/random.h"
#include "base/time.h"
#include "domain/assurance.h"
#include "domain/person.h"
#include "store/database.h"

namespace meent::app {

// That the actor is helped: an official acts in their name, because they asked (app/assistance.h).
struct Assistance {
  std::string id;
  std::string municipality;  // where, and nowhere else
  domain::PersonId official;
  domain::PersonId person;
  std::string person_name;
  std::string channel;  // "counter" or "telephone"
  Instant ends_at;
  // The time has passed, or it may not go on: the official is the actor again and can do nothing until that is
  // acknowledged, so that what was typed for somebody else is never done in the official's own name.
  bool over = false;
};

struct Session {
  store::Connection& database;
  Instant now;
  Language language = Language::nl;
  SecretSource& secrets;
  domain::PersonId actor = {};  // empty: nobody signed in
  std::string actor_name = {};
  // What may be used again; nullptr: nothing is.
  Kept* kept = nullptr;
  // In a read transaction on one municipality: the revision of its data (use_revision()). Absent in a write
  // transaction, where rows may be newer than any revision that was committed.
  std::optional<std::int64_t> revision = {};
  std::string revised = {};  // the municipality whose revision that is; "" for the list of municipalities
  // How sure it is who the actor is; of nobody it says nothing.
  domain::Assurance assurance = domain::Assurance::link;
  std::optional<Assistance> assistance = {};
};

// The revision of what a municipality's pages show: it grows with every change of its dossiers, its areas, its
// definitions and the list of municipalities, and with nothing else; not with a vote, of which nothing shows until
// voting has closed. An empty slug: of the list of municipalities alone. One point read.
std::int64_t revision_of(Session& session, std::string_view slug);
// Reads it into the session, so that use cases may use what was kept. Only in a read transaction.
void use_revision(Session& session, std::string_view slug);
// To be called in the transaction that changes something; an empty slug: municipalities, areas or definitions.
void bump_revision_of(Session& session, std::string_view slug);

// The kept value for the session's municipality and revision, or a new one; what make() gives when nothing may be kept.
// Of the session, make() reads rows alone: what the day or the language changes has it in its key.
template <class Value, class Make>
std::shared_ptr<const Value> keep(Session& session, const std::string& key, Make&& make) {
  if (session.kept == nullptr || !session.revision) return std::make_shared<const Value>(make());
  return session.kept->get<Value>(session.revised + "|" + key, *session.revision, make);
}
// For what never changes once it is there, such as a published definition.
template <class Value, class Make>
std::shared_ptr<const Value> keep_for_ever(Session& session, const std::string& key, Make&& make) {
  if (session.kept == nullptr) return std::make_shared<const Value>(make());
  return session.kept->get<Value>(key, 0, make);
}

}  // namespace meent::app
