// SPDX-License-Identifier: EUPL-1.2
// CHECK: a promise between parts of the program. Broken means bug, never bad input: the request edge, the job loop or
// main catches BrokenPromise, logs the place and answers with a reference number.
//
//   CHECK(!phases.empty());
//   auto instrument = MUST(parse_instrument(built_in_text, "built-in"));
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace meent {

class BrokenPromise : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

[[noreturn]] inline void break_promise(const char* what, const char* file, int line) {
  throw BrokenPromise(std::string(file) + ":" + std::to_string(line) + ": " + what);
}

}  // namespace meent

#define CHECK(condition) ((condition) ? static_cast<void>(0) : ::meent::break_promise(#condition, __FILE__, __LINE__))

// The value of a Result that cannot be a refusal here; a refusal is a bug.
#define MUST(expression)                                                                                \
  __extension__({                                                                                       \
    auto must_result = (expression);                                                                    \
    if (!must_result.has_value())                                                                       \
      ::meent::break_promise((#expression ": " + must_result.error().key).c_str(), __FILE__, __LINE__); \
    std::move(must_result).value();                                                                     \
  })
