// SPDX-License-Identifier: EUPL-1.2
#include "cli/private_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <utility>

namespace meent::cli {
namespace {

bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(file, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

// A name is only durable when its folder is.
bool sync_folder_of(const std::string& path) {
  const auto folder = std::filesystem::path(path).parent_path();
  const int file = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file < 0) return false;
  const bool done = ::fsync(file) == 0;
  ::close(file);
  return done;
}

bool is_there(const std::string& path) {
  std::error_code failed;
  return std::filesystem::symlink_status(path, failed).type() != std::filesystem::file_type::not_found;
}

}  // namespace

Result<PrivateFile> PrivateFile::write(const std::string& path, std::string_view text, Existing existing) {
  PrivateFile result(path, existing);
  const Params params{{"file", path}};
  std::error_code failed;
  if (existing == Existing::stays && is_there(path)) return Error{ErrorCode::conflict, "file.exists", params};
  if (std::filesystem::is_directory(path, failed)) return Error{ErrorCode::invalid, "file.folder", params};
  const int file = ::open(result.part().c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (file < 0 && errno == EEXIST) return Error{ErrorCode::conflict, "file.part_exists", {{"file", result.part()}}};
  if (file < 0) return Error{ErrorCode::unavailable, "file.not_written", params};
  result.owned_ = true;
  const bool written = write_all(file, text) && ::fsync(file) == 0;
  if (::close(file) != 0 || !written || !sync_folder_of(path))
    return Error{ErrorCode::unavailable, "file.not_written", params};
  return result;
}

PrivateFile::PrivateFile(PrivateFile&& other) noexcept
    : path_(std::move(other.path_)), existing_(other.existing_), owned_(std::exchange(other.owned_, false)) {}

PrivateFile::~PrivateFile() {
  if (owned_) ::unlink(part().c_str());
}

Result<Done> PrivateFile::keep() {
  if (existing_ == Existing::is_replaced) {
    if (::rename(part().c_str(), path_.c_str()) != 0) {
      owned_ = false;
      return Error{ErrorCode::unavailable, "file.not_named", {{"file", path_}, {"part", part()}}};
    }
  } else if (::link(part().c_str(), path_.c_str()) != 0) {
    // Unlike rename(2), link(2) never replaces what somebody else put there in the meantime.
    if (errno == EEXIST) return Error{ErrorCode::conflict, "file.exists", {{"file", path_}}};
    owned_ = false;
    return Error{ErrorCode::unavailable, "file.not_named", {{"file", path_}, {"part", part()}}};
  } else {
    ::unlink(part().c_str());
  }
  owned_ = false;
  sync_folder_of(path_);
  return Done{};
}

}  // namespace meent::cli
