// SPDX-License-Identifier: EUPL-1.2
// Pictures in both databases: files lie once, and go with the last picture that uses them.
#include "store/picture_store.h"

#include "store/contract.h"
#include "store/dossier_store.h"
#include "store/person_store.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

using domain::DossierId;
using domain::PersonId;

class PictureContract : public Contract {
 protected:
  void SetUp() override {
    Contract::SetUp();
    if (IsSkipped()) return;
    save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
    for (const char* const id : {"anna", "bo"})
      add_person(*connection, {PersonId(id), std::string(id) + "@example.nl", id}, now);
    for (const char* const id : {"round", "one", "two"}) {
      domain::Dossier dossier;
      dossier.id = DossierId(id);
      dossier.municipality = "breda";
      dossier.instrument = "plan";
      dossier.phase = "ingediend";
      if (id != std::string("round")) dossier.parent = DossierId("round");
      insert_dossier(*connection, dossier, ++number, {"intake", "", {}});
    }
  }

  std::int64_t add(const char* who, const char* dossier, const std::string& name, const std::string& words = "Gras",
                   const std::string& bytes = "bytes") {
    PictureRow picture;
    picture.dossier = DossierId(dossier);
    picture.person = PersonId(who);
    picture.alternative = words;
    picture.large = {"large:" + name, 960, 720, bytes};
    picture.small = {"small:" + name, 320, 240, "small"};
    picture.added_at = now;
    return add_picture(*connection, picture);
  }

  std::int64_t number = 0;
  const Instant now{1'000'000};
};
INSTANTIATE_TEST_SUITE_P(Databases, PictureContract, testing::Values(true, false), database_name);

TEST_P(PictureContract, what_was_put_in_comes_out_byte_by_byte) {
  std::string bytes;
  for (int i = 0; i < 1'000; ++i) bytes += static_cast<char>(i * 7);
  const std::string name = "all bytes";
  EXPECT_EQ(add("anna", "one", name, "Gras", bytes), 1);
  const auto file = find_picture_file(*connection, "large:" + name);
  ASSERT_TRUE(file.has_value());
  EXPECT_EQ(file->bytes, bytes);
  EXPECT_EQ(file->width, 960);
  EXPECT_FALSE(find_picture_file(*connection, "none").has_value());
}

TEST_P(PictureContract, pictures_stand_in_the_order_in_which_they_came) {
  add("anna", "one", "a", "Gras");
  add("bo", "one", "b", "Boom");
  add("bo", "two", "c", "Bank");
  const auto pictures = list_pictures(*connection, DossierId("one"));
  ASSERT_EQ(pictures.size(), 2U);
  EXPECT_EQ(pictures[0].alternative, "Gras");
  EXPECT_EQ(pictures[1].alternative, "Boom");
  EXPECT_EQ(pictures[1].small.height, 240);
  EXPECT_EQ(pictures[1].person, PersonId("bo"));
  const auto first = list_first_pictures(*connection, DossierId("round"));
  ASSERT_EQ(first.size(), 2U);
  EXPECT_EQ(first[0].alternative, "Gras");
  EXPECT_EQ(first[1].alternative, "Bank");
}

TEST_P(PictureContract, a_file_goes_with_the_last_picture_that_uses_it) {
  add("anna", "one", "same");
  add("bo", "two", "same");
  remove_picture(*connection, list_pictures(*connection, DossierId("one"))[0]);
  EXPECT_TRUE(find_picture_file(*connection, "large:same").has_value());
  remove_picture(*connection, list_pictures(*connection, DossierId("two"))[0]);
  EXPECT_FALSE(find_picture_file(*connection, "large:same").has_value());
  EXPECT_FALSE(find_picture_file(*connection, "small:same").has_value());
}

TEST_P(PictureContract, erasing_somebody_takes_their_pictures_and_no_others) {
  add("anna", "one", "a");
  add("bo", "one", "b");
  add("anna", "two", "c");
  const auto erased = erase_pictures(*connection, PersonId("anna"));
  EXPECT_EQ(erased.pictures, 2);
  EXPECT_EQ(erased.dossiers.size(), 2U);
  EXPECT_FALSE(find_picture_file(*connection, "large:a").has_value());
  EXPECT_TRUE(find_picture_file(*connection, "large:b").has_value());
  EXPECT_EQ(list_pictures(*connection, DossierId("one")).size(), 1U);
}

}  // namespace
}  // namespace meent::store
