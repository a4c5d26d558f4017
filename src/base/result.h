// SPDX-License-Identifier: EUPL-1.2
// Result<T>: either a value or a refusal that a reader can understand.
//
// A refusal is expected ("the vote is closed"); a bug is CHECK() (check.h); a broken world (disk full) is an exception.
// The vocabulary is that of std::expected, so that Result can become an alias of it in C++23.
//
//   Result<Receipt> cast(...) {
//     auto round = TRY(get_round(session, id));             // passes a refusal up
//     if (!open) return Error{ErrorCode::too_late, "vote.closed"};
//     return Receipt{...};
//   }
#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace meent {

// Why something was refused. They mean something to the domain and nothing to HTTP; web/error_pages.cc and the
// command line map them once.
enum class ErrorCode { invalid, not_signed_in, not_allowed, not_found, conflict, too_late, too_many, unavailable };

// Named values that fill the {placeholders} of a text: {{"amount", "€ 500"}}.
using Params = std::vector<std::pair<std::string, std::string>>;

// What is wrong with one field of a form or of an API body; `key` is a text of texts/.
struct FieldError {
  std::string field;
  std::string key;
  Params params = {};
  bool operator==(const FieldError&) const = default;
};

// An answer to a reader: `key` names a text of texts/, `params` fill it in. Never holds personal data or internals.
struct Error {
  ErrorCode code = ErrorCode::invalid;
  std::string key;
  Params params = {};
  std::vector<FieldError> fields = {};
  bool operator==(const Error&) const = default;
};

// What is wrong at one place of a file that somebody wrote (.pb, TOML, GeoJSON, .po): printed as file:line: text.
struct Finding {
  std::string file;
  int line = 0;  // 1-based; 0: the whole file
  std::string key;
  Params params = {};
  bool operator==(const Finding&) const = default;
};

// Stands for "nothing to return": Result<void> is Result<Done>.
struct Done {
  bool operator==(const Done&) const = default;
};

template <class T>
class [[nodiscard]] Result {
  static_assert(!std::is_reference_v<T>, "Result holds values");

 public:
  using value_type = T;
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }
  // Precondition of value() and *: has_value(). Precondition of error(): !has_value(). std::bad_variant_access else.
  T& value() & { return std::get<0>(state_); }
  const T& value() const& { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  Error& error() & { return std::get<1>(state_); }
  const Error& error() const& { return std::get<1>(state_); }
  Error&& error() && { return std::get<1>(std::move(state_)); }

  T value_or(T other) const& { return has_value() ? value() : std::move(other); }

  template <class F>
  auto and_then(F&& next) && -> std::invoke_result_t<F, T&&> {
    if (!has_value()) return std::move(*this).error();
    return std::forward<F>(next)(std::move(*this).value());
  }
  template <class F>
  auto transform(F&& change) && -> Result<std::invoke_result_t<F, T&&>> {
    if (!has_value()) return std::move(*this).error();
    return std::forward<F>(change)(std::move(*this).value());
  }

 private:
  std::variant<T, Error> state_;
};

}  // namespace meent

// Evaluates to the value, or returns the refusal from the calling function. A GNU statement expression: g++ and clang.
#define TRY(expression)                                                                                           \
  __extension__({                                                                                                 \
    _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wshadow\"") auto try_result = (expression); \
    _Pragma("GCC diagnostic pop") if (!try_result.has_value()) return std::move(try_result).error();              \
    std::move(try_result).value();                                                                                \
  })
