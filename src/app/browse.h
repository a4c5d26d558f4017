// SPDX-License-Identifier: EUPL-1.2
// Looking around: everything a visitor reads. No use case here writes. A dossier is addressed by its municipality and
// its number there. Refusals: not_found "municipality.unknown", "dossier.unknown" or "area.unknown".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/area_map.h"
#include "app/browse_result.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

std::vector<MunicipalityView> list_municipalities(Session& session);
Result<MunicipalityView> view_municipality(Session& session, std::string_view slug);
// `near`: the code of the area that the reader chose, or empty. What runs there or everywhere then stands first.
Result<CityView> view_city(Session& session, std::string_view slug, std::string_view near = "");
Result<AreaView> view_area(Session& session, std::string_view slug, std::string_view code);
// Whose number it is: a round shows its plans, anything else is shown by itself.
Result<bool> is_round(Session& session, std::string_view slug, std::int64_t number);
// Twenty plans a page.
Result<RoundView> view_round(Session& session, std::string_view slug, std::int64_t number, const PlanQuery& query);
Result<RoundView> view_round(Session& session, std::string_view slug, std::int64_t number, int page);
Result<DossierView> view_dossier(Session& session, std::string_view slug, std::int64_t number);

}  // namespace meent::app
