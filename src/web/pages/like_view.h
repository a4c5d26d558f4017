// SPDX-License-Identifier: EUPL-1.2
// "Lijkt uw idee hierop?": ideas that are there already, under the question about what somebody wants to do. The script
// web/islands/like.ts fills it while they type; without it a button does.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/like_ideas.h"
#include "app/views.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// The name of the button that only looks.
inline constexpr std::string_view look_button = "kijk";

// What the form shows of it, and what an answer to the script is: how many there are, and the ideas, each with the
// words marked that differ. Nothing when there are none.
Html like_ideas_html(const app::MunicipalityView& municipality, const std::vector<app::LikeIdea>& ideas,
                     Language language);

// The place for them in a form: `address` is asked with the answers to the questions `title` and `words` (empty: the
// form asks for no words).
Html like_place_html(std::string_view address, std::string_view title, std::string_view words, const Html& ideas);

// That something was looked for, on top of the form: how many there are, with a link to them.
Html looked_html(std::size_t found, Language language);

Html look_button_html(Language language);

}  // namespace meent::web
