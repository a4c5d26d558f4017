// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/budgeting/record.h"

#include <algorithm>
#include <unordered_map>

#include "base/hash.h"

namespace meent::algorithms {
namespace {

constexpr std::string_view format_name = "meent-decision-record/1";

std::string short_hash(Json const& part) { return sha256_hex(part.to_text()).substr(0, 16); }

Json hashes_of(Json const& record) {
  Json::Object hashes;
  for (char const* part : {"municipality", "round", "budgetCents", "projects", "ballots", "settings", "result"})
    hashes.emplace_back(part, sha256_hex(record.find(part)->to_text()));
  return Json(std::move(hashes));
}

Json short_hashes(Json const& list) {
  Json::Array hashes;
  for (Json const& item : list.items()) hashes.push_back(short_hash(item));
  return Json(std::move(hashes));
}

bool is_text(Json const* value) { return value != nullptr && value->is_text(); }

class Verifier {
 public:
  explicit Verifier(std::string const& file) : file_(file) {}

  std::vector<Finding> run(std::string_view text) {
    auto const parsed = parse_json(text);
    if (!parsed) {
      findings_.push_back({file_, 0, parsed.error().key, parsed.error().params});
      return findings_;
    }
    record_ = *parsed;
    if (!has_shape()) {
      if (findings_.empty()) say("verify.shape", "");
      return findings_;
    }
    compare_hashes();
    recount();
    if (findings_.empty() && record_.to_text(1) + "\n" != text) say("verify.bytes", "");
    return findings_;
  }

 private:
  void say(std::string key, std::string place, std::string said = "", std::string found = "") {
    if (findings_.size() < 20)
      findings_.push_back({file_,
                           0,
                           std::move(key),
                           {{"place", std::move(place)}, {"said", std::move(said)}, {"found", std::move(found)}}});
  }

  bool has_shape() {
    Json const* const format = record_.find("format");
    if (!is_text(format) || format->text() != format_name) {
      say("verify.format", "format");
      return false;
    }
    for (char const* name : {"municipality", "round"})
      if (!is_text(record_.find(name))) return say("verify.shape", name), false;
    for (char const* name : {"projects", "ballots", "projectHashes", "ballotHashes"}) {
      Json const* const list = record_.find(name);
      if (list == nullptr || !list->is_array()) return say("verify.shape", name), false;
    }
    for (char const* name : {"settings", "result", "hashes"}) {
      Json const* const part = record_.find(name);
      if (part == nullptr || !part->is_object()) return say("verify.shape", name), false;
    }
    Json const* const budget = record_.find("budgetCents");
    if (budget == nullptr || !budget->is_integer()) return say("verify.shape", "budgetCents"), false;
    return true;
  }

  void compare_list(char const* list, char const* hashes) {
    auto const& items = record_.find(list)->items();
    auto const& said = record_.find(hashes)->items();
    if (items.size() != said.size())
      say("verify.count", list, std::to_string(said.size()), std::to_string(items.size()));
    for (std::size_t i = 0; i < std::min(items.size(), said.size()); ++i)
      if (!said[i].is_text() || said[i].text() != short_hash(items[i]))
        say("verify.item", std::string(list) + "[" + std::to_string(i) + "]", said[i].to_text(),
            items[i].to_text().substr(0, 120));
  }

  void compare_hashes() {
    compare_list("projects", "projectHashes");
    compare_list("ballots", "ballotHashes");
    Json const computed = hashes_of(record_);
    for (auto const& [part, hash] : computed.members()) {
      Json const* const said = record_.find("hashes")->find(part);
      if (!is_text(said) || said->text() != hash.text())
        say("verify.part", part, is_text(said) ? said->text() : "", hash.text());
    }
  }

