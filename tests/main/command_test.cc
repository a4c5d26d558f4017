// SPDX-License-Identifier: EUPL-1.2
// Plays tests/commands/*.command; tests/commands/README.md says what their lines mean.
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "base/text.h"
#include "main/program.h"

namespace meent::main {
namespace {

namespace fs = std::filesystem;

const fs::path source = MEENT_SOURCE_DIR;
const fs::path rounds = source / "../shared/data/budgeting";

struct Line {
  int number = 0;
  std::string word;
  std::string rest;
  std::string below;  // of `file`
};

struct Situation {
  std::string file;
  std::string title;
  std::vector<Line> lines;
};

std::string read_text(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

std::string replace_all(std::string text, const std::string& what, const std::string& with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

std::vector<Situation> read_situations() {
  std::vector<Situation> situations;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(source / "tests/commands"))
    if (entry.path().extension() == ".command") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const auto& file : files) {
    int number = 0;
    const std::string text = read_text(file);
    for (const std::string_view line : split(text, '\n')) {
      ++number;
      if (line.starts_with("    ") && !situations.empty() && !situations.back().lines.empty() &&
          situations.back().lines.back().word == "file") {
        situations.back().lines.back().below += std::string(line.substr(4)) + "\n";
        continue;
      }
      const std::string_view clean = trim(line);
      if (clean.empty() || clean.starts_with('#')) continue;
      const std::size_t space = std::min(clean.find(' '), clean.size());
      Line read{number, std::string(clean.substr(0, space)), std::string(trim(clean.substr(space))), ""};
      if (read.word == "not") {
        const std::size_t second = std::min(read.rest.find(' '), read.rest.size());
        read.word += " " + read.rest.substr(0, second);
        read.rest = trim(std::string_view(read.rest).substr(second));
      }
      if (read.word == "situation") situations.push_back({file.filename().string(), read.rest, {}});
      else if (!situations.empty()) situations.back().lines.push_back(std::move(read));
    }
  }
  return situations;
}

std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  std::string word;
  bool quoted = false, begun = false;
  for (const char c : line + " ") {
    if (c == '\'') {
      quoted = !quoted;
      begun = true;
    } else if (c == ' ' && !quoted) {
      if (begun) words.push_back(word);
      word.clear();
      begun = false;
    } else {
      word += c;
      begun = true;
    }
  }
  return words;
}

std::string unescape(const std::string& text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.compare(i, 2, "\\x") == 0) {
      bytes += static_cast<char>(std::stoi(text.substr(i + 2, 2), nullptr, 16));
      i += 3;
    } else if (text.compare(i, 2, "\\n") == 0) {
      bytes += '\n';
      ++i;
    } else {
      bytes += text[i];
    }
  }
  return bytes;
}

class Commands : public testing::TestWithParam<Situation> {
 protected:
  void SetUp() override {
    home_ = fs::current_path();
    folder_ = fs::temp_directory_path() / ("meent_command_" + std::to_string(getpid()));
    fs::create_directories(folder_);
    fs::current_path(folder_);
  }
  void TearDown() override {
    fs::current_path(home_);
    fs::remove_all(folder_);
  }
  // The word before the first space, and what follows.
  static std::pair<std::string, std::string> cut(const std::string& text) {
    const std::size_t space = std::min(text.find(' '), text.size());
    return {text.substr(0, space), std::string(trim(std::string_view(text).substr(space)))};
  }
  bool prepare(const Line& line) {
    const auto [name, rest] = cut(line.rest);
    if (line.word == "file") std::ofstream(name, std::ios::binary) << line.below;
    else if (line.word == "bytes") std::ofstream(name, std::ios::binary) << unescape(rest);
    else if (line.word == "folder") fs::create_directory(name);
    else if (line.word == "mode") fs::permissions(name, static_cast<fs::perms>(std::stoi(rest, nullptr, 8)));
    else if (line.word == "environment") {
      const std::size_t equals = line.rest.find('=');
      environment_[line.rest.substr(0, equals)] = line.rest.substr(equals + 1);
    } else return false;
    return true;
  }
  void call(const std::string& typed) {
    auto words = words_of(typed);
    ASSERT_FALSE(words.empty());
    ASSERT_EQ(words[0], "meent");
    words.erase(words.begin());
    std::ostringstream out, err;
    status_ = run_program(words, environment_, out, err);
    out_ = out.str();
    err_ = err.str();
  }
  void expect_said(const std::string& said, const std::string& text) const {
    if (text == "nothing") EXPECT_EQ(said, "");
    else EXPECT_NE(said.find(text), std::string::npos) << said;
  }
  void check(const Line& line) {
    const auto [name, rest] = cut(line.rest);
    if (line.word == "exit") EXPECT_EQ(status_, std::stoi(line.rest)) << out_ << err_;
    else if (line.word == "out") expect_said(out_, line.rest);
    else if (line.word == "err") expect_said(err_, line.rest);
    else if (line.word == "not out") EXPECT_EQ(out_.find(line.rest), std::string::npos) << out_;
    else if (line.word == "not err") EXPECT_EQ(err_.find(line.rest), std::string::npos) << err_;
    else if (line.word == "there") EXPECT_TRUE(fs::exists(name));
    else if (line.word == "absent") EXPECT_FALSE(fs::exists(name));
    else if (line.word == "private") EXPECT_EQ(fs::status(name).permissions(), static_cast<fs::perms>(0600));
    else if (line.word == "holds") EXPECT_NE(read_text(name).find(rest), std::string::npos) << read_text(name);
    else if (line.word == "lacks") EXPECT_EQ(read_text(name).find(rest), std::string::npos);
    else ADD_FAILURE() << "no line begins with " << line.word;
  }

  std::map<std::string, std::string> environment_;
  int status_ = -1;
  std::string out_, err_;

 private:
  fs::path home_, folder_;
};

TEST_P(Commands, answer) {
  for (const Line& written : GetParam().lines) {
    Line line = written;
    SCOPED_TRACE(GetParam().file + ":" + std::to_string(line.number));
    if (line.rest.find("{rounds}") != std::string::npos && !fs::exists(rounds))
      GTEST_SKIP() << "the real rounds are not here: " << rounds;
    if (line.word == "mode" && geteuid() == 0 && line.rest.ends_with("000")) GTEST_SKIP() << "root may read every file";
    line.rest = replace_all(replace_all(line.rest, "{source}", source.string()), "{rounds}", rounds.string());
    if (line.word == "$") call(line.rest);
    else if (!prepare(line)) check(line);
    if (HasFatalFailure()) return;
  }
}

std::string name_of(const testing::TestParamInfo<Situation>& info) {
  std::string name = info.param.file.substr(0, info.param.file.find('.')) + "_" + slug(info.param.title);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(File, Commands, testing::ValuesIn(read_situations()), name_of);

TEST(CommandFiles, each_call_says_how_it_ends) {
  const auto situations = read_situations();
  EXPECT_GT(situations.size(), 40U);
  for (const auto& situation : situations) {
    ASSERT_FALSE(situation.lines.empty()) << situation.title;
    for (std::size_t i = 0; i < situation.lines.size(); ++i)
      if (situation.lines[i].word == "$") {
        EXPECT_TRUE(i + 1 < situation.lines.size() && situation.lines[i + 1].word == "exit")
            << situation.file << ":" << situation.lines[i].number;
      }
  }
}

}  // namespace
}  // namespace meent::main
