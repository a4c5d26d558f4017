// SPDX-License-Identifier: EUPL-1.2
// The site behind the server: matches a request with its route, holds it against access, form token and limits, opens
// and ends the transactions around its handler, keeps pages that are the same for everybody, and turns refusals into
// pages. This is one of the three places where exceptions are caught.
//
//   HttpServer server(settings, make_site(edge, site));
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/session.h"
#include "web/http_server.h"
#include "web/visit.h"

namespace meent::web {

enum class Written {
  kept,        // and durable
  taken_back,  // the work asked for it
  conflict,    // it met another change; nothing of it is kept
  failed,      // it threw, or could not be kept
  busy         // too much was waiting: it never ran
};

// How the site reaches the house; main gives it.
struct Edge {
  // Runs the work in a read transaction, on this thread. Throws as the store does.
  std::function<void(const std::function<void(app::Session&)>&)> read;
  // Runs the work in a write transaction, on the writer's thread, and answers when that is durable. The work says
  // whether to keep what it wrote; it may run more than once.
  std::function<void(std::function<bool(app::Session&)> work, std::function<void(Written)> answer)> write;
  // Runs the work on a thread that may wait; false when too much is waiting there.
  std::function<bool(std::function<void()>)> later;
  // The moment; for limits and before any transaction.
  std::function<Instant()> now;
  // Reading crosses a network: never on the thread of a connection.
  bool reads_wait = false;
};

struct SiteSettings {
  Language language = Language::nl;
  bool https = false;
  std::string key = {};  // secret of this installation, for form tokens
  // How often one address may ask (web/rate_limit.h). Off only for measuring.
  bool limits = true;
  // Letters go out, so that people can sign in with a link.
  bool mail = false;
  // Proxies whose X-Forwarded-For is believed: without it everybody behind one would share its address.
  std::vector<std::string> trusted_proxies = {"127.0.0.1", "::1"};
  MapTiles tiles = {};
  std::string public_url = {};  // where residents find the site, without a slash at the end; empty: not known
  std::string version = {};     // of the program, for administrators
  std::size_t page_cache_bytes = 32 * 1024 * 1024;
};

ServerHandler make_site(Edge edge, SiteSettings settings);

// The address that a request came from: its peer, or, when that is a trusted proxy, the last address in X-Forwarded-For
// that is not one.
std::string client_address(const Request& request, const std::vector<std::string>& trusted_proxies);

}  // namespace meent::web
