// SPDX-License-Identifier: EUPL-1.2
#include "base/log.h"

#include <cstdio>

#include "base/json.h"

namespace meent {

void log(LogLevel level, std::string_view event, const LogFields& fields) {
  std::string line = "{\"level\":";
  append_json_string(line, level == LogLevel::info ? "info" : level == LogLevel::warning ? "warning" : "error");
  line += ",\"event\":";
  append_json_string(line, event);
  for (const auto& [name, value] : fields) {
    line += ',';
    append_json_string(line, name);
    line += ':';
    append_json_string(line, value);
  }
  line += "}\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace meent
