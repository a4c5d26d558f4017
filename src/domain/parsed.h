// SPDX-License-Identifier: EUPL-1.2
// What reading a file that somebody wrote gives: the value, or all that is wrong with it, each with its line.
#pragma once

#include <optional>
#include <vector>

#include "base/result.h"

namespace meent::domain {

template <class T>
struct Parsed {
  std::optional<T> value = {};         // absent when there are findings
  std::vector<Finding> findings = {};  // in the order of the lines
  bool has_value() const { return value.has_value(); }
  explicit operator bool() const { return has_value(); }
};

}  // namespace meent::domain
