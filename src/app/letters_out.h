// SPDX-License-Identifier: EUPL-1.2
// What must go out by mail now: notices from the outbox and links for signing in, written as letters. Three steps, of
// which the middle one lies outside any transaction:
//
//   take_mail (write) → send each → mail_sent or mail_failed (write)
//
// Whoever dies in between loses nothing: what was taken comes back after ten minutes. So a letter may come twice and
// never not at all, as far as it depends on us; both copies have one Message-ID.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/mail_message.h"
#include "app/session.h"

namespace meent::app {

struct MailSite {
  std::string public_url;  // "https://meedoen.gemeente.nl"
  std::string from;
};

// A notice that is about no dossier: somebody got a role, which is its parameter.
inline constexpr std::string_view office_notice = "notice.office";

struct OutgoingMail {
  enum class Kind { notice, sign_in, invitation };
  Kind kind = Kind::notice;
  std::string id;
  std::int64_t attempts = 0;  // this one included
  MailMessage message;
};

bool has_mail(Session& session);  // one read
// Up to `most` of each kind, the oldest first. A notice whose reader wants no mail, or whose address nobody showed to
// be theirs, is dropped; so is one older than two weeks, which is no news any more. Who got a role is told in any case.
std::vector<OutgoingMail> take_mail(Session& session, const MailSite& site, std::int64_t most);
void mail_sent(Session& session, const OutgoingMail& mail);
// Again after 1, 4, 16 … minutes, at most a day; a notice eight times in all, a link three.
// `problem` is for administrators: no address in it.
void mail_failed(Session& session, const OutgoingMail& mail, std::string_view problem = "");
// Notices that were given up.
std::int64_t count_failed_mail(Session& session);

// What somebody chose to hear by mail.
struct MailChoice {
  std::string address;
  bool verified = false;
  bool wants_mail = true;
};
Result<MailChoice> view_mail_choice(Session& session);        // not_signed_in "sign_in.needed"
Result<Done> choose_mail(Session& session, bool wants_mail);  // likewise; letters come in the session's language

}  // namespace meent::app
