// SPDX-License-Identifier: EUPL-1.2
// Answering what was proposed about a dossier.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> answer_proposal(const Visit& visit);
Result<Response> show_proposal_again(const Visit& visit, const Error& error);

}  // namespace meent::web
