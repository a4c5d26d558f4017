// SPDX-License-Identifier: EUPL-1.2
// Pictures of a dossier: the file, the page to change them, adding and taking away.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> picture_file(const Visit& visit);

Result<Response> pictures_page(const Visit& visit);
Result<std::optional<Response>> prepare_picture(const Visit& visit);
Result<Response> add_picture(const Visit& visit);
Result<Response> show_pictures_again(const Visit& visit, const Error& error);
Result<Response> remove_picture(const Visit& visit);

}  // namespace meent::web
