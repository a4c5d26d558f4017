// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/budgeting/record.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

#include "base/check.h"
#include "base/hash.h"
#include "base/text.h"

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

std::string numbered(char const* list, std::size_t index) {
  return std::string(list) + "[" + std::to_string(index) + "]";
}

std::string shortened(Json const& value) {
  std::string text = value.to_text();
  if (text.size() <= 120) return text;
  std::size_t end = 120;
  while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;  // not inside a character
  return text.substr(0, end) + "…";
}

constexpr std::string_view members[] = {"format",        "municipality", "round",    "budgetCents",
                                        "settings",      "result",       "projects", "ballots",
                                        "projectHashes", "ballotHashes", "hashes"};

Error damaged(std::string place) { return {ErrorCode::invalid, "verify.shape", {{"place", std::move(place)}}}; }

// Refuses what lacks a part, or has one that nothing checks.
Result<Done> check_shape(Json const& record) {
  Json const* const format = record.find("format");
  if (!is_text(format) || format->text() != format_name)
    return Error{ErrorCode::invalid, "verify.format", {{"place", "format"}}};
  for (auto const& [name, value] : record.members())
    if (std::find(std::begin(members), std::end(members), name) == std::end(members)) return damaged(name);
  for (char const* name : {"municipality", "round"})
    if (!is_text(record.find(name))) return damaged(name);
  for (char const* name : {"projects", "ballots", "projectHashes", "ballotHashes"}) {
    Json const* const list = record.find(name);
    if (list == nullptr || !list->is_array()) return damaged(name);
  }
  for (char const* name : {"settings", "result", "hashes"}) {
    Json const* const part = record.find(name);
    if (part == nullptr || !part->is_object()) return damaged(name);
  }
  Json const* const budget = record.find("budgetCents");
  if (budget == nullptr || !budget->is_integer()) return damaged("budgetCents");
  return Done{};
}

// Promise: check_shape() found nothing.
Result<Done> read_election(Json const& record, DecisionRecord& into) {
  std::unordered_map<std::string, std::uint32_t> numbers;
  into.election.budget = record.find("budgetCents")->integer();
  auto const& projects = record.find("projects")->items();
  for (std::size_t i = 0; i < projects.size(); ++i) {
    Json const* const id = projects[i].find("id");
    Json const* const name = projects[i].find("name");
    Json const* const cost = projects[i].find("costCents");
    if (!is_text(id) || !is_text(name) || cost == nullptr || !cost->is_integer() ||
        !numbers.emplace(id->text(), static_cast<std::uint32_t>(i)).second)
      return damaged(numbered("projects", i));
    into.election.projects.push_back({id->text(), name->text(), cost->integer()});
  }
  std::unordered_set<std::string> receipts;
  auto const& ballots = record.find("ballots")->items();
  for (std::size_t i = 0; i < ballots.size(); ++i) {
    Json const* const receipt = ballots[i].find("receipt");
    Json const* const vote = ballots[i].find("vote");
    if (!is_text(receipt) || vote == nullptr || !vote->is_array()) return damaged(numbered("ballots", i));
    if (!receipts.insert(receipt->text()).second)
      return Error{
          ErrorCode::invalid, "verify.receipt_twice", {{"place", numbered("ballots", i)}, {"name", receipt->text()}}};
    std::vector<std::uint32_t> ballot;
    for (Json const& id : vote->items()) {
      auto const found = id.is_text() ? numbers.find(id.text()) : numbers.end();
      if (found == numbers.end()) return damaged(numbered("ballots", i));
      ballot.push_back(found->second);
    }
    std::sort(ballot.begin(), ballot.end());
    into.election.ballots.push_back(std::move(ballot));
    into.receipts.push_back(receipt->text());
  }
  return Done{};
}

class Verifier {
 public:
  Verifier(std::string_view text, std::string const& file) : text_(text), file_(file) {}

  std::vector<Finding> run() {
    auto parsed = parse_json(text_);
    if (!parsed) {
      say(parsed.error(), 0);
      for (auto const& [name, value] : parsed.error().params)
        if (name == "line") findings_[0].line = static_cast<int>(parse_whole(value).value_or(0));
      return findings_;
    }
    record_ = *std::move(parsed);
    auto const shape = check_shape(record_);
    if (!shape) {
      say(shape.error(), 0);
      return findings_;
    }
    compare_hashes();
    recount();
    compare_bytes();
    return findings_;
  }

 private:
  void say(Error const& error, int line) {
    if (findings_.size() < most_findings) findings_.push_back({file_, line, error.key, error.params});
  }
  void say(std::string key, std::string place, std::string said, std::string found, std::string name = "",
           int line = 0) {
    say({ErrorCode::invalid,
         std::move(key),
         {{"place", std::move(place)},
          {"said", std::move(said)},
          {"found", std::move(found)},
          {"name", std::move(name)}}},
        line);
  }

