// SPDX-License-Identifier: EUPL-1.2
// The table of commands: one row each, so that help, the manual and the dispatch cannot differ.
#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "main/config.h"

namespace meent::main {

struct Invocation {
  const Config& config;
  const std::vector<std::string>& arguments;  // without the command's name and the settings
  Language language;
  std::ostream& out;
  std::ostream& err;
};

struct CommandRow {
  std::string_view name;
  std::string_view arguments;
  std::string_view meaning_key;
  int (*run)(const Invocation&);  // 0 done, 1 refused, 2 usage
};

std::span<const CommandRow> all_commands();

// Each in the file of its name.
int run_serve(const Invocation& invocation);
int run_migrate(const Invocation& invocation);
int run_tick(const Invocation& invocation);
int run_letters(const Invocation& invocation);
int run_import(const Invocation& invocation);

}  // namespace meent::main
