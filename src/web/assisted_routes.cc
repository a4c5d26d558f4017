// SPDX-License-Identifier: EUPL-1.2
#include "web/assisted_routes.h"

#include <algorithm>
#include <array>

namespace meent::web {
namespace {

constexpr std::array routes{
    AssistedRoute{"GET", "/{gemeente}/werk/balie", "", true},
    AssistedRoute{"POST", "/{gemeente}/werk/balie/stoppen", "", true},
    AssistedRoute{"POST", "/uitloggen", "", true},
    AssistedRoute{"GET", "/{gemeente}/instrumenten/{instrument}/indienen"},
    AssistedRoute{"POST", "/{gemeente}/instrumenten/{instrument}/indienen"},
    AssistedRoute{"GET", "/{gemeente}/dossier/{nummer}/indienen"},
    AssistedRoute{"POST", "/{gemeente}/dossier/{nummer}/indienen"},
    AssistedRoute{"POST", "/{gemeente}/lijkt-op"},
    AssistedRoute{"GET", "/{gemeente}/dossier/{nummer}/ingediend"},
    AssistedRoute{"POST", "/{gemeente}/dossier/{nummer}/handelingen/{handeling}"},
    AssistedRoute{"POST", "/{gemeente}/dossier/{nummer}/volgen", "follow"},
    AssistedRoute{"GET", "/{gemeente}/dossier/{nummer}/fotos"},
    AssistedRoute{"POST", "/{gemeente}/dossier/{nummer}/fotos", "picture"},
    AssistedRoute{"POST", "/{gemeente}/dossier/{nummer}/fotos/{foto}/weg", "picture_removed"},
    AssistedRoute{"POST", "/{gemeente}/dossier/{nummer}/reacties", "comment"},
    AssistedRoute{"POST", "/{gemeente}/dossier/{nummer}/reacties/{reactie}/antwoord", "comment"},
    AssistedRoute{"POST", "/{gemeente}/dossier/{nummer}/reacties/{reactie}/wijzigen", "comment_changed"},
    AssistedRoute{"POST", "/{gemeente}/dossier/{nummer}/reacties/{reactie}/intrekken", "comment_withdrawn"},
    AssistedRoute{"POST", "/{gemeente}/dossier/{nummer}/reacties/{reactie}/melden", "comment_reported"},
    AssistedRoute{"POST", "/{gemeente}/dossier/{nummer}/reacties/{reactie}/herziening", "comment_appealed"},
};

const AssistedRoute* find_assisted(const RouteFacts& route) {
  const auto* const found = std::find_if(routes.begin(), routes.end(), [&](const AssistedRoute& one) {
    return one.method == route.method && one.pattern == route.pattern;
  });
  return found == routes.end() ? nullptr : found;
}

}  // namespace

std::span<const AssistedRoute> list_assisted_routes() { return routes; }

Result<Done> admit_assisted(const RouteFacts& route, std::string_view slug, const app::Assistance& assistance) {
  const auto refusal = [](const char* key) { return Error{ErrorCode::not_allowed, key}; };
  if (route.pattern == "/{gemeente}/dossier/{nummer}/stemmen") return refusal("assistance.no_ballot");
  if (route.method == "GET" && route.access == Access::everyone) return Done{};
  const auto* const listed = find_assisted(route);
  if (assistance.over && (listed == nullptr || !listed->also_over)) return refusal("assistance.over");
  if (listed == nullptr) return refusal("assistance.not_this");
  if (!slug.empty() && slug != assistance.municipality) return refusal("assistance.elsewhere");
  return Done{};
}

std::string_view act_of(const RouteFacts& route) {
  const auto* const listed = find_assisted(route);
  return listed == nullptr ? std::string_view() : listed->act;
}

}  // namespace meent::web
