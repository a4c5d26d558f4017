// SPDX-License-Identifier: EUPL-1.2
// The reader's own area: choosing it by name, on a map or from a list; what is open there; and what somebody follows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/following.h"
#include "app/own_area.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

// "/almelo/mijn-buurt"; what is posted there: "plaats", a name or a point, or "wijk", a code or empty for none.
std::string own_area_path(const app::MunicipalityView& municipality);

struct OwnAreaForm {
  app::OwnAreaView view;
  std::string form_token;
  bool with_person = false;  // it is kept with who signed in, and not in a cookie
  std::string place = {};    // as it was typed
  std::vector<FieldError> errors = {};
  std::string error = {};
};
Html own_area_html(const OwnAreaForm& form, Language language);

// At the top of the first page of an installation; nothing without an own area.
Html near_html(const std::vector<app::NearView>& near, Language language);

// On the page of an area: that it is the reader's own or could be, and following it.
struct AreaTies {
  app::MunicipalityView municipality;
  app::AreaLink area;
  bool own = false;
  std::optional<app::Follow> follows = {};  // nothing: not signed in, and then the page is the same for everybody
  std::string form_token = {};
};
Html area_ties_html(const AreaTies& ties, Language language);

// /mijn/volgen
Html followed_html(const app::FollowedView& view, const std::string& form_token, Language language);

}  // namespace meent::web
