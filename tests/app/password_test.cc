// SPDX-License-Identifier: EUPL-1.2
// Signing in with a password and a phone, and where somebody is signed in.
#include "app/password.h"

#include "app/house_fixture.h"
#include "base/hash.h"
#include "base/one_time_code.h"

namespace meent::app {
namespace {

const std::string password = "paard batterij nietje";

class Passwords : public House {
 protected:
  static std::string code_at(const std::string& key, Instant now) { return totp_code(key, totp_step(now)); }

  // Sam sets a password; the key and the recovery codes.
  PasswordView set() const {
    auto sam = session(officer);
    const auto view = MUST(view_password(sam, "", {}));
    const PasswordGiven given{password, view.key, view.codes, code_at(view.key, sam.now), ""};
    const std::string hash = MUST(make_password_hash(sam, given));
    static_cast<void>(MUST(app::set_password(sam, given, hash, "token")));
    return view;
  }
  bool sign_in(const std::string& code, std::int64_t seconds_later, const std::string& typed = password,
               const std::string& address = officer) const {
    auto visitor = session();
    visitor.now = visitor.now.plus_seconds(seconds_later);
    const auto checked = check_password(visitor, address, typed);
    return sign_in_with_password(visitor, address, checked, code).has_value();
  }
  Instant at(std::int64_t seconds_later) const { return session().now.plus_seconds(seconds_later); }
};

TEST_F(Passwords, password_and_phone_together_sign_in) {
  const auto view = set();
  EXPECT_EQ(test::dump_rows(*connection_).find(password), std::string::npos);
  auto visitor = session();
  visitor.now = at(120);
  const auto signed_in =
      sign_in_with_password(visitor, " Ambtenaar@Voorbeeld.invalid", check_password(visitor, officer, password),
                            code_at(view.key, visitor.now));
  ASSERT_TRUE(signed_in.has_value());
  recognise(visitor, signed_in->token);
  EXPECT_EQ(visitor.assurance, domain::Assurance::two_factor);
  EXPECT_EQ(visitor.actor, person(officer));
}

TEST_F(Passwords, neither_alone_does_and_no_code_works_twice) {
  const auto view = set();
  EXPECT_FALSE(sign_in(code_at(view.key, session().now), 1)) << "that code was used to set the password";
  EXPECT_FALSE(sign_in("000000", 120));
  EXPECT_FALSE(sign_in("", 120));
  EXPECT_FALSE(sign_in(code_at(view.key, at(120)), 120, "verkeerd wachtwoord"));
  EXPECT_TRUE(sign_in(code_at(view.key, at(120)), 120)) << "a wrong password does not use up the code";
  EXPECT_FALSE(sign_in(code_at(view.key, at(120)), 125));
  EXPECT_FALSE(sign_in(code_at(view.key, at(300)), 300, password, resident)) << "who has no password";
  EXPECT_FALSE(sign_in(code_at(view.key, at(300)), 300, password, "niemand@voorbeeld.invalid"));
}

TEST_F(Passwords, a_recovery_code_stands_in_for_the_phone_once) {
  const auto view = set();
  for (const std::string& code : view.codes) EXPECT_EQ(test::dump_rows(*connection_).find(code), std::string::npos);
  std::string typed = view.codes[0].substr(0, 4) + " " + view.codes[0].substr(4, 4) + "-" + view.codes[0].substr(8);
  for (char& c : typed) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  EXPECT_TRUE(sign_in(typed, 60));
  EXPECT_FALSE(sign_in(view.codes[0], 61));
  auto sam = session(officer);
  EXPECT_EQ(MUST(view_password(sam, "", {})).codes_left, 7);
}

TEST_F(Passwords, guessing_is_slowed_for_known_and_unknown_accounts_alike) {
  const auto view = set();
  for (const std::string& address : {officer, std::string("niemand@voorbeeld.invalid")}) {
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(sign_in("000000", 600, "raden raden raden", address));
    EXPECT_EQ(connection_
                  ->query("SELECT failures FROM sign_in_failure WHERE account = $1 AND blocked_until = $2",
                          {sha256_hex(address), at(630).microseconds})
                  .size(),
              1U)
        << address;
  }
  EXPECT_FALSE(sign_in(code_at(view.key, at(629)), 629)) << "even with the right ones";
  EXPECT_FALSE(sign_in("000000", 631));
  EXPECT_FALSE(sign_in(code_at(view.key, at(690)), 690)) << "twice as long after each";
  EXPECT_TRUE(sign_in(code_at(view.key, at(692)), 692));
  EXPECT_EQ(
      connection_->query("SELECT COUNT(*) FROM sign_in_failure WHERE account = $1", {sha256_hex(officer)})[0].integer(
          0),
      0);
}

TEST_F(Passwords, only_staff_set_one_and_only_with_a_code_of_the_phone) {
  auto noor = session(resident);
  EXPECT_EQ(view_password(noor, "", {}).error().key, "password.staff_only");
  auto sam = session(officer);
  const auto view = MUST(view_password(sam, "", {}));
  const auto refused = [&](const std::string& chosen, const std::string& code) {
    const auto hash = make_password_hash(sam, {chosen, view.key, view.codes, code, ""});
    return hash ? "" : hash.error().fields[0].field + " " + hash.error().fields[0].key;
  };
  EXPECT_EQ(refused("kort", code_at(view.key, sam.now)), "password password.too_short");
  EXPECT_EQ(refused(std::string(201, 'a'), code_at(view.key, sam.now)), "password form.too_long");
  EXPECT_EQ(refused(password, "123"), "code password.wrong_code");
  EXPECT_EQ(make_password_hash(sam, {password, "geen sleutel", view.codes, "", ""}).error().key, "password.again");
  EXPECT_EQ(make_password_hash(sam, {password, view.key, {"A"}, "", ""}).error().key, "password.again");
  EXPECT_EQ(MUST(view_password(sam, view.key, view.codes)).codes, view.codes)
      << "a form that is shown again keeps them";
}

TEST_F(Passwords, a_new_one_asks_for_the_phone_so_far_and_ends_other_sessions) {
  const auto before = set();
  auto sam = session(officer);
  sam.now = at(300);
  const std::string here = start_session(sam, sam.actor, domain::Assurance::link);
  const std::string elsewhere = start_session(sam, sam.actor, domain::Assurance::link);
  const auto view = MUST(view_password(sam, "", {}));
  EXPECT_TRUE(view.is_set);
  PasswordGiven given{"een ander lang wachtwoord", view.key, view.codes, code_at(view.key, sam.now), "000000"};
  const std::string hash = MUST(make_password_hash(sam, given));
  const auto refused = app::set_password(sam, given, hash, here);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields[0].field, "old_code");
  given.old_code = code_at(before.key, sam.now);
  EXPECT_EQ(key_of(app::set_password(sam, given, hash, here)), "done");
  const auto left = MUST(list_own_sessions(sam, here));
  ASSERT_EQ(left.size(), 1U);
  EXPECT_TRUE(left[0].here);
  EXPECT_FALSE(sign_in(before.codes[0], 400, "een ander lang wachtwoord")) << "old recovery codes are gone";
}

TEST_F(Passwords, go_with_the_person) {
  set();
  sign_in("000000", 60);
  store::erase_person(*connection_, person(officer));
  for (const char* table : {"password", "recovery_code", "sign_in_failure"})
    EXPECT_EQ(connection_->query("SELECT COUNT(*) FROM " + std::string(table))[0].integer(0), 0) << table;
}

class Sessions : public House {};

TEST_F(Sessions, are_listed_and_ended_one_by_one_or_all_but_this) {
  auto noor = session(resident);
  const std::string here = start_session(noor, noor.actor, domain::Assurance::link);
  noor.now = noor.now.plus_seconds(60);
  const std::string phone = start_session(noor, noor.actor, domain::Assurance::link);
  const std::string library = start_session(noor, noor.actor, domain::Assurance::link);
  auto sam = session(officer);
  const std::string other = start_session(sam, sam.actor, domain::Assurance::link);
  ASSERT_EQ(MUST(list_own_sessions(noor, here)).size(), 3U);
  EXPECT_EQ(end_own_session(noor, sha256_hex(other)).error().key, "session.gone") << "of somebody else";
  EXPECT_EQ(key_of(end_own_session(noor, sha256_hex(phone))), "done");
  EXPECT_EQ(MUST(list_own_sessions(noor, here)).size(), 2U);
  EXPECT_EQ(key_of(end_other_sessions(noor, here)), "done");
  const auto left = MUST(list_own_sessions(noor, here));
  ASSERT_EQ(left.size(), 1U);
  EXPECT_TRUE(left[0].here);
  EXPECT_EQ(MUST(list_own_sessions(sam, other)).size(), 1U);
}

}  // namespace
}  // namespace meent::app