  bool read_election() {
    std::unordered_map<std::string, std::uint32_t> numbers;
    election_.budget = record_.find("budgetCents")->integer();
    for (std::size_t i = 0; i < record_.find("projects")->items().size(); ++i) {
      Json const& item = record_.find("projects")->items()[i];
      Json const* const id = item.find("id");
      Json const* const cost = item.find("costCents");
      if (!is_text(id) || cost == nullptr || !cost->is_integer() ||
          !numbers.emplace(id->text(), static_cast<std::uint32_t>(i)).second)
        return say("verify.shape", "projects[" + std::to_string(i) + "]"), false;
      election_.projects.push_back({id->text(), "", cost->integer()});
    }
    for (std::size_t i = 0; i < record_.find("ballots")->items().size(); ++i) {
      std::string const place = "ballots[" + std::to_string(i) + "]";
      Json const* const vote = record_.find("ballots")->items()[i].find("vote");
      if (vote == nullptr || !vote->is_array()) return say("verify.shape", place), false;
      std::vector<std::uint32_t> ballot;
      for (Json const& id : vote->items()) {
        auto const found = id.is_text() ? numbers.find(id.text()) : numbers.end();
        if (found == numbers.end()) return say("verify.shape", place), false;
        ballot.push_back(found->second);
      }
      std::sort(ballot.begin(), ballot.end());
      election_.ballots.push_back(std::move(ballot));
    }
    return true;
  }

  void recount() {
    if (!read_election()) return;
    auto const settings = tally_settings_from(*record_.find("settings"));
    auto const outcome = settings ? tally(election_, *settings) : Result<Outcome>(settings.error());
    if (!outcome) return say("verify.cannot_count", "settings", "", outcome.error().key);
    Json const counted = outcome_to_json(election_, *settings, *outcome);
    Json const& said = *record_.find("result");
    for (auto const& [name, value] : counted.members()) {
      Json const* const other = said.find(name);
      std::string const place = "result." + name;
      if (other == nullptr) say("verify.result", place, "", value.to_text().substr(0, 120));
      else if (value.is_array() && other->is_array()) compare_items(place, other->items(), value.items());
      else if (*other != value && other->to_text() != value.to_text())
        say("verify.result", place, other->to_text().substr(0, 120), value.to_text().substr(0, 120));
    }
    if (said.members().size() != counted.members().size()) say("verify.shape", "result");
  }

  void compare_items(std::string const& place, Json::Array const& said, Json::Array const& counted) {
    if (said.size() != counted.size())
      say("verify.count", place, std::to_string(said.size()), std::to_string(counted.size()));
    for (std::size_t i = 0; i < std::min(said.size(), counted.size()); ++i)
      if (said[i].to_text() != counted[i].to_text())
        say("verify.result", place + "[" + std::to_string(i) + "]", said[i].to_text().substr(0, 120),
            counted[i].to_text().substr(0, 120));
  }

  std::string const& file_;
  Json record_;
  Election election_;
  std::vector<Finding> findings_;
};

}  // namespace

Json make_record(RecordHead const& head, Election const& election, std::vector<std::string> const& receipts,
                 TallySettings const& settings, Outcome const& outcome) {
  Json::Array projects, ballots;
  for (Project const& project : election.projects)
    projects.push_back(Json::object({{"id", project.id}, {"name", project.name}, {"costCents", project.cost}}));
  std::vector<std::size_t> order(election.ballots.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return receipts[a] < receipts[b]; });
  for (std::size_t const i : order) {
    Json::Array vote;
    for (std::uint32_t const project : election.ballots[i]) vote.push_back(election.projects[project].id);
    ballots.push_back(Json::object({{"receipt", receipts[i]}, {"vote", std::move(vote)}}));
  }
  Json record = Json::object({{"format", format_name},
                              {"municipality", head.municipality},
                              {"round", head.round},
                              {"budgetCents", election.budget},
                              {"settings", to_json(settings)},
                              {"result", outcome_to_json(election, settings, outcome)},
                              {"projects", std::move(projects)},
                              {"ballots", std::move(ballots)}});
  record.set("projectHashes", short_hashes(*record.find("projects")));
  record.set("ballotHashes", short_hashes(*record.find("ballots")));
  record.set("hashes", hashes_of(record));
  return record;
}

std::vector<Finding> verify_record(std::string_view text, std::string const& file) { return Verifier(file).run(text); }

}  // namespace meent::algorithms
