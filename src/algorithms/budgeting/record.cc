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

std::string short_hash(const Json& part) { return sha256_hex(part.to_text()).substr(0, 16); }

Json hashes_of(const Json& record) {
  Json::Object hashes;
  for (const char* part : {"municipality", "round", "budgetCents", "projects", "ballots", "settings", "result"})
    hashes.emplace_back(part, sha256_hex(record.find(part)->to_text()));
  if (const Json* const type = record.find("voteType")) hashes.emplace_back("voteType", sha256_hex(type->to_text()));
  return Json(std::move(hashes));
}

Json short_hashes(const Json& list) {
  Json::Array hashes;
  for (const Json& item : list.items()) hashes.push_back(short_hash(item));
  return Json(std::move(hashes));
}

bool is_text(const Json* value) { return value != nullptr && value->is_text(); }

std::string numbered(const char* list, std::size_t index) {
  return std::string(list) + "[" + std::to_string(index) + "]";
}

std::string shortened(const Json& value) {
  std::string text = value.to_text();
  if (text.size() <= 120) return text;
  std::size_t end = 120;
  while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;  // not inside a character
  return text.substr(0, end) + "…";
}

constexpr std::string_view members[] = {"format",        "municipality", "round",    "budgetCents",
                                        "settings",      "result",       "projects", "ballots",
                                        "projectHashes", "ballotHashes", "hashes",   "voteType"};

Error damaged(std::string place) { return {ErrorCode::invalid, "verify.shape", {{"place", std::move(place)}}}; }

// Refuses what lacks a part, or has one that nothing checks.
Result<Done> check_shape(const Json& record) {
  const Json* const format = record.find("format");
  if (!is_text(format) || format->text() != format_name)
    return Error{ErrorCode::invalid, "verify.format", {{"place", "format"}}};
  for (const auto& [name, value] : record.members())
    if (std::find(std::begin(members), std::end(members), name) == std::end(members)) return damaged(name);
  for (const char* name : {"municipality", "round"})
    if (!is_text(record.find(name))) return damaged(name);
  for (const char* name : {"projects", "ballots", "projectHashes", "ballotHashes"}) {
    const Json* const list = record.find(name);
    if (list == nullptr || !list->is_array()) return damaged(name);
  }
  for (const char* name : {"settings", "result", "hashes"}) {
    const Json* const part = record.find(name);
    if (part == nullptr || !part->is_object()) return damaged(name);
  }
  const Json* const budget = record.find("budgetCents");
  if (budget == nullptr || !budget->is_integer()) return damaged("budgetCents");
  return Done{};
}

std::string_view name_of(VoteType type) {
  switch (type) {
    case VoteType::cumulative:
      return "cumulative";
    case VoteType::ordinal:
      return "ordinal";
    case VoteType::approval:
      break;
  }
  return "approval";
}

// Whether each plan has points, and no more than the round allowed; on a ranking, those of the first places, each once.
bool keeps_to_the_rules(const Election& election, const std::vector<std::int64_t>& points) {
  std::int64_t sum = 0;
  const std::int64_t below = election.most - static_cast<std::int64_t>(points.size());
  for (const std::int64_t one : points) {
    if (one < 1 || one > largest_points) return false;
    sum += one;
    if (election.type == VoteType::ordinal && (one > election.most || one <= below)) return false;
    if (election.type == VoteType::cumulative && election.most_each > 0 && one > election.most_each) return false;
  }
  if (election.type == VoteType::ordinal) {
    auto sorted = points;
    std::sort(sorted.begin(), sorted.end());
    return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
  }
  return election.most == 0 || sum <= election.most;
}

