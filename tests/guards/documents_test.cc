// SPDX-License-Identifier: EUPL-1.2
// What documents say is so: each command of the program is in them, each path they name is there, no committed file
// speaks of one machine, and the Dutch words in the code are explained.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <memory>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "guards/source_tree.h"

namespace meent::guards {
namespace {

std::string output_of(const std::string& command) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"), pclose);
  std::string text;
  std::array<char, 4096> bytes{};
  while (const std::size_t count = std::fread(bytes.data(), 1, bytes.size(), pipe.get()))
    text.append(bytes.data(), count);
  return text;
}

// What git keeps, or would keep: everything but what .gitignore names.
std::vector<SourceFile> committed_files() {
  std::vector<SourceFile> files;
  const std::string list = output_of("git -c safe.directory='*' -C '" + root().string() +
                                     "' ls-files --cached --others --exclude-standard 2>/dev/null");
  for (const auto& path : lines_of(list))
    if (std::filesystem::is_regular_file(root() / path)) files.push_back({path, read_text(root() / path)});
  return files;
}

// "  meent serve [--demo]" of `meent help` → serve.
std::set<std::string> commands_of(const std::string& help) {
  static const std::regex row(R"((?:^|\n)  meent ([a-z]+))");
  std::set<std::string> commands;
  for (std::sregex_iterator it(help.begin(), help.end(), row), end; it != end; ++it) commands.insert((*it)[1]);
  return commands;
}

// Both ways: no command is left out, and none is promised that is not there.
Findings compare_commands(const std::set<std::string>& commands, const SourceFile& manual) {
  static const std::regex row(R"re((?:^|\n)\| `meent ([a-z]+))re");
  Findings findings;
  std::set<std::string> told;
  for (std::sregex_iterator it(manual.text.begin(), manual.text.end(), row), end; it != end; ++it)
    told.insert((*it)[1]);
  for (const auto& command : commands)
    if (!told.contains(command)) findings.push_back(manual.path + ": meent " + command + " is not in its table");
  for (const auto& command : told)
    if (!commands.contains(command)) findings.push_back(manual.path + ": there is no meent " + command);
  return findings;
}

// Machines differ, and a registry is the reader's own choice. Built of halves, so that this file is not found itself.
Findings find_machines(const std::vector<SourceFile>& files) {
  static const std::regex machine(
      "((^|[^\\w.])/(work|root|home|Users|mnt|workspace)/[\\w.-]+|registry"
      R"(\.(npmjs|yarnpkg)\.)"
      "|proxy"
      R"(\.golang\.)"
      "|pypi"
      R"(\.org)"
      "|deb"
      R"(\.debian\.org)"
      ")");
  Findings findings;
  for (const auto& file : files) {
    if (file.text.find('\0') != std::string::npos) continue;
    const auto lines = lines_of(file.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      std::smatch match;
      if (lines[i].size() < 10'000 && std::regex_search(lines[i], match, machine))
        findings.push_back(at(file, i + 1, "names one machine or registry: " + match[1].str()));
    }
  }
  return findings;
}

// [text](path) of a document of ours leads to a file that is there.
Findings find_dead_links(const std::vector<SourceFile>& files) {
  static const std::regex link(R"(\]\(([^)#\s]+)(#[^)]*)?\))");
  Findings findings;
  for (const auto& file : files) {
    if (!file.path.ends_with(".md")) continue;
    const auto lines = lines_of(file.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      for (std::sregex_iterator it(lines[i].begin(), lines[i].end(), link), end; it != end; ++it) {
        const std::string target = (*it)[1];
        if (target.find(':') != std::string::npos) continue;
        if (!std::filesystem::exists((root() / file.path).parent_path() / target))
          findings.push_back(at(file, i + 1, target + " is not there"));
      }
    }
  }
  return findings;
}

// Names that instruments give: of roles, fields, phases and moves.
std::set<std::string> names_of(const std::vector<SourceFile>& instruments) {
  static const std::regex field(R"re((?:^|\n)([a-z_]+) = \{ (?:type|kind) = )re");
  static const std::regex named(R"re(\bname = "([a-z_]+)")re");
  std::set<std::string> names;
  for (const auto& file : instruments)
    for (const auto* pattern : {&field, &named})
      for (std::sregex_iterator it(file.text.begin(), file.text.end(), *pattern), end; it != end; ++it)
        names.insert((*it)[1]);
  return names;
}

// Where the code itself uses such a Dutch name, as an identifier or as a whole literal, the glossary explains it.
Findings find_unexplained_names(const std::set<std::string>& names, const std::vector<SourceFile>& sources,
                                const std::string& glossary) {
  Findings findings;
  std::set<std::string> known;
  const auto ask = [&](const SourceFile& file, std::size_t line, const std::string& word) {
    if (!names.contains(word) || !known.insert(word).second) return;
    if (!std::regex_search(glossary, std::regex("\\b" + word + "\\b")))
      findings.push_back(at(file, line, word + " is not in docs/glossary.md"));
  };
  for (const auto& file : sources) {
    const auto scanned = scan(file.text);
    for (const auto& literal : scanned.literals) ask(file, literal.line, literal.text);
    const auto lines = lines_of(scanned.code);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      std::string word;
      for (const char c : lines[i] + " ") {
        if (is_word(c)) {
          word += c;
        } else if (!word.empty()) {
          ask(file, i + 1, word);
          word.clear();
        }
      }
    }
  }
  return findings;
}

TEST(Guard, the_documents_have_each_command_and_no_other) {
  const auto commands = commands_of(output_of(std::string("'") + MEENT_PROGRAM + "' help"));
  ASSERT_GT(commands.size(), 5U);
  const auto findings = compare_commands(commands, {"README.md", read_text(root() / "README.md")});
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, no_committed_file_names_a_machine_or_a_registry) {
  const auto files = committed_files();
  if (files.empty()) GTEST_SKIP() << "this is no clone: git has no list of files";
  const auto findings = find_machines(files);
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, links_between_documents_lead_somewhere) {
  auto files = read_tree("docs", {".md"});
  for (const char* const name : {"README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"})
    files.push_back({name, read_text(root() / name)});
  const auto findings = find_dead_links(files);
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, the_glossary_has_the_dutch_words_that_the_code_uses) {
  std::vector<SourceFile> published;
  for (auto& file : read_tree("instruments", {".toml"}))
    if (file.path.find('/') == file.path.rfind('/')) published.push_back(std::move(file));
  const auto names = names_of(published);
  ASSERT_TRUE(names.contains("indiener") && names.contains("titel"));
  const auto findings =
      find_unexplained_names(names, read_tree("src", {".h", ".cc"}), read_text(root() / "docs/glossary.md"));
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(GuardItself, finds_a_command_that_is_not_told_and_one_that_is_not_there) {
  const auto commands = commands_of("meent\n  meent serve [--demo]\n      Serves.\n  meent tick\n");
  EXPECT_EQ(commands, (std::set<std::string>{"serve", "tick"}));
  EXPECT_EQ(compare_commands(commands, {"README.md", "|---|\n| `meent serve` | x |\n| `meent demo` | y |\n"}),
            (Findings{"README.md: meent tick is not in its table", "README.md: there is no meent demo"}));
}

TEST(GuardItself, finds_a_path_of_a_machine) {
  EXPECT_EQ(find_machines({{"a.md",
                            "\nsee /ho"
                            "me/anna/x"}})
                .size(),
            1U);
  EXPECT_EQ(find_machines({{"a.json",
                            "\"https://registry"
                            ".npmjs.org/x\""}})
                .size(),
            1U);
  EXPECT_TRUE(
      find_machines({{"a.md", "/amersfoort/12 and ../home/x and athome/"}, {"b.png", std::string("\0/root/x", 8)}})
          .empty());
}

TEST(GuardItself, finds_a_link_to_nothing) {
  EXPECT_EQ(find_dead_links({{"docs/a.md", "[a](no-such-file.md) [b](https://example.org) [c](../README.md#top)"}}),
            Findings{"docs/a.md:1: no-such-file.md is not there"});
}

TEST(GuardItself, finds_a_dutch_name_in_the_code) {
  const auto names = names_of({{"instruments/a.toml", "[fields]\nkleur = { type = \"text\" }\n{ name = \"verven\" }"}});
  EXPECT_EQ(
      find_unexplained_names(names, {{"src/a.cc", "\nint kleur = 1; f(\"verven\"); // kleur\nkleur = 2;"}}, "x"),
      (Findings{"src/a.cc:2: verven is not in docs/glossary.md", "src/a.cc:2: kleur is not in docs/glossary.md"}));
  EXPECT_TRUE(find_unexplained_names(names, {{"src/a.cc", "f(kleur)"}}, "| kleur | colour |").empty());
}

}  // namespace
}  // namespace meent::guards
