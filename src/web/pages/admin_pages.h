// SPDX-License-Identifier: EUPL-1.2
// What administrators of a municipality manage: people and their roles, and the log of what was changed.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> admin_page(const Visit& visit);

// ?melding=gegeven or teruggenomen: says that it was done.
Result<Response> officials_page(const Visit& visit);
Result<Response> give_role(const Visit& visit);
Result<Response> take_role(const Visit& visit);
Result<Response> show_officials_again(const Visit& visit, const Error& error);

// ?wie=ID&wat=role_given&van=2026-01-01&tot=2026-03-01&pagina=2; what is unknown does not choose.
Result<Response> audit_page(const Visit& visit);

}  // namespace meent::web
