// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/area_admin_pages.h"

#include "app/area_admin.h"
#include "app/browse.h"
#include "base/text.h"
#include "web/error_pages.h"
#include "web/pages/admin_view.h"
#include "web/pages/area_admin_view.h"

namespace meent::web {
namespace {

constexpr std::size_t longest_source = 500;
constexpr int first_year = 1900;
constexpr int last_year = 2100;

std::vector<Crumb> area_crumbs(const Visit& visit, const app::MunicipalityView& municipality) {
  auto crumbs = admin_crumbs(visit.language, municipality);
  crumbs.push_back({t(visit.language, "areas.title"), admin_path(municipality, "/gebieden")});
  return crumbs;
}

app::AreaChange typed_change(const Visit& visit) {
  return {visit.form.raw("naam"), visit.form.raw("inwoners"), visit.form.raw("vanaf")};
}

Result<Response> show_area(const Visit& visit, AreaForm form, int status) {
  const auto view = TRY(app::view_managed_area(visit.session, visit.slug(), visit.parts[1]));
  form.form_token = visit.token();
  if (status == 200) {
    form.typed.name = view.area.area.name;
    if (view.area.area.inhabitants) form.typed.inhabitants = std::to_string(*view.area.area.inhabitants);
    form.typed.since = to_iso(civil_date(visit.session.now));
  }
  return show(visit, view.area.area.name, managed_area_html(view, form, visit.language), view.municipality, status,
              area_crumbs(visit, view.municipality));
}

Result<Response> show_upload(const Visit& visit, UploadForm form, int status) {
  const auto view = TRY(app::view_upload(visit.session, visit.slug()));
  form.form_token = visit.token();
  return show(visit, t(visit.language, "areas.read_in"), upload_html(view, form, visit.language), view.municipality,
              status, area_crumbs(visit, view.municipality));
}

// What was sent: a file, or its text pasted. `text` keeps it.
Result<app::AreaFile> sent_file(const Visit& visit, std::string& text) {
  app::AreaFile file;
  text = find_pair(visit.form.fields(), "tekst").value_or("");
  file.name = t(visit.language, "areas.pasted_name");
  for (const auto& upload : visit.form.uploads())
    if (upload.field == "bestand" && !upload.bytes.empty()) {
      text = upload.bytes;
      file.name = clean_text(upload.file_name).substr(0, 100);
    }
  std::vector<FieldError> errors;
  if (const std::string year = visit.form.raw("jaar"); !year.empty()) {
    const auto whole = parse_whole(year);
    if (!whole || *whole < first_year || *whole > last_year) errors.push_back({"jaar", "form.out_of_range", {}});
    else file.year = static_cast<int>(*whole);
  }
  file.source = visit.form.raw("bron");
  if (file.source.size() > longest_source) errors.push_back({"bron", "form.too_long", {}});
  if (!errors.empty()) return Error{ErrorCode::invalid, "move.fields", {}, std::move(errors)};
  if (!is_utf8(text) || !is_utf8(file.name))
    return Error{ErrorCode::invalid, "move.fields", {}, {{"bestand", "areas.upload_no_text", {}}}};
  file.text = text;
  return file;
}

std::int64_t seen_at(const Visit& visit) { return parse_whole(visit.form.raw("gelezen")).value_or(-1); }
bool says_yes(const Visit& visit) { return visit.form.raw("wat") == "ja"; }

}  // namespace

Result<Response> managed_areas_page(const Visit& visit) {
  const auto view = TRY(app::list_managed_areas(visit.session, visit.slug()));
  const auto said = visit.request.parameter("melding").value_or("");
  std::string done;
  if (said == "ingelezen") done = t(visit.language, "areas.done_read");
  if (said == "gewijzigd") done = t(visit.language, "areas.done_changed");
  if (said == "weg") done = t(visit.language, "areas.done_away");
  return show(visit, t(visit.language, "areas.title"), managed_areas_html(view, done, visit.language),
              view.municipality, 200, admin_crumbs(visit.language, view.municipality));
}

Result<Response> managed_area_page(const Visit& visit) { return show_area(visit, {}, 200); }

Result<Response> change_area(const Visit& visit) {
  TRY(app::change_area(visit.session, visit.slug(), visit.parts[1], typed_change(visit)));
  return redirect("/" + visit.slug() + "/beheer/gebieden?melding=gewijzigd");
}

Result<Response> show_area_again(const Visit& visit, const Error& error) {
  return show_area(visit, {"", typed_change(visit), error.fields, explain(visit.language, error)},
                   to_status(error.code));
}

Result<Response> upload_page(const Visit& visit) { return show_upload(visit, {}, 200); }

Result<std::optional<Response>> prepare_upload(const Visit& visit) {
  std::string text;
  TRY(app::check_upload(visit.session, visit.slug(), TRY(sent_file(visit, text))));
  return std::optional<Response>();
}

Result<Response> keep_upload(const Visit& visit) {
  std::string text;
  TRY(app::keep_upload(visit.session, visit.slug(), TRY(sent_file(visit, text))));
  return redirect("/" + visit.slug() + "/beheer/inlezen");
}

Result<std::optional<Response>> prepare_answer(const Visit& visit) {
  const bool says_no = visit.form.raw("wat") == "nee";
  if (!says_yes(visit) && !says_no) return Error{ErrorCode::invalid, "areas.yes_or_no"};
  if (says_yes(visit)) visit.prepared.areas = TRY(app::read_upload(visit.session, visit.slug(), seen_at(visit)));
  return std::optional<Response>();
}

Result<Response> answer_upload(const Visit& visit) {
  const std::string list = "/" + visit.slug() + "/beheer/gebieden?melding=";
  if (visit.prepared.areas == nullptr) {
    TRY(app::throw_upload_away(visit.session, visit.slug()));
    return redirect(list + "weg");
  }
  TRY(app::import_upload(visit.session, visit.slug(), seen_at(visit), visit.prepared.areas));
  return redirect(list + "ingelezen");
}

Result<Response> show_upload_again(const Visit& visit, const Error& error) {
  UploadForm form;
  form.year = visit.form.raw("jaar");
  form.source = visit.form.raw("bron");
  // What is large was not typed, and would only be sent to and fro.
  const std::string pasted = visit.form.raw("tekst");
  if (pasted.size() < 100'000) form.pasted = pasted;
  form.errors = error.fields;
  form.error = explain(visit.language, error);
  return show_upload(visit, std::move(form), to_status(error.code));
}

Result<Response> municipalities_page(const Visit& visit) {
  const auto municipality = TRY(app::view_municipality(visit.session, visit.slug()));
  return show(visit, t(visit.language, "municipalities.title"),
              municipalities_html(app::list_municipality_facts(visit.session), visit.language), municipality, 200,
              admin_crumbs(visit.language, municipality));
}

}  // namespace meent::web
