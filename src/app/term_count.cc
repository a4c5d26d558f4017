// SPDX-License-Identifier: EUPL-1.2
#include "app/term_count.h"

#include <algorithm>
#include <map>

#include "app/house.h"
#include "base/text.h"
#include "domain/turn.h"
#include "store/term_store.h"

namespace meent::app {
namespace {

using Days = std::map<int, std::int64_t>;  // days late → how many

struct Counted {
  TermCount line;
  Days days = {};
};

void take_end(Counted& counted, const store::TermEndCount& end) {
  if (end.by == domain::EndedBy::clock) {
    counted.line.by_clock += end.count;
  } else if (end.days_late == 0) {
    counted.line.in_time += end.count;
  } else {
    counted.line.late += end.count;
    counted.days[end.days_late] += end.count;
  }
}

void take_open(Counted& counted, const store::OpenTermCount& open, Date today) {
  if (open.due_on >= today) {
    counted.line.open += open.count;
    return;
  }
  counted.line.open_late += open.count;
  counted.line.longest_open_late =
      std::max<std::int64_t>(counted.line.longest_open_late.value_or(0), days_between(open.due_on, today));
}

TermCount finish(Counted counted) {
  std::int64_t before = 0;
  for (const auto& [days, count] : counted.days) {
    before += count;
    if (!counted.line.median_late && before > counted.line.late / 2) counted.line.median_late = days;
    counted.line.longest_late = days;
  }
  return std::move(counted.line);
}

bool waits_for_municipality(Session& session, std::string_view slug, const store::OpenTermCount& open) {
  const auto instrument = get_instrument(session, slug, open.instrument, open.version);
  const auto* const phase = domain::find_phase(*instrument, open.phase);
  return phase != nullptr && domain::is_municipal_turn(*instrument, *phase);
}

}  // namespace

Result<TermCountView> view_term_count(Session& session, std::string_view slug, std::optional<int> year) {
  const auto municipality = TRY(get_municipality(session, slug));
  const Date today = civil_date(session.now);
  TermCountView view;
  view.municipality = to_view(*municipality);
  const auto ends = store::count_term_ends(session.database, slug);
  view.years.push_back(today.year());
  for (const auto& end : ends) view.years.push_back(end.year);
  std::sort(view.years.begin(), view.years.end(), std::greater<>());
  view.years.erase(std::unique(view.years.begin(), view.years.end()), view.years.end());
  const bool known = year && std::find(view.years.begin(), view.years.end(), *year) != view.years.end();
  view.year = known ? *year : today.year();
  view.this_year = view.year == today.year();
  std::map<std::string, Counted> by_instrument;
  Counted all;
  const auto of = [&](const std::string& id, int version) -> Counted& {
    Counted& counted = by_instrument[id];
    counted.line.instrument = id;
    counted.line.name = local_name(*municipality, *get_instrument(session, slug, id, version), session.language);
    return counted;
  };
  for (const auto& end : ends) {
    if (end.year != view.year) continue;
    take_end(of(end.instrument, end.version), end);
    take_end(all, end);
  }
  if (view.this_year)
    for (const auto& open : store::count_open_terms(session.database, slug)) {
      if (!waits_for_municipality(session, slug, open)) continue;
      take_open(of(open.instrument, open.version), open, today);
      take_open(all, open, today);
    }
  for (auto& [id, counted] : by_instrument) view.lines.push_back(finish(std::move(counted)));
  std::sort(view.lines.begin(), view.lines.end(), [](const TermCount& left, const TermCount& right) {
    return std::pair(fold(left.name), left.instrument) < std::pair(fold(right.name), right.instrument);
  });
  view.total = finish(std::move(all));
  return view;
}

}  // namespace meent::app
