// SPDX-License-Identifier: EUPL-1.2
// The one binary: reads the settings, then hands over to a command. Exit codes: 0 done, 1 refused (the reason on
// standard error), 2 wrong usage.
#include <array>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "base/language.h"
#include "base/log.h"
#include "main/commands.h"
#include "main/config.h"

extern char** environ;

namespace meent::main {
namespace {

std::map<std::string, std::string> read_environment() {
  std::map<std::string, std::string> variables;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view text = *entry;
    const std::size_t equals = text.find('=');
    if (equals != std::string_view::npos && text.starts_with("MEENT_"))
      variables.emplace(text.substr(0, equals), text.substr(equals + 1));
  }
  return variables;
}

std::string read_settings_file() {
  std::ifstream file("meent.toml");
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void print_help(std::ostream& out, Language language) {
  out << t(language, "help.usage") << "\n\n";
  for (const CommandRow& row : all_commands())
    out << "  meent " << row.name << " " << row.arguments << "\n      " << t(language, row.meaning_key) << "\n";
  out << "\n" << t(language, "help.settings") << "\n";
  for (const Setting& setting : all_settings())
    out << "  --" << setting.key << "    " << t(language, setting.meaning_key) << "\n";
}

int run(const std::vector<std::string>& arguments) {
  const std::string name = arguments.empty() ? "help" : arguments[0];
  std::vector<std::string> rest;
  const auto config =
      Config::load(read_settings_file(), read_environment(),
                   {arguments.empty() ? arguments.end() : arguments.begin() + 1, arguments.end()}, rest);
  if (!config) {
    std::cerr << explain(Language::nl, config.error()) << "\n";
    return 2;
  }
  const Language language = find_language(config->text("language")).value_or(Language::nl);
  if (name == "help" || name == "--help" || name == "-h") {
    print_help(std::cout, language);
    return 0;
  }
  for (const CommandRow& row : all_commands())
    if (row.name == name) return row.run(Invocation{*config, rest, language, std::cout, std::cerr});
  std::cerr << t(language, "help.unknown_command", {{"command", name}}) << "\n";
  print_help(std::cerr, language);
  return 2;
}

}  // namespace
}  // namespace meent::main

int main(int count, char** values) {
  try {
    return meent::main::run({values + 1, values + count});
  } catch (const std::exception& problem) {
    // The third of the three places where exceptions are caught; the others are the request edge and the job loop.
    meent::log(meent::LogLevel::error, "command.failed", {{"reason", problem.what()}});
    return 1;
  }
}
