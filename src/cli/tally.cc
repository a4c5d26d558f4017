// SPDX-License-Identifier: EUPL-1.2
#include "cli/tally.h"

#include <algorithm>
#include <iomanip>
#include <optional>
#include <ostream>

#include "algorithms/budgeting/pb_format.h"
#include "algorithms/budgeting/tally.h"
#include "base/text.h"
#include "cli/text_files.h"

namespace meent::cli {
namespace {

using namespace algorithms;

void print_table(std::ostream& out, Language language, const Election& election, const Outcome& outcome) {
  out << t(language, "tally.heading",
           {{"budget", format_money(language, Money{election.budget})},
            {"cost", format_money(language, Money{outcome.cost})},
            {"voters", format_number(language, static_cast<long long>(election.ballots.size()))},
            {"winners", format_number(language, static_cast<long long>(outcome.winners.size()))}})
      << "\n";
  for (const Step& step : outcome.trail) {
    const Project& project = election.projects[step.project];
    out << "  " << std::setw(10) << std::left << project.id << std::right << std::setw(16)
        << format_money(language, Money{project.cost}) << std::setw(8) << format_number(language, step.score) << "  "
        << project.name << (step.tie ? "  " + t(language, "tally.tie") : "")
        << (step.filled_in ? "  " + t(language, "tally.filled_in") : "") << "\n";
  }
}

std::string join_choices(std::string_view choices) {
  std::vector<std::string> names;
  for (const std::string_view choice : split(choices, '|')) names.emplace_back(choice);
  return join(names, ", ");
}

// An option that would change nothing is a misunderstanding: whoever gives it expects another outcome.
std::optional<Error> find_useless_option(const Arguments& given, const TallySettings& settings) {
  const auto useless = [](const char* option, const char* key) {
    return Error{ErrorCode::invalid, key, {{"option", option}}};
  };
  if (settings.rule == Rule::greedy && given.value("completion", "none") != "none")
    return useless("completion", "tally.greedy_completes");
  for (const char* option : {"add1-start", "add1-stop"})
    if (given.has(option) && !settings.add1) return useless(option, "tally.only_with_add1");
  const bool draws = std::find(settings.ties.begin(), settings.ties.end(), Tie::lot) != settings.ties.end();
  if (given.has("seed") && !draws) return useless("seed", "tally.only_with_lot");
  if (draws && settings.seed.empty()) return useless("ties", "tally.lot_needs_seed");
  return std::nullopt;
}

// As in a decision record, but budget and cost are numbers: a record writes cents as text to be equal to the letter.
void print_json(std::ostream& out, const Election& election, const TallySettings& settings, const Outcome& outcome) {
  Json answer = outcome_to_json(election, settings, outcome);
  const auto in_units = [](std::int64_t cents) {
    return cents % 100 == 0 ? Json(cents / 100) : Json(static_cast<double>(cents) / 100);
  };
  answer.set("budget", in_units(election.budget));
  answer.set("cost", in_units(outcome.cost));
  out << answer.to_text(1) << "\n";
}

}  // namespace

int run_tally(const Call& call) {
  TallySettings settings;
  if (!call.given.has("rule")) return call.wrong_usage(Error{ErrorCode::invalid, "tally.no_rule"});
  for (const Option& option : tally_options) {
    if (option.value.empty() || !call.given.has(option.name)) continue;
    const std::string value = call.given.value(option.name);
    if (!apply_setting(settings, option.name, value))
      return call.wrong_usage(Error{ErrorCode::invalid,
                                    "tally.unknown_choice",
                                    {{"option", std::string(option.name)},
                                     {"value", value.substr(0, 60)},
                                     {"known", join_choices(option.value)}}});
  }
  if (const auto useless = find_useless_option(call.given, settings)) return call.wrong_usage(*useless);

  const std::string& file = call.given.words[0];
  const auto text = read_file(file, largest_pb);
  if (!text) return call.refuse(text.error());
  const PbResult read = parse_pb(*text, file);
  for (const Finding& finding : read.errors) call.err << explain(call.language, finding) << "\n";
  for (const Finding& finding : read.warnings) call.err << explain(call.language, finding) << "\n";
  if (!read.errors.empty()) return 1;
  const auto outcome = tally(read.file.election, settings);
  if (!outcome) return call.refuse(outcome.error());
  if (call.json()) print_json(call.out, read.file.election, settings, *outcome);
  else print_table(call.out, call.language, read.file.election, *outcome);
  return 0;
}

}  // namespace meent::cli
