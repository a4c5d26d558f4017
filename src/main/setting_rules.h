// SPDX-License-Identifier: EUPL-1.2
// What the value of a setting must be. Each gives the refusal, with what to write instead, or nothing.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"

namespace meent::main {

std::optional<Error> check_database(const std::string& value);    // "config.bad_database", "config.bad_url"
std::optional<Error> check_address(const std::string& value);     // "config.bad_address": IPv4 or IPv6, no name
std::optional<Error> check_port(const std::string& value);        // "config.bad_port": 0 (a free one) … 65535
std::optional<Error> check_threads(const std::string& value);     // "config.bad_threads": 1 … 256
std::optional<Error> check_public_url(const std::string& value);  // "config.bad_public_url"
std::optional<Error> check_mail(const std::string& value);        // "config.bad_mail"; empty: none
std::optional<Error> check_mail_from(const std::string& value);   // "config.bad_mail_from"
std::optional<Error> check_language(const std::string& value);    // "config.bad_language"
std::optional<Error> check_addresses(const std::string& value);   // "config.bad_addresses"; with commas; empty: none
std::optional<Error> check_on_off(const std::string& value);      // "config.bad_on_off"
// "config.bad_map_tiles": http(s) with {z}, {x} and {y}; empty: none.
std::optional<Error> check_map_tiles(const std::string& value);
// "https://tiles.example.nl" of an address there; nothing when it has no host.
std::optional<std::string> find_origin(const std::string& url);
std::optional<Error> check_path(const std::string& value);  // "config.bad_path"; empty: the default place

}  // namespace meent::main
