// SPDX-License-Identifier: EUPL-1.2
// Addresses from a file, and letters that can be sent: what is on each of them, and that a phone can read its code.
#include "app/letter_sheet.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

#include "base/text.h"

namespace meent::app {
namespace {

const LetterTexts texts{"Utrecht",
                        "Buurtbudget <Oost> & West",
                        "24 november 2026",
                        "vrijdag 4 december 2026",
                        "Friday 4 December 2026",
                        "https://meedoen.voorbeeld.nl/utrecht/dossier/12/stemmen"};

// What a camera would see of the drawing: a bitmap with eight dots for a module.
std::string to_bitmap(const std::string& svg) {
  constexpr std::size_t scale = 8;
  std::smatch box;
  if (!std::regex_search(svg, box, std::regex("viewBox=\"0 0 (\\d+) "))) return "";
  const auto width = static_cast<std::size_t>(std::stoi(box[1])) * scale;
  std::vector<std::string> rows(width, std::string(width, '0'));
  static const std::regex module("M(\\d+) (\\d+)h1v1h-1z");
  for (std::sregex_iterator it(svg.begin(), svg.end(), module), end; it != end; ++it) {
    const auto left = static_cast<std::size_t>(std::stoi((*it)[1])) * scale;
    const auto top = static_cast<std::size_t>(std::stoi((*it)[2])) * scale;
    for (std::size_t y = top; y < top + scale; ++y) rows[y].replace(left, scale, scale, '1');
  }
  std::string bitmap = "P1\n" + std::to_string(width) + " " + std::to_string(width) + "\n";
  for (const std::string& row : rows)
    for (const char dot : row) bitmap += {dot, '\n'};
  return bitmap;
}

std::string decode(const std::filesystem::path& image) {
  std::string answer;
  FILE* const pipe =
      popen(("zbarimg -q --raw -Sdisable -Sqrcode.enable '" + image.string() + "' 2>/dev/null").c_str(), "r");
  if (pipe == nullptr) return answer;
  char bytes[1024];
  while (std::fgets(bytes, sizeof bytes, pipe) != nullptr) answer += bytes;
  pclose(pipe);
  return std::string(trim(answer));
}

TEST(LetterSheet, has_a_qr_code_that_a_phone_can_read) {
  if (std::system("command -v zbarimg >/dev/null 2>&1") != 0) GTEST_SKIP() << "zbarimg (zbar-tools) is not here";
  const auto image = std::filesystem::temp_directory_path() / ("meent_qr_" + std::to_string(getpid()) + ".pbm");
  for (const std::string code : {"ABCDEFGHJKMNP", "2345678923456", "ZZZZZZZZZZZZZ"}) {
    const std::string page = render_letters(Language::nl, texts, {{{"Bewoner"}, code}});
    const std::size_t start = page.find("<svg");
    ASSERT_NE(start, std::string::npos);
    std::ofstream(image, std::ios::binary) << to_bitmap(page.substr(start, page.find("</svg>") - start));
    EXPECT_EQ(decode(image), texts.url + "#" + code);
  }
  std::filesystem::remove(image);
}

TEST(LetterSheet, says_what_when_how_and_where_help_is_in_two_languages) {
  const std::string page = render_letters(Language::nl, texts, {{{"Bewoner", "Dorpsstraat 1"}, "ABCDEFGHJKMNP"}});
  for (const char* part : {"Gemeente Utrecht", "24 november 2026", "Buurtbudget &lt;Oost&gt; &amp; West",
                           "tot en met vrijdag 4 december 2026", "ABCD-EFGH-JKMNP", "/utrecht/dossier/12/stemmen",
                           "balie", "lang=\"en\"", "until Friday 4 December 2026", "Dorpsstraat 1<br>"})
    EXPECT_NE(page.find(part), std::string::npos) << part;
  EXPECT_EQ(page.find("letter."), std::string::npos) << "a text without words";
  EXPECT_EQ(page.find("<Oost>"), std::string::npos);
}

TEST(LetterSheet, puts_an_address_beside_its_own_code_only) {
  const std::string page =
      render_letters(Language::nl, texts, {{{"Een"}, "AAAAAAAAAAAAA"}, {{"<b>Twee</b>"}, "BBBBBBBBBBBBB"}});
  const std::size_t second = page.find("<section", page.find("<section") + 1);
  ASSERT_NE(second, std::string::npos);
  EXPECT_LT(page.find("AAAA-AAAA-AAAAA"), second);
  EXPECT_GT(page.find("BBBB-BBBB-BBBBB"), second);
  EXPECT_LT(page.find("Een<br>"), second);
  EXPECT_GT(page.find("&lt;b&gt;Twee&lt;/b&gt;<br>"), second);
}

TEST(Addresses, are_read_line_by_line) {
  const auto read = read_addresses(
      "\xef\xbb\xbf"
      "De heer S. Öztürk; Kanaalstraat 1 ;3531 CJ UTRECHT\r\n\r\n ;; \nBewoner\n",
      "a.txt");
  EXPECT_TRUE(read.errors.empty());
  ASSERT_EQ(read.letters.size(), 2U);
  EXPECT_EQ(read.letters[0].address,
            (std::vector<std::string>{"De heer S. Öztürk", "Kanaalstraat 1", "3531 CJ UTRECHT"}));
  EXPECT_EQ(read.letters[1].address, std::vector<std::string>{"Bewoner"});
}

TEST(Addresses, that_would_not_arrive_are_refused_with_their_line) {
  const auto first = [](const std::string& text) {
    const auto read = read_addresses(text, "a.txt");
    return read.errors.empty() ? "" : read.errors[0].key + " " + std::to_string(read.errors[0].line);
  };
  EXPECT_EQ(first(""), "letters.no_addresses 0");
  EXPECT_EQ(first("\n ; \n"), "letters.no_addresses 0");
  EXPECT_EQ(first("goed\ncaf\xe9\n"), "letters.not_utf8 2");
  EXPECT_EQ(first("goed\n" + std::string(46, 'x')), "letters.line_too_long 2");
  EXPECT_EQ(first("a;b;c;d;e;f;g"), "letters.too_many_lines 1");
  EXPECT_EQ(first("a;b;c;d;e;f;;"), "");
  std::string many;
  for (int i = 0; i < 100; ++i) many += "\xff\n";
  EXPECT_EQ(read_addresses(many, "a.txt").errors.size(), 20U);
}

}  // namespace
}  // namespace meent::app
