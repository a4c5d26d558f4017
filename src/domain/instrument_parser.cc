// SPDX-License-Identifier: EUPL-1.2
#include "domain/instrument_parser.h"

#include <algorithm>

#include "base/text.h"
#include "domain/instrument_lint.h"
#include "domain/standing_moves.h"
#include "domain/toml_tree.h"

namespace meent::domain {
namespace {

constexpr int newest_format = 1;
constexpr int most_extensions = 10;
constexpr std::string_view stages = "intake, support, assessment, deliberation, decision, agreement, follow_up, answer";
constexpr std::string_view role_kinds = "initiator, resident, officer, panel, decider";
constexpr std::string_view rungs = "informeren, raadplegen, adviseren, coproduceren, meebeslissen, zelfbeheer";
constexpr std::string_view remedies = "bezwaar, beroep";
constexpr std::string_view pots = "municipality, area";
constexpr std::string_view field_types =
    "text, long_text, number, money, date, choice, yes_no, place, file, estimate, picture";

class InstrumentReader {
 public:
  explicit InstrumentReader(const std::string& file) : reader_(file) {}

  Parsed<Instrument> read(const TomlNode& root) {
    Instrument instrument;
    instrument.file = reader_.file();
    reader_.check_words(root, "",
                        {"format", "id", "version", "title", "summary", "ladder", "law", "inside", "based_on",
                         "opening", "roles", "fields", "phase", "money", "agreement"});
    instrument.format = reader_.whole(root, "format", "", 0);
    if (instrument.format != newest_format)
      reader_.refuse(line_of(root, "format"), "instrument.format", {{"format", std::to_string(newest_format)}});
    instrument.id = reader_.text(root, "id", "", true);
    instrument.version = reader_.whole(root, "version", "", 1);
    instrument.title = reader_.local_text(root, "title", "", true);
    instrument.summary = reader_.local_text(root, "summary", "", true);
    instrument.ladder = choice(root, "ladder", "", find_ladder, rungs, Ladder::informeren);
    instrument.law = reader_.texts(root, "law", "");
    instrument.inside = reader_.text(root, "inside", "");
    instrument.based_on = reader_.text(root, "based_on", "");
    instrument.id_line = line_of(root, "id");
    instrument.inside_line = line_of(root, "inside");
    instrument.roles_line = line_of(root, "roles");
    instrument.fields_line = line_of(root, "fields");
    if (const TomlNode* const node = reader_.table(root, "money", "")) instrument.money = money(*node);
    if (const TomlNode* const node = reader_.table(root, "opening", "")) instrument.opening = opening(*node);
    if (const TomlNode* const node = reader_.table(root, "roles", "", true))
      for (const auto& [name, role_node] : node->members) instrument.roles.push_back(role(name, role_node));
    if (const TomlNode* const node = reader_.table(root, "fields", "", true))
      for (const auto& [name, field_node] : node->members) instrument.fields.push_back(field(name, field_node));
    if (const TomlNode* const node = reader_.member(root, "phase", "", true))
      if (reader_.is(*node, TomlNode::Kind::array, "[[phase]]"))
        for (const auto& item : node->items) instrument.phases.push_back(phase(item));
    if (const TomlNode* const node = reader_.table(root, "agreement", "")) instrument.agreement = agreement(*node);
    add_standing_moves(instrument);
    Parsed<Instrument> parsed;
    parsed.findings = reader_.take_findings();
    if (parsed.findings.empty()) parsed.value = std::move(instrument);
    return parsed;
  }

 private:
  static int line_of(const TomlNode& table, std::string_view word) {
    const TomlNode* const node = table.find(word);
    return node == nullptr ? 1 : std::max(1, node->line);
  }

  template <class Enumerator>
  Enumerator choice(const TomlNode& table, std::string_view word, std::string_view where,
                    std::optional<Enumerator> (*find)(std::string_view), std::string_view known, Enumerator fallback) {
    return find_choice(table, word, where, find, known, true).value_or(fallback);
  }

  template <class Enumerator>
  std::optional<Enumerator> find_choice(const TomlNode& table, std::string_view word, std::string_view where,
                                        std::optional<Enumerator> (*find)(std::string_view), std::string_view known,
                                        bool required) {
    const TomlNode* const node = reader_.member(table, word, where, required);
    if (node == nullptr || !reader_.is(*node, TomlNode::Kind::text, word)) return std::nullopt;
    const auto found = find(node->text);
    if (!found)
      reader_.refuse(node->line, "toml.unknown_choice",
                     {{"word", std::string(word)}, {"value", node->text}, {"known", std::string(known)}});
    return found;
  }

