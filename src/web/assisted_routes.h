// SPDX-License-Identifier: EUPL-1.2
// What an official may ask of the site while acting for somebody (app/assistance.h): what everybody may read, and the
// rows of one list. What is not in it is refused, so that a new page is closed to it until somebody opens it here.
#pragma once

#include <span>
#include <string_view>

#include "app/session.h"
#include "base/result.h"
#include "web/router.h"

namespace meent::web {

struct AssistedRoute {
  std::string_view method;
  std::string_view pattern;
  // What it is called where it is written down, "assistance.act.<act>"; empty: it does nothing, or is an event, which
  // is written down with the event.
  std::string_view act = {};
  bool also_over = false;  // also when the time has passed
};
std::span<const AssistedRoute> list_assisted_routes();

// Promise: the session acts for somebody. `slug` is the municipality of the address, if any. not_allowed
// "assistance.over", "assistance.no_ballot", "assistance.elsewhere" and "assistance.not_this".
Result<Done> admit_assisted(const RouteFacts& route, std::string_view slug, const app::Assistance& assistance);
// Of what was done, for note_assisted_act(); empty: nothing to write down.
std::string_view act_of(const RouteFacts& route);

}  // namespace meent::web
