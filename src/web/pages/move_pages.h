// SPDX-License-Identifier: EUPL-1.2
// Making something happen to a dossier: its page with the moves on offer, and handing in an entry
// or beginning something new.
#pragma once

#include "web/pages/comment_view.h"
#include "web/pages/form_view.h"
#include "web/pages/plan_view.h"
#include "web/visit.h"

namespace meent::web {

// The page of a dossier; `forms` carries what was typed into one of its moves, `comment` into a comment.
Result<Response> show_dossier(const Visit& visit, MoveForms forms, int status, CommentForms comment = {});

Result<std::optional<Response>> prepare_move(const Visit& visit);
Result<Response> make_move(const Visit& visit);
Result<Response> show_move_again(const Visit& visit, const Error& error);

Result<Response> opening_page(const Visit& visit);
Result<std::optional<Response>> prepare_entry(const Visit& visit);
Result<Response> hand_in(const Visit& visit);
Result<Response> show_opening_again(const Visit& visit, const Error& error);

// Beginning something that stands by itself.
Result<Response> start_page(const Visit& visit);
Result<std::optional<Response>> prepare_start(const Visit& visit);
Result<Response> start_dossier(const Visit& visit);
Result<Response> show_start_again(const Visit& visit, const Error& error);

}  // namespace meent::web
