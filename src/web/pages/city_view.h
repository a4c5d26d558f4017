// SPDX-License-Identifier: EUPL-1.2
// The home of a city (what is open, what was decided, where, with which instruments), the home of an installation with
// several cities, and the list of all instruments.
#pragma once

#include <vector>

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// h1 is the city's question to the reader. Links: /{city}/dossier/{number}, /{city}/gebied/{code}. With a form token
// the own area is posted, to be kept with who signed in; without one it is asked for in the address.
Html city_html(const app::CityView& view, const app::MapView& map, Language language,
               const std::string& form_token = "");

// The first page of an installation: a link to each city, under what is open near the reader. Keeps the order it is
// given.
Html all_cities_html(const std::vector<app::MunicipalityView>& cities, Language language, const Html& near = {});

// Instruments as a list of links with a sentence each.
Html instrument_list_html(Language language, const app::MunicipalityView& municipality,
                          const std::vector<app::InstrumentLink>& instruments, bool with_promise);

// Every instrument with one sentence and what residents are promised by it.
Html instruments_html(const app::MunicipalityView& municipality, const std::vector<app::InstrumentLink>& instruments,
                      Language language);

}  // namespace meent::web
