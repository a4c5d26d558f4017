// SPDX-License-Identifier: EUPL-1.2
// The frame around every page: one whole HTML document. Pages give their main part, which holds the only h1.
//
//   PageFrame frame{.language = Language::nl, .municipality = city, .title = "Buurtbudget", .path =
//   "/almelo/dossier/3"}; response.body = page(frame, round_html(view, Language::nl));
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

struct Crumb {
  std::string title;
  std::string path;
};

// That an official acts for somebody: a bar that stays in sight.
struct AssistanceBar {
  std::string name;  // for whom
  std::int64_t minutes = 0;
  bool over = false;
  std::string path;  // of the page about it; below it, "/stoppen" stops
};

struct PageFrame {
  Language language = Language::nl;
  std::optional<app::MunicipalityView> municipality = {};  // none: the pages of the installation itself
  std::string title;
  std::string description = {};
  std::string path = "/";              // without query; the language switch keeps it
  std::string signed_in_name = {};     // empty: nobody
  std::string form_token = {};         // for the sign-out button
  bool desk = false;                   // the reader holds a role here: a link to the desk
  bool administration = false;         // the reader is an administrator here: a link to what they manage
  bool example = false;                // says on every page that the data are invented
  std::vector<Crumb> breadcrumb = {};  // from the city to the page above this one
  std::optional<AssistanceBar> assistance = {};
  std::optional<Html> scripts = {};  // at the end of the body
  std::string feed = {};             // path of the feed that tells what happens here; empty: none
  // Where the source of this very program is; the build says it (MEENT_SOURCE_URL), for whoever changes the program and
  // serves it owes people the changes (EUPL, article 5). Empty: no link.
  std::string source_url = MEENT_SOURCE_URL;
};

// The way to a page: every municipality of the installation, then this one.
std::vector<Crumb> city_crumbs(Language language, const app::MunicipalityView& municipality);
// The same, and the list of instruments.
std::vector<Crumb> instrument_crumbs(Language language, const app::MunicipalityView& municipality);
// The same as for a city, and the round that a dossier lies in; with the dossier itself for a page below it, such as
// its result.
std::vector<Crumb> dossier_crumbs(Language language, const app::DossierView& dossier, bool with_itself);

// Valid HTML5 without inline style or script (our Content-Security-Policy forbids both). O(size of the page).
std::string page(const PageFrame& frame, const Html& main);

}  // namespace meent::web
