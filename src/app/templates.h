// SPDX-License-Identifier: EUPL-1.2
// What officials begin: blank, with the defaults of the definition, or as a copy of an earlier one (procedure.h,
// view_opening()).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

struct EarlierView {
  DossierLink link;
  Date opened_on;
};

struct TemplateView {
  std::string instrument;
  std::string name;                       // as the municipality calls it
  std::string title;                      // of what begins one: "Start een ronde"
  std::vector<EarlierView> earlier = {};  // the fifty newest, the newest first
};

struct TemplatesView {
  MunicipalityView municipality;
  std::vector<TemplateView> templates = {};  // empty: the reader's roles begin nothing here
};
// not_found "municipality.unknown".
Result<TemplatesView> view_templates(Session& session, std::string_view slug);

}  // namespace meent::app
