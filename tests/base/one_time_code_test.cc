// SPDX-License-Identifier: EUPL-1.2
#include "base/one_time_code.h"

#include <gtest/gtest.h>

namespace meent {
namespace {

// "12345678901234567890" of RFC 6238, appendix B, in base32.
constexpr std::string_view rfc_key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

TEST(OneTimeCode, is_that_of_rfc_6238) {
  const std::pair<std::int64_t, const char*> published[] = {{59, "287082"},
                                                            {1'111'111'109, "081804"},
                                                            {1'111'111'111, "050471"},
                                                            {1'234'567'890, "005924"},
                                                            {2'000'000'000, "279037"},
                                                            {20'000'000'000, "353130"}};
  for (const auto& [seconds, code] : published)
    EXPECT_EQ(totp_code(rfc_key, totp_step(Instant{seconds * 1'000'000})), code) << seconds;
}

TEST(OneTimeCode, works_half_a_minute_early_or_late_and_never_twice) {
  const Instant now{1'111'111'111'000'000};
  const std::int64_t step = totp_step(now);
  EXPECT_EQ(find_totp_step(rfc_key, "050 471", now, 0), step);
  EXPECT_EQ(find_totp_step(rfc_key, "050471", now.plus_seconds(30), 0), step);
  EXPECT_EQ(find_totp_step(rfc_key, "050471", now.plus_seconds(-30), 0), step);
  EXPECT_FALSE(find_totp_step(rfc_key, "050471", now.plus_seconds(61), 0));
  EXPECT_FALSE(find_totp_step(rfc_key, "050471", now, step)) << "used already";
  for (const char* bad : {"", "05047", "0504711", "50471", "abcdef"})
    EXPECT_FALSE(find_totp_step(rfc_key, bad, now, 0)) << bad;
}

TEST(OneTimeCode, a_key_is_new_each_time_and_opens_in_an_app) {
  const std::string key = make_totp_key(system_secrets());
  EXPECT_TRUE(is_totp_key(key));
  EXPECT_NE(key, make_totp_key(system_secrets()));
  for (const std::string bad : {"", "GEZDGNBV", "gezdgnbvgy3tqojqgezdgnbvgy3tqojq", "1EZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})
    EXPECT_FALSE(is_totp_key(bad)) << bad;
  EXPECT_EQ(totp_address(rfc_key, "sam+1@utrecht.nl", "Meent"),
            "otpauth://totp/Meent:sam%2B1%40utrecht%2Enl?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Meent");
}

TEST(Password, is_kept_as_argon2id_and_known_again) {
  const std::string hash = hash_password("een heel lang wachtwoord");
  EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=65536,t=2,p=1$")) << hash;
  EXPECT_TRUE(is_password_of("een heel lang wachtwoord", hash));
  EXPECT_FALSE(is_password_of("een heel lang wachtwoorD", hash));
  EXPECT_NE(hash, hash_password("een heel lang wachtwoord")) << "each has a salt of its own";
}

}  // namespace
}  // namespace meent
