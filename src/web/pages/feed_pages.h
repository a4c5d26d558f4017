// SPDX-License-Identifier: EUPL-1.2
// Feeds for readers of news and for programs: Atom (RFC 4287), from the same use cases for a municipality, an area and
// a dossier.
#pragma once

#include "app/feeds.h"
#include "web/visit.h"

namespace meent::web {

inline constexpr std::string_view atom_type = "application/atom+xml; charset=utf-8";

Result<Response> city_feed(const Visit& visit);
Result<Response> area_feed(const Visit& visit);
Result<Response> dossier_feed(const Visit& visit);

// The document. `self` and `page` are paths: of the feed, and of the page that shows the same.
std::string atom_document(const app::FeedView& feed, std::string_view self, std::string_view page, Language language);

}  // namespace meent::web
