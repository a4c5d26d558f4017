// SPDX-License-Identifier: EUPL-1.2
// Pages that were drawn before. A page is used again only for exactly the revision of the data it was drawn from: it is
// never stale, and nothing has to be thrown away when something changes.
//
//   if (auto page = cache.get(key, revision)) return kept_page(page);
//   cache.put(key, revision, page);
#pragma once

#include <array>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace meent::web {

class PageCache {
 public:
  using Page = std::shared_ptr<const std::string>;
  // `most_bytes` of keys and pages together; the page that was asked for longest ago makes room.
  explicit PageCache(std::size_t most_bytes);

  // The page, or nullptr. Safe to call from several threads, as is put(). O(1).
  Page get(std::string_view key, std::uint64_t revision);
  // Leaves a page of a later revision in place; a page larger than a shard's share is not kept.
  void put(std::string_view key, std::uint64_t revision, Page page);
  std::size_t bytes() const;

 private:
  struct Entry {
    std::string key;
    std::uint64_t revision;
    Page page;
  };
  struct Shard {
    mutable std::mutex lock;
    std::list<Entry> recent;  // latest first
    std::unordered_map<std::string_view, std::list<Entry>::iterator> places;
    std::size_t bytes = 0;
  };
  static constexpr std::size_t shard_count = 8;
  Shard& shard_of(std::string_view key) { return shards_[std::hash<std::string_view>{}(key) % shard_count]; }
  std::size_t most_bytes_of_shard_;
  std::array<Shard, shard_count> shards_;
};

}  // namespace meent::web
