// SPDX-License-Identifier: EUPL-1.2
// How often one address may ask. A bucket per class and address that fills evenly (GCRA, ITU-T I.371: one number a
// bucket). Addresses are kept only as a salted hash; of IPv6 the first 64 bits, which is what one household has.
//
//   auto wait = limiter.take(RateClass::sign_in, request.peer, now);
//   if (wait > 0) return Error{ErrorCode::too_many, "request.too_often", {{"seconds", std::to_string(wait)}}};
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "web/router.h"

namespace meent::web {

struct RateRule {
  int burst;       // at once
  int per_minute;  // in the long run
};

inline constexpr std::size_t rate_classes = 6;
inline constexpr std::array<RateRule, rate_classes> default_rate_rules{
    {{300, 1200}, {40, 60}, {10, 10}, {60, 60}, {20, 20}, {30, 60}}};

class RateLimiter {
 public:
  // Memory: 16 bytes × places (rounded up to a power of two), fixed. When it is full the bucket that is nearest to
  // empty makes room: forgetting favours the visitor, never the other way round.
  explicit RateLimiter(std::string salt, std::size_t places = 65'536,
                       std::array<RateRule, rate_classes> rules = default_rate_rules);
  // Seconds to wait, or 0: taken. Safe to call from several threads. O(1).
  std::int64_t take(RateClass rate, std::string_view address, Instant now);
  std::int64_t refusals() const { return refusals_; }  // since the start

 private:
  struct Bucket {
    std::uint64_t key = 0;
    std::int64_t full_until = 0;  // microseconds; GCRA's theoretical arrival time
  };
  std::string salt_;
  std::array<RateRule, rate_classes> rules_;
  std::vector<Bucket> buckets_;
  std::array<std::mutex, 64> locks_;
  std::atomic<std::int64_t> refusals_ = 0;
};

// "2001:db8:1:2:…" → its first 64 bits; IPv4 (also as ::ffff:192.0.2.1) as it is.
std::string household_of(std::string_view address);

}  // namespace meent::web
