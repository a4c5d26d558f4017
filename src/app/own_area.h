// SPDX-License-Identifier: EUPL-1.2
// The area that a reader calls theirs. Who is not signed in keeps it in the own browser (web); with a person it is kept
// here, one for each municipality. What runs there stands first. Refusals: those of browse.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/area.h"

namespace meent::app {

// A wijk with its buurten.
struct AreaChoice {
  AreaLink area;
  std::vector<AreaLink> inside = {};
};

// An area whose name holds the words that were typed; `within` tells it from another of that name.
struct FoundArea {
  AreaLink area;
  std::string within;
};

struct OwnAreaView {
  MunicipalityView municipality;
  std::optional<AreaLink> chosen = {};
  std::vector<AreaChoice> choices = {};
  std::vector<std::string> names = {};  // of all wijken and buurten, to complete what is typed
  std::vector<FoundArea> found = {};    // at most thirty
};

// `near`: the code of the reader's own area, or empty. `words`: what was typed of a name; empty: nothing is looked up.
Result<OwnAreaView> view_own_area(Session& session, std::string_view slug, std::string_view near,
                                  std::string_view words);

// The area that a reader means with a name of it or a point on the map: its code. A point gives the smallest area that
// holds it. Refuses with invalid and field "plaats": "own_area.none" for nothing typed, "own_area.unknown" for a name
// that is none, "own_area.which" for one that is not whole or is that of several, "own_area.outside" for a point
// outside the municipality, and those of a place.
Result<std::string> get_meant_area(Session& session, std::string_view slug, std::string_view place);

// Whether somebody can call that area theirs: not_found "area.unknown" for the municipality itself, or elsewhere.
Result<Done> check_choice(Session& session, std::string_view slug, std::string_view code);

// Of who is signed in; empty: none.
std::string find_own_area(Session& session, std::string_view slug);
// An empty code: no longer any. not_signed_in "sign_in.needed", not_found "area.unknown".
Result<Done> choose_own_area(Session& session, std::string_view slug, std::string_view code);

// What is open for residents of one area, there first and then in the whole municipality.
struct NearView {
  MunicipalityView municipality;
  AreaLink area;
  std::vector<DossierLink> open = {};
};
// Of the reader's own areas: those kept with the person, else the one with the code `near`, if there is such an area.
std::vector<NearView> list_near(Session& session, std::string_view near);

// The codes of the area, of what it lies in (but the municipality) and of what lies directly in it: what runs in one of
// those concerns who lives there.
std::vector<std::string> list_around(Session& session, const domain::Area& area);

}  // namespace meent::app
