// SPDX-License-Identifier: EUPL-1.2
// Signing in with a link by e-mail or as one of the invented people, signing out, and what somebody hears by mail.
#pragma once

#include "web/visit.h"

namespace meent::web {

// Ends the session that the browser had: whoever planted it must not be signed in with the reader.
Response with_session(const Visit& visit, std::string_view address, const std::string& token);

Result<Response> sign_in_page(const Visit& visit);
Result<Response> start_session(const Visit& visit);
Result<Response> show_sign_in_again(const Visit& visit, const Error& error);
Result<Response> link_sent_page(const Visit& visit);
Result<Response> link_page(const Visit& visit);
Result<Response> use_link(const Visit& visit);
Result<Response> show_link_again(const Visit& visit, const Error& error);
Result<Response> end_session(const Visit& visit);
Result<Response> mine_page(const Visit& visit);
Result<Response> choose_mail(const Visit& visit);

}  // namespace meent::web
