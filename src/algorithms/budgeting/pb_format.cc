// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/budgeting/pb_format.h"

#include <algorithm>
#include <unordered_map>

#include "base/money.h"
#include "base/text.h"

namespace meent::algorithms {
namespace {

constexpr std::size_t most_findings = 50;

// Plain decimal with a point, as the format has it; money people type is parse_money's.
Result<Money> parse_amount(std::string_view text) {
  if (text.empty() || text.find(',') != std::string_view::npos) return Error{ErrorCode::invalid, "money.malformed"};
  const std::size_t point = text.find('.');
  if (point != std::string_view::npos) {
    // "12.500" is twelve and a half here, never twelve thousand five hundred.
    while (text.size() > point + 3 && text.back() == '0') text.remove_suffix(1);
    if (text.size() > point + 3 || text.size() == point + 1) return Error{ErrorCode::invalid, "money.malformed"};
  }
  return parse_money(text);
}

class Reader {
 public:
  Reader(std::string_view text, const std::string& name) : text_(text), name_(name) {}

  PbResult read() {
    if (text_.size() > largest_pb) error("pb.too_large");
    else if (!is_utf8(text_)) error("pb.not_utf8");
    if (!result_.errors.empty()) return std::move(result_);
    if (text_.starts_with("\xef\xbb\xbf")) text_.remove_prefix(3);
    std::vector<std::string> cells;
    while (next_row(cells)) {
      if (cells.size() == 1 && (cells[0] == "META" || cells[0] == "PROJECTS" || cells[0] == "VOTES")) {
        section_ = cells[0];
        columns_.clear();
        seen_.push_back(section_);
      } else if (section_.empty()) {
        error("pb.no_section");
        return std::move(result_);
      } else if (columns_.empty()) {
        columns_ = cells;
        check_columns();
      } else if (section_ == "META") {
        if (cells.size() < 2) error("pb.too_few_cells");
        else read_key(cells[0], cells[1]);
      } else if (section_ == "PROJECTS") {
        read_project(cells);
      } else {
        read_vote(cells);
      }
      if (result_.errors.size() >= most_findings) break;
    }
    finish();
    return std::move(result_);
  }

 private:
  void error(std::string key, Params params = {}) {
    if (result_.errors.size() < most_findings)
      result_.errors.push_back({name_, line_, std::move(key), std::move(params)});
  }
  void warn(std::string key, Params params = {}) {
    if (result_.warnings.size() < most_findings)
      result_.warnings.push_back({name_, line_, std::move(key), std::move(params)});
  }

  bool next_row(std::vector<std::string>& cells) {
    for (;;) {
      if (text_.empty()) return false;
      ++line_;
      const std::size_t end = text_.find('\n');
      std::string_view line = text_.substr(0, end);
      text_.remove_prefix(end == std::string_view::npos ? text_.size() : end + 1);
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (trim(line).empty()) continue;
      split_cells(line, cells);
      return true;
    }
  }

  void split_cells(std::string_view line, std::vector<std::string>& cells) {
    cells.clear();
    std::string cell;
    bool quoted = false;
    bool was_quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
      const char c = line[i];
      if (quoted) {
        if (c != '"') cell += c;
        else if (i + 1 < line.size() && line[i + 1] == '"') cell += line[++i];
        else quoted = false;
      } else if (c == '"' && trim(cell).empty() && !was_quoted) {
        cell.clear();
        quoted = was_quoted = true;
      } else if (c == ';') {
        cells.emplace_back(trim(cell));
        cell.clear();
        was_quoted = false;
      } else {
        cell += c;
      }
    }
    if (quoted) error("pb.open_quote");
    cells.emplace_back(trim(cell));
  }

  void check_columns() {
    const auto need = [&](const std::string& name) {
      if (std::find(columns_.begin(), columns_.end(), name) == columns_.end())
        error("pb.missing_column", {{"column", name}, {"section", section_}});
    };
    if (section_ == "META") {
      need("key");
      need("value");
    } else if (section_ == "PROJECTS") {
      need("project_id");
      need("cost");
    } else {
      need("voter_id");
      need("vote");
      if (is_points()) need("points");
    }
  }

