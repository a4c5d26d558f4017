// SPDX-License-Identifier: EUPL-1.2
#include "cli/verify.h"

#include <fstream>
#include <ostream>
#include <sstream>

#include "algorithms/budgeting/record.h"

namespace meent::cli {

int run_verify(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err, Language language) {
  bool json = false;
  std::string file;
  for (const std::string& argument : arguments) {
    if (argument == "--json") json = true;
    else if (file.empty() && !argument.starts_with("--")) file = argument;
    else file = "--";
  }
  if (file.empty() || file == "--") {
    err << t(language, "verify.usage") << "\n";
    return 2;
  }
  std::ifstream stream(file, std::ios::binary);
  if (!stream) {
    err << t(language, "tally.no_file", {{"file", file}}) << "\n";
    return 1;
  }
  std::ostringstream text;
  text << stream.rdbuf();
  const auto findings = algorithms::verify_record(text.str(), file);
  if (json) {
    Json::Array differences;
    for (const Finding& finding : findings) differences.push_back(t(language, finding.key, finding.params));
    out << Json::object({{"equal", findings.empty()}, {"differences", std::move(differences)}}).to_text(1) << "\n";
  } else if (findings.empty()) {
    out << t(language, "verify.equal") << "\n";
  }
  for (const Finding& finding : findings) err << explain(language, finding) << "\n";
  return findings.empty() ? 0 : 1;
}

}  // namespace meent::cli
