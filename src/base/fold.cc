// SPDX-License-Identifier: EUPL-1.2
// Apart from text.cc because Unicode tables (ICU) are needed for this alone.
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "base/text.h"

namespace meent {

std::string fold(std::string_view utf8) {
  bool ascii = true;
  for (const char c : utf8) ascii = ascii && static_cast<unsigned char>(c) < 0x80;
  if (ascii) return to_lower_ascii(utf8);
  UErrorCode problem = U_ZERO_ERROR;
  const auto* decomposer = icu::Normalizer2::getNFKDInstance(problem);
  auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int>(utf8.size())));
  text.foldCase();
  if (U_SUCCESS(problem)) text = decomposer->normalize(text, problem);
  icu::UnicodeString bare;
  for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    if (u_charType(c) != U_NON_SPACING_MARK) bare.append(c);
  }
  std::string result;
  bare.toUTF8String(result);
  return result;
}

}  // namespace meent
