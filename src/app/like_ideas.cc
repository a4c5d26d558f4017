// SPDX-License-Identifier: EUPL-1.2
#include "app/like_ideas.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "algorithms/similarity/alike_texts.h"
#include "app/explain_instrument.h"
#include "app/house.h"
#include "base/check.h"
#include "base/text.h"
#include "store/dossier_store.h"

namespace meent::app {
namespace {

constexpr std::size_t most_like = 5;
constexpr std::int64_t rows_at_once = 1000;

struct Ideas {
  std::vector<std::int64_t> numbers;
  algorithms::TextIndex index;
};

// Whether ideas of this version are shown, by phase.
using Shown = std::map<std::string, bool>;

Shown read_shown(const domain::Instrument& instrument) {
  Shown shown;
  if (!is_idea(instrument)) return shown;
  for (const domain::Phase& phase : instrument.phases) shown[phase.name] = !phase.final || phase.realised;
  return shown;
}

Ideas read_ideas(Session& session, std::string_view slug) {
  std::vector<std::int64_t> numbers;
  std::vector<algorithms::Text> texts;
  std::map<std::pair<std::string, int>, Shown> instruments;
  for (std::int64_t after = 0;;) {
    const auto rows = store::list_dossiers_after(session.database, slug, after, rows_at_once);
    for (const auto& row : rows) {
      after = row.number;
      auto& shown = instruments[{row.instrument, row.version}];
      if (shown.empty()) shown = read_shown(*get_instrument(session, slug, row.instrument, row.version));
      const auto phase = shown.find(row.phase);
      if (phase == shown.end() || !phase->second) continue;
      numbers.push_back(row.number);
      texts.push_back({row.title, row.summary});
    }
    if (std::ssize(rows) < rows_at_once) break;
  }
  return {std::move(numbers), algorithms::TextIndex(texts)};
}

}  // namespace

bool is_idea(const domain::Instrument& instrument) {
  const auto openers = list_openers(instrument);
  return std::any_of(openers.begin(), openers.end(), [&](const std::string& name) {
    const auto* const role = domain::find_role(instrument, name);
    return role != nullptr && (role->kind == domain::RoleKind::initiator || role->kind == domain::RoleKind::resident);
  });
}

Result<std::vector<LikeIdea>> list_like_ideas(Session& session, std::string_view slug, std::string_view title,
                                              std::string_view words) {
  const auto municipality = TRY(get_municipality(session, slug));
  std::vector<LikeIdea> ideas;
  const algorithms::Text one{clean_text(title), clean_text(words)};
  if (count_characters(one.title) < least_title) return ideas;
  const auto known = keep<Ideas>(session, "ideas", [&] { return read_ideas(session, slug); });
  for (const auto& like : known->index.list_like(one, most_like)) {
    const auto row = store::find_row(session.database, slug, known->numbers[like.index]);
    CHECK(row.has_value());
    LikeIdea idea{to_link(session, *municipality, *row), {}, row->support};
    for (auto& part : algorithms::mark_differences(row->title, one))
      idea.title.push_back({std::move(part.text), part.differs});
    ideas.push_back(std::move(idea));
  }
  return ideas;
}

}  // namespace meent::app
