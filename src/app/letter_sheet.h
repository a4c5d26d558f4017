// SPDX-License-Identifier: EUPL-1.2
// Letters with a personal voting code, ready to print: one HTML file, a letter a page, with the code in large signs and
// as a QR code (ISO/IEC 18004, by libqrencode) that opens the ballot with the code filled in behind '#', which a
// browser never sends to a server or writes in its log.
//
// A4, to be folded twice into a DL envelope (110 × 220 mm) with its window at the left: the address stands at 25 mm
// from the left and 50 mm from the top; marks at 99 and 198 mm show where to fold. The code stands between the
// folds: out of sight of the window, and never on a fold. At the foot a summary in the other language.
//
// Promise: an address appears only on its own letter, and nowhere beside a code but there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "base/result.h"

namespace meent::app {

struct Letter {
  std::vector<std::string> address;  // lines, as they must appear in the window of the envelope
  std::string code;                  // 13 signs
};

struct LetterTexts {
  std::string municipality;
  std::string round;
  std::string date;              // of the letter
  std::string closes;            // "vrijdag 4 december 2026"; the last day to vote
  std::string closes_elsewhere;  // the same in the other language
  std::string url;               // of the ballot, without the code
};

// Addresses from a text, one a line with ; between its lines. Refuses with findings "letters.not_utf8",
// "letters.no_addresses", "letters.too_many_lines" {limit} or "letters.line_too_long" {limit}: what does not fit the
// window would not arrive.
struct ReadAddresses {
  std::vector<Letter> letters;
  std::vector<Finding> errors;  // at most 20
};
ReadAddresses read_addresses(std::string_view text, const std::string& file);

std::string render_letters(Language language, const LetterTexts& texts, const std::vector<Letter>& letters);

// "ABCDEFGHJKMNP" → "ABCD-EFGH-JKMNP": groups of four are copied with fewer mistakes.
std::string group_code(const std::string& code);

// The QR code of a text as an SVG drawing with a quiet zone of four modules, black on white; "" when the text is too
// long. `label`: what it is called for who does not see it.
std::string qr_svg(const std::string& text, std::string_view label = "QR");

}  // namespace meent::app
