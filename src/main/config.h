// SPDX-License-Identifier: EUPL-1.2
// The settings of an installation. One table (config.cc) declares key, default, meaning and what a value must be; from
// it come the file (meent.toml), the environment (MEENT_PORT for port), the options (--port), the help and
// docs/configuration.md. Later wins: default, file, environment, option.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "base/language.h"
#include "base/result.h"

namespace meent::main {

struct Setting {
  std::string_view key;  // "public-url"; in the file with _ for -
  std::string_view default_value;
  std::string_view meaning_key;  // text of texts/
  // The refusal of a value, or nothing.
  std::optional<Error> (*find_error)(const std::string& value);
  bool holds_password = false;  // a URL; its password is never printed and may not be an option
};

std::span<const Setting> all_settings();
std::string environment_name(std::string_view key);  // "MEENT_PUBLIC_URL"
std::string file_name(std::string_view key);         // "public_url"

enum class Origin { default_value, file, environment, option };

// Where settings may stand.
struct ConfigSources {
  std::string file_name = "meent.toml";
  std::optional<std::string> file_text = {};
  std::map<std::string, std::string> environment = {};  // those that begin with MEENT_
  std::vector<std::string> line = {};                   // the command line, command and all
};

class Config {
 public:
  // Promise: `key` is one of all_settings().
  const std::string& text(std::string_view key) const;
  int number(std::string_view key) const;
  Origin origin(std::string_view key) const;
  // "meent.toml:3", "MEENT_PORT" or "--port"; empty for a default.
  const std::string& place(std::string_view key) const;

 private:
  friend struct ConfigReader;
  struct Value {
    std::string text;
    Origin origin = Origin::default_value;
    std::string place = {};
  };
  std::map<std::string, Value, std::less<>> values_;
};

struct ReadConfig {
  Config config;                  // complete when there are no errors
  std::vector<std::string> rest;  // what of the line is no setting
  std::vector<Finding> errors;    // all of them; the place is file:line, MEENT_PORT or --port
  bool wrong_usage = false;       // an option is among them
};
// Never throws. Names of the environment that begin with MEENT_ and are no setting are refused only when they look like
// one, because tools have names of their own.
ReadConfig read_config(const ConfigSources& sources);

// "postgresql://meent:secret@host/meent" → "postgresql://meent:***@host/meent"; also password=… behind the ?.
std::string hide_password(std::string_view url);

// The settings in force, one a line with where it came from; and as {"port": {"value": "8080", "origin": "default",
// "place": ""}, …}. Passwords as ***.
std::string show_config(const Config& config, Language language);
Json to_json(const Config& config);
// docs/configuration.md; a test holds the file against it.
std::string document_config(Language language);

}  // namespace meent::main
