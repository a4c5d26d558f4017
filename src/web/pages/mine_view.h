// SPDX-License-Identifier: EUPL-1.2
// What is somebody's own: whether they want mail, and where the rest is.
#pragma once

#include <string>
#include <vector>

#include "app/own_dossiers.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

struct MineForm {
  std::string form_token;
  std::string address;
  bool verified = false;
  bool wants_mail = true;
  bool staff = false;  // may set a password
  bool saved = false;  // says that what was chosen is kept
  Html drafts = {};    // a section
  Html helped = {};    // likewise
  Html ballots = {};   // a section
  Html dossiers = {};  // a section
};

// What somebody started or handed in; nothing when there is none.
Html own_dossiers_html(const std::vector<app::OwnDossier>& dossiers, Language language);

// Posts to /mijn/mail: "mail" is yes or no.
Html mine_html(const MineForm& form, Language language);

}  // namespace meent::web