  std::string cell(const std::vector<std::string>& cells, std::string_view column) const {
    for (std::size_t i = 0; i < columns_.size() && i < cells.size(); ++i)
      if (columns_[i] == column) return cells[i];
    return "";
  }

  void read_key(const std::string& key, const std::string& value) {
    const auto [place, is_new] = result_.file.meta.try_emplace(key, value);
    // Which of two budgets is meant cannot be guessed.
    if (!is_new && place->second != value && (key == "budget" || key == "vote_type"))
      error("pb.key_twice", {{"key", key}, {"first", place->second.substr(0, 40)}, {"second", value.substr(0, 40)}});
    meta_lines_[key] = line_;
  }

  bool has_cell(const std::vector<std::string>& cells, std::string_view column) const {
    const auto place = std::find(columns_.begin(), columns_.end(), column);
    return place - columns_.begin() < static_cast<std::ptrdiff_t>(cells.size());
  }

  void read_project(const std::vector<std::string>& cells) {
    Project project;
    project.id = cell(cells, "project_id");
    project.name = cell(cells, "name");
    const std::string cost = cell(cells, "cost");
    if (project.id.empty()) return error("pb.no_project_id");
    // A comma separates the ids on a ballot, so that nobody could vote for this one.
    if (project.id.find(',') != std::string::npos)
      return error("pb.comma_in_project_id", {{"project", project.id.substr(0, 60)}});
    const auto amount = parse_amount(cost);
    if (!amount) return error("pb.bad_cost", {{"project", project.id}, {"text", cost.substr(0, 40)}});
    project.cost = amount->cents;
    const auto number = static_cast<std::uint32_t>(result_.file.election.projects.size());
    if (!projects_.emplace(project.id, number).second) return error("pb.duplicate_project", {{"project", project.id}});
    result_.file.election.projects.push_back(std::move(project));
    result_.file.categories.push_back(cell(cells, "category"));
  }

  void read_vote(const std::vector<std::string>& cells) {
    std::string voter = cell(cells, "voter_id");
    if (voter.empty()) return error("pb.no_voter_id");
    if (!voters_.emplace(voter, line_).second) return error("pb.duplicate_voter", {{"voter", voter.substr(0, 60)}});
    // An empty vote is a vote for nothing; a row that ends before the vote is damage.
    if (!has_cell(cells, "vote")) return error("pb.no_vote", {{"voter", voter.substr(0, 60)}});
    std::vector<std::pair<std::uint32_t, std::int64_t>> ballot;  // with points
    const std::string vote = cell(cells, "vote");
    const std::string points = is_points() ? cell(cells, "points") : "";
    const auto given = points.empty() ? std::vector<std::string_view>() : split(points, ',');
    const auto most = longest_ranking();
    std::int64_t ranked = 0;
    bool twice = false;
    if (!vote.empty()) {
      const auto parts = split(vote, ',');
      if (is_points() && given.size() != parts.size())
        return error("pb.points_differ", {{"voter", voter.substr(0, 60)}});
      for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string id(trim(parts[i]));
        const auto found = projects_.find(id);
        if (found == projects_.end()) return error("pb.unknown_project", {{"project", id.substr(0, 60)}});
        std::int64_t worth = 1;
        if (is_points()) {
          const auto number = parse_whole(trim(given[i]));
          if (!number || *number < 0 || *number > largest_points)
            return error("pb.bad_points", {{"project", id}, {"text", std::string(given[i].substr(0, 40))}});
          worth = *number;
        } else if (is_ranking()) {
          // A plan that stands twice keeps its first place; what comes after the second moves up.
          if (place_seen_.size() < projects_.size()) place_seen_.resize(projects_.size(), 0);
          auto& seen = place_seen_[found->second];
          if (seen == voters_.size()) {
            twice = true;
            continue;
          }
          seen = voters_.size();
          worth = most - ranked++;
          if (worth == 0) warn("pb.ranking_too_long", {{"voter", voter.substr(0, 60)}, {"most", std::to_string(most)}});
        }
        if (worth > 0) ballot.emplace_back(found->second, worth);
      }
    }
    // Of a plan that stands twice the first counts.
    std::stable_sort(ballot.begin(), ballot.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    const auto last =
        std::unique(ballot.begin(), ballot.end(), [](const auto& a, const auto& b) { return a.first == b.first; });
    if (twice || last != ballot.end()) warn("pb.twice_on_a_ballot", {{"voter", voter.substr(0, 60)}});
    ballot.erase(last, ballot.end());
    if (ballot.size() > 1 && result_.file.meta["vote_type"] == "choose-1")
      warn("pb.more_than_one", {{"voter", voter.substr(0, 60)}});
    auto& election = result_.file.election;
    election.ballots.emplace_back();
    if (is_points() || is_ranking()) election.points.emplace_back();
    for (const auto& [project, worth] : ballot) {
      election.ballots.back().push_back(project);
      if (!election.points.empty()) election.points.back().push_back(worth);
    }
    result_.file.voters.push_back(std::move(voter));
  }

