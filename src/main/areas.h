// SPDX-License-Identifier: EUPL-1.2
// `meent areas import FILE.geojson [--year YEAR] [--source TEXT] [--json]`: areas with their outlines and indicators
// into the database, see docs/areas.md.
#pragma once

#include "main/commands.h"

namespace meent::main {

int run_areas(const Invocation& invocation);

}  // namespace meent::main
