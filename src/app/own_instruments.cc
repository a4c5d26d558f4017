// SPDX-License-Identifier: EUPL-1.2
#include "app/own_instruments.h"

#include <algorithm>
#include <utility>

#include "app/audit.h"
#include "app/explain_instrument.h"
#include "app/house.h"
#include "base/check.h"
#include "base/embedded.h"
#include "base/hash.h"
#include "base/text.h"
#include "domain/instrument_lint.h"
#include "domain/instrument_parser.h"
#include "domain/story.h"
#include "domain/story_coverage.h"
#include "store/own_instrument_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

constexpr std::size_t longest_reason = 300;
const std::string definition_file = "definitie";
const std::string stories_file = "verhalen";

std::optional<store::InstrumentRow> find_newest(Session& session, std::string_view slug, std::string_view id) {
  for (auto& row : store::list_instruments(session.database, slug))
    if (row.id == id) return std::move(row);
  return std::nullopt;
}

// Also those that are switched off here: their number is taken.
std::vector<domain::Instrument> list_others(Session& session, std::string_view slug, std::string_view id) {
  std::vector<domain::Instrument> others;
  for (const auto& row : store::list_instruments(session.database, slug))
    if (row.id != id) others.push_back(*get_instrument(session, slug, row.id, row.version));
  return others;
}

std::string clean_file(std::string_view text) {
  std::string clean = clean_text(text);
  return clean.empty() ? clean : clean + "\n";
}

// A line "version = 3", as every definition has one.
std::string with_version(const std::string& definition, int version) {
  std::string out;
  bool raised = false;
  for (const std::string_view line : split(std::string_view(definition), '\n')) {
    const bool here = !raised && line.starts_with("version");
    out += here ? "version = " + std::to_string(version) : std::string(line);
    out += '\n';
    raised = raised || here;
  }
  if (out.ends_with("\n\n")) out.pop_back();
  return out;
}

std::string stories_of(Session& session, std::string_view slug, const store::InstrumentRow& row) {
  if (auto own = store::find_own_stories(session.database, slug, row.id, row.version)) return *std::move(own);
  const std::string folder = "instruments/stories/";
  std::string stories(find_embedded(folder + row.id + ".story").value_or(""));
  // What lies inside another one reaches some of its ends in the stories of that one.
  for (const EmbeddedFile& file : embedded_files())
    if (file.name.starts_with(folder) && file.name != folder + row.id + ".story" &&
        file.bytes.find(" opens " + row.id + " ") != std::string_view::npos)
      stories += "\n" + std::string(file.bytes);
  return stories;
}

struct Read {
  std::optional<domain::Instrument> instrument = {};
  CheckedDefinition checked = {};
};

class Checker {
 public:
  Checker(Session& session, std::string_view slug, std::string_view id, const DefinitionText& text)
      : session_(session), slug_(slug), id_(id), text_(text) {}

  Read check() {
    if (text_.definition.size() > largest_own_definition) return too_large(definition_file);
    if (text_.stories.size() > largest_own_definition) return too_large(stories_file);
    auto parsed = domain::load_instrument(clean_file(text_.definition), definition_file);
    auto& findings = read_.checked.findings;
    findings = std::move(parsed.findings);
    // What breaks the rules could mislead whoever explains it, too.
    if (!parsed) return std::move(read_);
    read_.instrument = std::move(parsed.value);
    read_.checked.phases = explain_phases(session_, slug_, *read_.instrument);
    check_number();
    check_values();
    check_together();
    if (findings.empty()) play();
    return std::move(read_);
  }

 private:
  Read too_large(const std::string& file) {
    find(file, 0, "definitions.too_large", {{"most", std::to_string(largest_own_definition / 1024)}});
    return std::move(read_);
  }
  void find(const std::string& file, int line, std::string key, Params params = {}) {
    read_.checked.findings.push_back({file, line, std::move(key), std::move(params)});
  }

  void check_number() {
    const auto& own = *read_.instrument;
    const bool is_new = id_ == new_definition;
    if (own.id == new_definition) find(definition_file, own.id_line, "definitions.reserved", {{"id", own.id}});
    else if (!is_new && own.id != id_)
      find(definition_file, own.id_line, "definitions.other_id", {{"id", std::string(id_)}});
    const auto newest = find_newest(session_, slug_, is_new ? own.id : id_);
    if (is_new && newest) find(definition_file, own.id_line, "definitions.taken", {{"id", own.id}});
    const int next = !is_new && newest ? newest->version + 1 : 1;
    if (own.version != next)
      find(definition_file, own.id_line, "definitions.version", {{"version", std::to_string(next)}});
  }

  void check_values() {
    const auto municipality = MUST(get_municipality(session_, slug_));
    const auto values = domain::resolve(municipality->values, civil_date(session_.now));
    for (const auto& name : domain::list_values(*read_.instrument))
      if (!values.contains(name)) find(definition_file, 0, "definitions.no_value", {{"value", name}});
  }

