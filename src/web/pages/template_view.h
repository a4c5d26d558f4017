// SPDX-License-Identifier: EUPL-1.2
// What can be begun, and what came before it, to copy.
#pragma once

#include "app/templates.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

Html templates_html(const app::TemplatesView& view, Language language);

}  // namespace meent::web
