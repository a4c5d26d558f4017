// SPDX-License-Identifier: EUPL-1.2
// Following a dossier: whoever does so is told when it takes a step, and of what anybody is told of. Following an area:
// whoever does so is told when a round there, around it or in the whole municipality begins to take plans.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "app/house.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

enum class Follow { yes, no };
// Doing it twice is the same as once. not_signed_in "sign_in.needed", not_found "dossier.unknown".
Result<Done> follow_dossier(Session& session, std::string_view slug, std::int64_t number, Follow follow);
Result<Follow> view_following(Session& session, std::string_view slug, std::int64_t number);  // likewise

// Likewise; not_found "area.unknown".
Result<Done> follow_area(Session& session, std::string_view slug, std::string_view code, Follow follow);
Result<Follow> view_following_area(Session& session, std::string_view slug, std::string_view code);

struct FollowedArea {
  MunicipalityView municipality;
  AreaLink area;
};
struct FollowedDossier {
  MunicipalityView municipality;
  DossierLink dossier;
};
struct FollowedView {
  std::vector<FollowedArea> areas = {};
  std::vector<FollowedDossier> dossiers = {};
};
Result<FollowedView> list_followed(Session& session);  // not_signed_in "sign_in.needed"

// The text of a notice that a round takes plans; its params: area.
inline constexpr std::string_view area_round_notice = "notice.area_round";
// Notices for who follows an area that the round is for, but for who opened it. To be called when it begins to take
// plans.
void tell_area_followers(Session& session, const Loaded& round);

}  // namespace meent::app
