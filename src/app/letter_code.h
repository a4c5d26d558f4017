// SPDX-License-Identifier: EUPL-1.2
// The code of a letter, as people copy it and as it is stored.
#pragma once

#include <string>
#include <string_view>

#include "base/random.h"
#include "domain/dossier.h"

namespace meent::app {

// In capitals, without what is no letter or digit: case, spaces and hyphens are how people copy a code, not part of it.
std::string plain_code(std::string_view typed);
// As it is stored. The round is hashed in, so that equal codes of two rounds do not look alike.
std::string hash_of_code(const domain::DossierId& round, std::string_view typed);

std::string make_letter_code(SecretSource& secrets);  // 13 signs out of 30: 64 bits

}  // namespace meent::app
