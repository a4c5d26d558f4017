// SPDX-License-Identifier: EUPL-1.2
#include "cli/tally.h"

#include <fstream>
#include <iomanip>
#include <ostream>
#include <sstream>

#include "algorithms/budgeting/pb_format.h"
#include "algorithms/budgeting/tally.h"

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
        << format_money(language, Money{project.cost}) << std::setw(8) << format_number(language, step.supporters)
        << "  " << project.name << (step.tie ? "  " + t(language, "tally.tie") : "")
        << (step.filled_in ? "  " + t(language, "tally.filled_in") : "") << "\n";
  }
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

int run_tally(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err, Language language) {
  TallySettings settings;
  std::string file;
  bool json = false, has_rule = false;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    if (argument == "--json") {
      json = true;
    } else if (argument.starts_with("--")) {
      if (i + 1 >= arguments.size()) {
        err << t(language, "tally.usage") << "\n";
        return 2;
      }
      const auto set = apply_setting(settings, argument.substr(2), arguments[i + 1]);
      if (!set) {
        err << explain(language, set.error()) << "\n" << t(language, "tally.usage") << "\n";
        return 2;
      }
      has_rule = has_rule || argument == "--rule";
      ++i;
    } else if (file.empty()) {
      file = argument;
    } else {
      err << t(language, "tally.usage") << "\n";
      return 2;
    }
  }
  if (file.empty() || !has_rule) {
    err << t(language, "tally.usage") << "\n";
    return 2;
  }
  std::ifstream stream(file, std::ios::binary);
  if (!stream) {
    err << t(language, "tally.no_file", {{"file", file}}) << "\n";
    return 1;
  }
  std::ostringstream text;
  text << stream.rdbuf();
  const PbResult read = parse_pb(text.str(), file);
  for (const Finding& finding : read.errors) err << explain(language, finding) << "\n";
  for (const Finding& finding : read.warnings) err << explain(language, finding) << "\n";
  if (!read.errors.empty()) return 1;
  if (!read.file.approvals) {
    err << t(language, "tally.vote_type", {{"type", read.file.meta.at("vote_type")}}) << "\n";
    return 1;
  }
  const auto outcome = tally(read.file.election, settings);
  if (!outcome) {
    err << explain(language, outcome.error()) << "\n";
    return 1;
  }
  if (json) print_json(out, read.file.election, settings, *outcome);
  else print_table(out, language, read.file.election, *outcome);
  return 0;
}

}  // namespace meent::cli
