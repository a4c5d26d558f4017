// SPDX-License-Identifier: EUPL-1.2
// A letter by e-mail, as text that a mail server takes: plain text in UTF-8, quoted-printable (RFC 2045, 6.7), headers
// by RFC 5322 with what is not ASCII as encoded words (RFC 2047). No value can add a header: line ends in a subject
// become spaces, and an address that is more than one plain address is refused.
//
//   MailMessage letter{.id = notice.id, .from = "meent@gemeente.nl", .to = address, .subject = …, .text = …, .at =
//   now}; std::string bytes = TRY(render_message(letter));
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "base/time.h"

namespace meent::app {

struct MailMessage {
  std::string id;  // the same for each attempt, so that a reader's program can tell a second copy
  std::string from;
  std::string to;
  std::string subject;
  std::string text;  // lines end with \n
  Instant at = {};   // for Date
};

// Lines end with CR LF and are at most 78 signs. Refuses with invalid "mail.bad_address" when `from` or `to` is none.
// O(size of the text).
Result<std::string> render_message(const MailMessage& message);

std::string to_quoted_printable(std::string_view text);  // \n becomes CR LF
std::string to_mail_date(Instant instant);               // "Mon, 02 Mar 2026 09:00:00 +0000"
// As a header's value that follows `name: `; what is long is folded.
std::string to_header_value(std::string_view name, std::string_view text);

}  // namespace meent::app
