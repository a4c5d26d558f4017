// SPDX-License-Identifier: EUPL-1.2
// Who may be written to, and mail with links for signing in. What is asked for lies here without the token that opens
// something: that is made when the mail is. Rows go after an hour, which is also how long asking often is remembered.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "base/time.h"
#include "domain/dossier.h"
#include "domain/person.h"
#include "store/database.h"

namespace meent::store {

struct MailWish {
  bool verified = false;  // the address is of this person: a link in a mail was used, or who gave a role says so
  bool wants_mail = true;
  Language language = Language::nl;
};
std::optional<MailWish> find_mail_wish(Connection& connection, const domain::PersonId& id);
void set_mail_wish(Connection& connection, const domain::PersonId& id, bool wants_mail, Language language);
void set_verified(Connection& connection, const domain::PersonId& id, Instant at);  // the first moment stays

// Everybody with that role in the municipality. O(log n + holders).
std::vector<domain::PersonId> list_people_with_role(Connection& connection, std::string_view municipality,
                                                    std::string_view role);
std::vector<domain::PersonId> list_supporters(Connection& connection, const domain::DossierId& id);

void set_follower(Connection& connection, const domain::DossierId& id, const domain::PersonId& person, bool follows);
// Everybody who follows `from` follows `to` instead.
void move_followers(Connection& connection, const domain::DossierId& from, const domain::DossierId& to);
bool is_follower(Connection& connection, const domain::DossierId& id, const domain::PersonId& person);
std::vector<domain::PersonId> list_followers(Connection& connection, const domain::DossierId& id);

struct SignInMail {
  std::string id;
  std::string email;
  Language language = Language::nl;
  std::string back;
  std::int64_t attempts = 0;  // this one included
};
void add_sign_in_mail(Connection& connection, const SignInMail& mail, Instant at);
std::int64_t count_sign_in_mail(Connection& connection, std::string_view email, Instant since);
// As take_notices() (outbox_store.h).
std::vector<SignInMail> take_sign_in_mail(Connection& connection, Instant now, std::int64_t limit);
void finish_sign_in_mail(Connection& connection, std::string_view id);
// Again at `due`, or never again after the third attempt: by then the reader has asked anew.
void postpone_sign_in_mail(Connection& connection, std::string_view id, Instant due, std::string_view problem = "");

// Whether anything waits that is due: one read, for a worker that asks often.
bool has_waiting_mail(Connection& connection, Instant now);

}  // namespace meent::store
