// SPDX-License-Identifier: EUPL-1.2
// Identifiers that cannot be mixed up: PersonId is not a DossierId. The text is a UUID version 7 (RFC 9562), so that
// rows sort by age, or a version 4 where age must not show (ballots).
#pragma once

#include <compare>
#include <string>
#include <utility>

#include "base/random.h"
#include "base/time.h"

namespace meent {

template <class Tag>
struct Id {
  std::string text;
  Id() = default;
  explicit Id(std::string value) : text(std::move(value)) {}
  bool empty() const { return text.empty(); }
  auto operator<=>(const Id&) const = default;
};

std::string make_uuid_v7(Instant now, SecretSource& random);
std::string make_uuid_v4(SecretSource& random);

}  // namespace meent
