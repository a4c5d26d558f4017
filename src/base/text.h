// SPDX-License-Identifier: EUPL-1.2
// Text is UTF-8. Everything from outside passes clean_text() or is_utf8() before it is stored.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meent {

bool is_utf8(std::string_view bytes);                 // well-formed (no surrogates, no overlong forms)
std::size_t count_characters(std::string_view utf8);  // code points
std::string_view trim(std::string_view text);         // ASCII white space
std::vector<std::string_view> split(std::string_view text, char separator);  // keeps empty parts
std::string join(const std::vector<std::string>& parts, std::string_view between);
bool starts_with_ignoring_case(std::string_view text, std::string_view start);  // ASCII
std::string to_lower_ascii(std::string_view text);
// Lower case without accents, for searching and sorting: "Élan" → "elan", "Straße" → "strasse".
std::string fold(std::string_view utf8);
// For addresses: "Tegels eruit, groen erin!" → "tegels-eruit-groen-erin"; at most 60 signs; "x" when nothing is left.
std::string slug(std::string_view utf8);
// Of the known words the one that is most like this one, for "did you mean": at most a third of its signs is missing,
// too much, different or swapped with its neighbour. Of equals the first.
std::optional<std::string> find_nearest(std::string_view word, const std::vector<std::string>& known);
// One address as it can stand between < and > and in a header: ASCII letters, digits and the signs of RFC 5322's
// dot-atom, one @, a host behind it, at most 254 signs.
bool is_mail_address(std::string_view text);
// The whole number a text stands for, or nothing: sign allowed, no spaces, no overflow.
std::optional<long long> parse_whole(std::string_view text);
// Appends text as HTML and XML write it: & < > " and ' become entities.
void append_markup(std::string& out, std::string_view text);
// Line breaks become \n; control characters other than \n and \t go; white space at both ends goes.
std::string clean_text(std::string_view utf8);

}  // namespace meent
