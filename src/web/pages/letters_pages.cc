// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/letters_pages.h"

#include "app/letters.h"
#include "web/error_pages.h"
#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

app::FieldView field(const Visit& visit, std::string name, std::string type, std::string key) {
  std::string typed = visit.form.raw(name);
  return make_field(std::move(name), t(visit.language, key), std::move(type),
                    t(visit.language, key + "_help", {{"most", std::to_string(app::most_letters_at_once)}}),
                    std::move(typed));
}

app::LettersForm form_of(const Visit& visit) {
  return {visit.form.raw("adressen"), visit.form.raw("aantal"), visit.form.raw("tot")};
}

Result<Response> show_letters(const Visit& visit, const Error* error) {
  const auto view = TRY(app::view_letters(visit.session, visit.slug(), visit.number(1)));
  const Language language = visit.language;
  std::string out;
  const std::string made = view.made > 0 ? n(language, "desk.letters.made", view.made) : "";
  if (!view.why_not.empty()) {
    html(out, "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph\">{} {}</p>",
         t(language, "desk.letters.title"), view.why_not, made);
  } else {
    DossierForm form;
    form.title = t(language, "desk.letters.title");
    form.intro = t(language, "desk.letters.lead");
    if (view.last_day)
      form.intro +=
          " " + t(language, "desk.letters.last_day", {{"date", format_weekday_date(language, *view.last_day)}});
    form.is_public = false;
    form.action = dossier_address(visit, "/brieven");
    form.button = t(language, "desk.letters.make");
    form.fields = {field(visit, "adressen", "long_text", "desk.letters.addresses"),
                   field(visit, "aantal", "number", "desk.letters.blank")};
    if (!view.last_day) {
      form.fields.push_back(field(visit, "tot", "date", "desk.letters.until"));
      form.fields.back().required = true;
    }
    if (error != nullptr) {
      form.errors = error->fields;
      form.error = explain(language, *error);
    }
    form.form_token = visit.token();
    html(out, "{}", dossier_form_html(form, language));
    html(out, "<p class=\"utrecht-paragraph\">{}</p><p class=\"utrecht-paragraph\">{}</p>",
         t(language, "desk.letters.kept", {{"made", made}}), t(language, "desk.letters.afterwards"));
    if (visit.public_url.empty())
      html(out, "<p class=\"utrecht-paragraph\">{}</p>", t(language, "letters.no_public_url"));
  }
  auto response = show(visit, t(language, "desk.letters.title"), finish(out), view.round.municipality,
                       error == nullptr ? 200 : to_status(error->code), dossier_crumbs(language, view.round, true));
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

}  // namespace

Result<Response> letters_page(const Visit& visit) { return show_letters(visit, nullptr); }

Result<std::optional<Response>> prepare_letters(const Visit& visit) {
  std::string site = visit.public_url;
  if (site.empty())
    site = (visit.https ? "https://" : "http://") + std::string(visit.request.header("host").value_or("localhost"));
  visit.prepared.letters = TRY(app::prepare_letters(visit.session, visit.slug(), visit.number(1), form_of(visit),
                                                    site + dossier_address(visit, "/stemmen")));
  return std::optional<Response>();
}

Result<Response> make_letters(const Visit& visit) {
  TRY(app::keep_letters(visit.session, visit.slug(), visit.number(1), *visit.prepared.letters));
  Response response;
  response.body = visit.prepared.letters->sheet;
  response.headers.emplace_back("Content-Disposition",
                                "attachment; filename=\"stembrieven-" + std::to_string(visit.number(1)) + ".html\"");
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

Result<Response> show_letters_again(const Visit& visit, const Error& error) { return show_letters(visit, &error); }

}  // namespace meent::web
