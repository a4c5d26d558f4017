// SPDX-License-Identifier: EUPL-1.2
// The runner itself: it finds what is wrong in a case, and a case that does not hold fails.
#include "cases_runner/case_file.h"

#include <gtest/gtest.h>

#include "cases_runner/case_runner.h"
#include "cases_runner/pattern.h"
#include "support/page_reader.h"

namespace meent::cases {
namespace {

std::vector<std::string> play(const std::string& text) {
  const CaseFile file = parse_case(text);
  EXPECT_EQ(file.mistakes, std::vector<std::string>{});
  return play_case(file);
}

TEST(CaseFile, says_at_which_line_it_is_wrong) {
  EXPECT_EQ(parse_case("GET /\n---\n200\nfluistert iets\n").mistakes,
            std::vector<std::string>{"4: “fluistert iets” is no line of a case"});
  EXPECT_EQ(parse_case("GET /\n").mistakes,
            std::vector<std::string>{"1: sends something and expects nothing: write --- and the status"});
  EXPECT_EQ(parse_case("---\n200\n").mistakes.size(), 3u);
  EXPECT_EQ(parse_case("GET /\n  iets\n---\n200\n").mistakes,
            std::vector<std::string>{"2: “iets” is neither a header nor a field"});
  EXPECT_EQ(parse_case("GET /\n---\nsays Utrecht\n").mistakes,
            std::vector<std::string>{"3: after --- comes a status, or closed"});
  EXPECT_EQ(parse_case("").mistakes, std::vector<std::string>{"2: is empty"});
  EXPECT_EQ(parse_case("known:\nGET /\n---\n200\n").mistakes, std::vector<std::string>{"1: says known: but not why"});
}

TEST(CaseFile, writes_out_repetitions_and_bytes) {
  EXPECT_EQ(write_out("{3 x ab}"), "ababab");
  EXPECT_EQ(write_out("{2 x \\xff}\\r\\n"), "\xff\xff\r\n");
  EXPECT_EQ(write_out("\\{x}"), "{x}");
  EXPECT_EQ(write_out("{code 1}"), "{code 1}");
  EXPECT_EQ(write_out("\\q"), std::nullopt);
  EXPECT_EQ(write_out("{3 x a"), std::nullopt);
}

TEST(CasePattern, remembers_a_word_and_holds_it_after_that) {
  Names names;
  EXPECT_TRUE(match_whole("/dossier/{round}/ontvangst/{receipt}", "/dossier/7/ontvangst/ab12", names));
  EXPECT_EQ(names["receipt"], "ab12");
  EXPECT_FALSE(match_whole("/dossier/{round}", "/dossier/8", names));
  EXPECT_TRUE(match_whole("a…z", "a, b and z", names));
  EXPECT_FALSE(match_whole("a…z", "a, b", names));
  EXPECT_TRUE(match_somewhere("{round} plannen", "Er zijn 7 plannen.", names));
}

TEST(CaseRunner, fails_a_case_that_does_not_hold) {
  for (const std::string wrong :
       {"GET /\n---\n404\n", "GET /\n---\n200\nsays Dit staat er niet\n", "GET /\n---\n200\ndoes not say Utrecht\n",
        "GET /\n---\n200\nX-Nee: 1\n", "GET /\n---\n200\nno Content-Type\n", "GET /\n---\n200\nfield code = 1\n",
        "GET /\n---\n200\nno html <h1\n", "GET /\n---\n200\nstored 1 ballot\n", "GET /{onbekend}\n---\n404\n",
        "GET /\n---\n200\nconnection closes\n", "given iets onbekends\n", "as niemand@voorbeeld.invalid\n",
        "GET /\n---\n200\nstored 1 onzin\n", "bytes\n  GET / HTTP/1.1\n  Host: x\n  (empty line)\n---\nclosed\n"})
    EXPECT_FALSE(play(wrong).empty()) << wrong;
}

TEST(CaseRunner, finds_what_was_stored_by_a_refusal_or_a_page) {
  // A POST that is answered with 303 may store; nothing stored says it did not.
  EXPECT_FALSE(play("given round \"W\" in phase ideeen with 1 plan\nas bewoner@voorbeeld.invalid\n"
                    "POST /utrecht/dossier/{plan 1}/handelingen/steunen\n---\n303\nnothing stored\n")
                   .empty());
}

TEST(PageReader, reads_forms_and_text_as_a_browser_shows_them) {
  const std::string page =
      "<form action=\"/a\"><input type=\"hidden\" name=\"t\" value=\"1\"><input type=\"checkbox\" name=\"p\" "
      "value=\"2\"><input type=\"checkbox\" name=\"p\" value=\"3\" checked><textarea name=\"o\">\nA &amp; B</textarea>"
      "<select name=\"s\"><option value=\"x\">X</option><option value=\"y\" selected>Y</option></select></form>";
  const auto forms = test::read_forms(page);
  ASSERT_EQ(forms.size(), 1u);
  EXPECT_EQ(forms[0].hidden.size(), 1u);
  const std::vector<std::pair<std::string, std::string>> filled{{"t", "1"}, {"p", "3"}, {"o", "A & B"}, {"s", "y"}};
  EXPECT_EQ(forms[0].fields, filled);
  EXPECT_EQ(test::read_text("<h1>Dag</h1>\n<p>€\u00a04.000 &lt;b&gt; <strong>n</strong>u</p>"), "Dag € 4.000 <b> nu");
}

}  // namespace
}  // namespace meent::cases
