// SPDX-License-Identifier: EUPL-1.2
// The settings of an installation. One table (config.cc) declares key, default and meaning; from it come the file
// (meent.toml), the environment (MEENT_PORT for port), the options (--port), --help and docs/configuration.md.
// Later wins: default, file, environment, option.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "base/result.h"

namespace meent::main {

struct Setting {
  std::string_view key;  // "session-days"; in the file with _ for -
  std::string_view default_value;
  std::string_view meaning_key;  // text of texts/
  bool secret = false;           // never printed
};

std::span<const Setting> all_settings();

class Config {
 public:
  // Promise: `key` is one of all_settings().
  const std::string& text(std::string_view key) const;
  int number(std::string_view key) const;
  // Where the value in force came from: "default", "file", "environment" or "option".
  const std::string& origin(std::string_view key) const;

  // `environment` holds the process environment, `options` the command line without the command itself; what is no
  // setting stays behind in `rest`. Refuses with "config.unknown_key", "config.not_a_number", "config.no_value" or
  // "config.bad_file".
  static Result<Config> load(const std::string& file_text, const std::map<std::string, std::string>& environment,
                             const std::vector<std::string>& options, std::vector<std::string>& rest);

 private:
  struct Value {
    std::string text;
    std::string origin;
  };
  std::map<std::string, Value, std::less<>> values_;
};

// The effective settings, one a line with its origin; secrets as "***".
std::string show_config(const Config& config, Language language);
// docs/configuration.md; a test holds the file against it.
std::string document_config(Language language);

}  // namespace meent::main
