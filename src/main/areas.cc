// SPDX-License-Identifier: EUPL-1.2
#include "main/areas.h"

#include <ostream>

#include "algorithms/geography/geojson.h"
#include "app/import_areas.h"
#include "base/text.h"
#include "cli/area_report.h"
#include "cli/text_files.h"
#include "main/database_command.h"

namespace meent::main {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2100;
constexpr std::size_t longest_source = 500;

}  // namespace

int run_areas(const Invocation& invocation) {
  const auto& words = invocation.given.words;
  const std::string& name = words[1];
  if (words[0] != "import")
    return invocation.wrong_usage(Error{ErrorCode::invalid, "areas.unknown_verb", {{"verb", words[0].substr(0, 60)}}});
  int year = 0;
  if (invocation.given.has("year")) {
    const auto whole = parse_whole(invocation.given.value("year"));
    if (!whole || *whole < first_year || *whole > last_year)
      return invocation.wrong_usage(Error{ErrorCode::invalid, "areas.bad_year"});
    year = static_cast<int>(*whole);
  }
  const std::string source = clean_text(invocation.given.value("source"));
  if (!is_utf8(source) || source.size() > longest_source || (source.empty() && invocation.given.has("source")))
    return invocation.wrong_usage(
        Error{ErrorCode::invalid, "areas.bad_source", {{"limit", std::to_string(longest_source)}}});
  const auto text = cli::read_file(name, algorithms::most_geojson_bytes);
  if (!text) return invocation.refuse(text.error());

  const app::AreaFile file{*text, name, year, source};
  app::ImportedAreas imported;
  const int result = run_use_case(invocation, [&](app::Session& session) -> Result<Done> {
    imported = app::import_areas(session, file);
    for (const Finding& finding : imported.findings) invocation.err << explain(invocation.language, finding) << "\n";
    if (imported.taken == 0) return Error{ErrorCode::invalid, "areas.refused", {{"file", name}}};
    return Done{};
  });
  // After the commit: what is said to be stored is. Without a name the database or the installation refused first.
  if (invocation.json() && !imported.file.empty())
    invocation.out << cli::to_json(invocation.language, imported).to_text(1) << "\n";
  if (!invocation.json() && result == 0) invocation.out << cli::render_area_report(invocation.language, imported);
  return result;
}

}  // namespace meent::main
