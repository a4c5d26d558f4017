// SPDX-License-Identifier: EUPL-1.2
// How a command is called: what it accepts as data, so that reading the line, the usage line and the help cannot
// differ. Texts by name: "usage.<command>" (its arguments), "help.<command>" (what it does, in a sentence),
// "about.<command>" (what one must know), "option.<command>.<option>".
//
// Exit codes: 0 done; 1 refused, with the reason on `err`; 2 wrong usage, with the reason and the usage line on `err`.
#pragma once

#include <iosfwd>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "base/language.h"
#include "base/result.h"

namespace meent::cli {

struct Option {
  std::string_view name;        // without --
  std::string_view value = "";  // what stands for its value in the help: "greedy|equal-shares"; empty: it takes none
};

struct Command {
  std::string_view name;
  std::size_t least;  // words that are no option
  std::size_t most;
  std::span<const Option> options;
  std::string_view example;  // what follows `meent `
};

inline constexpr std::size_t any_number = 100'000;

struct Arguments {
  std::vector<std::string> words;
  std::map<std::string, std::string, std::less<>> options;
  bool has(std::string_view option) const { return options.find(option) != options.end(); }
  std::string value(std::string_view option, std::string_view otherwise = "") const;
};

// --option value, --option=value, flags and words in any order; after -- everything is a word. Refuses with invalid
// "usage.unknown_option" {option, known}, "usage.nearest_option" {option, nearest}, "usage.no_value" {option},
// "usage.needless_value" {option}, "usage.twice" {option}, "usage.too_few" or "usage.too_many" {word}.
Result<Arguments> parse_arguments(const Command& command, const std::vector<std::string>& line);

struct Call {
  const Command& command;
  const Arguments& given;
  Language language;
  std::ostream& out;
  std::ostream& err;

  bool json() const { return given.has("json"); }
  int wrong_usage(const Error& error) const;  // prints the reason and the usage line; 2
  int refuse(const Error& error) const;       // prints the reason; 1
  int refuse(const std::vector<Finding>& findings) const;
};

// [{"file": …, "line": …, "text": …}, …]; line 0: the whole file.
Json findings_to_json(Language language, const std::vector<Finding>& findings);

void print_usage(const Command& command, Language language, std::ostream& out);
void print_help(const Command& command, Language language, std::ostream& out);

}  // namespace meent::cli
