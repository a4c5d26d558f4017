// SPDX-License-Identifier: EUPL-1.2
#include "domain/event.h"

#include <utility>

#include "base/hash.h"

namespace meent::domain {
namespace {

// Each part with its length before it, so that no two lists of parts make the same text.
void append_part(std::string& text, std::string_view part) {
  text += std::to_string(part.size());
  text += ':';
  text += part;
  text += '\n';
}

std::string fact_hash(const Fact& fact) {
  std::string text = "fact\n";
  append_part(text, fact.field);
  append_part(text, fact.salt);
  append_part(text, fact.text);
  return sha256_hex(text);
}

std::string facts_hash(const std::vector<Fact>& facts) {
  std::string text = "facts\n";
  for (const auto& fact : facts) {
    append_part(text, fact.field);
    append_part(text, fact.hash);
  }
  return sha256_hex(text);
}

std::string event_hash(const Event& event) {
  std::string text = "event 1\n";
  append_part(text, event.dossier_id.text);
  append_part(text, std::to_string(event.sequence));
  append_part(text, to_rfc3339(event.at));
  append_part(text, event.actor_id.text);
  append_part(text, event.role);
  append_part(text, event.move);
  append_part(text, event.from);
  append_part(text, event.to);
  append_part(text, event.outcome ? "1" : "0");
  append_part(text, event.outcome.value_or(""));
  append_part(text, event.facts_hash);
  append_part(text, event.prev_hash);
  // Events of before there was money keep the hash that they had.
  for (const auto& posting : event.postings) {
    append_part(text, std::to_string(posting.year));
    append_part(text, to_text(posting.from));
    append_part(text, to_text(posting.to));
    append_part(text, std::to_string(posting.amount.cents));
  }
  return sha256_hex(text);
}

}  // namespace

Fact make_fact(std::string field, std::string text, std::string salt) {
  Fact fact{std::move(field), std::move(text), std::move(salt), {}};
  fact.hash = fact_hash(fact);
  return fact;
}

Fact erase(Fact fact) {
  fact.text.clear();
  fact.salt.clear();
  return fact;
}

bool is_erased(const Fact& fact) { return fact.salt.empty() && fact.text.empty(); }

Event seal(Event event, std::string_view prev_hash) {
  event.prev_hash = prev_hash;
  event.facts_hash = facts_hash(event.facts);
  event.hash = event_hash(event);
  return event;
}

std::optional<BrokenPlace> verify_chain(std::span<const Event> events) {
  std::string previous;
  std::int64_t expected = 1;
  for (const auto& event : events) {
    if (event.sequence != expected) return BrokenPlace{expected, "chain.sequence"};
    if (event.prev_hash != previous || (expected > 1 && event.dossier_id != events.front().dossier_id))
      return BrokenPlace{expected, "chain.previous"};
    for (const auto& fact : event.facts)
      if (!is_erased(fact) && fact.hash != fact_hash(fact)) return BrokenPlace{expected, "chain.fact", fact.field};
    if (event.facts_hash != facts_hash(event.facts)) return BrokenPlace{expected, "chain.facts"};
    if (event.hash != event_hash(event)) return BrokenPlace{expected, "chain.event"};
    previous = event.hash;
    ++expected;
  }
  return std::nullopt;
}

std::optional<BrokenPlace> verify_chain(std::span<const Event> events, std::string_view last_hash) {
  auto broken = verify_chain(events);
  if (!broken && (events.empty() ? std::string_view() : std::string_view(events.back().hash)) != last_hash)
    broken = BrokenPlace{static_cast<std::int64_t>(events.size()) + 1, "chain.end"};
  return broken;
}

}  // namespace meent::domain
