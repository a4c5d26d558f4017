// SPDX-License-Identifier: EUPL-1.2
// "It arrived": where somebody comes who handed something in, and can come back to.
#pragma once

#include "app/confirmation.h"
#include "web/visit.h"

namespace meent::web {

// `mails`: the installation sends mail.
Html confirmation_html(const app::ConfirmationView& view, bool mails, Language language);
Result<Response> confirmation_page(const Visit& visit);

}  // namespace meent::web
