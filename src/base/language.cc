// SPDX-License-Identifier: EUPL-1.2
#include "base/language.h"

#include <algorithm>
#include <array>
#include <boost/locale/generator.hpp>
#include <boost/locale/gnu_gettext.hpp>
#include <boost/locale/message.hpp>
#include <cstdio>
#include <locale>

#include "base/embedded.h"
#include "base/text.h"

namespace meent {
namespace {

using Facet = boost::locale::message_format<char>;

std::vector<char> read_catalogue(const std::string& file, const std::string&) {
  const auto bytes = find_embedded(std::string_view(file).substr(2));  // "./texts/nl/…": the path below is "."
  if (!bytes) return {};
  return {bytes->begin(), bytes->end()};
}

std::locale make_locale(Language language) {
  boost::locale::gnu_gettext::messages_info info;
  info.language = std::string(to_code(language));
  info.encoding = "UTF-8";
  info.paths = {"."};
  info.domains = {boost::locale::gnu_gettext::messages_info::domain("meent")};
  info.locale_category = "texts";
  info.callback = read_catalogue;
  return std::locale(std::locale::classic(), boost::locale::gnu_gettext::create_messages_facet<char>(info));
}

const Facet* facet(Language language) {
  static const std::array<std::locale, 2> locales{make_locale(Language::nl), make_locale(Language::en)};
  const auto& locale = locales[static_cast<std::size_t>(language)];
  return std::has_facet<Facet>(locale) ? &std::use_facet<Facet>(locale) : nullptr;
}

// An amount as to_param() writes it, the way this language does; any other text as it is.
std::string in_words(Language language, const std::string& param) {
  constexpr std::string_view sign = "€";
  const std::string_view amount = std::string_view(param).substr(param.starts_with(sign) ? sign.size() : param.size());
  if (amount.empty() || amount.find_first_not_of("0123456789.") != std::string_view::npos) return param;
  const auto money = parse_money(amount);
  return money ? format_money(language, *money) : param;
}

std::string fill(Language language, std::string_view text, const Params& params) {
  std::string out;
  out.reserve(text.size() + 32);
  while (!text.empty()) {
    const std::size_t open = text.find('{');
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    // "{ sign = {role} }": a brace that is no placeholder may hold one.
    if (const std::size_t inner = text.find('{', open + 1); inner < close) {
      out += text.substr(0, inner);
      text.remove_prefix(inner);
      continue;
    }
    const std::string_view name = text.substr(open + 1, close - open - 1);
    const auto found =
        std::find_if(params.begin(), params.end(), [&](const auto& param) { return param.first == name; });
    out += text.substr(0, open);
    if (found != params.end()) out += in_words(language, found->second);
    else out += text.substr(open, close - open + 1);
    text.remove_prefix(close + 1);
  }
  out += text;
  return out;
}

std::string group_thousands(Language language, std::string digits) {
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, language == Language::nl ? "." : ",");
  }
  return digits;
}

}  // namespace

std::string_view to_code(Language language) { return language == Language::nl ? "nl" : "en"; }

std::optional<Language> find_language(std::string_view code) {
  if (code == "nl") return Language::nl;
  if (code == "en") return Language::en;
  return std::nullopt;
}

bool has_text(Language language, std::string_view key) {
  const auto* messages = facet(language);
  return messages != nullptr && messages->get(0, nullptr, std::string(key).c_str()) != nullptr;
}

std::string t(Language language, std::string_view key, const Params& params) {
  const auto* messages = facet(language);
  const char* text = messages ? messages->get(0, nullptr, std::string(key).c_str()) : nullptr;
  return fill(language, text ? std::string_view(text) : key, params);
}

std::string n(Language language, std::string_view key, long long count, Params params) {
  const auto* messages = facet(language);
  const auto clipped = static_cast<int>(std::min<long long>(count, 1'000'000));
  const char* text = messages ? messages->get(0, nullptr, std::string(key).c_str(), clipped) : nullptr;
  params.emplace_back("count", format_number(language, count));
  return fill(language, text ? std::string_view(text) : key, params);
}

std::string format_number(Language language, long long number) {
  const std::string digits = std::to_string(number);
  return number < 0 ? "-" + group_thousands(language, digits.substr(1)) : group_thousands(language, digits);
}

std::string format_money(Language language, Money money) {
  const bool negative = money.cents < 0;
  const long long cents = negative ? -money.cents : money.cents;
  std::string text = negative ? "-" : "";
  // A no-break space keeps the sign with its amount.
  text += language == Language::nl ? "€\u00a0" : "€";
  text += format_number(language, cents / 100);
  if (cents % 100 != 0) {
    text += language == Language::nl ? ',' : '.';
    text += static_cast<char>('0' + cents % 100 / 10);
    text += static_cast<char>('0' + cents % 10);
  }
  return text;
}

std::string format_date(Language language, Date date) {
  return std::to_string(date.day()) + " " + t(language, "month." + std::to_string(date.month())) + " " +
         std::to_string(date.year());
}

std::string format_weekday_date(Language language, Date date) {
  return t(language, "weekday." + std::to_string(date.weekday())) + " " + format_date(language, date);
}

std::string format_moment(Language language, Instant instant) {
  const CivilTime civil = to_civil(instant);
  std::array<char, 16> clock;
  std::snprintf(clock.data(), clock.size(), language == Language::nl ? "%d.%02d" : "%d:%02d", civil.hour, civil.minute);
  return t(language, "moment", {{"date", format_weekday_date(language, civil.date)}, {"clock", clock.data()}});
}

std::string explain(Language language, const Error& error) {
  std::string text = t(language, error.key, error.params);
  for (const auto& field : error.fields) text += " " + field.field + ": " + t(language, field.key, field.params);
  return text;
}

std::string explain(Language language, const Finding& finding) {
  std::string place = finding.file;
  if (finding.line > 0) place += ":" + std::to_string(finding.line);
  return place + ": " + t(language, finding.key, finding.params);
}

}  // namespace meent
