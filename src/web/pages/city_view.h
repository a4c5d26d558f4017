// SPDX-License-Identifier: EUPL-1.2
// The home of a city (what is open, what was decided, where, with which instruments), the home of an installation with
// several cities, and the list of all instruments.
#pragma once

#include <vector>

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// h1 is the city's question to the reader. Links: /{city}/dossier/{number}, /{city}/gebied/{code}.
Html city_html(app::CityView const& view, Language language);

// The first page of an installation: a link to each city. Keeps the order it is given.
Html all_cities_html(std::vector<app::MunicipalityView> const& cities, Language language);

// Every instrument with one sentence and what residents are promised by it.
Html instruments_html(app::MunicipalityView const& municipality, std::vector<app::InstrumentLink> const& instruments,
                      Language language);

}  // namespace meent::web
