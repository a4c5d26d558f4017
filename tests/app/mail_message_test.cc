// SPDX-License-Identifier: EUPL-1.2
#include "app/mail_message.h"

#include <gtest/gtest.h>

#include "app/mail_sender.h"
#include "base/check.h"
#include "base/text.h"
#include "support/mail_server.h"

namespace meent::app {
namespace {

MailMessage letter() {
  return {"0190-abc", "meent@gemeente.nl",      "anna@example.nl",
          "Nieuws",   "Hallo,\n\nTot ziens.\n", MUST(parse_rfc3339("2026-03-02T09:00:05Z"))};
}

TEST(MailMessage, is_written_as_the_standard_says) {
  EXPECT_EQ(MUST(render_message(letter())),
            "Date: Mon, 02 Mar 2026 09:00:05 +0000\r\n"
            "From: <meent@gemeente.nl>\r\n"
            "To: <anna@example.nl>\r\n"
            "Subject: Nieuws\r\n"
            "Message-ID: <0190-abc@gemeente.nl>\r\n"
            "Auto-Submitted: auto-generated\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n"
            "\r\n"
            "Hallo,\r\n\r\nTot ziens.\r\n");
}

TEST(MailMessage, a_title_cannot_add_a_header_or_a_recipient) {
  for (const std::string bad :
       {"Bank\r\nBcc: veel@example.nl", "Bank\nBcc: veel@example.nl", "Bank\r\n\r\nEen andere brief"}) {
    auto message = letter();
    message.subject = bad;
    const std::string text = MUST(render_message(message));
    EXPECT_EQ(text.find("\nBcc"), std::string::npos) << text;
    EXPECT_EQ(text.find("Een andere brief"), std::string::npos) << text;
  }
  auto message = letter();
  message.id = "x>\r\nBcc: <veel@example.nl";
  EXPECT_EQ(MUST(render_message(message)).find("\nBcc"), std::string::npos);
}

TEST(MailMessage, only_one_plain_address_is_written_to) {
  for (const std::string bad :
       {"", "anna", "@example.nl", "anna@", "a b@example.nl", "anna@example.nl\r\nRCPT TO:<b@example.nl>",
        "anna@example.nl,b@example.nl", "<anna@example.nl>", "anna@example.nl>", "anna@@example.nl", "anna.@example.nl",
        "anna@example..nl", "anna@vòòr.nl", "\"a\"@example.nl"}) {
    EXPECT_FALSE(is_mail_address(bad)) << bad;
    auto message = letter();
    message.to = bad;
    ASSERT_FALSE(render_message(message).has_value()) << bad;
    EXPECT_EQ(render_message(message).error().key, "mail.bad_address");
  }
  EXPECT_TRUE(is_mail_address("anna.de-vries+meent@post.example.nl"));
}

// Takes an encoded word apart again, as a reader's program does (RFC 2047).
std::string decode_words(std::string_view value) {
  std::string out;
  for (const std::string_view line : split(value, '\n')) {
    std::string_view word = trim(line);
    EXPECT_LE(word.size(), 75U);
    EXPECT_TRUE(word.starts_with("=?UTF-8?Q?") && word.ends_with("?=")) << word;
    word = word.substr(10, word.size() - 12);
    std::string piece;
    for (std::size_t i = 0; i < word.size(); ++i) {
      if (word[i] == '_') piece += ' ';
      else if (word[i] == '=')
        piece += static_cast<char>(std::stoi(std::string(word.substr(i + 1, 2)), nullptr, 16)), i += 2;
      else piece += word[i];
    }
    EXPECT_TRUE(is_utf8(piece)) << "no sign is torn";
    out += piece;
  }
  return out;
}

TEST(MailMessage, a_subject_with_accents_comes_back_whole) {
  const std::string subject = "Nieuws over ‘Één bankje bij de vijver’ – met 12½ m² gras, = en ? en _ en €";
  EXPECT_EQ(decode_words(to_header_value("Subject", subject)), subject);
  const std::string many = std::string(100, 'a') + "é" + std::string(100, 'b');
  EXPECT_EQ(decode_words(to_header_value("Subject", many)), many);
}

TEST(MailMessage, no_line_is_too_long_and_no_sign_is_lost) {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "Één €=bankje ";
  text += "\n.\nslot \n";
  const std::string encoded = to_quoted_printable(text);
  std::string decoded;
  for (std::size_t i = 0; i < encoded.size();) {
    if (encoded.compare(i, 3, "=\r\n") == 0) i += 3;
    else if (encoded[i] == '=') decoded += static_cast<char>(std::stoi(encoded.substr(i + 1, 2), nullptr, 16)), i += 3;
    else if (encoded[i] == '\r') ++i;
    else decoded += encoded[i++];
  }
  EXPECT_EQ(decoded, text);
  for (const std::string_view line : split(encoded, '\n')) EXPECT_LE(line.size(), 77U) << line;
}

TEST(MailSender, brings_a_letter_as_it_was_written) {
  test::MailServer server;
  MailSender sender(server.url());
  auto message = letter();
  message.text = "Één regel\n.\n..twee\n";
  EXPECT_TRUE(sender.send(message).has_value());
  EXPECT_TRUE(sender.send(letter()).has_value()) << "over the same connection";
  const auto taken = server.letters();
  ASSERT_EQ(taken.size(), 2U);
  EXPECT_EQ(taken[0].from, "meent@gemeente.nl");
  EXPECT_EQ(taken[0].to, "anna@example.nl");
  EXPECT_EQ(taken[0].text, MUST(render_message(message)));
}

TEST(MailSender, signs_in_with_a_password_that_holds_any_sign) {
  test::MailServer server({.password = "g%40h:e/i@m"});
  const std::string port = std::to_string(server.port());
  MailSender sender("smtp://meent:g%40h:e/i@m@127.0.0.1:" + port);
  EXPECT_TRUE(sender.send(letter()).has_value());
  EXPECT_EQ(server.letters().size(), 1U);
  MailSender wrong("smtp://meent:anders@127.0.0.1:" + port);
  const auto refused = wrong.send(letter());
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().key, "mail.no_server");
  EXPECT_EQ(server.letters().size(), 1U);
}

TEST(MailSender, says_whether_the_letter_or_the_server_is_the_trouble) {
  test::MailServer server({.refused = "anna@example.nl", .busy_letters = 1});
  MailSender sender(server.url());
  const auto unknown = sender.send(letter());
  ASSERT_FALSE(unknown.has_value());
  EXPECT_EQ(unknown.error().key, "mail.not_taken");
  for (const auto& [name, value] : unknown.error().params)
    EXPECT_EQ(value.find("anna"), std::string::npos) << "an address in a log";
  auto other = letter();
  other.to = "bram@example.nl";
  const auto later = sender.send(other);
  ASSERT_FALSE(later.has_value()) << "451 after DATA is not taken";
  EXPECT_TRUE(sender.send(other).has_value());
  EXPECT_EQ(server.letters().size(), 1U);
  MailSender nobody("smtp://127.0.0.1:1");
  EXPECT_EQ(nobody.send(letter()).error().key, "mail.no_server");
}

TEST(MailSender, does_not_wait_for_a_silent_server_for_ever) {
  test::MailServer server({.silent = true});
  MailSender sender(server.url(), 1);
  EXPECT_EQ(sender.send(letter()).error().key, "mail.no_server");
}

}  // namespace
}  // namespace meent::app
