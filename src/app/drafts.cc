// SPDX-License-Identifier: EUPL-1.2
#include "app/drafts.h"

#include <algorithm>

#include "app/house.h"
#include "base/check.h"
#include "base/json.h"
#include "store/draft_store.h"

namespace meent::app {
namespace {

std::optional<std::string> answer_to(const DraftView& draft, std::string_view name) {
  for (const auto& [field, text] : draft.answers)
    if (field == name) return text;
  return std::nullopt;
}

DraftView to_draft_view(Session& session, const store::DraftRow& row) {
  DraftView view;
  view.place = {row.municipality, row.instrument, row.parent};
  view.saved_at = row.saved_at;
  view.kept_until = civil_date(row.saved_at).plus_days(draft_days);
  const auto kept = MUST(parse_json(row.answers));
  for (const auto& [name, text] : kept.members()) view.answers.emplace_back(name, text.text());
  view.municipality = to_view(*MUST(get_municipality(session, row.municipality)));
  const auto form = view_form(session, view.place);
  view.open = form.has_value();
  if (form) view.title = form->title;
  if (const auto title = answer_to(view, domain::title_field); title && !title->empty()) view.title = *title;
  if (view.title.empty()) view.title = t(session.language, "draft.untitled");
  if (row.parent > 0)
    if (const auto parent = load(session, row.municipality, row.parent)) view.where = parent->dossier.title;
  return view;
}

}  // namespace

Result<OpeningForm> view_form(Session& session, const FormPlace& place) {
  return place.parent > 0 ? view_entry_opening(session, place.municipality, place.parent)
                          : view_opening(session, place.municipality, place.instrument, 0);
}

Result<Done> save_draft(Session& session, const FormPlace& place, const domain::Given& given) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  const OpeningForm form = TRY(view_form(session, place));
  const bool known =
      store::find_draft(session.database, session.actor, place.municipality, place.instrument, place.parent)
          .has_value();
  if (!known && store::list_drafts(session.database, session.actor).size() >= most_drafts)
    return Error{ErrorCode::conflict, "draft.too_many", {{"most", std::to_string(most_drafts)}}};
  Json answers = Json::object();
  std::size_t length = 0;
  for (const auto& [name, text] : given) {
    const bool asked =
        std::any_of(form.fields.begin(), form.fields.end(), [&](const FieldView& field) { return field.name == name; });
    if (!asked) continue;
    length += text.size();
    answers.set(name, text);
  }
  if (length > longest_draft) return Error{ErrorCode::invalid, "draft.too_long"};
  store::save_draft(session.database, {session.actor, place.municipality, place.instrument, place.parent,
                                       answers.to_text(), session.now});
  return Done{};
}

std::optional<DraftView> find_draft(Session& session, const FormPlace& place) {
  // What somebody keeps for later is for nobody else to see or to throw away, who helps them neither.
  if (session.actor.empty() || session.assistance) return std::nullopt;
  const auto row =
      store::find_draft(session.database, session.actor, place.municipality, place.instrument, place.parent);
  if (!row) return std::nullopt;
  return to_draft_view(session, *row);
}

Result<std::vector<DraftView>> list_drafts(Session& session) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  std::vector<DraftView> views;
  for (const auto& row : store::list_drafts(session.database, session.actor))
    views.push_back(to_draft_view(session, row));
  return views;
}

Result<Done> throw_draft_away(Session& session, const FormPlace& place) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  if (session.assistance) return Done{};
  store::remove_draft(session.database, session.actor, place.municipality, place.instrument, place.parent);
  return Done{};
}

void forget_old_drafts(Session& session) {
  store::remove_old_drafts(session.database, session.now.plus_seconds(-draft_days * 86'400LL));
}

}  // namespace meent::app
