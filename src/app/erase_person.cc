// SPDX-License-Identifier: EUPL-1.2
#include "app/erase_person.h"

#include <set>

#include "app/house.h"
#include "base/text.h"
#include "domain/event.h"
#include "store/comment_store.h"
#include "store/draft_store.h"
#include "store/person_store.h"
#include "store/picture_store.h"

namespace meent::app {
namespace {

// Numbers, dates and choices say nothing of a person, and a count or a term may rest on them.
bool holds_words(const domain::Instrument& instrument, std::string_view name) {
  const auto* const field = domain::find_field(instrument, name);
  if (field == nullptr) return true;  // the reason, or a field that a later version no longer has
  switch (field->type) {
    case domain::FieldType::text:
    case domain::FieldType::long_text:
    case domain::FieldType::place:
    case domain::FieldType::file:
    case domain::FieldType::estimate:
      return true;
    case domain::FieldType::number:
    case domain::FieldType::money:
    case domain::FieldType::date:
    case domain::FieldType::choice:
    case domain::FieldType::yes_no:
    case domain::FieldType::picture:
      break;
  }
  return false;
}

}  // namespace

Result<Erased> erase_person(Session& session, std::string_view email) {
  const auto person = store::find_person_by_email(session.database, to_lower_ascii(trim(email)));
  if (!person) return Error{ErrorCode::not_found, "erase.nobody"};
  Erased erased;
  std::set<domain::DossierId> touched;
  for (const domain::DossierId& id : store::list_dossiers_acted_in(session.database, person->id)) {
    bool title_erased = false;
    const std::int64_t before = erased.texts;
    const InstrumentPointer instrument = load(session, id).instrument;
    for (const domain::Event& event : store::list_events(session.database, id)) {
      if (event.actor_id != person->id) continue;
      for (const domain::Fact& fact : event.facts) {
        if (domain::is_erased(fact) || !holds_words(*instrument, fact.field)) continue;
        store::erase_fact(session.database, id, event.sequence, fact.field);
        ++erased.texts;
        title_erased = title_erased || fact.field == domain::title_field;
      }
    }
    if (erased.texts == before) continue;
    touched.insert(id);
    Loaded loaded = load(session, id);
    // A dossier without a title could not be followed; its title says why there is none.
    if (title_erased) loaded.dossier.title = t(loaded.municipality->language, "erase.title");
    store::save_dossier(session.database, loaded.dossier, summarise(*loaded.instrument, loaded.dossier));
    bump_revision_of(session, loaded.dossier.municipality);
  }
  const auto comments = store::erase_comments(session.database, person->id);
  erased.texts += comments.texts;
  for (const auto& id : std::set(comments.dossiers.begin(), comments.dossiers.end())) {
    touched.insert(id);
    if (const auto row = store::find_row(session.database, id)) bump_revision_of(session, row->municipality);
  }
  const auto pictures = store::erase_pictures(session.database, person->id);
  erased.pictures = pictures.pictures;
  store::remove_drafts(session.database, person->id);
  for (const auto& id : pictures.dossiers) {
    touched.insert(id);
    if (const auto row = store::find_row(session.database, id)) bump_revision_of(session, row->municipality);
  }
  erased.dossiers = static_cast<std::int64_t>(touched.size());
  store::erase_person(session.database, person->id);
  return erased;
}

}  // namespace meent::app