  void finish() {
    line_ = 0;
    for (const char* section : {"META", "PROJECTS", "VOTES"}) {
      const auto times = std::count(seen_.begin(), seen_.end(), section);
      if (times == 0) error("pb.missing_section", {{"section", section}});
      if (times > 1) error("pb.section_twice", {{"section", section}});
    }
    auto& meta = result_.file.meta;
    read_budget(meta["budget"]);
    line_ = line_of("vote_type");
    const std::string& type = meta["vote_type"];
    if (is_points()) {
      result_.file.election.type = VoteType::cumulative;
      result_.file.election.most = parse_whole(meta["max_sum_points"]).value_or(0);
      result_.file.election.most_each = parse_whole(meta["max_points"]).value_or(0);
    } else if (is_ranking()) {
      result_.file.election.type = VoteType::ordinal;
      result_.file.election.most = longest_ranking();
    }
    constexpr std::string_view types[] = {"approval", "choose-1", "ordinal", "cumulative", "scoring"};
    if (std::find(std::begin(types), std::end(types), type) == std::end(types))
      error("pb.bad_vote_type", {{"text", type.substr(0, 40)}});
    const auto compare = [&](const char* key, std::size_t counted) {
      const auto said = parse_whole(meta[key]);
      line_ = line_of(key);
      if (!said || *said != static_cast<long long>(counted))
        warn("pb.count_differs",
             {{"key", key}, {"said", meta[key].substr(0, 20)}, {"counted", std::to_string(counted)}});
    };
    compare("num_projects", result_.file.election.projects.size());
    compare("num_votes", result_.file.election.ballots.size());
  }

  // Known by the first ballot: META stands before VOTES, or the file is refused.
  bool is_points() {
    const std::string& type = result_.file.meta["vote_type"];
    return type == "cumulative" || type == "scoring";
  }
  bool is_ranking() { return result_.file.meta["vote_type"] == "ordinal"; }
  std::int64_t longest_ranking() {
    const auto projects = static_cast<std::int64_t>(result_.file.election.projects.size());
    const auto said = parse_whole(result_.file.meta["max_length"]);
    return said && *said > 0 ? std::min<std::int64_t>(*said, largest_points) : projects;
  }

  int line_of(const std::string& key) const {
    const auto place = meta_lines_.find(key);
    return place == meta_lines_.end() ? 0 : place->second;
  }

  void read_budget(std::string_view text) {
    line_ = line_of("budget");
    std::string_view whole = text;
    // Budgets that a city divided may have more decimals than cents; nothing costs a part of a cent.
    const std::size_t point = text.find('.');
    const std::size_t digits = text.find_first_not_of("0123456789", point == std::string_view::npos ? 0 : point + 1);
    if (point != std::string_view::npos && digits == std::string_view::npos && text.size() > point + 3) {
      whole = text.substr(0, point + 3);
      if (text.find_first_not_of('0', point + 3) != std::string_view::npos)
        warn("pb.budget_rounded", {{"text", std::string(text.substr(0, 40))}, {"rounded", std::string(whole)}});
    }
    const auto budget = parse_amount(whole);
    if (!budget || budget->cents == 0) error("pb.bad_budget", {{"text", std::string(text.substr(0, 40))}});
    else result_.file.election.budget = budget->cents;
  }

