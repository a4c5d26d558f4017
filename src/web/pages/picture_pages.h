// SPDX-License-Identifier: EUPL-1.2
// Pictures of a dossier: the file, the page to change them, adding and taking away.
#pragma once

#include "web/visit.h"

namespace meent::web {

// What a form sent along under the names of a picture, whether or not it has room for one.
app::SentPicture sent_picture(const Visit& visit);
// The answers of a form without those.
domain::Given answers_of(const Visit& visit);
// A refused form loses its file in every browser: then it says so beside it.
void ask_again(const Visit& visit, std::vector<FieldError>& errors);

Result<Response> picture_file(const Visit& visit);

Result<Response> pictures_page(const Visit& visit);
Result<std::optional<Response>> prepare_picture(const Visit& visit);
Result<Response> add_picture(const Visit& visit);
Result<Response> show_pictures_again(const Visit& visit, const Error& error);
Result<Response> remove_picture(const Visit& visit);

}  // namespace meent::web
