// SPDX-License-Identifier: EUPL-1.2
// How views look as JSON that are for whoever shows a token: what people say, what waits for officials, and what is
// one's own. Tables of members, as in web/api/resources.h.
#pragma once

#include "app/comments.h"
#include "app/conduct.h"
#include "app/initiators.h"
#include "app/letters_out.h"
#include "app/moderation.h"
#include "app/paper.h"
#include "app/work.h"
#include "base/json.h"

namespace meent::web {

Json to_json(const app::CommentsView& view);
Json to_json(const app::CommentPageView& view);
Json to_json(const app::ConductRule& view);
Json to_json(const app::ModerationDesk& view);
Json to_json(const app::ModerationLog& view);
Json to_json(const app::WorkView& view);
Json to_json(const app::InitiatorsView& view);
Json to_json(const app::PaperView& view);
Json to_json(const app::PaperBatchView& view);
Json to_json(const app::MailChoice& view);

// Beside those of list_schemas(), which takes them in.
Json list_people_schemas();

}  // namespace meent::web
