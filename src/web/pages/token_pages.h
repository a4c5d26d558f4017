// SPDX-License-Identifier: EUPL-1.2
// /mijn/sleutels: access tokens of one's own, made, shown once and revoked.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> tokens_page(const Visit& visit);
Result<std::optional<Response>> show_new_token(const Visit& visit);
Result<Response> make_token_work(const Visit& visit);
Result<Response> show_tokens_again(const Visit& visit, const Error& error);
Result<Response> revoke_token(const Visit& visit);

}  // namespace meent::web
