// SPDX-License-Identifier: EUPL-1.2
#include "main/commands.h"

#include <array>
#include <ostream>

namespace meent::main {
namespace {

int run_config(const Invocation& invocation) {
  const bool document = !invocation.arguments.empty() && invocation.arguments[0] == "--document";
  invocation.out << (document ? document_config(invocation.language)
                              : show_config(invocation.config, invocation.language));
  return 0;
}

constexpr std::array<CommandRow, 1> rows{{
    {"config", "[--document]", "help.config", run_config},
}};

}  // namespace

std::span<const CommandRow> all_commands() { return rows; }

}  // namespace meent::main
