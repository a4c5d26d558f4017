// SPDX-License-Identifier: EUPL-1.2
// How views look as JSON. Each kind of object is one table of members: what is sent and what the OpenAPI document
// promises come from the same rows, and cannot differ. Names are lowerCamelCase; money is in cents, a date is a day of
// the Dutch calendar, a moment is UTC. A member without a value is left out.
//
//   Json body = to_json(view);            // a view of app/views.h
//   Json schemas = list_schemas();        // components.schemas of the document
#pragma once

#include <vector>

#include "app/open_data.h"
#include "app/views.h"
#include "base/json.h"

namespace meent::web {

Json to_json(const app::MunicipalityView& view);
Json to_json(const app::CityView& view);
Json to_json(const app::AreaView& view);
Json to_json(const app::AreaLink& view);
Json to_json(const app::AreaLine& view);
Json to_json(const app::InstrumentLink& view);
Json to_json(const app::InstrumentView& view);
Json to_json(const app::DossierLink& view);
Json to_json(const app::BallotPlan& view);
Json to_json(const app::DossierListView& view);
Json to_json(const app::DossierView& view);
Json to_json(const app::RoundView& view);  // its page of plans
Json to_json(const app::BallotView& view);
Json to_json(const app::CheckView& view);
Json to_json(const app::ResultView& view);

template <class View>
Json to_json_list(const std::vector<View>& views) {
  Json list = Json::array();
  for (const View& view : views) list.push_back(to_json(view));
  return list;
}

// An object: a schema for each name that an operation answers with, and those inside them.
Json list_schemas();

}  // namespace meent::web
