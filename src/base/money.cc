// SPDX-License-Identifier: EUPL-1.2
#include "base/money.h"

namespace meent {

Result<Money> add(Money left, Money right) {
  std::int64_t sum = 0;
  if (__builtin_add_overflow(left.cents, right.cents, &sum)) return Error{ErrorCode::invalid, "money.too_large"};
  return Money{sum};
}

Result<Money> parse_money(std::string_view text) {
  const auto malformed = Error{ErrorCode::invalid, "money.malformed", {{"text", std::string(text.substr(0, 40))}}};
  const auto trim = [&] {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  };
  trim();
  if (text.starts_with("\u20ac")) text.remove_prefix(3);
  else if (text.starts_with("EUR")) text.remove_prefix(3);
  else if (text.ends_with("\u20ac")) text.remove_suffix(3);
  trim();
  if (text.ends_with(",-")) text.remove_suffix(2);
  if (text.starts_with("-")) return Error{ErrorCode::invalid, "money.negative"};
  if (text.empty() || text.size() > 24) return malformed;

  // The last mark separates cents when one or two digits follow it; all other marks must separate thousands.
  const std::size_t mark = text.find_last_of(",.");
  std::string_view whole = text;
  std::string_view fraction;
  if (mark != std::string_view::npos && text.size() - mark - 1 <= 2) {
    whole = text.substr(0, mark);
    fraction = text.substr(mark + 1);
    if (fraction.empty()) return malformed;
  }
  std::int64_t cents = 0;
  std::size_t since_mark = 0;
  bool marked = false;
  char mark_used = 0;
  if (whole.empty()) return malformed;
  for (const char c : whole) {
    if (c == '.' || c == ',') {
      if ((marked && since_mark != 3) || (!marked && (since_mark == 0 || since_mark > 3)) ||
          (mark_used && c != mark_used))
        return malformed;
      marked = true;
      mark_used = c;
      since_mark = 0;
    } else if (c >= '0' && c <= '9') {
      cents = cents * 10 + (c - '0');
      if (cents > largest_cents) return Error{ErrorCode::invalid, "money.too_large"};
      ++since_mark;
    } else {
      return malformed;
    }
  }
  if (marked && since_mark != 3) return malformed;
  cents *= 100;
  std::int64_t scale = 10;
  for (const char c : fraction) {
    if (c < '0' || c > '9') return malformed;
    cents += (c - '0') * scale;
    scale /= 10;
  }
  if (cents > largest_cents) return Error{ErrorCode::invalid, "money.too_large"};
  return Money{cents};
}

std::string to_decimal(Money money) {
  const bool negative = money.cents < 0;
  const std::uint64_t size =
      negative ? 0 - static_cast<std::uint64_t>(money.cents) : static_cast<std::uint64_t>(money.cents);
  std::string text = (negative ? "-" : "") + std::to_string(size / 100);
  if (size % 100 != 0) {
    text += size % 100 < 10 ? ".0" : ".";
    text += std::to_string(size % 100);
  }
  return text;
}

std::string to_param(Money money) { return "€" + to_decimal(money); }

}  // namespace meent
