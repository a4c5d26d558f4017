// SPDX-License-Identifier: EUPL-1.2
// A person as the domain knows one: an opaque id. Names and addresses are the store's, so that erasing is one place.
#pragma once

#include <string>
#include <vector>

#include "base/id.h"

namespace meent::domain {

using PersonId = Id<struct PersonTag>;

// What somebody may do in a municipality, apart from being a resident: "officer", "decider", "panel" (role kinds of
// instruments), "admin".
struct Person {
  PersonId id;
  std::string municipality;  // slug
  std::string display_name;
  std::vector<std::string> roles = {};
  bool operator==(const Person&) const = default;
};

}  // namespace meent::domain
