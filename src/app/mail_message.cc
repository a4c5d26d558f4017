// SPDX-License-Identifier: EUPL-1.2
#include "app/mail_message.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "base/text.h"

namespace meent::app {
namespace {

constexpr std::size_t longest_line = 76;          // without CR LF, RFC 2045
constexpr std::size_t longest_encoded_word = 75;  // RFC 2047, 2
constexpr std::string_view word_begin = "=?UTF-8?Q?";
constexpr std::string_view word_end = "?=";

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

std::string escape(char c) {
  constexpr char digits[] = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  return {'=', digits[byte / 16], digits[byte % 16]};
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

}  // namespace

std::string to_quoted_printable(std::string_view text) {
  std::string out;
  std::size_t column = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') {
      out += "\r\n";
      column = 0;
      continue;
    }
    const bool last = i + 1 == text.size() || text[i + 1] == '\n';
    const bool plain = (c > ' ' && c <= '~' && c != '=') || (c == ' ' && !last);
    const std::string piece = plain ? std::string(1, c) : escape(c);
    // A sign of several bytes is not torn: some readers show each line by itself.
    std::size_t needed = piece.size();
    if (!continues_character(c))
      for (std::size_t next = i + 1; next < text.size() && continues_character(text[next]); ++next) needed += 3;
    if (column + needed > longest_line - 1) {
      out += "=\r\n";
      column = 0;
    }
    out += piece;
    column += piece.size();
  }
  return out;
}

std::string to_mail_date(Instant instant) {
  static constexpr std::array<const char*, 7> days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  static constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  constexpr std::int64_t day_seconds = 86'400;
  const std::int64_t seconds = instant.microseconds / 1'000'000;
  const Date date(static_cast<std::int32_t>(seconds / day_seconds));
  const int rest = static_cast<int>(seconds % day_seconds);
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d +0000", days[date.weekday() - 1], date.day(),
                months[date.month() - 1], date.year(), rest / 3600, rest / 60 % 60, rest % 60);
  return text.data();
}

std::string to_header_value(std::string_view name, std::string_view text) {
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; }) &&
                     text.find("=?") == text.npos && name.size() + 2 + text.size() <= longest_line;
  if (plain) return std::string(text);
  std::string out;
  std::string word(word_begin);
  std::size_t room = longest_encoded_word - std::min<std::size_t>(name.size() + 2, 30);
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i + 1;
    while (end < text.size() && continues_character(text[end])) ++end;
    std::string piece;
    for (; i < end; ++i) {
      const char c = text[i];
      if (is_letter_or_digit(c)) piece += c;
      else if (static_cast<unsigned char>(c) <= ' ') piece += '_';
      else piece += escape(c);
    }
    if (word.size() + piece.size() + word_end.size() > room) {
      out.append(word).append(word_end).append("\r\n ");
      word = word_begin;
      room = longest_encoded_word;
    }
    word += piece;
  }
  return out + word + std::string(word_end);
}

Result<std::string> render_message(const MailMessage& message) {
  if (!is_mail_address(message.from) || !is_mail_address(message.to))
    return Error{ErrorCode::invalid, "mail.bad_address"};
  const std::string host = message.from.substr(message.from.find('@') + 1);
  std::string out;
  const auto header = [&](std::string_view name, std::string_view value) {
    out.append(name).append(": ").append(value).append("\r\n");
  };
  header("Date", to_mail_date(message.at));
  header("From", "<" + message.from + ">");
  header("To", "<" + message.to + ">");
  header("Subject", to_header_value("Subject", message.subject));
  std::string id = message.id;
  std::erase_if(id, [](char c) { return !is_letter_or_digit(c) && c != '-'; });
  header("Message-ID", "<" + id + "@" + host + ">");
  // RFC 3834: nobody's holiday answer comes back.
  header("Auto-Submitted", "auto-generated");
  header("MIME-Version", "1.0");
  header("Content-Type", "text/plain; charset=utf-8");
  header("Content-Transfer-Encoding", "quoted-printable");
  out += "\r\n" + to_quoted_printable(message.text);
  if (!out.ends_with("\r\n")) out += "\r\n";
  return out;
}

}  // namespace meent::app