  TermLength length(const TomlNode& table, std::string_view word) {
    const TomlNode* const node = reader_.member(table, word, "term", false);
    if (node == nullptr || !reader_.is(*node, TomlNode::Kind::text, word)) return {};
    if (node->text.starts_with("@")) return length_of_value(*node);
    const auto parsed = parse_length(node->text);
    if (parsed) return {*parsed, {}};
    reader_.refuse(node->line, parsed.error().key, parsed.error().params);
    return {};
  }

  // "@herstel_weken weeks": the unit must be one, whatever the value will be.
  TermLength length_of_value(const TomlNode& node) {
    TermLength length{{}, node.text.substr(1)};
    const std::string unit = length.value.substr(length.value_name().size());
    if (!length.value_name().empty() && (unit.empty() || parse_length("1" + unit))) return length;
    reader_.refuse(node.line, "length.malformed", {{"text", node.text}});
    return {};
  }

  std::vector<Clause> clauses(const TomlNode& table, std::string_view word) {
    std::vector<Clause> result;
    const TomlNode* const node = reader_.table(table, word, "moves");
    if (node == nullptr) return result;
    for (const auto& [name, value] : node->members) result.push_back({name, to_json(value), value.line});
    return result;
  }

  MoneySource money(const TomlNode& node) {
    reader_.check_words(node, "money", {"pot"});
    return {choice(node, "pot", "money", find_pot_scope, pots, PotScope::municipality), node.line};
  }

  Opening opening(const TomlNode& node) {
    reader_.check_words(node, "opening", {"title", "by", "needs"});
    return {reader_.local_text(node, "title", "opening"), reader_.texts(node, "by", "opening"), clauses(node, "needs"),
            node.line};
  }

  Role role(const std::string& name, const TomlNode& node) {
    Role role{name, RoleKind::resident, {}, node.line};
    if (!reader_.is(node, TomlNode::Kind::table, name)) return role;
    reader_.check_words(node, "roles." + name, {"kind", "who"});
    role.kind = choice(node, "kind", "roles." + name, find_role_kind, role_kinds, RoleKind::resident);
    role.who = reader_.local_text(node, "who", "roles." + name);
    return role;
  }

  Field field(const std::string& name, const TomlNode& node) {
    const std::string where = "fields." + name;
    Field field{.name = name, .line = node.line};
    if (!reader_.is(node, TomlNode::Kind::table, name)) return field;
    reader_.check_words(node, where,
                        {"type", "label", "help", "required", "later", "options", "most", "of", "default"});
    field.type = choice(node, "type", where, find_field_type, field_types, FieldType::text);
    field.label = reader_.local_text(node, "label", where, true);
    field.help = reader_.local_text(node, "help", where);
    field.required = reader_.yes_no(node, "required", where, false);
    field.later = reader_.yes_no(node, "later", where, false);
    field.of = reader_.text(node, "of", where);
    field.most = reader_.whole(node, "most", where, 0, most_pictures);
    if (const TomlNode* const preset = reader_.member(node, "default", where, false)) {
      if (preset->kind == TomlNode::Kind::whole) field.preset = std::to_string(preset->whole);
      else if (reader_.is(*preset, TomlNode::Kind::text, "default")) field.preset = preset->text;
    }
    if (const TomlNode* const options = reader_.table(node, "options", where))
      for (const auto& [option, label] : options->members)
        field.options.push_back({option, reader_.local_text(label, option)});
    return field;
  }

  Agreement agreement(const TomlNode& node) {
    const std::string where = "agreement";
    reader_.check_words(node, where,
                        {"runs", "signed_by", "tasks", "indicators", "starts", "ends", "money", "place", "evaluation"});
    for (const char* const word : {"runs", "signed_by", "tasks", "starts", "ends"})
      if (node.find(word) == nullptr) reader_.refuse(node.line, "toml.missing", {{"word", word}, {"where", where}});
    return {.runs = reader_.texts(node, "runs", where),
            .signers = reader_.texts(node, "signed_by", where),
            .tasks = reader_.texts(node, "tasks", where),
            .indicators = reader_.texts(node, "indicators", where),
            .starts = reader_.text(node, "starts", where),
            .ends = reader_.text(node, "ends", where),
            .money = reader_.text(node, "money", where),
            .place = reader_.text(node, "place", where),
            .evaluation = reader_.text(node, "evaluation", where),
            .line = node.line};
  }

