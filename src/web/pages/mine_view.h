// SPDX-License-Identifier: EUPL-1.2
// What is somebody's own: whether they want mail, and where the rest is.
#pragma once

#include <string>

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
  Html dossiers = {};  // likewise
};

// Posts to /mijn/mail: "mail" is yes or no.
Html mine_html(const MineForm& form, Language language);

}  // namespace meent::web
