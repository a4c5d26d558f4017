// SPDX-License-Identifier: EUPL-1.2
// One JSON object a line on standard error. Ids and figures only: no names, addresses, texts or codes of people.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meent {

enum class LogLevel { info, warning, error };

using LogFields = std::vector<std::pair<std::string_view, std::string>>;

// Safe to call from several threads; a line is written at once.
void log(LogLevel level, std::string_view event, const LogFields& fields = {});

}  // namespace meent
