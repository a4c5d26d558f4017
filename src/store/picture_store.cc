// SPDX-License-Identifier: EUPL-1.2
#include "store/picture_store.h"

#include "base/hash.h"
#include "store/dossier_store.h"

namespace meent::store {
namespace {

const std::string picture_columns =
    "SELECT picture.dossier_id, picture.number, picture.person_id, picture.alternative, picture.large, large.width,"
    " large.height, picture.small, small.width, small.height, picture.added_at, picture.sequence FROM picture"
    " JOIN picture_file AS large ON large.hash = picture.large"
    " JOIN picture_file AS small ON small.hash = picture.small ";

std::vector<PictureRow> read_pictures(const Rows& rows) {
  std::vector<PictureRow> pictures;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    pictures.push_back({domain::DossierId(row.text(0)),
                        row.integer(1),
                        domain::PersonId(row.text(2)),
                        row.text(3),
                        {row.text(4), row.integer(5), row.integer(6)},
                        {row.text(7), row.integer(8), row.integer(9)},
                        Instant{row.integer(10)},
                        row.is_null(11) ? std::nullopt : std::optional(row.integer(11))});
  }
  return pictures;
}

void keep_file(Connection& connection, const PictureFileRow& file) {
  connection.query(
      "INSERT INTO picture_file (hash, width, height, bytes) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING",
      {file.hash, file.width, file.height, to_base64(file.bytes)});
}

void remove_unused_file(Connection& connection, const std::string& hash) {
  connection.query(
      "DELETE FROM picture_file WHERE hash = $1 AND NOT EXISTS (SELECT 1 FROM picture WHERE large = $1)"
      " AND NOT EXISTS (SELECT 1 FROM picture WHERE small = $1)",
      {hash});
}

}  // namespace

std::int64_t add_picture(Connection& connection, const PictureRow& picture) {
  keep_file(connection, picture.large);
  keep_file(connection, picture.small);
  const std::int64_t number = next_number(connection, "picture:" + picture.dossier.text);
  connection.query(
      "INSERT INTO picture (dossier_id, number, person_id, alternative, large, small, added_at, sequence)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      {picture.dossier.text, number, picture.person.text, picture.alternative, picture.large.hash, picture.small.hash,
       picture.added_at.microseconds, picture.sequence});
  return number;
}

std::vector<PictureRow> list_pictures(Connection& connection, const domain::DossierId& dossier) {
  return read_pictures(
      connection.query(picture_columns + "WHERE picture.dossier_id = $1 ORDER BY picture.number", {dossier.text}));
}

std::vector<PictureRow> list_first_pictures(Connection& connection, const domain::DossierId& parent) {
  return read_pictures(connection.query(
      picture_columns + "JOIN dossier ON dossier.id = picture.dossier_id WHERE dossier.parent = $1 AND picture.number ="
                        " (SELECT MIN(first.number) FROM picture AS first WHERE first.dossier_id = picture.dossier_id"
                        " AND first.sequence IS NULL)"
                        " ORDER BY picture.dossier_id",
      {parent.text}));
}

std::optional<PictureFileRow> find_picture_file(Connection& connection, std::string_view hash) {
  const Rows rows = connection.query("SELECT hash, width, height, bytes FROM picture_file WHERE hash = $1", {hash});
  if (rows.empty()) return std::nullopt;
  return PictureFileRow{rows[0].text(0), rows[0].integer(1), rows[0].integer(2), from_base64(rows[0].text(3))};
}

void remove_picture(Connection& connection, const PictureRow& picture) {
  connection.query("DELETE FROM picture WHERE dossier_id = $1 AND number = $2", {picture.dossier.text, picture.number});
  remove_unused_file(connection, picture.large.hash);
  remove_unused_file(connection, picture.small.hash);
}

ErasedPictures erase_pictures(Connection& connection, const domain::PersonId& person) {
  ErasedPictures erased;
  for (const auto& picture :
       read_pictures(connection.query(picture_columns + "WHERE picture.person_id = $1", {person.text}))) {
    remove_picture(connection, picture);
    ++erased.pictures;
    erased.dossiers.push_back(picture.dossier);
  }
  return erased;
}

}  // namespace meent::store
