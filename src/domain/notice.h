// SPDX-License-Identifier: EUPL-1.2
// Something that a person must be told because of an event; a row of the outbox until it is sent.
#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"
#include "domain/dossier.h"
#include "domain/person.h"

namespace meent::domain {

struct Notice {
  PersonId to;
  DossierId dossier;          // empty: about none
  std::int64_t sequence = 0;  // of the event
  std::string key;            // of texts/
  Params params = {};
  std::string municipality = {};  // of a notice that is about no dossier
  bool operator==(const Notice&) const = default;
};

}  // namespace meent::domain