  std::string_view text_;
  const std::string& name_;
  PbResult result_;
  int line_ = 0;
  std::string section_;
  std::vector<std::string> columns_;
  std::vector<std::string> seen_;
  std::map<std::string, int> meta_lines_;
  std::unordered_map<std::string, std::uint32_t> projects_;
  std::unordered_map<std::string, int> voters_;
  std::vector<std::size_t> place_seen_;  // per project, on the ballot of which voter it was last
};

std::string quote(const std::string& cell) {
  if (cell.find_first_of(";\"\n\r") == std::string::npos && cell == trim(cell)) return cell;
  std::string out = "\"";
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out + '"';
}

}  // namespace

PbResult parse_pb(std::string_view text, const std::string& name) { return Reader(text, name).read(); }

std::string write_pb_head(const PbFile& file, std::size_t ballots) {
  std::string out = "META\nkey;value\n";
  auto meta = file.meta;
  meta["budget"] = to_decimal(Money{file.election.budget});
  meta["num_projects"] = std::to_string(file.election.projects.size());
  meta["num_votes"] = std::to_string(ballots);
  const Election& election = file.election;
  auto& type = meta["vote_type"];
  if (election.type == VoteType::approval && type != "choose-1") type = "approval";
  if (election.type == VoteType::cumulative) {
    if (type != "scoring") type = "cumulative";
    if (election.most > 0) meta["max_sum_points"] = std::to_string(election.most);
    if (election.most_each > 0) meta["max_points"] = std::to_string(election.most_each);
  }
  if (election.type == VoteType::ordinal) {
    type = "ordinal";
    meta["max_length"] = std::to_string(election.most);
  }
  for (const auto& [key, value] : meta) out += quote(key) + ";" + quote(value) + "\n";
  out += "PROJECTS\nproject_id;cost;name;category\n";
  for (std::size_t i = 0; i < file.election.projects.size(); ++i) {
    const Project& project = file.election.projects[i];
    out += quote(project.id) + ";" + to_decimal(Money{project.cost}) + ";" + quote(project.name) + ";" +
           quote(i < file.categories.size() ? file.categories[i] : "") + "\n";
  }
  return out + (election.type == VoteType::approval ? "VOTES\nvoter_id;vote\n" : "VOTES\nvoter_id;vote;points\n");
}

std::string write_pb_ballot(VoteType type, const std::string& voter, std::vector<PbEntry> entries) {
  const bool points = type != VoteType::approval;
  // The order of an ordinal ballot is what it says; most points first reads best on the others.
  if (points)
    std::stable_sort(entries.begin(), entries.end(),
                     [](const PbEntry& a, const PbEntry& b) { return a.points > b.points; });
  std::string vote, worth;
  for (const PbEntry& entry : entries) {
    vote += (vote.empty() ? "" : ",") + entry.project;
    if (points) worth += (worth.empty() ? "" : ",") + std::to_string(entry.points);
  }
  return quote(voter) + ";" + quote(vote) + (points ? ";" + worth : "") + "\n";
}

std::string write_pb(const PbFile& file) {
  const Election& election = file.election;
  std::string out = write_pb_head(file, election.ballots.size());
  for (std::size_t i = 0; i < election.ballots.size(); ++i) {
    std::vector<PbEntry> entries;
    for (std::size_t k = 0; k < election.ballots[i].size(); ++k)
      entries.push_back({election.projects[election.ballots[i][k]].id, points_of(election, i, k)});
    out += write_pb_ballot(election.type, i < file.voters.size() ? file.voters[i] : std::to_string(i + 1),
                           std::move(entries));
  }
  return out;
}

}  // namespace meent::algorithms
