// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/export_view.h"

#include <string>

#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Html section(std::string items, Language language) {
  return section_html("downloaden", t(language, "page.downloads.title"),
                      html("<ul class=\"utrecht-unordered-list\">{}</ul>", finish(std::move(items))));
}

void add(std::string& items, const std::string& path, const std::string& title) {
  html(items, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a></li>", path, title);
}

}  // namespace

Html round_downloads_html(const app::DossierView& round, Language language) {
  const auto path = [&](std::string_view rest) { return dossier_path(round.municipality, round.link.number, rest); };
  std::string items;
  if (round.voting) add(items, path("/stemboekje"), t(language, "booklet.link"));
  add(items, path("/plannen.csv"), t(language, "page.downloads.plans_csv"));
  add(items, path("/plannen.geojson"), t(language, "page.downloads.plans_geojson"));
  if (round.has_result) {
    add(items, path("/stemmen.csv"), t(language, "page.downloads.ballots_csv"));
    add(items, path("/verslag.pb"), t(language, "page.downloads.ballots_pb"));
  }
  return section(std::move(items), language);
}

Html city_downloads_html(const app::MunicipalityView& municipality, Language language) {
  std::string items;
  add(items, city_path(municipality) + "/dossiers.csv", t(language, "page.downloads.dossiers_csv"));
  add(items, city_path(municipality) + "/geld", t(language, "ledger.link"));
  return section(std::move(items), language);
}

}  // namespace meent::web
