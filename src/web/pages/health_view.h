// SPDX-License-Identifier: EUPL-1.2
// How the machine is, as a page: a few facts in words, then the letters that did not get away.
#pragma once

#include <cstdint>
#include <string>

#include "app/health.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// What the page knows from outside the database.
struct HealthFrame {
  std::string form_token = {};
  std::string version = {};
  std::int64_t refusals = 0;
  bool mail = false;      // the installation sends mail
  std::string done = {};  // opnieuw or opgegeven: what was just done
};

Html health_html(const app::HealthView& view, const HealthFrame& frame, Language language);

}  // namespace meent::web
