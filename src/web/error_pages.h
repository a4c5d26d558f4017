// SPDX-License-Identifier: EUPL-1.2
// The one place where a refusal becomes HTTP: a page in the reader's language, or application/problem+json (RFC 9457)
// for programs. The page's body is drawn by a layout that the site gives.
//
//   return error_response(error, language, wants_json(request), layout);
#pragma once

#include <exception>
#include <functional>
#include <string>
#include <string_view>

#include "base/language.h"
#include "base/random.h"
#include "base/result.h"
#include "web/request.h"
#include "web/response.h"

namespace meent::web {

int to_status(ErrorCode code);  // 422, 401, 403, 404, 409, 410, 429, 503
// The same for the API, where invalid is 400 (NLGov REST API Design Rules, core/error-handling/invalid-input).
int to_api_status(ErrorCode code);

struct ErrorPage {
  int status = 500;
  Language language = Language::nl;
  std::string title;           // "Deze pagina bestaat niet"
  std::string text;            // what happened
  std::string remedy;          // what the reader can do
  std::string reference = {};  // for the help desk; empty: none
};
// Draws the whole document.
using ErrorLayout = std::function<std::string(const ErrorPage&)>;

// Whether the client asked for JSON rather than a page (Accept, or an address below /api/).
bool wants_json(const Request& request);

// Title and remedy of a status are the texts "http.<status>.title" and "http.<status>.remedy".
ErrorPage make_error_page(int status, Language language, std::string text = "");
Response error_response(const Error& error, Language language, bool json, const ErrorLayout& layout);
Response error_response(const Error& error, Language language, bool json, const ErrorLayout& layout, int status);
// For what is no refusal of the house: 404, 405, 413, 500. `text` empty: the title says it.
Response status_response(const ErrorPage& page, bool json, const ErrorLayout& layout);
// A broken promise or a broken world: logs what happened under a reference (ids only) and shows the reference alone.
Response broken_response(const std::exception& problem, Language language, bool json, const ErrorLayout& layout,
                         SecretSource& secrets);

}  // namespace meent::web
