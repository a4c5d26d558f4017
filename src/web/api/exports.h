// SPDX-License-Identifier: EUPL-1.2
// Files for who works with the data: the same on the pages and in the interface for programs, in pieces (response.h).
// The first row of CSV is in the reader's language.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> ballots_pb(const Visit& visit);     // text/plain, the format of Pabulib
Result<Response> ballots_csv(const Visit& visit);    // text/csv, RFC 4180
Result<Response> plans_csv(const Visit& visit);      // the same
Result<Response> plans_geojson(const Visit& visit);  // application/geo+json, RFC 7946
Result<Response> dossiers_csv(const Visit& visit);   // text/csv
Result<Response> agreements_csv(const Visit& visit);

}  // namespace meent::web
