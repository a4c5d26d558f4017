// SPDX-License-Identifier: EUPL-1.2
// Words in the reader's language. The texts are gettext catalogues, texts/<language>/*.po; a message id is a key such
// as "vote.closed", never a sentence. Placeholders are named: "U kunt nog {amount} besteden." A key without a text
// comes back as the key; a guard test sees to it that none is missing. All functions are safe to call from several
// threads.
//
//   t(Language::nl, "vote.left", {{"amount", format_money(Language::nl, left)}})
//   n(Language::nl, "round.plans", 3)        // "3 plannen": {count} is filled in by itself
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/money.h"
#include "base/result.h"
#include "base/time.h"

namespace meent {

enum class Language { nl, en };

std::string_view to_code(Language language);  // "nl", "en"
std::optional<Language> find_language(std::string_view code);

std::string t(Language language, std::string_view key, const Params& params = {});
// Plural: the .po entry has msgid = msgid_plural = the key and msgstr[0], msgstr[1].
std::string n(Language language, std::string_view key, long long count, Params params = {});
bool has_text(Language language, std::string_view key);

std::string format_money(Language language, Money money);        // "€ 12.500", "€ 12.500,50"
std::string format_number(Language language, long long number);  // "14.411"
std::string format_date(Language language, Date date);           // "4 december 2026"
std::string format_weekday_date(Language language, Date date);   // "vrijdag 4 december 2026"
std::string format_moment(Language language, Instant instant);   // "vrijdag 4 december 2026, 17.00 uur"

// The refusal, and the finding as "file:line: text", for a reader.
std::string explain(Language language, const Error& error);
std::string explain(Language language, const Finding& finding);

}  // namespace meent