  int line_of(std::string_view member, Json const* value) const {
    if (!is_text(value)) return 0;
    std::string needle = "\"" + std::string(member) + "\": ";
    append_json_string(needle, value->text());
    std::size_t const at = text_.find(needle);
    if (at == std::string_view::npos) return 0;
    return 1 + static_cast<int>(std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
  }

  void compare_list(char const* list, char const* hashes, char const* key, bool untouched) {
    auto const& items = record_.find(list)->items();
    auto const& said = record_.find(hashes)->items();
    if (items.size() != said.size())
      say("verify.count", untouched ? hashes : list, std::to_string(said.size()), std::to_string(items.size()));
    for (std::size_t i = 0; i < std::min(items.size(), said.size()); ++i) {
      if (said[i].is_text() && said[i].text() == short_hash(items[i])) continue;
      Json const* const name = items[i].find(key);
      // When the part as a whole is as its hash says, it is the list of short hashes that was touched.
      if (untouched) say("verify.part", numbered(hashes, i), shortened(said[i]), short_hash(items[i]));
      else
        say("verify.item", numbered(list, i), shortened(said[i]), shortened(items[i]),
            is_text(name) ? name->text() : "", line_of(key, name));
    }
  }

  void compare_hashes() {
    Json const computed = hashes_of(record_);
    Json const& said = *record_.find("hashes");
    auto const is_untouched = [&](char const* part) {
      return is_text(said.find(part)) && said.find(part)->text() == computed.find(part)->text();
    };
    compare_list("projects", "projectHashes", "id", is_untouched("projects"));
    compare_list("ballots", "ballotHashes", "receipt", is_untouched("ballots"));
    for (auto const& [part, hash] : computed.members()) {
      Json const* const other = said.find(part);
      if (!is_text(other) || other->text() != hash.text())
        say("verify.part", part, is_text(other) ? other->text() : "", hash.text());
    }
    if (said.members().size() != computed.members().size()) say(damaged("hashes"), 0);
  }

  void recount() {
    DecisionRecord record;
    auto const read = read_election(record_, record);
    if (!read) return say(read.error(), 0);
    auto const settings = tally_settings_from(*record_.find("settings"));
    auto const outcome = settings ? tally(record.election, *settings) : Result<Outcome>(settings.error());
    if (!outcome) return say("verify.cannot_count", "settings", "", outcome.error().key);
    Json const counted = outcome_to_json(record.election, *settings, *outcome);
    Json const& said = *record_.find("result");
    for (auto const& [name, value] : counted.members()) {
      Json const* const other = said.find(name);
      std::string const place = "result." + name;
      if (other == nullptr) say("verify.result", place, "", shortened(value));
      else if (value.is_array() && other->is_array()) compare_items(place, other->items(), value.items());
      else if (other->to_text() != value.to_text()) say("verify.result", place, shortened(*other), shortened(value));
    }
    for (auto const& [name, value] : said.members())
      if (counted.find(name) == nullptr) say(damaged("result." + name), 0);
  }

  void compare_items(std::string const& place, Json::Array const& said, Json::Array const& counted) {
    if (said.size() != counted.size())
      say("verify.count", place, std::to_string(said.size()), std::to_string(counted.size()));
    for (std::size_t i = 0; i < std::min(said.size(), counted.size()); ++i)
      if (said[i].to_text() != counted[i].to_text())
        say("verify.result", numbered(place.c_str(), i), shortened(said[i]), shortened(counted[i]));
  }

  // What the values do not show: white space, the order of members, a member that stands twice.
  void compare_bytes() {
    std::string const ours = record_.to_text(1) + "\n";
    if (ours == text_) return;
    auto const [mine, theirs] = std::mismatch(ours.begin(), ours.end(), text_.begin(), text_.end());
    auto const line = 1 + std::count(ours.begin(), mine, '\n');
    auto const start = std::find(std::make_reverse_iterator(mine), ours.rend(), '\n').base();
    say({ErrorCode::invalid, "verify.bytes", {{"column", std::to_string(mine - start + 1)}}}, static_cast<int>(line));
  }

  static constexpr std::size_t most_findings = 20;
  std::string_view text_;
  std::string const& file_;
  Json record_;
  std::vector<Finding> findings_;
};

}  // namespace

Json make_record(RecordHead const& head, Election const& election, std::vector<std::string> const& receipts,
                 TallySettings const& settings, Outcome const& outcome) {
  CHECK(receipts.size() == election.ballots.size());
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

Result<DecisionRecord> parse_record(std::string_view text) {
  Json const json = TRY(parse_json(text));
  TRY(check_shape(json));
  DecisionRecord record{
      {json.find("municipality")->text(), json.find("round")->text()}, {}, {}, {}, *json.find("result")};
  TRY(read_election(json, record));
  record.settings = TRY(tally_settings_from(*json.find("settings")));
  return record;
}

std::vector<Finding> verify_record(std::string_view text, std::string const& file) {
  return Verifier(text, file).run();
}

}  // namespace meent::algorithms
