// SPDX-License-Identifier: EUPL-1.2
// The table of what can be asked: every route states who may use it, how it runs and how much it may send. Guards and
// the documentation read the same table.
//
//   RouteTable<Handler> table({{{"GET", "/{gemeente}", Access::everyone}, city},
//                              {{"POST", "/uitloggen", Access::signed_in, Policy::write, 16'384}, sign_out}});
//   RouteMatch found = table.match("GET", "/almelo");   // found.parts == {"almelo"}
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace meent::web {

// Who may use a route. `code`: whoever has a letter with a code; officer and administrator are roles of a municipality.
enum class Access { everyone, code, signed_in, officer, administrator };
// inline_read: answers at once, on the connection's thread, when the database is in the process. pool_read: slow reads,
// on a thread of their own. write: on the database's writer.
enum class Policy { inline_read, pool_read, write };
// Each class has a bucket of its own in RateLimiter. token: requests with an access token that does not work.
// typing: what a script asks while somebody fills in a form.
enum class RateClass { page, form, sign_in, ballot, token, typing };

struct RouteFacts {
  std::string_view method;   // GET (HEAD follows by itself), POST, PUT or DELETE
  std::string_view pattern;  // "/{gemeente}/dossier/{nummer}": a {name} is one whole segment
  Access access;
  Policy policy = Policy::inline_read;
  std::size_t body_limit = 0;  // bytes
  RateClass rate = RateClass::page;
};

struct RouteMatch {
  // redirect: the same path without its last slash is a GET route. other_method: the path exists, `allow` says how.
  enum class Kind { found, not_found, other_method, redirect };
  Kind kind = Kind::not_found;
  std::size_t route = 0;                // index in routes(), when found
  std::vector<std::string> parts = {};  // what each {name} stood for, in order; never empty texts
  std::string allow = {};               // "GET, HEAD, POST"
  std::string location = {};
};

inline constexpr std::size_t unrouted_body_limit = 16 * 1024;
// Limits for what people type: a whole form, and one of a few short fields.
inline constexpr std::size_t form_size = 256 * 1024;
inline constexpr std::size_t small_form = 16 * 1024;

class RouteMatcher {
 public:
  // Promises, checked: patterns begin with /, no two rows answer the same, GET writes nothing and has no body, DELETE
  // has no body.
  explicit RouteMatcher(std::vector<RouteFacts> routes);

  // `path` is decoded. A literal segment goes before a {name}. O(routes with as many segments).
  RouteMatch match(std::string_view method, std::string_view path) const;
  // Of the matching route. When there is none, enough for a form: whoever sends one to a wrong address is to hear that
  // the address is wrong, not that the form is too large.
  std::size_t body_limit(std::string_view method, std::string_view path) const;
  std::span<const RouteFacts> routes() const { return routes_; }

 private:
  struct Row {
    std::size_t route;
    std::vector<std::string_view> segments;  // empty text: a {name}
  };
  const std::vector<Row>* rows_for(std::size_t segments) const;
  std::vector<RouteFacts> routes_;
  std::vector<std::vector<Row>> by_length_;  // by the number of segments
};

template <class Handler>
struct Route {
  RouteFacts facts;
  Handler handler;
};

template <class Handler>
class RouteTable : public RouteMatcher {
 public:
  explicit RouteTable(std::vector<Route<Handler>> rows) : RouteMatcher(facts_of(rows)) {
    for (Route<Handler>& row : rows) handlers_.push_back(std::move(row.handler));
  }
  const Handler& handler(const RouteMatch& match) const { return handlers_[match.route]; }

 private:
  static std::vector<RouteFacts> facts_of(const std::vector<Route<Handler>>& rows) {
    std::vector<RouteFacts> facts;
    for (const Route<Handler>& row : rows) facts.push_back(row.facts);
    return facts;
  }
  std::vector<Handler> handlers_;
};

}  // namespace meent::web