  Term term(const TomlNode& node) {
    reader_.check_words(node, "term",
                        {"length", "until", "law", "on_end", "pause", "extend", "extensions", "norm", "follows"});
    Term term;
    term.line = node.line;
    term.length = length(node, "length");
    term.until = reader_.text(node, "until", "term");
    term.law = reader_.text(node, "law", "term");
    term.on_end = reader_.text(node, "on_end", "term");
    term.pause = length(node, "pause");
    term.extend = length(node, "extend");
    term.extensions = reader_.whole(node, "extensions", "term", 1, most_extensions);
    term.norm = length(node, "norm");
    term.follows = reader_.yes_no(node, "follows", "term", false);
    return term;
  }

  Consent consent(const TomlNode& node) {
    reader_.check_words(node, "consent", {"of", "within"});
    Consent consent{reader_.texts(node, "of", "consent"), length(node, "within"), node.line};
    for (const char* const word : {"of", "within"})
      if (node.find(word) == nullptr) reader_.refuse(node.line, "toml.missing", {{"word", word}, {"where", "consent"}});
    return consent;
  }

  Move move(const TomlNode& node) {
    Move move;
    move.line = node.line;
    if (!reader_.is(node, TomlNode::Kind::table, "moves")) return move;
    reader_.check_words(node, "moves",
                        {"name", "title", "by", "to", "needs", "does", "tells", "asks", "consent", "reopen", "remedy"});
    move.name = reader_.text(node, "name", "moves", true);
    move.title = reader_.local_text(node, "title", "moves");
    move.by = reader_.texts(node, "by", "moves");
    if (node.find("by") == nullptr) reader_.refuse(node.line, "toml.missing", {{"word", "by"}, {"where", "moves"}});
    move.to = reader_.text(node, "to", "moves");
    move.needs = clauses(node, "needs");
    move.does = clauses(node, "does");
    move.tells = reader_.texts(node, "tells", "moves");
    move.asks = reader_.texts(node, "asks", "moves");
    if (const TomlNode* const found = reader_.table(node, "consent", "moves")) move.consent = consent(*found);
    move.reopen = reader_.yes_no(node, "reopen", "moves", false);
    move.remedy = find_choice(node, "remedy", "moves", find_remedy, remedies, false);
    return move;
  }

  Phase phase(const TomlNode& node) {
    Phase phase;
    phase.line = node.line;
    if (!reader_.is(node, TomlNode::Kind::table, "[[phase]]")) return phase;
    reader_.check_words(node, "phase",
                        {"name", "stage", "title", "help", "term", "moves", "ballot", "comments", "final", "realised"});
    phase.name = reader_.text(node, "name", "phase", true);
    phase.stage = choice(node, "stage", "phase", find_stage, stages, Stage::intake);
    phase.title = reader_.local_text(node, "title", "phase", true);
    phase.help = reader_.local_text(node, "help", "phase");
    if (const TomlNode* const found = reader_.table(node, "term", "phase")) phase.term = term(*found);
    if (const TomlNode* const found = reader_.member(node, "moves", "phase", false))
      if (reader_.is(*found, TomlNode::Kind::array, "moves"))
        for (const auto& item : found->items) phase.moves.push_back(move(item));
    if (const TomlNode* const found = reader_.table(node, "ballot", "phase"))
      phase.ballot = Clause{std::string(ballot_clause), to_json(*found), found->line};
    phase.comments = reader_.text(node, "comments", "phase");
    phase.comments_line = line_of(node, "comments");
    phase.final = reader_.yes_no(node, "final", "phase", false);
    phase.realised = reader_.yes_no(node, "realised", "phase", false);
    return phase;
  }

  TomlReader reader_;
};

}  // namespace

Parsed<Instrument> parse_instrument(std::string_view text, const std::string& file) {
  auto tree = parse_toml(text, file);
  if (!tree) return {std::nullopt, std::move(tree.findings)};
  return InstrumentReader(file).read(*tree.value);
}

Parsed<Instrument> load_instrument(std::string_view text, const std::string& file) {
  auto parsed = parse_instrument(text, file);
  if (!parsed) return parsed;
  parsed.findings = lint(*parsed.value);
  if (!parsed.findings.empty()) parsed.value.reset();
  return parsed;
}

}  // namespace meent::domain
