// SPDX-License-Identifier: EUPL-1.2
// What was made before from the rows of one database, for as long as it holds: a value is used again only for exactly
// the revision of the data it was made from (store/revision_store.h), so it is never stale and nothing has to be thrown
// away.
//
//   const auto round = kept.get<VotingRound>("vote:" + id, revision, [&] { return load_round(session, id); });
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <typeinfo>
#include <unordered_map>

namespace meent::app {

class Kept {
 public:
  // `most`: values; when there are more, all go and those in use come back.
  explicit Kept(std::size_t most = 8'000) : most_(most) {}

  // The value under this key and revision, or what `make` gives, which is kept unless `make` throws. Safe to call from
  // several threads; two of them may make the same value at once. Revision 0 is for what never changes.
  template <class Value, class Make>
  std::shared_ptr<const Value> get(const std::string& key, std::int64_t revision, Make&& make) {
    const std::string name = std::string(typeid(Value).name()) + ":" + key;
    if (auto found = find(name, revision)) return std::static_pointer_cast<const Value>(std::move(found));
    auto made = std::make_shared<const Value>(make());
    put(name, revision, made);
    return made;
  }

 private:
  struct Entry {
    std::int64_t revision = 0;
    std::shared_ptr<const void> value;
  };
  std::shared_ptr<const void> find(const std::string& name, std::int64_t revision) {
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(name);
    return found != entries_.end() && found->second.revision == revision ? found->second.value : nullptr;
  }
  void put(const std::string& name, std::int64_t revision, std::shared_ptr<const void> value) {
    const std::lock_guard lock(mutex_);
    if (entries_.size() >= most_) entries_.clear();
    Entry& entry = entries_[name];
    // A slow reader of older data must not undo what a faster one of newer data put here.
    if (entry.value && entry.revision > revision) return;
    entry = {revision, std::move(value)};
  }

  const std::size_t most_;
  std::mutex mutex_;
  std::unordered_map<std::string, Entry> entries_;
};

}  // namespace meent::app
