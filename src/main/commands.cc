// SPDX-License-Identifier: EUPL-1.2
#include "main/commands.h"

#include <array>
#include <ostream>

#include "cli/lint.h"
#include "cli/story.h"
#include "cli/tally.h"
#include "cli/verify.h"
#include "main/areas.h"

namespace meent::main {
namespace {

int run_config(const Invocation& invocation) {
  const bool document = !invocation.arguments.empty() && invocation.arguments[0] == "--document";
  invocation.out << (document ? document_config(invocation.language)
                              : show_config(invocation.config, invocation.language));
  return 0;
}

int run_tally(const Invocation& invocation) {
  return cli::run_tally(invocation.arguments, invocation.out, invocation.err, invocation.language);
}

int run_lint(const Invocation& invocation) {
  return cli::run_lint(invocation.arguments, invocation.out, invocation.err, invocation.language);
}

int run_story(const Invocation& invocation) {
  return cli::run_story(invocation.arguments, invocation.out, invocation.err, invocation.language);
}

int run_verify(const Invocation& invocation) {
  return cli::run_verify(invocation.arguments, invocation.out, invocation.err, invocation.language);
}

constexpr std::array<CommandRow, 11> rows{{
    {"serve", "[--demo]", "help.serve", run_serve},
    {"migrate", "", "help.migrate", run_migrate},
    {"import", "round FILE.pb --municipality SLUG", "help.import", run_import},
    {"areas", "import FILE.geojson [--year YEAR] [--source TEXT] [--json]", "help.areas", run_areas},
    {"letters", "SLUG NUMBER ADDRESSES.txt LETTERS.html", "help.letters", run_letters},
    {"tick", "", "help.tick", run_tick},
    {"tally", "FILE.pb --rule …", "help.tally", run_tally},
    {"verify", "RECORD.json [--json]", "help.verify", run_verify},
    {"lint", "PATH…", "help.lint", run_lint},
    {"story", "[PATH…] [--coverage]", "help.story", run_story},
    {"config", "[--document]", "help.config", run_config},
}};

}  // namespace

std::span<const CommandRow> all_commands() { return rows; }

}  // namespace meent::main
