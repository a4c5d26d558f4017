// SPDX-License-Identifier: EUPL-1.2
#include "cli/cities.h"

#include <algorithm>
#include <map>
#include <ostream>

#include "base/text.h"
#include "cli/text_files.h"
#include "domain/instrument_parser.h"
#include "domain/municipality.h"

namespace meent::cli {
namespace {

enum class State { runs, off, draft };

constexpr std::string_view to_text(State state) {
  return state == State::runs ? "runs" : state == State::off ? "off" : "draft";
}

struct Definition {
  domain::LocalText title;
  bool draft = false;
};

struct CityInstrument {
  std::string id;
  domain::LocalText name;
  State state = State::off;
};

std::map<std::string, Definition> read_definitions() {
  std::map<std::string, Definition> definitions;
  for (const auto& file : embedded_text_files("instruments/", ".toml"))
    if (const auto parsed = domain::parse_instrument(file.text, file.name))
      definitions[parsed.value->id] = {parsed.value->title, file.name.starts_with("instruments/drafts/")};
  return definitions;
}

std::vector<domain::Municipality> read_cities() {
  std::vector<domain::Municipality> cities;
  for (const auto& file : embedded_text_files("municipalities/", ".toml"))
    if (auto parsed = domain::parse_municipality(file.text, file.name)) cities.push_back(*std::move(parsed.value));
  std::sort(cities.begin(), cities.end(), [](const auto& left, const auto& right) { return left.slug < right.slug; });
  return cities;
}

std::vector<CityInstrument> list_instruments(const domain::Municipality& city,
                                             const std::map<std::string, Definition>& definitions, Language language) {
  std::vector<CityInstrument> list;
  for (const auto& [id, local] : city.instruments) {
    const auto known = definitions.find(id);
    if (known == definitions.end()) continue;
    const auto& [title, draft] = known->second;
    list.push_back({id, local.name.empty() ? title : local.name,
                    draft           ? State::draft
                    : local.enabled ? State::runs
                                    : State::off});
  }
  std::sort(list.begin(), list.end(), [&](const CityInstrument& left, const CityInstrument& right) {
    if (left.state != right.state) return left.state < right.state;
    return left.name.in(language) < right.name.in(language);
  });
  return list;
}

// Those that were asked for, in the order of asking; all without words.
Result<std::vector<domain::Municipality>> choose(std::vector<domain::Municipality> cities,
                                                 const std::vector<std::string>& words) {
  if (words.empty()) return cities;
  std::vector<std::string> slugs;
  for (const auto& city : cities) slugs.push_back(city.slug);
  std::vector<domain::Municipality> chosen;
  for (const auto& word : words) {
    const auto found = std::find(slugs.begin(), slugs.end(), word);
    if (found == slugs.end()) {
      const std::string shown = word.substr(0, 60);
      if (const auto nearest = find_nearest(word, slugs))
        return Error{ErrorCode::not_found, "cities.nearest", {{"city", shown}, {"nearest", *nearest}}};
      return Error{ErrorCode::not_found, "cities.unknown", {{"city", shown}, {"known", join(slugs, ", ")}}};
    }
    chosen.push_back(cities[static_cast<std::size_t>(found - slugs.begin())]);
  }
  return chosen;
}

Json to_json(const domain::Municipality& city, const std::vector<CityInstrument>& list, Language language) {
  Json::Array instruments;
  for (const auto& item : list)
    instruments.push_back(
        Json::object({{"id", item.id}, {"name", item.name.in(language)}, {"state", to_text(item.state)}}));
  return Json::object(
      {{"slug", city.slug}, {"code", city.code}, {"name", city.name}, {"instruments", std::move(instruments)}});
}

std::string show(const CityInstrument& item, Language language) {
  const Params params{{"name", item.name.in(language)}, {"id", item.id}};
  switch (item.state) {
    case State::runs:
      return t(language, "cities.runs", params);
    case State::off:
      return t(language, "cities.off", params);
    case State::draft:
      break;
  }
  return t(language, "cities.draft", params);
}

}  // namespace

int run_cities(const Call& call) {
  const auto chosen = choose(read_cities(), call.given.words);
  if (!chosen) return call.refuse(chosen.error());
  const auto definitions = read_definitions();
  Json::Array cities;
  std::map<State, std::int64_t> counts;
  for (const auto& city : *chosen) {
    const auto list = list_instruments(city, definitions, call.language);
    for (const auto& item : list) ++counts[item.state];
    if (call.json()) {
      cities.push_back(to_json(city, list, call.language));
      continue;
    }
    call.out << city.name << " (" << city.slug << ")\n";
    for (const auto& item : list) call.out << "  " << show(item, call.language) << "\n";
  }
  if (call.json()) {
    call.out << Json::object({{"cities", std::move(cities)}}).to_text(1) << "\n";
    return 0;
  }
  call.out << t(call.language, "cities.sum",
                {{"cities", std::to_string(chosen->size())},
                 {"runs", std::to_string(counts[State::runs])},
                 {"off", std::to_string(counts[State::off])},
                 {"drafts", std::to_string(counts[State::draft])}})
           << "\n";
  return 0;
}

}  // namespace meent::cli
