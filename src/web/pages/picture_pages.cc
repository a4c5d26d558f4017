// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/picture_pages.h"

#include <algorithm>

#include "app/pictures.h"
#include "base/check.h"
#include "web/error_pages.h"
#include "web/pages/picture_view.h"

namespace meent::web {
namespace {

Result<Response> show_pictures(const Visit& visit, PictureForm form, int status) {
  const auto view = TRY(app::view_pictures(visit.session, visit.slug(), visit.number(1)));
  form.form_token = visit.token();
  auto crumbs = city_crumbs(visit.language, view.municipality);
  crumbs.push_back({view.dossier.title, dossier_address(visit)});
  return show(visit, t(visit.language, "picture.title"), pictures_page_html(view, form, visit.language),
              view.municipality, status, std::move(crumbs));
}

}  // namespace

app::SentPicture sent_picture(const Visit& visit) {
  app::SentPicture sent{{}, find_pair(visit.form.fields(), domain::picture_words_field).value_or("")};
  for (const auto& upload : visit.form.uploads())
    if (upload.field == domain::picture_file_field) sent.bytes = upload.bytes;
  return sent;
}

domain::Given answers_of(const Visit& visit) {
  domain::Given given = given_of(visit);
  std::erase_if(given, [](const auto& answer) { return answer.first == domain::picture_words_field; });
  return given;
}

void ask_again(const Visit& visit, std::vector<FieldError>& errors) {
  const std::string file(domain::picture_file_field);
  if (sent_picture(visit).bytes.empty()) return;
  if (std::none_of(errors.begin(), errors.end(), [&](const FieldError& error) { return error.field == file; }))
    errors.push_back({file, "picture.again", {}});
}

Result<Response> picture_file(const Visit& visit) {
  Response response;
  response.body = TRY(app::get_picture_file(visit.session, visit.parts[0]));
  response.content_type = "image/webp";
  // The address is the hash of what it gives. Not `public`: what was taken away must not live on in shared caches.
  response.headers.emplace_back("Cache-Control", "private, max-age=31536000, immutable");
  return response;
}

Result<Response> pictures_page(const Visit& visit) { return show_pictures(visit, {}, 200); }

Result<std::optional<Response>> prepare_picture(const Visit& visit) {
  visit.prepared.picture = TRY(app::prepare_picture(visit.session, visit.slug(), visit.number(1), sent_picture(visit)));
  return std::optional<Response>();
}

Result<Response> add_picture(const Visit& visit) {
  CHECK(visit.prepared.picture.has_value());
  TRY(app::add_picture(visit.session, visit.slug(), visit.number(1), *visit.prepared.picture));
  return redirect(dossier_address(visit, "/fotos"));
}

Result<Response> show_pictures_again(const Visit& visit, const Error& error) {
  PictureForm form;
  form.alternative = visit.form.raw(domain::picture_words_field);
  form.error = explain(visit.language, error);
  form.errors = error.fields;
  return show_pictures(visit, std::move(form), to_status(error.code));
}

Result<Response> remove_picture(const Visit& visit) {
  TRY(app::remove_picture(visit.session, visit.slug(), visit.number(1), visit.number(2)));
  return redirect(dossier_address(visit, "/fotos"));
}

}  // namespace meent::web
