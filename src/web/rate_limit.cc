// SPDX-License-Identifier: EUPL-1.2
#include "web/rate_limit.h"

#include <algorithm>
#include <bit>

#include "base/hash.h"
#include "base/text.h"

namespace meent::web {
namespace {

// Neighbours in which a key is looked for; all of them are under one lock.
constexpr std::size_t neighbourhood = 8;

}  // namespace

std::string household_of(std::string_view address) {
  if (starts_with_ignoring_case(address, "::ffff:") && address.find('.') != std::string_view::npos)
    return std::string(address.substr(7));
  if (address.find(':') == std::string_view::npos) return std::string(address);
  // Only the groups before "::" are certain; what that shortens is zeros, and four groups are enough.
  const std::size_t shortened = address.find("::");
  std::vector<std::string_view> front = split(address.substr(0, shortened), ':');
  if (front.size() == 1 && front[0].empty()) front.clear();
  std::vector<std::string_view> back;
  if (shortened != std::string_view::npos && shortened + 2 < address.size())
    back = split(address.substr(shortened + 2), ':');
  while (shortened != std::string_view::npos && front.size() + back.size() < 8) front.push_back("0");
  front.insert(front.end(), back.begin(), back.end());
  std::string household;
  for (std::size_t i = 0; i < 4 && i < front.size(); ++i) household += to_lower_ascii(front[i]) + ":";
  return household;
}

RateLimiter::RateLimiter(std::string salt, std::size_t places, std::array<RateRule, rate_classes> rules)
    : salt_(std::move(salt)), rules_(rules), buckets_(std::bit_ceil(std::max(places, neighbourhood))) {}

std::int64_t RateLimiter::take(RateClass rate, std::string_view address, Instant now) {
  const auto index = static_cast<std::size_t>(rate);
  const RateRule& rule = rules_[index];
  const Digest digest = sha256(salt_ + std::to_string(index) + household_of(address));
  std::uint64_t key = 0;
  for (std::size_t i = 0; i < 8; ++i) key = key << 8 | digest[i];
  const std::size_t first = key & (buckets_.size() - 1) & ~(neighbourhood - 1);
  const std::lock_guard guard(locks_[first / neighbourhood % locks_.size()]);
  Bucket* bucket = &buckets_[first];
  for (std::size_t i = first; i < first + neighbourhood; ++i) {
    if (buckets_[i].key == key) {
      bucket = &buckets_[i];
      break;
    }
    if (buckets_[i].full_until < bucket->full_until) bucket = &buckets_[i];
  }
  if (bucket->key != key) *bucket = Bucket{key, 0};
  const std::int64_t step = 60'000'000 / rule.per_minute;
  const std::int64_t after = std::max(bucket->full_until, now.microseconds) + step;
  const std::int64_t too_far = after - (now.microseconds + step * rule.burst);
  if (too_far > 0) {
    ++refusals_;
    return (too_far + 999'999) / 1'000'000;
  }
  bucket->full_until = after;
  return 0;
}

}  // namespace meent::web
