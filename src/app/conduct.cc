// SPDX-License-Identifier: EUPL-1.2
#include "app/conduct.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/house.h"

namespace meent::app {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> common_rules{{
    {"beledigen", "conduct.insult"},
    {"discrimineren", "conduct.discrimination"},
    {"dreigen", "conduct.threat"},
    {"prive", "conduct.privacy"},
    {"reclame", "conduct.advertising"},
    {"elders", "conduct.elsewhere"},
}};

}  // namespace

std::vector<ConductRule> list_conduct(Language language, const domain::Municipality* municipality) {
  std::vector<ConductRule> rules;
  for (const auto& [name, key] : common_rules) rules.push_back({std::string(name), t(language, key)});
  if (municipality == nullptr) return rules;
  for (const auto& [name, text] : municipality->conduct) {
    const auto same = std::find_if(rules.begin(), rules.end(), [&](const auto& rule) { return rule.name == name; });
    if (same == rules.end()) rules.push_back({name, text.in(language)});
    else same->text = text.in(language);
  }
  return rules;
}

std::string conduct_in_words(Language language, const domain::Municipality& municipality, std::string_view name) {
  for (auto& rule : list_conduct(language, &municipality))
    if (rule.name == name) return std::move(rule.text);
  return std::string(name);
}

Result<ConductView> view_conduct(Session& session, std::string_view slug) {
  if (slug.empty()) return ConductView{{}, list_conduct(session.language, nullptr)};
  const auto municipality = TRY(get_municipality(session, slug));
  return ConductView{to_view(*municipality), list_conduct(session.language, municipality.get())};
}

}  // namespace meent::app
