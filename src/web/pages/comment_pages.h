// SPDX-License-Identifier: EUPL-1.2
// Comments: writing one, answering, mending, taking back, reporting, and asking for a second look.
#pragma once

#include "web/pages/comment_view.h"
#include "web/visit.h"

namespace meent::web {

// The comments below a dossier's page.
Result<Html> comments_below(const Visit& visit, CommentForms forms);

Result<Response> comment_page(const Visit& visit);
Result<Response> write_comment(const Visit& visit);
Result<Response> show_dossier_again(const Visit& visit, const Error& error);
Result<Response> answer_comment(const Visit& visit);
Result<Response> edit_comment(const Visit& visit);
Result<Response> withdraw_comment(const Visit& visit);
Result<Response> report_comment(const Visit& visit);
Result<Response> appeal_comment(const Visit& visit);
Result<Response> show_comment_again(const Visit& visit, const Error& error);

Result<Response> conduct_page(const Visit& visit);       // of everybody
Result<Response> city_conduct_page(const Visit& visit);  // of a municipality

// What is not right in what was posted to this address.
CommentForms refused_forms(const Visit& visit, const Error& error);

}  // namespace meent::web
