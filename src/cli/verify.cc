// SPDX-License-Identifier: EUPL-1.2
#include "cli/verify.h"

#include <ostream>

#include "algorithms/budgeting/record.h"
#include "cli/text_files.h"

namespace meent::cli {
namespace {

constexpr std::size_t largest_record = 512 * 1024 * 1024;

}  // namespace

int run_verify(const Call& call) {
  const std::string& file = call.given.words[0];
  const auto text = read_file(file, largest_record);
  if (!text) return call.refuse(text.error());
  const auto findings = algorithms::verify_record(*text, file);
  if (call.json())
    call.out << Json::object({{"equal", findings.empty()}, {"differences", findings_to_json(call.language, findings)}})
                    .to_text(1)
             << "\n";
  else if (findings.empty()) call.out << t(call.language, "verify.equal") << "\n";
  return findings.empty() ? 0 : call.refuse(findings);
}

}  // namespace meent::cli
