// SPDX-License-Identifier: EUPL-1.2
// What a browser gets that asked for something without being signed in: the way to sign in and back. What somebody
// wrote in a form while the session ended is shown, so that it is not lost.
//
//   return signed_out_response({request, facts.method, has_page, form}, language);
#pragma once

#include <string>
#include <string_view>

#include "base/language.h"
#include "web/form.h"
#include "web/request.h"
#include "web/response.h"

namespace meent::web {

struct SignedOut {
  const Request& request;
  std::string_view method;
  bool has_page = false;  // whether the address of this POST can be visited too
  const Form& form;
};

// 303 to /inloggen, with the way back: the page itself, else the dossier that it was about, else home. A POST in which
// somebody wrote something in words gets 401 and a page with those words; of a form outside a municipality (passwords,
// own details) never. O(size of the form).
Response signed_out_response(const SignedOut& asked, Language language);

}  // namespace meent::web
