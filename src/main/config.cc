// SPDX-License-Identifier: EUPL-1.2
#include "main/config.h"

#include <algorithm>
#include <array>

#include "base/check.h"
#include "base/text.h"
#include "domain/toml_tree.h"
#include "main/setting_rules.h"

namespace meent::main {
namespace {

constexpr std::array<Setting, 13> settings{{
    {"database", "sqlite:data/meent.db", "config.database", check_database, true},
    {"address", "127.0.0.1", "config.address", check_address},
    {"port", "8080", "config.port", check_port},
    {"threads", "2", "config.threads", check_threads},
    {"public-url", "", "config.public_url", check_public_url},
    {"mail", "", "config.mail", check_mail, true},
    {"mail-from", "meent@localhost", "config.mail_from", check_mail_from},
    {"language", "nl", "config.language", check_language},
    {"key-file", "", "config.key_file", check_path},
    {"trusted-proxies", "127.0.0.1,::1", "config.trusted_proxies", check_addresses},
    {"rate-limits", "on", "config.rate_limits", check_on_off},
    {"map-tiles", "", "config.map_tiles", check_map_tiles},
    {"map-tiles-credit", "", "config.map_tiles_credit", check_path},
}};

const Setting* find_setting(std::string_view key) {
  const auto found = std::find_if(settings.begin(), settings.end(), [&](const Setting& s) { return s.key == key; });
  return found == settings.end() ? nullptr : &*found;
}

std::string_view name_of(Origin origin) {
  switch (origin) {
    case Origin::default_value:
      return "default";
    case Origin::file:
      return "file";
    case Origin::environment:
      return "environment";
    case Origin::option:
      return "option";
  }
  return "";
}

Finding unknown_key(std::string file, int line, std::string_view word, const std::vector<std::string>& known) {
  const auto nearest = find_nearest(word, known);
  const std::string shown(word.substr(0, 60));
  if (nearest) return {std::move(file), line, "config.nearest_key", {{"key", shown}, {"nearest", *nearest}}};
  return {std::move(file), line, "config.unknown_key", {{"key", shown}, {"known", join(known, ", ")}}};
}

std::vector<std::string> names_by(std::string (*name)(std::string_view)) {
  std::vector<std::string> names;
  for (const Setting& setting : settings) names.push_back(name(setting.key));
  return names;
}

}  // namespace

// Fills the four layers in turn.
struct ConfigReader {
  const ConfigSources& sources;
  ReadConfig read;

  void put(const Setting& setting, const std::string& value, Origin origin, const std::string& file, int line) {
    const std::string place = line > 0 ? file + ":" + std::to_string(line) : file;
    if (const auto error = setting.find_error(value)) {
      read.errors.push_back({file, line, error->key, error->params});
      read.wrong_usage = read.wrong_usage || origin == Origin::option;
    } else if (origin == Origin::option && setting.holds_password && hide_password(value) != value) {
      read.errors.push_back({file, line, "config.visible_password", {{"name", environment_name(setting.key)}}});
      read.wrong_usage = true;
    }
    read.config.values_[std::string(setting.key)] = {value, origin, place};
  }

  void read_defaults() {
    for (const Setting& setting : settings)
      read.config.values_[std::string(setting.key)] = {std::string(setting.default_value)};
  }

  void read_file() {
    if (!sources.file_text) return;
    const auto tree = domain::parse_toml(*sources.file_text, sources.file_name);
    read.errors.insert(read.errors.end(), tree.findings.begin(), tree.findings.end());
    if (!tree) return;
    for (const auto& [word, node] : tree.value->members) {
      const auto found = std::find_if(settings.begin(), settings.end(),
                                      [&](const Setting& setting) { return file_name(setting.key) == word; });
      if (found == settings.end()) {
        read.errors.push_back(unknown_key(sources.file_name, node.line, word, names_by(file_name)));
      } else if (node.kind == domain::TomlNode::Kind::whole) {
        put(*found, std::to_string(node.whole), Origin::file, sources.file_name, node.line);
      } else if (node.kind == domain::TomlNode::Kind::text) {
        put(*found, node.text, Origin::file, sources.file_name, node.line);
      } else {
        read.errors.push_back(
            {sources.file_name, node.line, "toml.wrong_type", {{"word", word}, {"expected", "\"…\""}}});
      }
    }
  }

  void read_environment() {
    for (const auto& [name, value] : sources.environment) {
      const auto found = std::find_if(settings.begin(), settings.end(), [&, &wanted = name](const Setting& setting) {
        return environment_name(setting.key) == wanted;
      });
      if (found != settings.end()) {
        put(*found, value, Origin::environment, name, 0);
      } else if (name != "MEENT_CONFIG" && find_nearest(name.substr(6), names_by([](std::string_view key) {
                                                          return environment_name(key).substr(6);
                                                        }))) {
        read.errors.push_back(unknown_key(name, 0, name, names_by(environment_name)));
      }
    }
  }

