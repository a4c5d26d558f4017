// SPDX-License-Identifier: EUPL-1.2
#include "cases_runner/access_table.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace meent::cases {

AccessTable parse_access_table(std::string_view text) {
  AccessTable table;
  std::istringstream lines{std::string(text)};
  std::set<std::string> seen;
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    std::istringstream words(line);
    std::vector<std::string> row;
    for (std::string word; words >> word;) row.push_back(word);
    if (row.empty() || row[0].front() == '#') continue;
    const auto wrong = [&](const std::string& what) { table.mistakes.push_back(std::to_string(number) + ": " + what); };
    if (row[0] == "route") {
      table.visitors.assign(row.begin() + 1, row.end());
      continue;
    }
    if (row.size() != table.visitors.size() + 2) {
      wrong("needs a method, a route and " + std::to_string(table.visitors.size()) + " words");
      continue;
    }
    AccessRow access{number, row[0] + " " + row[1], {row.begin() + 2, row.end()}};
    if (!seen.insert(access.route).second) wrong(access.route + " stands here twice");
    table.rows.push_back(std::move(access));
  }
  return table;
}

std::string word_for(int status, std::string_view location) {
  switch (status) {
    case 200:
      return "ok";
    case 201:
    case 204:
      return "done";
    case 401:
      return "key";
    case 410:
      return "late";
    case 303:
      // A wrong password is written down, and so no refusal to the edge.
      if (location.ends_with("?mislukt=ja")) return "mend";
      return location.starts_with("/inloggen?terug=") ? "sign-in" : "done";
    case 403:
      return "refused";
    case 404:
      return "missing";
    case 400:
    case 409:
    case 422:
      return "mend";
    default:
      return "wrong:" + std::to_string(status);
  }
}

}  // namespace meent::cases
