// SPDX-License-Identifier: EUPL-1.2
#include "main/program.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <optional>
#include <ostream>

#include "base/language.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/text_files.h"
#include "main/commands.h"
#include "main/config.h"

namespace meent::main {
namespace {

constexpr std::size_t largest_settings_file = 1024 * 1024;

void print_overview(std::ostream& out, Language language) {
  out << t(language, "help.usage") << "\n\n";
  for (const CommandRow& row : all_commands()) {
    const std::string name(row.command->name);
    out << "  meent " << name << " " << t(language, "usage." + name) << "\n      " << t(language, "help." + name)
        << "\n";
  }
  out << "  meent help " << t(language, "help.command_word") << "\n      " << t(language, "help.help") << "\n";
  out << "\n" << t(language, "help.settings") << "\n";
  for (const Setting& setting : all_settings())
    out << "  --" << setting.key << "\n      " << t(language, setting.meaning_key) << "\n";
  out << "  --config\n      " << t(language, "help.config_file") << "\n";
}

int refuse_command(const std::string& name, Language language, std::ostream& err) {
  std::vector<std::string> known;
  for (const CommandRow& row : all_commands()) known.emplace_back(row.command->name);
  known.emplace_back("help");
  if (const auto nearest = find_nearest(name, known))
    err << t(language, "help.nearest_command", {{"command", name.substr(0, 60)}, {"nearest", *nearest}}) << "\n";
  else
    err << t(language, "help.unknown_command", {{"command", name.substr(0, 60)}, {"known", join(known, ", ")}}) << "\n";
  err << t(language, "help.usage") << "\n";
  return 2;
}

// Takes --config FILE out of the line; the file's name, or nothing when it was not given.
Result<std::optional<std::string>> take_settings_file(std::vector<std::string>& line,
                                                      const std::map<std::string, std::string>& environment) {
  std::optional<std::string> name;
  if (const auto found = environment.find("MEENT_CONFIG"); found != environment.end()) name = found->second;
  for (std::size_t i = 0; i < line.size() && line[i] != "--"; ++i) {
    const auto at = line.begin() + static_cast<std::ptrdiff_t>(i);
    if (line[i].starts_with("--config=")) {
      name = line[i].substr(9);
      line.erase(at);
    } else if (line[i] == "--config") {
      if (i + 1 == line.size()) return Error{ErrorCode::invalid, "usage.no_value", {{"option", "config"}}};
      name = line[i + 1];
      line.erase(at, at + 2);
    } else {
      continue;
    }
    --i;
  }
  return name;
}

Result<ConfigSources> gather(std::vector<std::string> line, const std::map<std::string, std::string>& environment) {
  ConfigSources sources;
  const auto named = TRY(take_settings_file(line, environment));
  sources.environment = environment;
  sources.line = std::move(line);
  if (named) sources.file_name = *named;
  // Only the file that nobody named may be absent.
  if (named || std::filesystem::exists(sources.file_name))
    sources.file_text = TRY(cli::read_file(sources.file_name, largest_settings_file));
  return sources;
}

// The word that names the command: the first that is no option. Settings may stand before it.
std::size_t find_command_word(const std::vector<std::string>& rest) {
  return static_cast<std::size_t>(
      std::find_if(rest.begin(), rest.end(), [](const std::string& word) { return !word.starts_with('-'); }) -
      rest.begin());
}

bool has_word(const std::vector<std::string>& line, std::string_view word) {
  const auto end = std::find(line.begin(), line.end(), "--");
  return std::find(line.begin(), end, word) != end;
}

int print_help(const std::string& name, Language language, std::ostream& out, std::ostream& err) {
  if (name.empty() || name == "help") {
    print_overview(out, language);
    return 0;
  }
  const CommandRow* const row = find_command(name);
  if (row == nullptr) return refuse_command(name, language, err);
  cli::print_help(*row->command, language, out);
  return 0;
}

int run(const std::vector<std::string>& line, const std::map<std::string, std::string>& environment, std::ostream& out,
        std::ostream& err) {
  const auto sources = gather(line, environment);
  const auto read = sources ? read_config(*sources) : read_config({"", {}, {}, line});
  const Language language = find_language(read.config.text("language")).value_or(Language::nl);
  std::vector<std::string> rest = read.rest;
  // Help and version answer whatever is wrong with the settings.
  if (has_word(rest, "--version")) {
    out << "meent " << MEENT_VERSION << "\n";
    return 0;
  }
  const bool asks_help = has_word(rest, "--help") || has_word(rest, "-h");
  const std::size_t at = find_command_word(rest);
  std::string name;
  if (at < rest.size()) {
    name = rest[at];
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at));
  }
  if (name == "help") {
    const std::size_t about = find_command_word(rest);
    return print_help(about < rest.size() ? rest[about] : "", language, out, err);
  }
  if (asks_help) return print_help(name, language, out, err);
  if (!sources) {
    err << explain(language, sources.error()) << "\n";
    return sources.error().key == "usage.no_value" ? 2 : 1;
  }
  if (name.empty() && rest.empty() && read.errors.empty()) {
    print_overview(out, language);
    return 0;
  }
  if (name.empty() && !rest.empty()) return refuse_command(rest[0], language, err);
  const CommandRow* const row = find_command(name);
  if (row == nullptr && !name.empty()) return refuse_command(name, language, err);
  if (!read.errors.empty()) {
    for (const Finding& finding : read.errors) err << explain(language, finding) << "\n";
    if (read.wrong_usage && row != nullptr) cli::print_usage(*row->command, language, err);
    return read.wrong_usage ? 2 : 1;
  }
  const auto given = cli::parse_arguments(*row->command, rest);
  if (!given) return cli::Call{*row->command, {}, language, out, err}.wrong_usage(given.error());
  return row->run(Invocation{{*row->command, *given, language, out, err}, read.config});
}

}  // namespace

int run_program(const std::vector<std::string>& line, const std::map<std::string, std::string>& environment,
                std::ostream& out, std::ostream& err) {
  try {
    return run(line, environment, out, err);
  } catch (const std::exception& problem) {
    // The third of the three places where exceptions are caught; the others are the request edge and the job loop.
    err << "meent: " << hide_password(problem.what()) << "\n";
    return 1;
  }
}

}  // namespace meent::main
