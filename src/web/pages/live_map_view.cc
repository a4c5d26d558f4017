// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/live_map_view.h"

#include "web/static_files.h"

namespace meent::web {

Html live_map_html(std::string_view address, std::string_view title) {
  return html("<div class=\"meent-live-map\" data-live-map=\"{}\" data-title=\"{}\"></div>", address, title);
}

Html live_map_script_html(const MapGround& ground, Language language) {
  return html(
      "<script src=\"/assets/map.js\" defer data-island=\"{}\" data-style=\"{}\" data-outlines=\"{}\" "
      "data-tiles=\"{}\" "
      "data-credit=\"{}\" data-choose=\"{}\" data-name=\"{}\" data-zoom-in=\"{}\" data-zoom-out=\"{}\" "
      "data-failed=\"{}\" data-many=\"{}\" data-none=\"{}\" data-use=\"{}\" data-used=\"{}\"></script>",
      assets().address("map-island.js"), assets().address("map-island.css"), ground.outlines, ground.tiles,
      ground.credit, t(language, "page.live_map.choose"), t(language, "page.live_map.name"),
      t(language, "page.live_map.zoom_in"), t(language, "page.live_map.zoom_out"), t(language, "page.live_map.failed"),
      t(language, "page.live_map.many"), t(language, "page.live_map.none"), t(language, "page.live_map.use"),
      t(language, "page.live_map.used"));
}

}  // namespace meent::web
