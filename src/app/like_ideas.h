// SPDX-License-Identifier: EUPL-1.2
// Ideas of residents that are already there, for who is writing one: to read first, to support perhaps, and never in
// the way of handing in. Only dossiers that everybody can read, of which none is changed or joined here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/instrument.h"

namespace meent::app {

// Shorter titles are not looked for.
inline constexpr std::size_t least_title = 4;  // characters

struct TitlePart {
  std::string text;
  bool differs = false;  // of which the reader's idea says nothing
};

struct LikeIdea {
  DossierLink link;
  std::vector<TitlePart> title;  // together the title of the link
  std::int64_t support = 0;
};

// Whether residents begin dossiers of this instrument.
bool is_idea(const domain::Instrument& instrument);

// At most five ideas of the municipality, the likest first: running, or ended as realised
// (algorithms/similarity/alike_texts.h). not_found "municipality.unknown".
Result<std::vector<LikeIdea>> list_like_ideas(Session& session, std::string_view slug, std::string_view title,
                                              std::string_view words);

}  // namespace meent::app
