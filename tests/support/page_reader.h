// SPDX-License-Identifier: EUPL-1.2
// What a reader sees of a page and what a browser would send back of its forms. Knows of HTML what our own pages use:
// quoted attributes and five entities (tests/web/pages_test.cc keeps them to that).
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meent::test {

struct PageForm {
  std::string action;
  std::vector<std::pair<std::string, std::string>> hidden;
  std::vector<std::pair<std::string, std::string>> fields;  // as filled in and ticked, hidden ones included; no buttons
};

std::vector<PageForm> read_forms(std::string_view html);
// Without tags, entities as signs, white space as one space.
std::string read_text(std::string_view html);

}  // namespace meent::test
