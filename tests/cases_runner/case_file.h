// SPDX-License-Identifier: EUPL-1.2
// A .case file as steps: tests/cases/README.md says how one is written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meent::cases {

// What the server must say. Patterns: … is anything, {name} what is known or, when it is not, remembered from here.
struct Expectation {
  enum class Kind {
    header,     // name, pattern of the whole value
    no_header,  // name
    says,       // pattern, somewhere in the visible text
    not_says,   // pattern
    html,       // pattern, somewhere in the body
    no_html,    // pattern
    field,      // name = pattern in some form on the page
    no_field,   // name, and a pattern or nothing
    nothing_stored,
    stored,  // count rows more in the table `name`
    open,    // the connection stays open
    closes
  };
  int line = 0;
  Kind kind = Kind::says;
  std::string name = {};
  std::string pattern = {};
  std::int64_t count = 0;
};

struct Reply {
  int line = 0;
  int status = 0;  // 0: no answer, the connection closes
  std::vector<Expectation> expectations = {};
};

struct Step {
  enum class Kind { given, as, on, tick, request, bytes };
  int line = 0;
  Kind kind = Kind::given;
  std::string text = {};  // of given, as and on: what follows the word
  std::string method = {};
  std::string target = {};
  std::vector<std::pair<std::string, std::string>> headers = {};
  std::vector<std::pair<std::string, std::string>> fields = {};
  std::vector<std::string> without = {};  // fields that are left out
  std::optional<std::string> body = {};
  bool json = false;                     // names in the body are filled in, all other braces stay
  int from = 1;                          // the visitor's address is 127.0.0.<from>
  std::vector<std::string> pieces = {};  // of bytes: what is sent, or "(wait 2 seconds)", "(hang up)"
  std::vector<Reply> replies = {};
};

struct CaseFile {
  std::string known = {};  // why this case fails for now
  std::vector<Step> steps = {};
  std::vector<std::string> mistakes = {};  // "12: …"; the case is not played when there are any
};

CaseFile parse_case(std::string_view text);

// Fills in {300 x a} and the escapes \r \n \t \\ \{ and \xNN; leaves other {…} for the runner, as in "{code 1}".
// A mistake comes back as nothing.
std::optional<std::string> write_out(std::string_view text);

}  // namespace meent::cases
