// SPDX-License-Identifier: EUPL-1.2
// Pictures: in a list, on a dossier's page, and the page on which they are added and taken away.
#pragma once

#include <string>
#include <vector>

#include "app/pictures.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

// Fetched only when it comes into view. `spoken`: the language of its words.
Html small_picture_html(const app::PictureView& picture, std::string_view css, std::string_view spoken);
// As wide as the column of text, fetched when it comes into view.
Html picture_html(const app::PictureView& picture, std::string_view spoken);
// All of them, and where to change them for who may.
Html pictures_html(const app::DossierView& view, Language language);

struct PictureForm {
  std::string form_token = {};
  std::string alternative = {};  // as it was typed
  std::string error = {};
  std::vector<FieldError> errors = {};
};
Html pictures_page_html(const app::PicturesView& view, const PictureForm& form, Language language);

}  // namespace meent::web
