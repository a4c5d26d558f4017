// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/draft_pages.h"

#include "web/pages/draft_view.h"
#include "web/pages/picture_pages.h"

namespace meent::web {
namespace {

Result<Response> keep(const Visit& visit, const app::FormPlace& place) {
  TRY(app::save_draft(visit.session, place, given_of(visit)));
  return redirect("/mijn?concept=bewaard#concepten");
}

Result<Response> throw_away(const Visit& visit, const app::FormPlace& place) {
  TRY(app::throw_draft_away(visit.session, place));
  return redirect("/mijn?concept=weg#concepten");
}

}  // namespace

app::FormPlace entry_place(const Visit& visit) { return {visit.slug(), "", visit.number(1)}; }
app::FormPlace start_place(const Visit& visit) { return {visit.slug(), visit.parts[1], 0}; }

void offer_keeping(const Visit& visit, const app::FormPlace& place, DossierForm& form) {
  if (visit.session.assistance) return;
  form.keep_action = form_path(place) + "/concept";
  if (visit.request.method != "GET") return;
  const auto draft = app::find_draft(visit.session, place);
  if (!draft) return;
  form.kept = kept_in_words(*draft, visit.language);
  for (app::FieldView& field : form.fields) {
    field.raw.clear();  // what was left empty on purpose is not filled in with a default again
    for (const auto& [name, text] : draft->answers)
      if (field.name == name) field.raw = text;
  }
}

Result<Response> keep_entry(const Visit& visit) { return keep(visit, entry_place(visit)); }
Result<Response> keep_start(const Visit& visit) { return keep(visit, start_place(visit)); }
Result<Response> throw_entry_away(const Visit& visit) { return throw_away(visit, entry_place(visit)); }
Result<Response> throw_start_away(const Visit& visit) { return throw_away(visit, start_place(visit)); }

}  // namespace meent::web
