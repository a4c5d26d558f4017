// SPDX-License-Identifier: EUPL-1.2
#include "web/router.h"

#include <algorithm>
#include <array>

#include "base/check.h"
#include "base/text.h"

namespace meent::web {
namespace {

std::vector<std::string_view> segments_of(std::string_view path) {
  return path == "/" ? std::vector<std::string_view>{} : split(path.substr(1), '/');
}

// In the order in which Allow names them.
constexpr std::array<std::string_view, 4> methods{"GET", "POST", "PUT", "DELETE"};

bool fits(const std::vector<std::string_view>& wanted, const std::vector<std::string_view>& given) {
  for (std::size_t i = 0; i < wanted.size(); ++i)
    if (wanted[i].empty() ? given[i].empty() : wanted[i] != given[i]) return false;
  return true;
}

}  // namespace

RouteMatcher::RouteMatcher(std::vector<RouteFacts> routes) : routes_(std::move(routes)) {
  for (std::size_t i = 0; i < routes_.size(); ++i) {
    const RouteFacts& facts = routes_[i];
    CHECK(facts.pattern.starts_with('/'));
    CHECK(std::find(methods.begin(), methods.end(), facts.method) != methods.end());
    CHECK(facts.method != "GET" || facts.policy != Policy::write);
    CHECK((facts.method != "GET" && facts.method != "DELETE") || facts.body_limit == 0);
    Row row{i, segments_of(facts.pattern)};
    for (std::string_view& segment : row.segments) {
      CHECK(!segment.empty());
      if (segment.front() == '{') {
        CHECK(segment.size() > 2 && segment.back() == '}');
        segment = {};
      }
    }
    if (by_length_.size() <= row.segments.size()) by_length_.resize(row.segments.size() + 1);
    std::vector<Row>& rows = by_length_[row.segments.size()];
    for (const Row& other : rows) CHECK(other.segments != row.segments || routes_[other.route].method != facts.method);
    rows.push_back(std::move(row));
  }
  const auto literal_first = [](const Row& left, const Row& right) {
    for (std::size_t i = 0; i < left.segments.size(); ++i)
      if (left.segments[i].empty() != right.segments[i].empty()) return right.segments[i].empty();
    return false;
  };
  for (std::vector<Row>& rows : by_length_) std::stable_sort(rows.begin(), rows.end(), literal_first);
}

const std::vector<RouteMatcher::Row>* RouteMatcher::rows_for(std::size_t segments) const {
  return segments < by_length_.size() ? &by_length_[segments] : nullptr;
}

RouteMatch RouteMatcher::match(std::string_view method, std::string_view path) const {
  RouteMatch match;
  if (!path.starts_with('/')) return match;
  const std::vector<std::string_view> given = segments_of(path);
  const std::vector<Row>* const rows = rows_for(given.size());
  const std::string_view wanted_method = method == "HEAD" ? "GET" : method;
  std::array<bool, methods.size()> there{};
  // The most literal pattern that fits decides which resource it is; only rows of that pattern tell what is allowed.
  const Row* resource = nullptr;
  for (std::size_t i = 0; rows != nullptr && i < rows->size(); ++i) {
    const Row& row = (*rows)[i];
    if (resource != nullptr ? row.segments != resource->segments : !fits(row.segments, given)) continue;
    resource = &row;
    if (routes_[row.route].method == wanted_method) {
      match.kind = RouteMatch::Kind::found;
      match.route = row.route;
      for (std::size_t part = 0; part < given.size(); ++part)
        if (row.segments[part].empty()) match.parts.emplace_back(given[part]);
      return match;
    }
    const auto method_at = std::find(methods.begin(), methods.end(), routes_[row.route].method);
    there[static_cast<std::size_t>(method_at - methods.begin())] = true;
  }
  if (resource != nullptr) {
    match.kind = RouteMatch::Kind::other_method;
    for (std::size_t i = 0; i < methods.size(); ++i) {
      if (!there[i]) continue;
      if (!match.allow.empty()) match.allow += ", ";
      match.allow += methods[i] == "GET" ? "GET, HEAD" : methods[i];
    }
    return match;
  }
  if (wanted_method == "GET" && path.size() > 1 && path.ends_with('/')) {
    const std::string_view shorter = path.substr(0, path.size() - 1);
    if (!shorter.ends_with('/') && this->match("GET", shorter).kind == RouteMatch::Kind::found) {
      match.kind = RouteMatch::Kind::redirect;
      match.location = shorter;
    }
  }
  return match;
}

std::size_t RouteMatcher::body_limit(std::string_view method, std::string_view path) const {
  const RouteMatch found = match(method, path);
  if (found.kind == RouteMatch::Kind::found) return routes_[found.route].body_limit;
  return method == "GET" || method == "HEAD" ? 0 : unrouted_body_limit;
}

}  // namespace meent::web
