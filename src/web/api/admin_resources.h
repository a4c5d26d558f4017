// SPDX-License-Identifier: EUPL-1.2
// How views look as JSON that are for administrators, and the pictures of a dossier. Tables of members, as in
// web/api/resources.h.
#pragma once

#include "app/audit.h"
#include "app/following.h"
#include "app/health.h"
#include "app/officials.h"
#include "app/pictures.h"
#include "base/json.h"

namespace meent::web {

Json to_json(const app::OfficialView& view);
Json to_json(const app::AuditView& view);
Json to_json(const app::HealthView& view);
Json to_json(const app::PicturesView& view);
Json to_json(const app::FollowedView& view);

// Beside those of list_schemas(), which takes them in.
Json list_admin_schemas();

}  // namespace meent::web
