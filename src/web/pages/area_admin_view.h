// SPDX-License-Identifier: EUPL-1.2
// How an administrator sees the areas of the municipality, one of them, a file that waits, and the municipalities here.
#pragma once

#include <string>
#include <vector>

#include "app/area_admin.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

// `done`: what was just done, in words; empty: nothing.
Html managed_areas_html(const app::ManagedAreasView& view, const std::string& done, Language language);

struct AreaForm {
  std::string form_token;
  app::AreaChange typed;  // as the form is filled in
  std::vector<FieldError> errors = {};
  std::string error = {};
};
// Posts to its own address: "naam", "inwoners" and "vanaf".
Html managed_area_html(const app::ManagedAreaView& view, const AreaForm& form, Language language);

struct UploadForm {
  std::string form_token;
  std::string year = {};
  std::string source = {};
  std::string pasted = {};
  std::vector<FieldError> errors = {};
  std::string error = {};
};
// What a file that waits would change, with yes and no; and a form to send one ("bestand", "tekst", "jaar", "bron").
Html upload_html(const app::UploadView& view, const UploadForm& form, Language language);

Html municipalities_html(const std::vector<app::MunicipalityFacts>& facts, Language language);

}  // namespace meent::web
