// SPDX-License-Identifier: EUPL-1.2
#include "main/key_file.h"

#include <filesystem>

#include "base/text.h"
#include "cli/private_file.h"
#include "cli/text_files.h"

namespace meent::main {
namespace {

constexpr std::size_t shortest_key = 32;
constexpr std::size_t largest_file = 1024 * 1024;

Result<std::string> read_key(const std::string& path) {
  const std::string text = TRY(cli::read_file(path, largest_file));
  const auto mode = std::filesystem::status(path).permissions();
  using enum std::filesystem::perms;
  // The group may read: that is how service managers hand out secrets.
  if ((mode & (others_all | group_write)) != none)
    return Error{ErrorCode::invalid, "key.open_to_others", {{"file", path}}};
  const std::string key(trim(text));
  if (key.size() < shortest_key) return Error{ErrorCode::invalid, "key.too_short", {{"file", path}}};
  return key;
}

}  // namespace

std::optional<std::string> find_key_path(const Config& config) {
  if (!config.text("key-file").empty()) return config.text("key-file");
  const std::string& database = config.text("database");
  if (!database.starts_with("sqlite:") || database == "sqlite::memory:") return std::nullopt;
  return database.substr(7) + ".key";
}

Result<std::string> get_key(const Config& config, SecretSource& secrets) {
  const auto path = find_key_path(config);
  if (!path) return make_token(secrets);
  std::error_code failed;
  if (std::filesystem::exists(*path, failed)) return read_key(*path);
  const std::string key = make_token(secrets);
  auto file = TRY(cli::PrivateFile::write(*path, key + "\n", cli::PrivateFile::Existing::stays));
  const auto kept = file.keep();
  // Another process made it at the same moment: its key is the key.
  if (!kept && kept.error().key == "file.exists") return read_key(*path);
  if (!kept) return kept.error();
  return key;
}

}  // namespace meent::main
