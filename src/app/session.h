// SPDX-License-Identifier: EUPL-1.2
// Everything a use case may touch: the transaction that the edge opened, who asks, when, in which language, and where
// secrets come from. A use case cannot open or end a transaction and reads no clock.
#pragma once

#include <string>

#include "base/language.h"
#include "base/random.h"
#include "base/time.h"
#include "domain/person.h"
#include "store/database.h"

namespace meent::app {

struct Session {
  store::Connection& database;
  Instant now;
  Language language = Language::nl;
  SecretSource& secrets;
  domain::PersonId actor = {};  // empty: nobody signed in
  std::string actor_name = {};
};

}  // namespace meent::app
