// SPDX-License-Identifier: EUPL-1.2
// The map that a script draws when somebody opens it. Without the script there is nothing on the page but the list that
// says the same; with it nothing is fetched until then.
#pragma once

#include <string_view>

#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// What the script looks for; text of people never holds it, because its quotes are escaped.
inline constexpr std::string_view live_map_mark = "data-live-map=\"";

// Where the script puts a map of the points that `address` gives (map_pages.h); `title` is what opens it.
Html live_map_html(std::string_view address, std::string_view title);

// What all maps of a page share: where the borders are (empty: there are none) and the background, if the installation
// has one.
struct MapGround {
  std::string_view outlines = {};  // an address
  std::string_view tiles = {};     // an address with {z}, {x} and {y}
  std::string_view credit = {};    // who must be named
};
Html live_map_script_html(const MapGround& ground, Language language);

}  // namespace meent::web
