// SPDX-License-Identifier: EUPL-1.2
// Signing in: with a link by e-mail, or as one of the invented people of an installation with example data.
#pragma once

#include <string>
#include <vector>

#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

struct SignInChoice {
  std::string value;  // posted as "as"
  std::string name;
  std::string role;  // "inwoner", "behandelaar", in words
};

struct SignInForm {
  std::string form_token;
  std::string back = "/";                  // posted as "back": where the reader wanted to go
  bool by_mail = true;                     // off when the installation sends no mail
  std::string address = {};                // as it was typed, posted as "address"
  std::vector<SignInChoice> choices = {};  // only with example data
  std::vector<FieldError> errors = {};     // of field "address"
  std::string error = {};                  // in the reader's language
};

// Posts to /inloggen. Never says whether an address is known here.
Html sign_in_html(const SignInForm& form, Language language);
// The same whatever was asked.
Html link_sent_html(Language language);

struct LinkForm {
  std::string form_token;
  std::string token;  // of the link
  std::string address;
  bool asks_name = false;
  std::string name = {};                // as it was typed
  std::vector<FieldError> errors = {};  // of field "name"
  std::string error = {};
};

// Posts to /inloggen/link: only the button signs in, for mail programs open links by themselves.
Html link_html(const LinkForm& form, Language language);

}  // namespace meent::web
