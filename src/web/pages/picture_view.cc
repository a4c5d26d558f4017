// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/picture_view.h"

#include <algorithm>

#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Html list_html(const std::vector<app::PictureView>& pictures, std::string_view spoken) {
  std::string items;
  for (const auto& picture : pictures) html(items, "<li>{}</li>", picture_html(picture, spoken));
  return html("<ul class=\"meent-pictures\">{}</ul>", finish(items));
}

std::vector<app::FieldView> fields_of(const PictureForm& form, Language language) {
  std::vector<app::FieldView> fields{
      make_field("foto", t(language, "picture.file"), "picture", t(language, "picture.file_help")),
      make_field("foto_tekst", t(language, "picture.alternative"), "text", t(language, "picture.alternative_help"),
                 form.alternative)};
  for (auto& field : fields) field.required = true;
  return fields;
}

Html adding_html(const app::PicturesView& view, const PictureForm& form, Language language) {
  if (!view.can_add) return finish("");
  // Those of reports have no limit of their own.
  const auto own = std::count_if(view.pictures.begin(), view.pictures.end(),
                                 [](const app::PictureView& picture) { return !picture.report; });
  if (own >= view.most)
    return html("<p class=\"utrecht-paragraph\">{}</p>",
                t(language, "picture.full", {{"most", std::to_string(view.most)}}));
  std::string boxes;
  for (const auto& one : fields_of(form, language)) html(boxes, "{}", field_html(one, form.errors, "veld", language));
  return html(
      "<form class=\"meent-form\" method=\"post\" enctype=\"multipart/form-data\" action=\"{}\" novalidate>{}{}"
      "<p class=\"utrecht-paragraph\">{}</p><button class=\"utrecht-button utrecht-button--primary-action\" "
      "type=\"submit\">{}</button></form>",
      dossier_path(view.municipality, view.dossier.number, "/fotos"), token_html(form.form_token), finish(boxes),
      t(language, "picture.public"), t(language, "picture.add"));
}

}  // namespace

Html picture_html(const app::PictureView& picture, std::string_view spoken) {
  return html(
      "<img class=\"meent-picture\" src=\"/fotos/{}.webp\" srcset=\"/fotos/{}.webp {}w, /fotos/{}.webp {}w\" "
      "sizes=\"(max-width: 42rem) 92vw, 40rem\" width=\"{}\" height=\"{}\" loading=\"lazy\" decoding=\"async\" "
      "alt=\"{}\" lang=\"{}\">",
      picture.large, picture.small, picture.small_width, picture.large, picture.large_width, picture.large_width,
      picture.large_height, picture.alternative, spoken);
}

Html small_picture_html(const app::PictureView& picture, std::string_view css, std::string_view spoken) {
  return html(
      "<img class=\"{}\" src=\"/fotos/{}.webp\" width=\"{}\" height=\"{}\" loading=\"lazy\" decoding=\"async\" "
      "alt=\"{}\" lang=\"{}\">",
      css, picture.small, picture.small_width, picture.small_height, picture.alternative, spoken);
}

Html pictures_html(const app::DossierView& view, Language language) {
  std::string out;
  if (!view.pictures.empty()) html(out, "{}", list_html(view.pictures, view.municipality.language));
  if (view.change_pictures)
    html(out, "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
         dossier_path(view.municipality, view.link.number, "/fotos"), t(language, "picture.change"));
  return finish(out);
}

Html pictures_page_html(const app::PicturesView& view, const PictureForm& form, Language language) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1>{}", t(language, "picture.title"),
       error_summary_html(form.error, form.errors, fields_of(form, language), "veld", language));
  html(out, "<p class=\"utrecht-paragraph utrecht-paragraph--lead\"><span lang=\"{}\">{}</span></p>",
       view.municipality.language, view.dossier.title);
  html(out, "<p class=\"utrecht-paragraph\">{} {}</p>", view.label, view.help);
  std::string items;
  for (const auto& picture : view.pictures) {
    std::string button;
    if (view.can_remove)
      html(button,
           "<p class=\"utrecht-paragraph\" lang=\"{}\">{}</p><form method=\"post\" action=\"{}\">{}<button "
           "class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\" aria-label=\"{}\">{}</button>"
           "</form>",
           view.municipality.language, picture.alternative,
           dossier_path(view.municipality, view.dossier.number, "/fotos/" + std::to_string(picture.number) + "/weg"),
           token_html(form.form_token), t(language, "picture.remove_what", {{"what", picture.alternative}}),
           t(language, "picture.remove"));
    html(items, "<li>{}{}</li>", picture_html(picture, view.municipality.language), finish(button));
  }
  if (!items.empty()) html(out, "<ul class=\"meent-pictures\">{}</ul>", finish(items));
  html(out, "{}", adding_html(view, form, language));
  return finish(out);
}

}  // namespace meent::web
