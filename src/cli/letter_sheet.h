// SPDX-License-Identifier: EUPL-1.2
// Letters with a personal voting code, ready to print: one HTML file, a letter a page, with the code in large signs and
// as a QR code (ISO/IEC 18004, by libqrencode) that opens the ballot with the code filled in behind '#', which a
// browser never sends to a server or writes in its log.
//
// Promise: an address appears only on its own letter, and nowhere beside a code but there.
#pragma once

#include <string>
#include <vector>

#include "base/language.h"

namespace meent::cli {

struct Letter {
  std::vector<std::string> address;  // lines, as they must appear in the window of the envelope
  std::string code;                  // 13 signs
};

struct LetterTexts {
  std::string municipality;
  std::string round;
  std::string closes;  // "tot en met vrijdag 4 december 2026"
  std::string url;     // of the ballot, without the code
};

std::string render_letters(Language language, const LetterTexts& texts, const std::vector<Letter>& letters);

// "ABCDEFGHJKMNP" → "ABCD-EFGH-JKMNP": groups of four are copied with fewer mistakes.
std::string group_code(const std::string& code);

// The QR code of a text as an SVG drawing with a quiet zone of four modules; "" when the text is too long.
std::string qr_svg(const std::string& text);

}  // namespace meent::cli
