// SPDX-License-Identifier: EUPL-1.2
// The site: a table of routes, each with its access, and the handlers behind it. Handlers ask a use case and render its
// view; the transaction is opened and ended here, around them.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "app/session.h"
#include "web/http_server.h"

namespace meent::web {

enum class Access { everyone, signed_in };

struct RouteRow {
  std::string_view method;
  std::string_view pattern;  // "/{gemeente}/dossier/{nummer}"
  Access access;
  bool writes;
};
// What there is, for guards and documentation.
std::span<const RouteRow> all_routes();

// How the edge reaches the house; main gives it.
struct Edge {
  // Runs the work in a read transaction on this thread.
  std::function<void(const std::function<void(app::Session&)>&)> read;
  // Runs the work in a write transaction, on the writer's thread; `done` tells whether it is durable. The work says
  // whether to keep what it wrote.
  std::function<void(std::function<bool(app::Session&)>, std::function<void(bool durable)>)> write;
};

struct SiteSettings {
  Language language = Language::nl;
  bool https = false;
  std::string key;  // secret of this installation, for form tokens
};

ServerHandler make_site(Edge edge, SiteSettings settings);

}  // namespace meent::web
