// SPDX-License-Identifier: EUPL-1.2
#include "web/page_cache.h"

namespace meent::web {
namespace {

// What the list node, the map node and the shared pointer take beside the texts.
constexpr std::size_t bookkeeping = 200;

}  // namespace

PageCache::PageCache(std::size_t most_bytes) : most_bytes_of_shard_(most_bytes / shard_count) {}

PageCache::Page PageCache::get(std::string_view key, std::uint64_t revision) {
  Shard& shard = shard_of(key);
  const std::lock_guard guard(shard.lock);
  const auto found = shard.places.find(key);
  if (found == shard.places.end() || found->second->revision != revision) return nullptr;
  shard.recent.splice(shard.recent.begin(), shard.recent, found->second);
  return found->second->page;
}

void PageCache::put(std::string_view key, std::uint64_t revision, Page page) {
  Shard& shard = shard_of(key);
  const auto cost_of = [](std::string_view name, const Page& one) { return name.size() + one->size() + bookkeeping; };
  if (!page || cost_of(key, page) > most_bytes_of_shard_) return;
  const std::lock_guard guard(shard.lock);
  const auto drop = [&](std::list<Entry>::iterator entry) {
    shard.bytes -= cost_of(entry->key, entry->page);
    shard.places.erase(entry->key);
    shard.recent.erase(entry);
  };
  if (const auto found = shard.places.find(key); found != shard.places.end()) {
    // A slow reader of older data must not undo what a faster one of newer data put here.
    if (found->second->revision > revision) return;
    drop(found->second);
  }
  shard.bytes += cost_of(key, page);
  shard.recent.push_front(Entry{std::string(key), revision, std::move(page)});
  shard.places.emplace(shard.recent.front().key, shard.recent.begin());
  while (shard.bytes > most_bytes_of_shard_) drop(std::prev(shard.recent.end()));
}

std::size_t PageCache::bytes() const {
  std::size_t sum = 0;
  for (const Shard& shard : shards_) {
    const std::lock_guard guard(shard.lock);
    sum += shard.bytes;
  }
  return sum;
}

}  // namespace meent::web
