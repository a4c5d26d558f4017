// SPDX-License-Identifier: EUPL-1.2
#include "cli/area_report.h"

namespace meent::cli {
namespace {

std::string count_kind(Language language, const app::ImportedAreas::Line& line, std::int64_t count) {
  return n(language, "areas.kind." + std::string(line.kind ? domain::to_text(*line.kind) : "unknown"), count);
}

std::string owner_of(Language language, const app::ImportedAreas::Line& line) {
  if (line.municipality.empty()) return t(language, "areas.nowhere");
  return line.name.empty() ? line.municipality : line.name + " (" + line.municipality + ")";
}

}  // namespace

std::string render_area_report(Language language, const app::ImportedAreas& imported) {
  std::string out;
  for (const auto& line : imported.lines) {
    out += owner_of(language, line) + ":";
    std::string between = " ";
    const auto say = [&](const char* key, std::int64_t count) {
      if (count == 0) return;
      out += between + t(language, key, {{"areas", count_kind(language, line, count)}});
      between = ", ";
    };
    say("areas.line.taken", line.taken);
    say("areas.line.skipped", line.skipped);
    say("areas.line.kept", line.kept);
    out += "\n";
  }
  out += t(language, "areas.sum",
           {{"file", imported.file},
            {"features", format_number(language, imported.features)},
            {"taken", format_number(language, imported.taken)},
            {"skipped", format_number(language, imported.skipped)},
            {"indicators", format_number(language, imported.indicators)}}) +
         "\n";
  return out;
}

Json to_json(Language language, const app::ImportedAreas& imported) {
  Json::Array areas;
  for (const auto& line : imported.lines)
    areas.push_back(Json::object({{"municipality", line.municipality.empty() ? Json() : Json(line.municipality)},
                                  {"name", line.name.empty() ? Json() : Json(line.name)},
                                  {"kind", line.kind ? Json(domain::to_text(*line.kind)) : Json()},
                                  {"taken", line.taken},
                                  {"skipped", line.skipped},
                                  {"kept", line.kept}}));
  Json::Array findings;
  for (const Finding& finding : imported.findings)
    findings.push_back(Json::object(
        {{"line", finding.line}, {"key", finding.key}, {"text", t(language, finding.key, finding.params)}}));
  return Json::object({{"file", imported.file},
                       {"features", imported.features},
                       {"taken", imported.taken},
                       {"skipped", imported.skipped},
                       {"indicators", imported.indicators},
                       {"areas", std::move(areas)},
                       {"findings", std::move(findings)}});
}

}  // namespace meent::cli
