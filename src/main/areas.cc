// SPDX-License-Identifier: EUPL-1.2
#include "main/areas.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <ostream>
#include <sstream>
#include <system_error>

#include "algorithms/geography/geojson.h"
#include "app/import_areas.h"
#include "base/text.h"
#include "cli/area_report.h"
#include "main/database_command.h"

namespace meent::main {
namespace {

struct Wish {
  std::string file;
  int year = 0;
  std::string source;
  bool json = false;
};

std::optional<Wish> parse_wish(const std::vector<std::string>& arguments) {
  if (arguments.empty() || arguments[0] != "import") return std::nullopt;
  Wish wish;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    if (arguments[i] == "--json") {
      wish.json = true;
    } else if (arguments[i] == "--year" && i + 1 < arguments.size()) {
      const auto year = parse_whole(arguments[++i]);
      if (!year || *year < 1900 || *year > 2100) return std::nullopt;
      wish.year = static_cast<int>(*year);
    } else if (arguments[i] == "--source" && i + 1 < arguments.size()) {
      wish.source = clean_text(arguments[++i]);
      if (!is_utf8(wish.source) || wish.source.empty() || wish.source.size() > 500) return std::nullopt;
    } else if (wish.file.empty() && !arguments[i].starts_with("--")) {
      wish.file = arguments[i];
    } else {
      return std::nullopt;
    }
  }
  if (wish.file.empty()) return std::nullopt;
  return wish;
}

// One byte more than may be is enough to refuse: a file of many gigabytes is not read.
std::optional<std::string> read_file(const std::string& path) {
  std::error_code problem;
  if (std::filesystem::is_directory(path, problem)) return std::nullopt;
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return std::nullopt;
  std::string text;
  std::string part(1 << 20, '\0');
  while (text.size() <= algorithms::most_geojson_bytes && stream) {
    stream.read(part.data(), static_cast<std::streamsize>(part.size()));
    text.append(part, 0, static_cast<std::size_t>(stream.gcount()));
  }
  if (stream.bad()) return std::nullopt;
  return text;
}

}  // namespace

int run_areas(const Invocation& invocation) {
  const auto wish = parse_wish(invocation.arguments);
  if (!wish) {
    invocation.err << t(invocation.language, "areas.usage") << "\n";
    return 2;
  }
  const auto text = read_file(wish->file);
  if (!text) {
    invocation.err << t(invocation.language, "areas.no_file", {{"file", wish->file}}) << "\n";
    return 1;
  }
  const app::AreaFile file{*text, wish->file, wish->year, wish->source};
  app::ImportedAreas imported;
  const int result = run_use_case(invocation, [&](app::Session& session) -> Result<Done> {
    imported = app::import_areas(session, file);
    for (const Finding& finding : imported.findings) invocation.err << explain(invocation.language, finding) << "\n";
    if (imported.taken == 0) return Error{ErrorCode::invalid, "areas.refused", {{"file", wish->file}}};
    return Done{};
  });
  // After the commit: what is said to be stored is.
  if (wish->json) invocation.out << cli::to_json(invocation.language, imported).to_text(1) << "\n";
  else if (result == 0) invocation.out << cli::render_area_report(invocation.language, imported);
  return result;
}

}  // namespace meent::main
