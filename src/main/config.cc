// SPDX-License-Identifier: EUPL-1.2
#include "main/config.h"

#include <algorithm>
#include <array>

#include "base/check.h"
#include "base/text.h"

namespace meent::main {
namespace {

constexpr std::array<Setting, 11> settings{{
    {"database", "sqlite:data/meent.db", "config.database", true},
    {"address", "127.0.0.1", "config.address"},
    {"port", "8080", "config.port"},
    {"threads", "2", "config.threads"},
    {"public-url", "", "config.public_url"},
    {"mail", "", "config.mail", true},
    {"mail-from", "meent@localhost", "config.mail_from"},
    {"language", "nl", "config.language"},
    {"key-file", "", "config.key_file"},
    {"trusted-proxies", "127.0.0.1,::1", "config.trusted_proxies"},
    {"rate-limits", "on", "config.rate_limits"},
}};

std::string environment_name(std::string_view key) {
  std::string name = "MEENT_";
  for (const char c : key) name += c == '-' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  return name;
}

const Setting* find_setting(std::string_view key) {
  const auto found = std::find_if(settings.begin(), settings.end(), [&](const Setting& s) { return s.key == key; });
  return found == settings.end() ? nullptr : &*found;
}

bool is_number(std::string_view key) { return key == "port" || key == "threads"; }

}  // namespace

std::span<const Setting> all_settings() { return settings; }

const std::string& Config::text(std::string_view key) const {
  const auto found = values_.find(key);
  CHECK(found != values_.end());
  return found->second.text;
}

int Config::number(std::string_view key) const {
  const auto value = parse_whole(text(key));
  CHECK(value.has_value());
  return static_cast<int>(*value);
}

const std::string& Config::origin(std::string_view key) const {
  const auto found = values_.find(key);
  CHECK(found != values_.end());
  return found->second.origin;
}

Result<Config> Config::load(const std::string& file_text, const std::map<std::string, std::string>& environment,
                            const std::vector<std::string>& options, std::vector<std::string>& rest) {
  Config config;
  for (const Setting& setting : settings)
    config.values_[std::string(setting.key)] = {std::string(setting.default_value), "default"};

  // meent.toml holds only `key = "value"` lines and comments, so that no secret ends up in a parser's message.
  int line_number = 0;
  for (std::string_view line : split(file_text, '\n')) {
    ++line_number;
    line = trim(line);
    if (line.empty() || line.starts_with('#')) continue;
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos)
      return Error{ErrorCode::invalid, "config.bad_file", {{"line", std::to_string(line_number)}}};
    std::string key(trim(line.substr(0, equals)));
    std::replace(key.begin(), key.end(), '_', '-');
    std::string_view value = trim(line.substr(equals + 1));
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
    if (!find_setting(key)) return Error{ErrorCode::invalid, "config.unknown_key", {{"key", key}}};
    config.values_[key] = {std::string(value), "file"};
  }
  for (const Setting& setting : settings) {
    const auto found = environment.find(environment_name(setting.key));
    if (found != environment.end()) config.values_[std::string(setting.key)] = {found->second, "environment"};
  }
  for (std::size_t i = 0; i < options.size(); ++i) {
    const std::string_view option = options[i];
    if (!option.starts_with("--")) {
      rest.push_back(options[i]);
      continue;
    }
    const std::size_t equals = option.find('=');
    const std::string key(option.substr(2, equals == std::string_view::npos ? equals : equals - 2));
    if (!find_setting(key)) {
      rest.push_back(options[i]);
      continue;
    }
    if (equals != std::string_view::npos) {
      config.values_[key] = {std::string(option.substr(equals + 1)), "option"};
    } else if (i + 1 < options.size()) {
      config.values_[key] = {options[++i], "option"};
    } else {
      return Error{ErrorCode::invalid, "config.no_value", {{"key", key}}};
    }
  }
  for (const auto& [key, value] : config.values_) {
    const auto whole = parse_whole(value.text);
    if (is_number(key) && (!whole || *whole < 1 || *whole > 65535))
      return Error{ErrorCode::invalid, "config.not_a_number", {{"key", key}, {"text", value.text}}};
  }
  if (const std::string& limits = config.text("rate-limits"); limits != "on" && limits != "off")
    return Error{ErrorCode::invalid, "config.not_on_off", {{"key", "rate-limits"}, {"text", limits}}};
  if (!find_language(config.text("language")))
    return Error{ErrorCode::invalid, "config.unknown_language", {{"text", config.text("language")}}};
  return config;
}

std::string show_config(const Config& config, Language language) {
  std::string out;
  for (const Setting& setting : settings) {
    const std::string& value = config.text(setting.key);
    const bool hide = setting.secret && value.find('@') != std::string::npos;
    out += std::string(setting.key) + " = " + (hide ? "***" : value) + "    (" +
           t(language, "config.origin." + config.origin(setting.key)) + ")\n";
  }
  return out;
}

std::string document_config(Language language) {
  std::string out = "# " + t(language, "config.title") + "\n\n" + t(language, "config.introduction") + "\n\n";
  out += "| meent.toml | environment | option | default | |\n|--|--|--|--|--|\n";
  for (const Setting& setting : settings) {
    std::string file_key(setting.key);
    std::replace(file_key.begin(), file_key.end(), '-', '_');
    out += "| `" + file_key + "` | `" + environment_name(setting.key) + "` | `--" + std::string(setting.key) + "` | `" +
           std::string(setting.default_value) + "` | " + t(language, setting.meaning_key) + " |\n";
  }
  return out;
}

}  // namespace meent::main
