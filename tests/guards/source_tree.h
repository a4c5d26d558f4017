// SPDX-License-Identifier: EUPL-1.2
// The source tree as guards see it: files with their text, and C++ taken apart in code, comments and literals. Small on
// purpose: it knows of C++ what the guards need and no more.
//
//   for (auto const& file : read_tree("src", {".h", ".cc"})) for (auto const& literal : scan(file.text).literals) …
#pragma once

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace meent::guards {

struct SourceFile {
  std::string path;  // from the root of the project, with /
  std::string text;
};

// What a guard found: "src/domain/engine.cc:1: domain may not include store".
using Findings = std::vector<std::string>;

struct Literal {
  std::string text;  // as written between the quotes, escapes untouched
  std::size_t line = 0;
  std::string call;  // the function whose argument list it stands in: "log"; empty when none
};

struct Scanned {
  std::string code;              // comments and the insides of literals are spaces; lines stay
  std::string without_comments;  // comments are spaces; lines stay
  std::vector<Literal> literals;
};

inline std::filesystem::path root() { return MEENT_SOURCE_DIR; }

inline std::string read_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Files below a folder whose names end so, in order; empty when there is no such folder.
inline std::vector<SourceFile> read_tree(const std::string& folder, const std::vector<std::string>& endings) {
  std::vector<SourceFile> files;
  if (!std::filesystem::exists(root() / folder)) return files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root() / folder)) {
    const std::string path = entry.path().lexically_relative(root()).generic_string();
    const bool wanted =
        std::any_of(endings.begin(), endings.end(), [&](const auto& end) { return path.ends_with(end); });
    if (entry.is_regular_file() && wanted) files.push_back({path, read_text(entry.path())});
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

inline std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    lines.emplace_back(text.substr(from, end - from));
    from = end + 1;
  }
  return lines;
}

inline std::string at(const SourceFile& file, std::size_t line, const std::string& what) {
  return file.path + ":" + std::to_string(line) + ": " + what;
}

// "src/domain/engine.cc" → "domain".
inline std::string storey_of(std::string_view path) {
  if (!path.starts_with("src/")) return {};
  path.remove_prefix(4);
  return std::string(path.substr(0, path.find('/')));
}

inline bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

inline Scanned scan(const std::string& text) {
  Scanned out{text, text, {}};
  std::vector<std::string> calls;  // the name before each open parenthesis
  std::size_t line = 1;
  std::size_t i = 0;
  const auto blank = [&](std::string& where, std::size_t from, std::size_t to) {
    for (std::size_t k = from; k < to; ++k)
      if (where[k] != '\n') where[k] = ' ';
  };
  const auto count_lines = [&](std::size_t from, std::size_t to) {
    for (std::size_t k = from; k < to; ++k) line += text[k] == '\n' ? 1 : 0;
  };
  while (i < text.size()) {
    const char c = text[i];
    if (c == '/' && i + 1 < text.size() && (text[i + 1] == '/' || text[i + 1] == '*')) {
      const bool block = text[i + 1] == '*';
      std::size_t end = block ? text.find("*/", i + 2) : text.find('\n', i);
      end = end == std::string::npos ? text.size() : end + (block ? 2 : 0);
      blank(out.code, i, end);
      blank(out.without_comments, i, end);
      count_lines(i, end);
      i = end;
    } else if (c == '"' && i > 0 && text[i - 1] == 'R') {
      const std::size_t open = text.find('(', i);
      if (open == std::string::npos) break;
      const std::string close = ")" + text.substr(i + 1, open - i - 1) + "\"";
      const std::size_t end = std::min(text.find(close, open), text.size());
      out.literals.push_back({text.substr(open + 1, end - open - 1), line, calls.empty() ? "" : calls.back()});
      blank(out.code, i + 1, end);
      count_lines(i, end);
      i = std::min(end + close.size(), text.size());
    } else if (c == '"' || (c == '\'' && (i == 0 || !is_word(text[i - 1])))) {
      std::size_t end = i + 1;
      while (end < text.size() && text[end] != c && text[end] != '\n') end += text[end] == '\\' ? 2 : 1;
      end = std::min(end, text.size());
      if (c == '"') out.literals.push_back({text.substr(i + 1, end - i - 1), line, calls.empty() ? "" : calls.back()});
      blank(out.code, i + 1, end);
      i = std::min(end + 1, text.size());
    } else {
      if (c == '(') {
        std::size_t to = i;
        while (to > 0 && text[to - 1] == ' ') --to;
        std::size_t from = to;
        while (from > 0 && is_word(text[from - 1])) --from;
        calls.push_back(text.substr(from, to - from));
      } else if (c == ')' && !calls.empty()) {
        calls.pop_back();
      } else if (c == '\n') {
        ++line;
      }
      ++i;
    }
  }
  return out;
}

inline std::string report(const Findings& findings) {
  std::string text = "\n";
  for (const auto& finding : findings) text += finding + "\n";
  return text;
}

}  // namespace meent::guards
