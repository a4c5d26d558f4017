// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include <algorithm>
#include <ostream>

#include "base/text.h"

namespace meent::cli {
namespace {

Error unknown_option(const Command& command, std::string_view name) {
  std::vector<std::string> known;
  for (const Option& option : command.options) known.emplace_back(option.name);
  known.emplace_back("help");
  const std::string shown(name.substr(0, 60));
  if (const auto nearest = find_nearest(name, known))
    return {ErrorCode::invalid, "usage.nearest_option", {{"option", shown}, {"nearest", *nearest}}};
  for (std::string& word : known) word = "--" + word;
  return {ErrorCode::invalid, "usage.unknown_option", {{"option", shown}, {"known", join(known, ", ")}}};
}

}  // namespace

std::string Arguments::value(std::string_view option, std::string_view otherwise) const {
  const auto found = options.find(option);
  return found == options.end() ? std::string(otherwise) : found->second;
}

Result<Arguments> parse_arguments(const Command& command, const std::vector<std::string>& line) {
  Arguments given;
  bool only_words = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const std::string_view word = line[i];
    if (only_words || !word.starts_with('-') || word == "-") {
      given.words.emplace_back(word);
      continue;
    }
    if (word == "--") {
      only_words = true;
      continue;
    }
    const std::size_t equals = word.find('=');
    const std::string name(word.substr(word.starts_with("--") ? 2 : 1, equals == word.npos ? equals : equals - 2));
    const auto option = std::find_if(command.options.begin(), command.options.end(),
                                     [&](const Option& known) { return known.name == name; });
    if (!word.starts_with("--") || option == command.options.end()) return unknown_option(command, name);
    const Params params{{"option", name}};
    std::string value;
    if (option->value.empty()) {
      if (equals != word.npos) return Error{ErrorCode::invalid, "usage.needless_value", params};
    } else if (equals != word.npos) {
      value = word.substr(equals + 1);
    } else {
      if (i + 1 == line.size()) return Error{ErrorCode::invalid, "usage.no_value", params};
      value = line[++i];
    }
    if (!given.options.emplace(name, value).second) return Error{ErrorCode::invalid, "usage.twice", params};
  }
  if (given.words.size() < command.least) return Error{ErrorCode::invalid, "usage.too_few"};
  if (given.words.size() > command.most)
    return Error{ErrorCode::invalid, "usage.too_many", {{"word", given.words[command.most].substr(0, 60)}}};
  return given;
}

int Call::wrong_usage(const Error& error) const {
  err << explain(language, error) << "\n";
  print_usage(command, language, err);
  return 2;
}

int Call::refuse(const Error& error) const {
  err << explain(language, error) << "\n";
  return 1;
}

int Call::refuse(const std::vector<Finding>& findings) const {
  for (const Finding& finding : findings) err << explain(language, finding) << "\n";
  return 1;
}

Json findings_to_json(Language language, const std::vector<Finding>& findings) {
  Json::Array list;
  for (const Finding& finding : findings)
    list.push_back(Json::object(
        {{"file", finding.file}, {"line", finding.line}, {"text", t(language, finding.key, finding.params)}}));
  return list;
}

void print_usage(const Command& command, Language language, std::ostream& out) {
  out << t(language, "usage.line",
           {{"line", "meent " + std::string(command.name) + " " + t(language, "usage." + std::string(command.name))}})
      << "\n";
}

void print_help(const Command& command, Language language, std::ostream& out) {
  out << t(language, "help." + std::string(command.name)) << "\n\n";
  print_usage(command, language, out);
  out << "\n" << t(language, "about." + std::string(command.name)) << "\n\n";
  for (const Option& option : command.options) {
    std::string key = std::string(command.name) + "." + std::string(option.name);
    std::replace(key.begin(), key.end(), '-', '_');
    out << "  --" << option.name << (option.value.empty() ? "" : " ") << option.value << "\n      "
        << t(language, "option." + key) << "\n";
  }
  if (!command.options.empty()) out << "\n";
  out << t(language, "usage.example", {{"line", "meent " + std::string(command.example)}}) << "\n";
}

}  // namespace meent::cli
