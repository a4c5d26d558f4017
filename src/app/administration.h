// SPDX-License-Identifier: EUPL-1.2
// What an administrator of a municipality finds first: what there is to manage, and what asks for attention.
#pragma once

#include <cstdint>
#include <string_view>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

struct AdministrationView {
  MunicipalityView municipality;
  std::int64_t officials = 0;
  std::int64_t without_second_factor = 0;
  std::int64_t stuck_letters = 0;
};
// not_found "municipality.unknown".
Result<AdministrationView> view_administration(Session& session, std::string_view slug);

}  // namespace meent::app