// Promise: check_shape() found nothing.
Result<Done> read_election(const Json& record, DecisionRecord& into) {
  std::unordered_map<std::string, std::uint32_t> numbers;
  into.election.budget = record.find("budgetCents")->integer();
  TRY(read_vote_type(record, into.election));
  const auto& projects = record.find("projects")->items();
  for (std::size_t i = 0; i < projects.size(); ++i) {
    const Json* const id = projects[i].find("id");
    const Json* const name = projects[i].find("name");
    const Json* const cost = projects[i].find("costCents");
    if (!is_text(id) || !is_text(name) || cost == nullptr || !cost->is_integer() ||
        !numbers.emplace(id->text(), static_cast<std::uint32_t>(i)).second)
      return damaged(numbered("projects", i));
    into.election.projects.push_back({id->text(), name->text(), cost->integer()});
  }
  std::unordered_set<std::string> receipts;
  const auto& ballots = record.find("ballots")->items();
  for (std::size_t i = 0; i < ballots.size(); ++i) {
    const Json* const receipt = ballots[i].find("receipt");
    const Json* const vote = ballots[i].find("vote");
    if (!is_text(receipt) || vote == nullptr || !vote->is_array()) return damaged(numbered("ballots", i));
    if (!receipts.insert(receipt->text()).second)
      return Error{
          ErrorCode::invalid, "verify.receipt_twice", {{"place", numbered("ballots", i)}, {"name", receipt->text()}}};
    const bool with_points = into.election.type != VoteType::approval;
    const Json* const points = ballots[i].find("points");
    if (with_points != (points != nullptr) ||
        (with_points && (!points->is_array() || points->items().size() != vote->items().size())))
      return damaged(numbered("ballots", i));
    std::vector<std::pair<std::uint32_t, std::int64_t>> ballot;
    for (std::size_t k = 0; k < vote->items().size(); ++k) {
      const Json& id = vote->items()[k];
      const auto found = id.is_text() ? numbers.find(id.text()) : numbers.end();
      if (found == numbers.end() || (with_points && !points->items()[k].is_integer()))
        return damaged(numbered("ballots", i));
      ballot.emplace_back(found->second, with_points ? points->items()[k].integer() : 1);
    }
    std::sort(ballot.begin(), ballot.end());
    into.election.ballots.emplace_back();
    if (with_points) into.election.points.emplace_back();
    for (const auto& [project, worth] : ballot) {
      into.election.ballots.back().push_back(project);
      if (with_points) into.election.points.back().push_back(worth);
    }
    if (with_points && !keeps_to_the_rules(into.election, into.election.points.back()))
      return Error{
          ErrorCode::invalid, "verify.ballot_rules", {{"place", numbered("ballots", i)}, {"name", receipt->text()}}};
    into.receipts.push_back(receipt->text());
  }
  return Done{};
}

class Verifier {
 public:
  Verifier(std::string_view text, const std::string& file) : text_(text), file_(file) {}

