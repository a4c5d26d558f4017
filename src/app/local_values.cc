// SPDX-License-Identifier: EUPL-1.2
#include "app/local_values.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/audit.h"
#include "app/house.h"
#include "base/text.h"
#include "domain/municipality_lint.h"

namespace meent::app {
namespace {

constexpr std::size_t longest_decision = 200;
constexpr std::size_t longest_value = 100;

std::string label_of(Language language, const std::string& name) {
  const std::string key = "value.name." + name;
  return has_text(language, key) ? t(language, key) : name;
}

std::string to_words(const Json& value) { return value.is_text() ? value.text() : value.to_text(); }

// Name → names of the instruments that look it up.
std::map<std::string, std::vector<std::string>> list_uses(Session& session, const domain::Municipality& municipality) {
  std::map<std::string, std::vector<std::string>> uses;
  for (const auto& [name, list] : municipality.values) uses[name];
  for (const auto& instrument : list_newest(session, municipality.slug))
    for (const auto& name : domain::list_values(*instrument))
      uses[name].push_back(local_name(municipality, *instrument, session.language));
  return uses;
}

// A number where a number is meant: what stands there already says so, else what it looks like.
Json read_value(const domain::Municipality& municipality, const ValueGiven& given) {
  const auto known = municipality.values.find(given.name);
  const bool text =
      known != municipality.values.end() && !known->second.empty() && known->second.back().value.is_text();
  const std::string clean = clean_text(given.value);
  if (!text)
    if (const auto whole = parse_whole(clean); whole && *whole >= 0) return Json(static_cast<std::int64_t>(*whole));
  return Json(clean);
}

// What `meent lint` would say of it; empty: nothing.
std::string find_expected(Session& session, const domain::Municipality& municipality, const store::ValueRow& row) {
  domain::Municipality changed = municipality;
  const auto before = municipality.values.find(row.name);
  if (before != municipality.values.end() && !before->second.empty()) {
    const Json& model = before->second.back().value;
    if (model.is_integer() != row.value.is_integer()) return to_words(model);
  }
  apply_values(changed, {row});
  std::vector<domain::Instrument> instruments;
  for (const auto& instrument : list_newest(session, municipality.slug)) instruments.push_back(*instrument);
  for (const auto& finding : domain::lint_municipality(changed, instruments, {})) {
    if (finding.key != "municipality.value_type") continue;
    std::string name;
    std::string expected;
    for (const auto& [param, value] : finding.params) {
      if (param == "value") name = value;
      if (param == "expected") expected = value;
    }
    if (name == row.name) return expected;
  }
  return "";
}

}  // namespace

void apply_values(domain::Municipality& municipality, const std::vector<store::ValueRow>& values) {
  for (const auto& row : values) {
    auto& list = municipality.values[row.name];
    std::erase_if(list, [&](const domain::DatedValue& one) { return one.from == row.from; });
    list.push_back({row.from, row.value, row.decision});
    std::sort(list.begin(), list.end(), [](const auto& left, const auto& right) { return left.from < right.from; });
  }
}

Result<ValuesView> view_values(Session& session, std::string_view slug) {
  const auto municipality = TRY(get_municipality(session, slug));
  const Date today = civil_date(session.now);
  std::set<std::pair<std::string, Date>> on_site;
  for (const auto& row : store::list_values(session.database, slug)) on_site.emplace(row.name, row.from);
  ValuesView view{to_view(*municipality)};
  for (auto& [name, used_by] : list_uses(session, *municipality)) {
    ValueView value{name, label_of(session.language, name), std::move(used_by)};
    const auto found = municipality->values.find(name);
    if (found != municipality->values.end())
      for (const auto& one : found->second)
        value.lines.insert(value.lines.begin(),
                           {one.from, to_words(one.value), one.by, on_site.contains({name, one.from})});
    const auto now =
        std::find_if(value.lines.begin(), value.lines.end(), [&](const ValueLine& line) { return line.from <= today; });
    if (now != value.lines.end()) now->now = true;
    view.values.push_back(std::move(value));
  }
  std::sort(view.values.begin(), view.values.end(), [](const ValueView& left, const ValueView& right) {
    return std::pair(fold(left.label), left.name) < std::pair(fold(right.label), right.name);
  });
  return view;
}

Result<Done> set_value(Session& session, std::string_view slug, const ValueGiven& given) {
  const auto municipality = TRY(get_municipality(session, slug));
  Error wrong{ErrorCode::invalid, "form.check_fields"};
  const bool known = list_uses(session, *municipality).contains(given.name);
  if (!known) wrong.fields.push_back({"waarde", "values.unknown"});
  store::ValueRow row{given.name, {}, read_value(*municipality, given), clean_text(given.decision)};
  const std::string clean = clean_text(given.value);
  if (clean.empty()) wrong.fields.push_back({"nieuw", "form.missing"});
  else if (count_characters(clean) > longest_value)
    wrong.fields.push_back({"nieuw", "form.too_long", {{"most", std::to_string(longest_value)}}});
  else if (const std::string expected = known ? find_expected(session, *municipality, row) : ""; !expected.empty())
    wrong.fields.push_back({"nieuw", "values.does_not_fit", {{"expected", expected}}});
  if (const auto from = parse_date(given.from); !from)
    wrong.fields.push_back({"vanaf", given.from.empty() ? "form.missing" : from.error().key, from.error().params});
  else if (*from < civil_date(session.now)) wrong.fields.push_back({"vanaf", "values.past"});
  else row.from = *from;
  if (row.decision.empty()) wrong.fields.push_back({"besluit", "form.missing"});
  else if (count_characters(row.decision) > longest_decision)
    wrong.fields.push_back({"besluit", "form.too_long", {{"most", std::to_string(longest_decision)}}});
  if (!wrong.fields.empty()) return wrong;
  store::add_value(session.database, slug, row, session.now);
  note_in_audit(session, slug, "value_set", {},
                {{"value", row.name}, {"is", to_words(row.value)}, {"from", to_iso(row.from)}});
  bump_revision_of(session, slug);
  return Done{};
}

}  // namespace meent::app
