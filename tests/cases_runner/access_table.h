// SPDX-License-Identifier: EUPL-1.2
// tests/access.table: for each route and each kind of visitor the answer that is to come. A line is a method, a pattern
// and one word for each visitor named in the line that begins with “route”; lines that begins with # are for readers.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace meent::cases {

struct AccessRow {
  int line = 0;
  std::string route;  // "GET /{gemeente}/werk"
  std::vector<std::string> words;
};

struct AccessTable {
  std::vector<std::string> visitors;
  std::vector<AccessRow> rows;
  std::vector<std::string> mistakes;  // "12: …"
};

AccessTable parse_access_table(std::string_view text);

// The word for an answer: ok (200), done (303 to another page, 201, 204), sign-in (303 to /inloggen), key (401), late
// (410), refused (403), missing (404), mend (400, 409 or 422: let in, but the form is not right), gone wrong (anything
// else, with its status).
std::string word_for(int status, std::string_view location);

}  // namespace meent::cases
