// SPDX-License-Identifier: EUPL-1.2
// Paper ballots at the desk of officials: the batches of a round, and one batch.
#pragma once

#include "web/visit.h"

namespace meent::web {

// On the page of a round, for officials: where its letters and paper ballots are. Nothing for anybody else.
Html official_links_html(const Visit& visit);

Result<Response> paper_page(const Visit& visit);
Result<Response> open_paper_batch(const Visit& visit);
Result<Response> show_paper_again(const Visit& visit, const Error& error);
Result<Response> paper_batch_page(const Visit& visit);
Result<Response> enter_paper_ballot(const Visit& visit);
Result<Response> close_paper_batch(const Visit& visit);
// Field `oordeel`: bevestigen, terug or vervallen.
Result<Response> judge_paper_batch(const Visit& visit);
Result<Response> show_paper_batch_again(const Visit& visit, const Error& error);

}  // namespace meent::web
