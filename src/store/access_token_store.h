// SPDX-License-Identifier: EUPL-1.2
// Tokens with which programs act for somebody, stored as SHA-256 of the token: the look-up is by that hash, so that
// neither the database nor the time it takes tells anything of a token. And what was answered to a request that may
// come again (app/answered_requests.h).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "domain/person.h"
#include "store/database.h"
#include "store/person_store.h"

namespace meent::store {

struct AccessTokenRow {
  std::string token_hash;
  std::string name;
  std::string scope;           // "read" or "write"
  bool second_factor = false;  // made with a code of the phone
  Instant created_at = {};
  Instant expires_at = {};
};
void add_access_token(Connection& connection, const domain::PersonId& id, const AccessTokenRow& token);
bool has_access_token(Connection& connection, std::string_view token_hash);
std::vector<AccessTokenRow> list_access_tokens(Connection& connection, const domain::PersonId& id,
                                               Instant now);  // running, newest first
bool remove_access_token(Connection& connection, const domain::PersonId& id, std::string_view token_hash);

struct TokenHolder {
  PersonRow person;
  std::string scope;
  bool second_factor = false;
};
std::optional<TokenHolder> find_token_holder(Connection& connection, std::string_view token_hash, Instant now);

inline constexpr std::int64_t answered_request_seconds = 24 * 3600;

struct AnsweredRequest {
  std::string request_hash;
  std::int64_t status = 0;
  std::string location = {};
  std::string body = {};
};
// Not older than answered_request_seconds.
std::optional<AnsweredRequest> find_answered_request(Connection& connection, std::string_view key_hash, Instant now);
// Instead of an older one with that key.
void set_answered_request(Connection& connection, std::string_view key_hash, const domain::PersonId& id,
                          const AnsweredRequest& answered, Instant now);

// For erase_person() and remove_expired() (store/person_store.h).
void remove_tokens_of(Connection& connection, const domain::PersonId& id);
void remove_expired_tokens(Connection& connection, Instant now);

}  // namespace meent::store
