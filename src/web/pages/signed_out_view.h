// SPDX-License-Identifier: EUPL-1.2
// For whoever sent a form after the session ended: what was written, to take along, and the way to sign in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// `sign_in`: the address of the page to sign in at, with the way back in it.
Html signed_out_html(const std::vector<std::string>& written, std::string_view sign_in, Language language);

}  // namespace meent::web