  void check_together() {
    const auto& own = *read_.instrument;
    auto all = list_others(session_, slug_, own.id);
    all.push_back(own);
    for (auto& finding : domain::lint_together(all)) read_.checked.findings.push_back(std::move(finding));
    if (own.inside.empty()) return;
    // Whoever hands something in where a round runs gets the newest version of what lies inside it.
    const auto above = find_newest(session_, slug_, own.inside);
    for (const int version : store::list_running_versions(session_.database, slug_, own.inside)) {
      if (!above || version == above->version) continue;
      const std::vector<domain::Instrument> pair{*get_instrument(session_, slug_, own.inside, version), own};
      for (auto& finding : domain::lint_together(pair)) {
        finding.params.emplace_back("version", std::to_string(version));
        read_.checked.findings.push_back(std::move(finding));
      }
    }
  }

  void play() {
    auto all = list_others(session_, slug_, read_.instrument->id);
    all.push_back(*read_.instrument);
    auto report = domain::run_stories(clean_file(text_.stories), stories_file, all);
    read_.checked.stories = report.stories;
    read_.checked.steps = report.steps;
    const auto coverage = domain::measure_coverage(*read_.instrument, report);
    for (auto& finding : report.findings) read_.checked.findings.push_back(std::move(finding));
    for (const auto& end : coverage.ends.missing)
      find(stories_file, 0, "story.gap_phase", {{"instrument", read_.instrument->id}, {"phase", end}});
  }

  Session& session_;
  std::string_view slug_;
  std::string_view id_;
  const DefinitionText& text_;
  Read read_;
};

// That the page is there.
Result<Done> find_page(Session& session, std::string_view slug, std::string_view id) {
  TRY(get_municipality(session, slug));
  if (id != new_definition && !find_newest(session, slug, id)) return Error{ErrorCode::not_found, "instrument.unknown"};
  return Done{};
}

}  // namespace

Result<ManagedInstrumentsView> list_managed_instruments(Session& session, std::string_view slug) {
  const auto municipality = TRY(get_municipality(session, slug));
  ManagedInstrumentsView view{to_view(*municipality), {}};
  for (const auto& row : store::list_instruments(session.database, slug)) {
    const auto instrument = get_instrument(session, slug, row.id, row.version);
    const auto local = municipality->instruments.find(row.id);
    const bool any_own = store::has_own_instrument(session.database, slug, row.id);
    view.instruments.push_back({row.id, local_name(*municipality, *instrument, session.language), row.version,
                                store::find_own_stories(session.database, slug, row.id, row.version).has_value(),
                                local == municipality->instruments.end() ? any_own : local->second.enabled});
  }
  std::sort(view.instruments.begin(), view.instruments.end(), [](const auto& left, const auto& right) {
    return std::pair(fold(left.name), left.id) < std::pair(fold(right.name), right.id);
  });
  return view;
}

Result<DefinitionView> view_definition(Session& session, std::string_view slug, std::string_view id,
                                       std::string_view like) {
  const auto municipality = TRY(get_municipality(session, slug));
  const bool is_new = id == new_definition;
  DefinitionView view{to_view(*municipality), std::string(id), "", 1, {}};
  if (is_new && like.empty()) return view;
  const auto row = find_newest(session, slug, is_new ? like : id);
  if (!row) return Error{ErrorCode::not_found, "instrument.unknown"};
  view.name = local_name(*municipality, *get_instrument(session, slug, row->id, row->version), session.language);
  if (!is_new) view.next = row->version + 1;
  view.text = {with_version(row->definition, view.next), stories_of(session, slug, *row)};
  return view;
}

Result<CheckedDefinition> check_definition(Session& session, std::string_view slug, std::string_view id,
                                           const DefinitionText& text) {
  TRY(find_page(session, slug, id));
  return Checker(session, slug, id, text).check().checked;
}

Result<Done> publish_definition(Session& session, std::string_view slug, std::string_view id,
                                const DefinitionText& text) {
  TRY(find_page(session, slug, id));
  const std::string reason = clean_text(text.reason);
  Error wrong{ErrorCode::invalid, "form.check_fields"};
  if (reason.empty()) wrong.fields.push_back({"reden", "form.missing"});
  else if (count_characters(reason) > longest_reason)
    wrong.fields.push_back({"reden", "form.too_long", {{"most", std::to_string(longest_reason)}}});
  if (!wrong.fields.empty()) return wrong;
  const Read read = Checker(session, slug, id, text).check();
  if (!read.instrument || !read.checked.findings.empty()) return Error{ErrorCode::invalid, "definitions.not_sound"};
  const std::string definition = clean_file(text.definition);
  const std::string version = std::to_string(read.instrument->version);
  store::publish_own_instrument(session.database, slug,
                                {read.instrument->id, read.instrument->version, definition, sha256_hex(definition)},
                                clean_file(text.stories), session.now);
  note_in_audit(session, slug, "definition_published", {},
                {{"instrument", read.instrument->id}, {"version", version}, {"reason", reason}});
  bump_revision_of(session, slug);
  return Done{};
}

}  // namespace meent::app
