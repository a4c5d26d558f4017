// SPDX-License-Identifier: EUPL-1.2
// Comments below a dossier, the page of one comment with what a reader can do about it, and the rules of conduct.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/comments.h"
#include "app/conduct.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

// What belongs to the reader, and to a form that was just refused.
struct CommentForms {
  std::string form_token = {};
  bool signed_in = false;
  std::string tried = {};  // the last part of the address that was posted to: reacties, antwoord, wijzigen …
  std::string typed = {};
  std::string chosen = {};  // the rule
  std::vector<FieldError> errors = {};
  std::string error = {};
};

// The section below a dossier; nothing when nobody can comment and nobody did.
Html comments_html(const app::CommentsView& view, const CommentForms& forms, Language language);
// The whole page of one comment.
Html comment_page_html(const app::CommentPageView& view, const CommentForms& forms, Language language);
// One comment: who, when and what.
Html comment_html(const app::CommentView& comment, std::string_view spoken, Language language);

// Plain words with their line breaks; what is an address on the web becomes a link that lends it no weight.
Html words_html(std::string_view words);

Html conduct_html(const app::ConductView& view, Language language);
// Choosing one of the rules, as a question of a form.
app::FieldView rule_field(const std::vector<app::ConductRule>& rules, std::string_view chosen, std::string label,
                          bool required);
std::string comment_path(const app::MunicipalityView& municipality, std::int64_t dossier, std::int64_t comment,
                         std::string_view rest = "");
// "Vorige" and "Volgende" to the same page with another number in that parameter; nothing when there is one page.
Html pages_html(std::string_view path, std::string_view parameter, int page, int pages, std::string_view label,
                Language language);

}  // namespace meent::web
