// SPDX-License-Identifier: EUPL-1.2
// What officials look at and decide about comments, and the public log of it.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> moderation_log_page(const Visit& visit);
Result<Response> moderation_desk_page(const Visit& visit);
Result<Response> judge_comment(const Visit& visit);
Result<Response> show_judging_again(const Visit& visit, const Error& error);

}  // namespace meent::web
