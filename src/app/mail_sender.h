// SPDX-License-Identifier: EUPL-1.2
// Hands letters to a mail server by SMTP (RFC 5321), with libcurl. The server's word that it took a letter is what
// "sent" means. A connection is kept for the next letter.
#pragma once

#include <memory>
#include <string>

#include "app/mail_message.h"
#include "base/result.h"

namespace meent::app {

class MailSender {
 public:
  // "smtps://user:password@server:465" is TLS from the start. "smtp://server:25" becomes TLS when the server offers it
  // (STARTTLS); with a password it must, except on this computer itself (127.0.0.1, ::1, localhost).
  explicit MailSender(const std::string& url, long deadline_seconds = 30);
  ~MailSender();
  MailSender(const MailSender&) = delete;
  MailSender& operator=(const MailSender&) = delete;

  // Refuses with invalid "mail.bad_address", unavailable "mail.no_server" {reason} (nothing came through: others need
  // not be tried now) or conflict "mail.not_taken" {reason} (this letter was refused). Reasons hold no addresses. For
  // one thread; takes up to the deadline.
  Result<Done> send(const MailMessage& message);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace meent::app
