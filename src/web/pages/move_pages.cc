// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/move_pages.h"

#include <algorithm>

#include "app/browse.h"
#include "app/estimates.h"
#include "base/text.h"
#include "web/error_pages.h"
#include "web/estimate_fields.h"
#include "web/pages/comment_pages.h"
#include "web/pages/draft_pages.h"
#include "web/pages/draft_view.h"
#include "web/pages/embed_pages.h"
#include "web/pages/follow_pages.h"
#include "web/pages/initiators_pages.h"
#include "web/pages/like_pages.h"
#include "web/pages/paper_pages.h"
#include "web/pages/picture_pages.h"
#include "web/pages/round_view.h"

namespace meent::web {
namespace {

std::string typed_into(const Visit& visit, const app::FieldView& field) {
  if (field.type != "estimate") return visit.form.raw(field.name);
  const auto estimates = estimates_of(visit.form.fields());
  const auto found = estimates.find(field.name);
  return found == estimates.end() ? std::string() : found->second;
}

// The button is the first of the form, so that Enter in any field presses it: with nothing to add up it only sends.
bool only_adds_up(const Visit& visit) {
  return !visit.form.raw(reckon_button).empty() && !estimates_of(visit.form.fields()).empty();
}

// Who asks only to add up gets the total in the amount that the estimate explains; the button says which that is.
void add_up(const Visit& visit, std::vector<app::FieldView>& fields) {
  const auto estimate =
      std::find_if(fields.begin(), fields.end(), [](const app::FieldView& field) { return field.type == "estimate"; });
  if (estimate == fields.end()) return;
  const std::string total = app::total_to_type(estimate->raw);
  for (auto& field : fields)
    if (field.name == visit.form.raw(reckon_button) && !total.empty()) field.raw = total;
}

// A line that cannot be added up is said beside it, as when the form is sent.
std::vector<FieldError> adding_errors(const Visit& visit) {
  std::vector<FieldError> errors;
  for (const auto& [name, lines] : estimates_of(visit.form.fields()))
    if (const auto wrong = app::find_estimate_error(lines)) errors.push_back({name, wrong->key, wrong->params});
  return errors;
}

// What was typed into a move that was refused stays.
void fill_in(const Visit& visit, const MoveForms& forms, app::DossierView& view) {
  for (app::MoveView& move : view.moves)
    if (move.name == forms.tried) {
      for (app::FieldView& field : move.fields) field.raw = typed_into(visit, field);
      if (only_adds_up(visit)) add_up(visit, move.fields);
    }
}

// The dossier that a form was copied from; 0: none.
std::int64_t copied_number(const Visit& visit) {
  return parse_whole(visit.request.parameter("van").value_or("")).value_or(0);
}

Response show_opening(const Visit& visit, const app::FormPlace& place, const app::OpeningForm& opening,
                      const Error* error, std::vector<Crumb> breadcrumb) {
  DossierForm form;
  form.title = opening.title;
  if (opening.parent) form.intro = opening.parent->title;
  form.action = form_path(place);
  if (opening.copied) {
    form.intro = t(visit.language, "opening.copied", {{"title", opening.copied->title}});
    form.action += "?van=" + std::to_string(opening.copied->number);
  }
  form.button = opening.title;
  form.fields = opening.fields;
  if (error != nullptr)
    for (app::FieldView& field : form.fields) field.raw = typed_into(visit, field);
  if (error != nullptr && only_looks(visit)) error = nullptr;
  if (error != nullptr && only_adds_up(visit)) {
    add_up(visit, form.fields);
    form.errors = adding_errors(visit);
    error = nullptr;
  }
  form.form_token = visit.token();
  // What somebody kept of a blank form is neither shown in a copy nor lost to one.
  if (!opening.copied) offer_keeping(visit, place, form);
  if (opening.idea) offer_like_ideas(visit, form);
  if (error != nullptr) {
    form.errors = error->fields;
    ask_again(visit, form.errors);
    form.error = t(visit.language, error->key, error->params);
  }
  return show(visit, form.title, dossier_form_html(form, visit.language), opening.municipality,
              error == nullptr ? 200 : to_status(error->code), std::move(breadcrumb));
}

Result<Response> show_entry(const Visit& visit, const Error* error) {
  const auto form = TRY(app::view_entry_opening(visit.session, visit.slug(), visit.number(1)));
  auto crumbs = city_crumbs(visit.language, form.municipality);
  if (form.parent) crumbs.push_back({form.parent->title, dossier_address(visit)});
  return show_opening(visit, entry_place(visit), form, error, std::move(crumbs));
}

Result<Response> show_start(const Visit& visit, const Error* error) {
  const auto form = TRY(app::view_opening(visit.session, visit.slug(), visit.parts[1], 0, copied_number(visit)));
  return show_opening(visit, start_place(visit), form, error, instrument_crumbs(visit.language, form.municipality));
}

// The form comes back as it was typed, without anything being wrong.
const Error looked{ErrorCode::invalid, "like.looked"};

// A photo that came along is made anew before anybody has to wait for the writer.
Result<std::optional<Response>> prepare_opening(const Visit& visit, const app::OpeningForm& form) {
  const bool room = std::any_of(form.fields.begin(), form.fields.end(),
                                [](const app::FieldView& field) { return field.type == "picture"; });
  if (room) visit.prepared.picture = TRY(app::prepare_optional_picture(sent_picture(visit)));
  return std::optional<Response>();
}

Result<Response> finish_opening(const Visit& visit, const app::FormPlace& place, const app::Opened& opened) {
  if (copied_number(visit) == 0) TRY(app::throw_draft_away(visit.session, place));
  if (visit.prepared.picture)
    TRY(app::add_picture(visit.session, visit.slug(), opened.number, *visit.prepared.picture));
  return redirect("/" + visit.slug() + "/dossier/" + std::to_string(opened.number) +
                  (opened.handed_in ? "/ingediend" : ""));
}

}  // namespace

Result<Response> show_dossier(const Visit& visit, MoveForms forms, int status, CommentForms comment) {
  const Html comments = TRY(comments_below(visit, std::move(comment)));
  if (visit.signed_in()) forms.form_token = visit.token();
  if (TRY(app::is_round(visit.session, visit.slug(), visit.number(1)))) {
    const auto asked = visit.request.parameter("pagina");
    app::PlanQuery query;
    query.page = static_cast<int>(std::clamp(parse_whole(asked.value_or("1")).value_or(1), 1LL, 100'000LL));
    query.order = visit.request.parameter("volgorde").value_or("");
    query.phase = visit.request.parameter("stap").value_or("");
    auto view = TRY(app::view_round(visit.session, visit.slug(), visit.number(1), query));
    fill_in(visit, forms, view.round);
    forms.desk = official_links_html(visit);
    return show(visit, view.round.link.title,
                html("{}{}{}{}{}", round_html(view, forms, visit.language), comments, initiators_link_html(visit),
                     follow_html(visit), share_html(view.round, visit.public_url, visit.language)),
                view.round.municipality, status, dossier_crumbs(visit.language, view.round, false));
  }
  auto view = TRY(app::view_dossier(visit.session, visit.slug(), visit.number(1)));
  fill_in(visit, forms, view);
  return show(visit, view.link.title,
              html("{}{}{}{}", plan_html(view, forms, visit.language), comments, initiators_link_html(visit),
                   follow_html(visit)),
              view.municipality, status, dossier_crumbs(visit.language, view, false));
}

Result<std::optional<Response>> prepare_move(const Visit& visit) {
  if (only_adds_up(visit)) return std::optional<Response>();
  visit.prepared.move = TRY(app::prepare_move(visit.session, visit.slug(), visit.number(1), visit.parts[2],
                                              answers_of(visit), sent_picture(visit)));
  return std::optional<Response>();
}

Result<Response> make_move(const Visit& visit) {
  if (only_adds_up(visit)) return Error{ErrorCode::invalid, "estimate.added_up"};
  const auto moved = TRY(app::make_move(visit.session, visit.slug(), visit.number(1), visit.parts[2], answers_of(visit),
                                        visit.prepared.move ? &*visit.prepared.move : nullptr));
  // Where the dossier stands now: what has changed, in the first thing that is seen.
  return redirect(dossier_address(visit, moved.handed_in ? "/ingediend" : "#stand"));
}

Result<Response> show_move_again(const Visit& visit, const Error& error) {
  MoveForms forms;
  forms.tried = visit.parts[2];
  if (only_adds_up(visit)) {
    forms.errors = adding_errors(visit);
    return show_dossier(visit, std::move(forms), 200);
  }
  forms.errors = error.fields;
  ask_again(visit, forms.errors);
  forms.error = explain(visit.language, error);
  return show_dossier(visit, std::move(forms), to_status(error.code));
}

Result<Response> opening_page(const Visit& visit) { return show_entry(visit, nullptr); }

Result<std::optional<Response>> prepare_entry(const Visit& visit) {
  if (only_looks(visit)) return std::optional(TRY(show_entry(visit, &looked)));
  return prepare_opening(visit, TRY(app::view_entry_opening(visit.session, visit.slug(), visit.number(1))));
}

Result<Response> hand_in(const Visit& visit) {
  if (only_adds_up(visit)) return Error{ErrorCode::invalid, "estimate.added_up"};
  return finish_opening(visit, entry_place(visit),
                        TRY(app::open_entry(visit.session, visit.slug(), visit.number(1), answers_of(visit))));
}

Result<Response> show_opening_again(const Visit& visit, const Error& error) { return show_entry(visit, &error); }

Result<Response> start_page(const Visit& visit) { return show_start(visit, nullptr); }

Result<std::optional<Response>> prepare_start(const Visit& visit) {
  if (only_looks(visit)) return std::optional(TRY(show_start(visit, &looked)));
  return prepare_opening(visit, TRY(app::view_opening(visit.session, visit.slug(), visit.parts[1], 0)));
}

Result<Response> start_dossier(const Visit& visit) {
  if (only_adds_up(visit)) return Error{ErrorCode::invalid, "estimate.added_up"};
  domain::Given given = answers_of(visit);
  std::erase_if(given, [](const auto& answer) { return answer.first == app::area_field; });
  return finish_opening(
      visit, start_place(visit),
      TRY(app::open_dossier(visit.session, visit.slug(), visit.parts[1], 0, visit.form.raw(app::area_field), given)));
}

Result<Response> show_start_again(const Visit& visit, const Error& error) { return show_start(visit, &error); }

}  // namespace meent::web