  void read_line() {
    const auto& line = sources.line;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (line[i] == "--") {
        read.rest.insert(read.rest.end(), line.begin() + static_cast<std::ptrdiff_t>(i), line.end());
        return;
      }
      const std::string_view word = line[i];
      const std::size_t equals = word.find('=');
      const Setting* const setting =
          word.starts_with("--") ? find_setting(word.substr(2, equals == word.npos ? equals : equals - 2)) : nullptr;
      if (setting == nullptr) {
        read.rest.emplace_back(word);
        continue;
      }
      const std::string place = "--" + std::string(setting->key);
      if (equals != word.npos) {
        put(*setting, std::string(word.substr(equals + 1)), Origin::option, place, 0);
      } else if (i + 1 < line.size()) {
        put(*setting, line[++i], Origin::option, place, 0);
      } else {
        read.errors.push_back({place, 0, "config.no_value"});
        read.wrong_usage = true;
      }
    }
  }
};

std::span<const Setting> all_settings() { return settings; }

std::string environment_name(std::string_view key) {
  std::string name = "MEENT_";
  for (const char c : key) name += c == '-' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  return name;
}

std::string file_name(std::string_view key) {
  std::string name(key);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

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

Origin Config::origin(std::string_view key) const {
  const auto found = values_.find(key);
  CHECK(found != values_.end());
  return found->second.origin;
}

const std::string& Config::place(std::string_view key) const {
  const auto found = values_.find(key);
  CHECK(found != values_.end());
  return found->second.place;
}

ReadConfig read_config(const ConfigSources& sources) {
  ConfigReader reader{sources, {}};
  reader.read_defaults();
  reader.read_file();
  reader.read_environment();
  reader.read_line();
  return std::move(reader.read);
}

std::string hide_password(std::string_view url) {
  std::string shown(url);
  const std::size_t scheme = shown.find("://");
  if (scheme == shown.npos) return shown;
  const std::size_t start = scheme + 3;
  // A password may hold @, / and ? although it should not: all up to the last @ is hidden, rather too much than too
  // little.
  const std::size_t at = shown.rfind('@');
  const std::size_t colon = shown.find(':', start);
  if (at != shown.npos && colon < at) shown.replace(colon + 1, at - colon - 1, "***");
  for (const std::string_view name : {"password=", "sslpassword=", "passfile="}) {
    std::size_t from = 0;
    for (;;) {
      const std::size_t found = to_lower_ascii(shown).find(name, from);
      if (found == shown.npos) break;
      from = found + name.size();
      shown.replace(from, std::min(shown.find('&', from), shown.size()) - from, "***");
    }
  }
  return shown;
}

std::string show_config(const Config& config, Language language) {
  std::string out;
  for (const Setting& setting : settings) {
    const std::string& value = config.text(setting.key);
    const std::string& place = config.place(setting.key);
    out += file_name(setting.key) + " = \"" + (setting.holds_password ? hide_password(value) : value) + "\"  # " +
           t(language, "config.origin." + std::string(name_of(config.origin(setting.key)))) +
           (place.empty() ? "" : " " + place) + "\n";
  }
  return out;
}

Json to_json(const Config& config) {
  Json answer = Json::object();
  for (const Setting& setting : settings) {
    const std::string& value = config.text(setting.key);
    answer.set(file_name(setting.key), Json::object({{"value", setting.holds_password ? hide_password(value) : value},
                                                     {"origin", name_of(config.origin(setting.key))},
                                                     {"place", config.place(setting.key)}}));
  }
  return answer;
}

std::string document_config(Language language) {
  std::string out = "# " + t(language, "config.title") + "\n\n" + t(language, "config.introduction") + "\n\n";
  out += "| meent.toml | " + t(language, "config.column.environment") + " | " + t(language, "config.column.option") +
         " | " + t(language, "config.column.default") + " | " + t(language, "config.column.meaning") +
         " |\n|--|--|--|--|--|\n";
  for (const Setting& setting : settings)
    out += "| `" + file_name(setting.key) + "` | `" + environment_name(setting.key) + "` | `--" +
           std::string(setting.key) + "` | " +
           (setting.default_value.empty() ? "" : "`" + std::string(setting.default_value) + "`") + " | " +
           t(language, setting.meaning_key) + " |\n";
  return out + "\n" + t(language, "config.closing") + "\n";
}

}  // namespace meent::main
