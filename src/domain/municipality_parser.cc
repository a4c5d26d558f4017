// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "base/text.h"
#include "domain/checks.h"
#include "domain/municipality.h"
#include "domain/toml_tree.h"

namespace meent::domain {
namespace {

bool is_code(std::string_view code) {
  return code.size() == 6 && code.starts_with("GM") &&
         std::all_of(code.begin() + 2, code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

// A whole number of 0 or more, a text, or yes or no.
bool is_value(const TomlNode& node) {
  if (node.kind == TomlNode::Kind::whole) return node.whole >= 0 && node.whole <= largest_whole;
  if (node.kind == TomlNode::Kind::text) return !trim(node.text).empty();
  return node.kind == TomlNode::Kind::boolean;
}

std::vector<DatedValue> read_dated_value(TomlReader& reader, const TomlNode& node, const std::string& name) {
  std::vector<DatedValue> list;
  if (!reader.is(node, TomlNode::Kind::table, name)) return list;
  for (const auto& [day, entry] : node.members) {
    const auto date = parse_date(day);
    if (!date) {
      reader.refuse(entry.line, "values.date", {{"value", name}, {"date", day}});
      continue;
    }
    if (!reader.is(entry, TomlNode::Kind::table, day)) continue;
    reader.check_words(entry, name, {"value", "by"});
    const TomlNode* const value = reader.member(entry, "value", name, true);
    std::string by = reader.text(entry, "by", name, true);
    if (value == nullptr) continue;
    if (!is_value(*value)) reader.refuse(value->line, "values.type", {{"value", name}});
    list.push_back({*date, to_json(*value), std::move(by), entry.line});
  }
  if (node.members.empty()) reader.refuse(node.line, "values.empty", {{"value", name}});
  std::sort(list.begin(), list.end(), [](const DatedValue& a, const DatedValue& b) { return a.from < b.from; });
  return list;
}

DatedValues read_values(TomlReader& reader, const TomlNode& table) {
  DatedValues values;
  for (const auto& [name, node] : table.members) {
    if (!is_name(name)) reader.refuse(node.line, "lint.name", {{"name", name}});
    values[name] = read_dated_value(reader, node, name);
  }
  return values;
}

void read_instruments(TomlReader& reader, const TomlNode& table, Municipality& municipality) {
  for (const auto& [id, node] : table.members) {
    if (!reader.is(node, TomlNode::Kind::table, id)) continue;
    reader.check_words(node, "instruments." + id, {"name", "enabled"});
    if (!is_name(id)) reader.refuse(node.line, "lint.name", {{"name", id}});
    municipality.instruments[id] = {reader.local_text(node, "name", id), reader.yes_no(node, "enabled", id, true),
                                    node.line};
  }
}

void read_equated_days(TomlReader& reader, const TomlNode& table, Municipality& municipality) {
  for (const auto& [day, node] : table.members) {
    const auto date = parse_date(day);
    if (!date) reader.refuse(node.line, "values.date", {{"value", "equated_days"}, {"date", day}});
    std::string decree = reader.text(table, day, "equated_days", true);
    if (date) municipality.equated_days[*date] = std::move(decree);
  }
}

Money read_euros(TomlReader& reader, const TomlNode& node, std::string_view word, const std::string& name) {
  const TomlNode* const found = reader.member(node, word, name, true);
  if (found == nullptr || !reader.is(*found, TomlNode::Kind::whole, word)) return {};
  if (found->whole >= 0 && found->whole <= largest_cents / 100) return {found->whole * 100};
  reader.refuse(found->line, "municipality.price", {{"price", name}});
  return {};
}

void read_price(TomlReader& reader, const TomlNode& node, const std::string& name, Municipality& municipality) {
  if (!is_name(name)) reader.refuse(node.line, "lint.name", {{"name", name}});
  if (!reader.is(node, TomlNode::Kind::table, name)) return;
  reader.check_words(node, "prices." + name, {"what", "unit", "from", "to", "source"});
  Price price{reader.local_text(node, "what", name, true), reader.local_text(node, "unit", name),
              read_euros(reader, node, "from", name), read_euros(reader, node, "to", name),
              reader.local_text(node, "source", name, true)};
  if (price.to < price.from) reader.refuse(node.line, "municipality.price", {{"price", name}});
  municipality.prices.push_back(std::move(price));
}

void read_contact(TomlReader& reader, const TomlNode& table, Contact& contact) {
  reader.check_words(table, "contact", {"email", "telephone", "address"});
  contact = {reader.text(table, "email", "contact"), reader.text(table, "telephone", "contact"),
             reader.text(table, "address", "contact")};
  const auto is_one_of = [](const std::string& text, std::string_view signs) {
    return text.find_first_not_of(signs) == std::string::npos;
  };
  constexpr std::string_view in_email = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_+@";
  // Fewer signs than an address may have: it becomes a link, in which some have a meaning.
  if (!contact.email.empty() && (!is_one_of(contact.email, in_email) || !is_mail_address(contact.email)))
    reader.refuse(table.find("email")->line, "municipality.email", {{"value", contact.email}});
  if (!is_one_of(contact.telephone, "0123456789 +-()"))
    reader.refuse(table.find("telephone")->line, "municipality.telephone", {{"value", contact.telephone}});
}

}  // namespace

Calendar make_calendar(const Municipality& municipality) {
  std::set<Date> days;
  for (const auto& [day, decree] : municipality.equated_days) days.insert(day);
  return Calendar(std::move(days));
}

std::map<std::string, Json> resolve(const DatedValues& values, Date day) {
  std::map<std::string, Json> resolved;
  for (const auto& [name, list] : values)
    for (const auto& entry : list)
      if (entry.from <= day) resolved[name] = entry.value;
  return resolved;
}

Parsed<DatedValues> parse_values(std::string_view text, const std::string& file) {
  auto tree = parse_toml(text, file);
  if (!tree) return {std::nullopt, std::move(tree.findings)};
  TomlReader reader(file);
  DatedValues values = read_values(reader, *tree.value);
  Parsed<DatedValues> parsed{std::nullopt, reader.take_findings()};
  if (parsed.findings.empty()) parsed.value = std::move(values);
  return parsed;
}

Parsed<Municipality> parse_municipality(std::string_view text, const std::string& file) {
  auto tree = parse_toml(text, file);
  if (!tree) return {std::nullopt, std::move(tree.findings)};
  const TomlNode& root = *tree.value;
  TomlReader reader(file);
  reader.check_words(root, "",
                     {"slug", "code", "name", "language", "theme", "contact", "instruments", "values", "prices",
                      "conduct", "equated_days"});
  Municipality municipality;
  municipality.file = file;
  municipality.slug = reader.text(root, "slug", "", true);
  municipality.code = reader.text(root, "code", "", true);
  municipality.name = reader.text(root, "name", "", true);
  municipality.theme = reader.text(root, "theme", "");
  if (municipality.theme.empty()) municipality.theme = municipality.slug;
  if (!municipality.slug.empty() && slug(municipality.slug) != municipality.slug)
    reader.refuse(root.find("slug")->line, "municipality.slug", {{"slug", municipality.slug}});
  if (!municipality.code.empty() && !is_code(municipality.code))
    reader.refuse(root.find("code")->line, "municipality.code", {{"code", municipality.code}});
  if (const TomlNode* const node = root.find("theme");
      node != nullptr && slug(municipality.theme) != municipality.theme)
    reader.refuse(node->line, "municipality.slug", {{"slug", municipality.theme}});
  if (const std::string code = reader.text(root, "language", ""); !code.empty()) {
    const auto language = find_language(code);
    if (!language)
      reader.refuse(root.find("language")->line, "toml.unknown_choice",
                    {{"word", "language"}, {"value", code}, {"known", "nl, en"}});
    municipality.language = language.value_or(Language::nl);
  }
  if (const TomlNode* const node = reader.table(root, "contact", "")) read_contact(reader, *node, municipality.contact);
  if (const TomlNode* const node = reader.table(root, "instruments", "")) read_instruments(reader, *node, municipality);
  if (const TomlNode* const node = reader.table(root, "values", "")) municipality.values = read_values(reader, *node);
  if (const TomlNode* const node = reader.table(root, "prices", ""))
    for (const auto& [name, price] : node->members) read_price(reader, price, name, municipality);
  if (const TomlNode* const node = reader.table(root, "conduct", ""))
    for (const auto& [name, rule] : node->members) {
      if (!is_name(name)) reader.refuse(rule.line, "lint.name", {{"name", name}});
      municipality.conduct[name] = reader.local_text(rule, name);
    }
  if (const TomlNode* const node = reader.table(root, "equated_days", ""))
    read_equated_days(reader, *node, municipality);
  Parsed<Municipality> parsed{std::nullopt, reader.take_findings()};
  if (parsed.findings.empty()) parsed.value = std::move(municipality);
  return parsed;
}

}  // namespace meent::domain
