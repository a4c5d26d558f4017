// SPDX-License-Identifier: EUPL-1.2
// Pictures of dossiers and the files made of them. A file lies once under the SHA-256 of its bytes, whoever uses it,
// and goes with the last picture that does.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "domain/dossier.h"
#include "domain/person.h"
#include "store/database.h"

namespace meent::store {

struct PictureFileRow {
  std::string hash = {};  // of the bytes, 64 digits
  std::int64_t width = 0;
  std::int64_t height = 0;
  std::string bytes = {};  // empty where only the facts were asked for
};

struct PictureRow {
  domain::DossierId dossier = {};
  std::int64_t number = 0;
  domain::PersonId person = {};
  std::string alternative = {};  // what is on it, in words
  PictureFileRow large = {};
  PictureFileRow small = {};
  Instant added_at = {};
  std::optional<std::int64_t> sequence = {};  // of the report that it came with; absent: of the dossier itself
};

// Gives the picture its number, from 1 on in each dossier, and keeps both files.
std::int64_t add_picture(Connection& connection, const PictureRow& picture);
// In the order in which they were added, without bytes; those of reports too.
std::vector<PictureRow> list_pictures(Connection& connection, const domain::DossierId& dossier);
// The first of each dossier inside this one that has any, without bytes; not those of reports.
std::vector<PictureRow> list_first_pictures(Connection& connection, const domain::DossierId& parent);
// With its bytes.
std::optional<PictureFileRow> find_picture_file(Connection& connection, std::string_view hash);
void remove_picture(Connection& connection, const PictureRow& picture);

struct ErasedPictures {
  std::int64_t pictures = 0;
  std::vector<domain::DossierId> dossiers = {};
};
// All pictures that the person added, with their bytes.
ErasedPictures erase_pictures(Connection& connection, const domain::PersonId& person);

}  // namespace meent::store
