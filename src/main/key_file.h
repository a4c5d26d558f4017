// SPDX-License-Identifier: EUPL-1.2
// The secret key of an installation, with which forms are signed: it must survive a restart, and be the same for all
// processes that serve one site.
#pragma once

#include <optional>
#include <string>

#include "base/random.h"
#include "base/result.h"
#include "main/config.h"

namespace meent::main {

// Where the key is kept: the setting key-file, else beside the SQLite file with .key behind its name; nothing for a
// database that has no place on this computer (PostgreSQL, sqlite::memory:).
std::optional<std::string> find_key_path(const Config& config);

// The key; made, with mode 0600, when the file is not there. Without a path: a random one, for this process alone.
// Refuses with invalid "key.open_to_others" {file}, "key.too_short" {file}, and those of cli::read_file and
// PrivateFile.
Result<std::string> get_key(const Config& config, SecretSource& secrets);

}  // namespace meent::main
