// SPDX-License-Identifier: EUPL-1.2
// What a walkthrough or a manual shows of a file still stands in that file, line for line. A block of code names its
// file after the language ("cpp src/app/views.h"); a line with only … stands for lines left out.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "guards/source_tree.h"

namespace meent::guards {
namespace {

struct Block {
  std::size_t line = 0;
  std::string language;
  std::string file;  // empty: none named
  std::vector<std::string> lines;
};

std::string without_indent(const std::string& line, std::size_t indent) {
  const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
  return line.substr(std::min(indent, spaces));
}

std::vector<Block> blocks_of(const SourceFile& document) {
  std::vector<Block> blocks;
  bool inside = false;
  std::size_t indent = 0;
  const auto lines = lines_of(document.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t fence = lines[i].find("```");
    const bool is_fence = fence != std::string::npos && lines[i].find_first_not_of(' ') == fence;
    if (is_fence && !inside) {
      const std::string info = lines[i].substr(fence + 3);
      const std::size_t space = std::min(info.find(' '), info.size());
      blocks.push_back({i + 1, info.substr(0, space), info.substr(std::min(space + 1, info.size())), {}});
      indent = fence;
    } else if (inside && !is_fence) {
      blocks.back().lines.push_back(without_indent(lines[i], indent));
    }
    if (is_fence) inside = !inside;
  }
  return blocks;
}

// The first line of the block that the file lacks after those before it; empty when all are there in this order, and
// those not parted by … directly after one another.
std::string find_missing_line(const std::vector<std::string>& block, const std::vector<std::string>& file) {
  std::vector<std::string> part;
  std::size_t from = 0;
  const auto place = [&]() -> std::string {
    if (part.empty()) return {};
    const auto start = file.begin() + static_cast<std::ptrdiff_t>(from);
    const auto found = std::search(start, file.end(), part.begin(), part.end());
    if (found == file.end()) {
      for (const auto& line : part)
        if (std::find(start, file.end(), line) == file.end()) return line;
      return part.front() + " (not with the lines below it)";
    }
    from = static_cast<std::size_t>(found - file.begin()) + part.size();
    part.clear();
    return {};
  };
  for (const auto& line : block) {
    if (line != "…") {
      part.push_back(line);
    } else if (const auto missing = place(); !missing.empty()) {
      return missing;
    }
  }
  return place();
}

// `needs_file`: every block but those of commands must say where it was cut from.
Findings find_stale_snippets(const SourceFile& document, bool needs_file,
                             const std::vector<SourceFile>& known_files = {}) {
  Findings findings;
  for (const auto& block : blocks_of(document)) {
    if (block.file.empty()) {
      if (needs_file && block.language != "sh") findings.push_back(at(document, block.line, "names no file"));
      continue;
    }
    std::string text;
    for (const auto& known : known_files)
      if (known.path == block.file) text = known.text;
    if (known_files.empty()) text = read_text(root() / block.file);
    const std::string missing = find_missing_line(block.lines, lines_of(text));
    if (block.lines.empty() || text.empty()) findings.push_back(at(document, block.line, block.file + " is empty"));
    else if (!missing.empty()) findings.push_back(at(document, block.line, block.file + " lacks: " + missing));
  }
  return findings;
}

TEST(Guard, snippets_stand_in_the_files_they_were_cut_from) {
  Findings findings;
  std::size_t blocks = 0;
  for (const auto& document : read_tree("docs", {".md"})) {
    const bool walkthrough = document.path.starts_with("docs/walkthroughs/");
    for (auto& finding : find_stale_snippets(document, walkthrough)) findings.push_back(std::move(finding));
    for (const auto& block : blocks_of(document)) blocks += !block.file.empty();
  }
  EXPECT_TRUE(findings.empty()) << report(findings);
  EXPECT_GE(blocks, 15U);
}

TEST(GuardItself, finds_a_snippet_that_no_longer_stands_there) {
  const std::vector<SourceFile> files = {{"src/a.cc", "int a() {\n  return 1;\n}\nint b();\n"}};
  const auto find = [&](const std::string& text) { return find_stale_snippets({"docs/x.md", text}, true, files); };
  EXPECT_TRUE(find("1. Text\n   ```cpp src/a.cc\n   int a() {\n     return 1;\n   ```\n").empty());
  EXPECT_TRUE(find("```cpp src/a.cc\nint a() {\n…\nint b();\n```\n").empty());
  EXPECT_TRUE(find("```sh\nls\n```\n").empty());
  EXPECT_EQ(find("```cpp src/a.cc\nint a() {\n  return 2;\n```\n"),
            Findings{"docs/x.md:1: src/a.cc lacks:   return 2;"});
  EXPECT_EQ(find("```cpp src/a.cc\nint a() {\nint b();\n```\n"),
            Findings{"docs/x.md:1: src/a.cc lacks: int a() { (not with the lines below it)"});
  EXPECT_EQ(find("```cpp src/a.cc\nint b();\n…\nint a() {\n```\n").size(), 1U);
  EXPECT_EQ(find("```cpp src/none.cc\nint a();\n```\n"), Findings{"docs/x.md:1: src/none.cc is empty"});
  EXPECT_EQ(find("```cpp\nint a();\n```\n"), Findings{"docs/x.md:1: names no file"});
}

}  // namespace
}  // namespace meent::guards
