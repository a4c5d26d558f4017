// SPDX-License-Identifier: EUPL-1.2
// The table of commands: one row each, so that help, the manual and the dispatch cannot differ.
#pragma once

#include <span>

#include "cli/command.h"
#include "main/config.h"

namespace meent::main {

// A call of a command with the settings of the installation.
struct Invocation : cli::Call {
  const Config& config;
};

struct CommandRow {
  const cli::Command* command;
  int (*run)(const Invocation&);  // the exit code
};

std::span<const CommandRow> all_commands();
const CommandRow* find_command(std::string_view name);

// Each in the file of its name.
int run_serve(const Invocation& invocation);
int run_migrate(const Invocation& invocation);
int run_tick(const Invocation& invocation);
int run_erase(const Invocation& invocation);
int run_mail(const Invocation& invocation);
int run_role(const Invocation& invocation);
int run_letters(const Invocation& invocation);
int run_import(const Invocation& invocation);

}  // namespace meent::main