  std::vector<Finding> run() {
    auto parsed = parse_json(text_);
    if (!parsed) {
      say(parsed.error(), 0);
      for (const auto& [name, value] : parsed.error().params)
        if (name == "line") findings_[0].line = static_cast<int>(parse_whole(value).value_or(0));
      return findings_;
    }
    record_ = *std::move(parsed);
    const auto shape = check_shape(record_);
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
  void say(const Error& error, int line) {
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

  int line_of(std::string_view member, const Json* value) const {
    if (!is_text(value)) return 0;
    std::string needle = "\"" + std::string(member) + "\": ";
    append_json_string(needle, value->text());
    const std::size_t at = text_.find(needle);
    if (at == std::string_view::npos) return 0;
    return 1 + static_cast<int>(std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
  }

  void compare_list(const char* list, const char* hashes, const char* key, bool untouched) {
    const auto& items = record_.find(list)->items();
    const auto& said = record_.find(hashes)->items();
    if (items.size() != said.size())
      say("verify.count", untouched ? hashes : list, std::to_string(said.size()), std::to_string(items.size()));
    for (std::size_t i = 0; i < std::min(items.size(), said.size()); ++i) {
      if (said[i].is_text() && said[i].text() == short_hash(items[i])) continue;
      const Json* const name = items[i].find(key);
      // When the part as a whole is as its hash says, it is the list of short hashes that was touched.
      if (untouched) say("verify.part", numbered(hashes, i), shortened(said[i]), short_hash(items[i]));
      else
        say("verify.item", numbered(list, i), shortened(said[i]), shortened(items[i]),
            is_text(name) ? name->text() : "", line_of(key, name));
    }
  }

  void compare_hashes() {
    const Json computed = hashes_of(record_);
    const Json& said = *record_.find("hashes");
    const auto is_untouched = [&](const char* part) {
      return is_text(said.find(part)) && said.find(part)->text() == computed.find(part)->text();
    };
    compare_list("projects", "projectHashes", "id", is_untouched("projects"));
    compare_list("ballots", "ballotHashes", "receipt", is_untouched("ballots"));
    for (const auto& [part, hash] : computed.members()) {
      const Json* const other = said.find(part);
      if (!is_text(other) || other->text() != hash.text())
        say("verify.part", part, is_text(other) ? other->text() : "", hash.text());
    }
    if (said.members().size() != computed.members().size()) say(damaged("hashes"), 0);
  }

  void recount() {
    DecisionRecord record;
    const auto read = read_election(record_, record);
    if (!read) return say(read.error(), 0);
    const auto settings = tally_settings_from(*record_.find("settings"));
    const auto outcome = settings ? tally(record.election, *settings) : Result<Outcome>(settings.error());
    if (!outcome) return say("verify.cannot_count", "settings", "", outcome.error().key);
    const Json counted = outcome_to_json(record.election, *settings, *outcome);
    const Json& said = *record_.find("result");
    for (const auto& [name, value] : counted.members()) {
      const Json* const other = said.find(name);
      const std::string place = "result." + name;
      if (other == nullptr) say("verify.result", place, "", shortened(value));
      else if (value.is_array() && other->is_array()) compare_items(place, other->items(), value.items());
      else if (other->to_text() != value.to_text()) say("verify.result", place, shortened(*other), shortened(value));
    }
    for (const auto& [name, value] : said.members())
      if (counted.find(name) == nullptr) say(damaged("result." + name), 0);
  }

  void compare_items(const std::string& place, const Json::Array& said, const Json::Array& counted) {
    if (said.size() != counted.size())
      say("verify.count", place, std::to_string(said.size()), std::to_string(counted.size()));
    for (std::size_t i = 0; i < std::min(said.size(), counted.size()); ++i)
      if (said[i].to_text() != counted[i].to_text())
        say("verify.result", numbered(place.c_str(), i), shortened(said[i]), shortened(counted[i]));
  }

  // What the values do not show: white space, the order of members, a member that stands twice.
  void compare_bytes() {
    const std::string ours = record_.to_text(1) + "\n";
    if (ours == text_) return;
    const auto [mine, theirs] = std::mismatch(ours.begin(), ours.end(), text_.begin(), text_.end());
    const auto line = 1 + std::count(ours.begin(), mine, '\n');
    const auto start = std::find(std::make_reverse_iterator(mine), ours.rend(), '\n').base();
    say({ErrorCode::invalid, "verify.bytes", {{"column", std::to_string(mine - start + 1)}}}, static_cast<int>(line));
  }

  static constexpr std::size_t most_findings = 20;
  std::string_view text_;
  const std::string& file_;
  Json record_;
  std::vector<Finding> findings_;
};

}  // namespace

Json make_record(const RecordHead& head, const Election& election, const std::vector<std::string>& receipts,
                 const TallySettings& settings, const Outcome& outcome) {
  CHECK(receipts.size() == election.ballots.size());
  Json::Array projects, ballots;
  for (const Project& project : election.projects)
    projects.push_back(Json::object({{"id", project.id}, {"name", project.name}, {"costCents", project.cost}}));
  std::vector<std::size_t> order(election.ballots.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return receipts[a] < receipts[b]; });
  for (const std::size_t i : order) {
    Json::Array vote;
    for (const std::uint32_t project : election.ballots[i]) vote.push_back(election.projects[project].id);
    Json ballot = Json::object({{"receipt", receipts[i]}, {"vote", std::move(vote)}});
    if (election.type != VoteType::approval) {
      Json::Array points;
      for (const std::int64_t one : election.points[i]) points.push_back(one);
      ballot.set("points", std::move(points));
    }
    ballots.push_back(std::move(ballot));
  }
  Json record = Json::object({{"format", format_name},
                              {"municipality", head.municipality},
                              {"round", head.round},
                              {"budgetCents", election.budget},
                              {"settings", to_json(settings)},
                              {"result", outcome_to_json(election, settings, outcome)},
                              {"projects", std::move(projects)},
                              {"ballots", std::move(ballots)}});
  if (election.type != VoteType::approval)
    record.set(
        "voteType",
        Json::object({{"type", name_of(election.type)}, {"most", election.most}, {"mostEach", election.most_each}}));
  record.set("projectHashes", short_hashes(*record.find("projects")));
  record.set("ballotHashes", short_hashes(*record.find("ballots")));
  record.set("hashes", hashes_of(record));
  return record;
}

Result<DecisionRecord> parse_record(std::string_view text) {
  const Json json = TRY(parse_json(text));
  TRY(check_shape(json));
  DecisionRecord record{
      {json.find("municipality")->text(), json.find("round")->text()}, {}, {}, {}, *json.find("result")};
  TRY(read_election(json, record));
  record.settings = TRY(tally_settings_from(*json.find("settings")));
  return record;
}

Result<Done> read_vote_type(const Json& record, Election& election) {
  const Json* const said = record.find("voteType");
  if (said == nullptr) return Done{};
  const Json* const type = said->is_object() ? said->find("type") : nullptr;
  const Json* const most = said->is_object() ? said->find("most") : nullptr;
  const Json* const most_each = said->is_object() ? said->find("mostEach") : nullptr;
  if (!is_text(type) || most == nullptr || !most->is_integer() || most_each == nullptr || !most_each->is_integer() ||
      said->members().size() != 3)
    return damaged("voteType");
  if (type->text() == "cumulative") election.type = VoteType::cumulative;
  else if (type->text() == "ordinal") election.type = VoteType::ordinal;
  else return damaged("voteType.type");
  election.most = most->integer();
  election.most_each = most_each->integer();
  return Done{};
}

std::vector<Finding> verify_record(std::string_view text, const std::string& file) {
  return Verifier(text, file).run();
}

}  // namespace meent::algorithms
