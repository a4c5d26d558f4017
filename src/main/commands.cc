// SPDX-License-Identifier: EUPL-1.2
#include "main/commands.h"

#include <algorithm>
#include <array>
#include <ostream>

#include "cli/cities.h"
#include "cli/lint.h"
#include "cli/story.h"
#include "cli/tally.h"
#include "cli/verify.h"
#include "main/areas.h"

namespace meent::main {
namespace {

using cli::Command;
using cli::Option;

constexpr std::array<Option, 1> only_json{{{"json"}}};
constexpr std::array<Option, 1> serve_options{{{"demo"}}};
constexpr std::array<Option, 2> config_options{{{"document"}, {"json"}}};
constexpr std::array<Option, 4> import_options{{{"municipality", "SLUG"}, {"until", "PHASE"}, {"again"}, {"json"}}};
constexpr std::array<Option, 3> areas_options{{{"year", "YEAR"}, {"source", "TEXT"}, {"json"}}};
constexpr std::array<Option, 3> letters_options{{{"until", "DATE"}, {"overwrite"}, {"json"}}};

constexpr Command serve_command{"serve", 0, 0, serve_options, "serve --demo --port 9000"};
constexpr Command migrate_command{"migrate", 0, 0, only_json, "migrate --database sqlite:data/meent.db"};
constexpr Command import_command{"import", 2, 2, import_options, "import round ronde.pb --municipality utrecht"};
constexpr Command areas_command{"areas", 2, 2, areas_options, "areas import wijken.geojson --year 2024"};
constexpr Command letters_command{"letters", 4, 4, letters_options, "letters utrecht 12 adressen.txt brieven.html"};
constexpr Command tick_command{"tick", 0, 0, only_json, "tick"};
constexpr Command mail_command{"mail", 0, 0, only_json, "mail --mail smtp://127.0.0.1:25"};
constexpr std::array<Option, 2> role_options{{{"municipality", "SLUG"}, {"json"}}};
constexpr Command role_command{"role", 1, 3, role_options, "role give sam@utrecht.nl officer --municipality utrecht"};
constexpr Command erase_command{"erase", 1, 1, only_json, "erase anna@example.nl"};
constexpr Command config_command{"config", 0, 0, config_options, "config --json"};

int run_config(const Invocation& invocation) {
  if (invocation.given.has("document")) invocation.out << document_config(invocation.language);
  else if (invocation.json()) invocation.out << to_json(invocation.config).to_text(1) << "\n";
  else invocation.out << show_config(invocation.config, invocation.language);
  return 0;
}

int run_tally(const Invocation& invocation) { return cli::run_tally(invocation); }
int run_cities(const Invocation& invocation) { return cli::run_cities(invocation); }
int run_lint(const Invocation& invocation) { return cli::run_lint(invocation); }
int run_story(const Invocation& invocation) { return cli::run_story(invocation); }
int run_verify(const Invocation& invocation) { return cli::run_verify(invocation); }

constexpr std::array<CommandRow, 15> rows{{
    {&serve_command, run_serve},
    {&migrate_command, run_migrate},
    {&import_command, run_import},
    {&areas_command, run_areas},
    {&letters_command, run_letters},
    {&tick_command, run_tick},
    {&mail_command, run_mail},
    {&role_command, run_role},
    {&erase_command, run_erase},
    {&cli::tally_command, run_tally},
    {&cli::verify_command, run_verify},
    {&cli::lint_command, run_lint},
    {&cli::story_command, run_story},
    {&cli::cities_command, run_cities},
    {&config_command, run_config},
}};

}  // namespace

std::span<const CommandRow> all_commands() { return rows; }

const CommandRow* find_command(std::string_view name) {
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const CommandRow& r) { return r.command->name == name; });
  return row == rows.end() ? nullptr : &*row;
}

}  // namespace meent::main
