// SPDX-License-Identifier: EUPL-1.2
// A file with secrets (voting codes, a key): for its owner alone (mode 0600), whole or not there. It is first on disk
// as PATH.part, fsynced, and gets its name when keep() is called; without keep() it goes.
//
//   auto file = TRY(PrivateFile::write(path, text, PrivateFile::Existing::stays));
//   transaction.commit();
//   TRY(file.keep());
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace meent::cli {

class PrivateFile {
 public:
  enum class Existing { stays, is_replaced };

  // On disk under its temporary name. Refuses with conflict "file.exists" {file} when `path` is there and must stay,
  // conflict "file.part_exists" {file} when an earlier attempt was broken off, unavailable "file.not_written" {file}.
  static Result<PrivateFile> write(const std::string& path, std::string_view text, Existing existing);
  PrivateFile(PrivateFile&& other) noexcept;
  PrivateFile& operator=(PrivateFile&&) = delete;
  ~PrivateFile();

  // Gives it its name, durably. Refuses with conflict "file.exists" when somebody made a file of that name meanwhile,
  // unavailable "file.not_named" {file, part}: it then stays as PATH.part.
  Result<Done> keep();
  // Leaves PATH.part when this goes without keep().
  void leave() { owned_ = false; }

 private:
  PrivateFile(std::string path, Existing existing) : path_(std::move(path)), existing_(existing) {}
  std::string part() const { return path_ + ".part"; }

  std::string path_;
  Existing existing_;
  bool owned_ = false;
};

}  // namespace meent::cli
