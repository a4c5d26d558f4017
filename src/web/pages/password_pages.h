// SPDX-License-Identifier: EUPL-1.2
// Passwords of staff, and the sessions of anybody.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> password_sign_in_page(const Visit& visit);
Result<std::optional<Response>> check_password(const Visit& visit);
Result<Response> sign_in_with_password(const Visit& visit);

Result<Response> password_page(const Visit& visit);
Result<std::optional<Response>> prepare_password(const Visit& visit);
Result<Response> set_password(const Visit& visit);
Result<Response> show_password_again(const Visit& visit, const Error& error);

Result<Response> sessions_page(const Visit& visit);
Result<Response> end_sessions(const Visit& visit);

}  // namespace meent::web
