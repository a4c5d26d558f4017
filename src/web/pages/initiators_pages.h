// SPDX-License-Identifier: EUPL-1.2
// The initiators of a dossier, and who is asked to become one.
#pragma once

#include "web/visit.h"

namespace meent::web {

// A link on the dossier's page, for whom it concerns; nothing for who is not signed in: that page is everybody's.
Html initiators_link_html(const Visit& visit);
Result<Response> initiators_page(const Visit& visit);
Result<Response> invite_initiator(const Visit& visit);
Result<Response> answer_invitation(const Visit& visit);
Result<Response> leave_initiators(const Visit& visit);
Result<Response> show_initiators_again(const Visit& visit, const Error& error);

}  // namespace meent::web
