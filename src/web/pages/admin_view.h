// SPDX-License-Identifier: EUPL-1.2
// How an administrator sees what there is to manage, the people with a role, and the log.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/administration.h"
#include "app/audit.h"
#include "app/officials.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"
#include "web/pages/layout_view.h"

namespace meent::web {

// "/utrecht/beheer" and what follows it.
std::string admin_path(const app::MunicipalityView& municipality, std::string_view rest = "");
// The way to a page below /{gemeente}/beheer.
std::vector<Crumb> admin_crumbs(Language language, const app::MunicipalityView& municipality);

Html admin_html(const app::AdministrationView& view, Language language);

// What belongs to the reader, and to a form that was just refused.
struct OfficialsForms {
  std::string form_token = {};
  std::string done = {};  // what was just done, in words
  std::string address = {};
  std::string name = {};
  std::string role = {};
  std::vector<FieldError> errors = {};
  std::string error = {};
};
Html officials_html(const app::OfficialsView& view, const OfficialsForms& forms, Language language);

Html audit_html(const app::AuditView& view, Language language);

}  // namespace meent::web
