// SPDX-License-Identifier: EUPL-1.2
#include "store/migrate.h"

#include <atomic>
#include <filesystem>
#include <map>
#include <thread>

#include "base/text.h"
#include "store/contract.h"

namespace meent::store {
namespace {

class MigrateContract : public Contract {};
INSTANTIATE_TEST_SUITE_P(Databases, MigrateContract, testing::Values(true, false), database_name);

TEST_P(MigrateContract, migrates_once_and_refuses_a_changed_migration) {
  EXPECT_TRUE(schema_is_current(*connection));
  EXPECT_TRUE(MUST(migrate(*connection)).empty());
  connection->query("UPDATE migration SET checksum = 'x' WHERE name = '0001_places_and_people'");
  EXPECT_EQ(migrate(*connection).error().key, "migrate.changed");
  EXPECT_FALSE(schema_is_current(*connection));
  connection->query("UPDATE migration SET name = '9999_later'  WHERE name = '0001_places_and_people'");
  EXPECT_EQ(migrate(*connection).error().key, "migrate.newer");
}

TEST_P(MigrateContract, asking_changes_nothing) {
  connection->run_script("DROP TABLE migration");
  EXPECT_EQ(MUST(pending_migrations(*connection)).size(), list_migrations(GetParam()).size());
  EXPECT_FALSE(schema_is_current(*connection));
  EXPECT_THROW(connection->query("SELECT name FROM migration"), BrokenPromise);
}

// Table → columns, each with what it holds: what both databases call the same.
std::map<std::string, std::string> schema(Connection& connection) {
  std::map<std::string, std::string> tables;
  const Rows rows =
      connection.is_sqlite()
          ? connection.query(
                "SELECT m.name, c.name, c.type, c.\"notnull\" OR c.pk > 0 FROM sqlite_master AS m,"
                " pragma_table_info(m.name) AS c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY c.name")
          : connection.query(
                "SELECT table_name::text, column_name::text, data_type::text,"
                " CASE WHEN is_nullable = 'NO' THEN 1 ELSE 0 END FROM information_schema.columns"
                " WHERE table_schema = current_schema() ORDER BY column_name COLLATE \"C\"");
  for (std::size_t i = 0; i < rows.size(); ++i)
    tables[rows[i].text(0)] +=
        to_lower_ascii(rows[i].text(1) + " " + rows[i].text(2)) + (rows[i].boolean(3) ? " needed, " : " optional, ");
  return tables;
}

TEST_P(MigrateContract, gives_the_same_schema_on_both) {
  const auto ours = schema(*connection);
  EXPECT_GT(ours.size(), 15U);
  test::TestDatabase other(true);
  EXPECT_EQ(ours, schema(*other->connect()));
}

TEST_P(MigrateContract, processes_that_start_together_migrate_once) {
  std::vector<std::string> tables;
  for (const auto& [name, columns] : schema(*connection)) tables.push_back(name);
  if (GetParam()) {
    const std::string url = database->url() + ".fresh";
    std::vector<std::thread> starts;
    std::atomic<int> good = 0;
    for (int i = 0; i < 4; ++i)
      starts.emplace_back([&] { good += migrate(*Database::open(url)->connect()).has_value() ? 1 : 0; });
    for (std::thread& start : starts) start.join();
    EXPECT_EQ(good, 4);
    for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(url.substr(7) + suffix);
    return;
  }
  for (const std::string& table : tables) connection->run_script("DROP TABLE \"" + table + "\" CASCADE");
  std::vector<std::thread> starts;
  std::atomic<int> good = 0;
  for (int i = 0; i < 4; ++i)
    starts.emplace_back([&] { good += migrate(*(*database)->connect()).has_value() ? 1 : 0; });
  for (std::thread& start : starts) start.join();
  EXPECT_EQ(good, 4);
  EXPECT_TRUE(schema_is_current(*connection));
}

TEST(Migrations, are_numbered_and_begin_with_why) {
  for (const bool sqlite : {true, false}) {
    std::size_t number = 0;
    for (const Migration& migration : list_migrations(sqlite)) {
      const std::string digits = std::to_string(++number);
      EXPECT_TRUE(migration.name.starts_with(std::string(4 - digits.size(), '0') + digits + "_")) << migration.name;
      EXPECT_TRUE(migration.sql.starts_with("-- ")) << migration.name;
    }
    EXPECT_EQ(number, list_migrations(!sqlite).size());
  }
}

// Published migrations: a checksum may be added here, never changed.
TEST(Migrations, that_were_published_are_unchanged) {
  const std::map<std::string, std::string> published{
      {"0001_places_and_people postgres", "8326d85287a42649c9a1495c28ecf12a287b6863ea2def4bca97324097d7b59c"},
      {"0001_places_and_people sqlite", "8326d85287a42649c9a1495c28ecf12a287b6863ea2def4bca97324097d7b59c"},
      {"0002_dossiers postgres", "500efbe5ee71fef7680cf56c473c135941e1dc48a156234298102ba2d47201d1"},
      {"0002_dossiers sqlite", "500efbe5ee71fef7680cf56c473c135941e1dc48a156234298102ba2d47201d1"},
      {"0003_ballots postgres", "dd470b90ba727e0780c04eb504e58c0bc4280be2d0d59830956cae656f463a9b"},
      {"0003_ballots sqlite", "a1fa8999c7c75fbeb5aa40af8f3ce315c67ec93bfa7f69e444dc7304097a8e38"},
      {"0004_lists_and_roles postgres", "9be99aede4302b20cb63bf824b3b87529ef712b7ff8b3ff300d305682ffa7f89"},
      {"0004_lists_and_roles sqlite", "9be99aede4302b20cb63bf824b3b87529ef712b7ff8b3ff300d305682ffa7f89"},
      {"0005_area_indicators postgres", "f746936b24fdf6c6dba892f29d3d77c2f151471ee0ff9839b34cf60ea061fd7f"},
      {"0005_area_indicators sqlite", "f746936b24fdf6c6dba892f29d3d77c2f151471ee0ff9839b34cf60ea061fd7f"},
      {"0006_mail_and_signing_in postgres", "66002f1dba5a588ef3dbc45cdb762b487f30ee0b0114ca325cf0e993110b55f5"},
      {"0006_mail_and_signing_in sqlite", "66002f1dba5a588ef3dbc45cdb762b487f30ee0b0114ca325cf0e993110b55f5"},
      {"0007_places postgres", "7c2ae6e677363400870a15fde02e6d11131cf0d0256b7db11e14080d30530885"},
      {"0007_places sqlite", "7c2ae6e677363400870a15fde02e6d11131cf0d0256b7db11e14080d30530885"},
      {"0008_comments postgres", "6159ca973f1a9bea97d1cc40a244b5f1435f8615273d0a81a06b40e00a01b418"},
      {"0008_comments sqlite", "6159ca973f1a9bea97d1cc40a244b5f1435f8615273d0a81a06b40e00a01b418"},
      {"0009_desk postgres", "17ed052d76eebabf680cb1b7c604dad4c00365876531272fd8eacb2c4c9d2655"},
      {"0009_desk sqlite", "825deeef103e66eae445b779324560b9a026bd91aff33bfc0e61df780cebd5ce"},
      {"0010_record_head postgres", "5159b60ee53fdc7b2ed16ad209cb192de3657e26a3b51db40d011dbab19a66bc"},
      {"0010_record_head sqlite", "5159b60ee53fdc7b2ed16ad209cb192de3657e26a3b51db40d011dbab19a66bc"},
      {"0011_invitations postgres", "77f79f3fc9d02b8ab0688a009b805dcb08c4d6b3d0bf7fa8c3f984b150d5bed6"},
      {"0011_invitations sqlite", "77f79f3fc9d02b8ab0688a009b805dcb08c4d6b3d0bf7fa8c3f984b150d5bed6"},
      {"0012_paper postgres", "d89ebae5e8b17dbd920e20a097ef4c3bd8a909eeb8f666401e5684b7e832204f"},
      {"0012_paper sqlite", "13984c62bc59292e418f52fbb4cd5f382c6db4cc86d6feb15842e083728b2a53"},
      {"0013_audit postgres", "c9370a9ee2fe159fde3b55c324c0e465f924e5a6220ae7f1e897397c5a8b4ef5"},
      {"0013_audit sqlite", "4a4f01c91d972a321e03e464103ec712104185338fef62183de468cd0af3aa05"},
      {"0014_jobs postgres", "95ecb14dcaf90c71d04f5c287ee3698971a0e8fb1d2a394a33d5efdc604e2feb"},
      {"0014_jobs sqlite", "95ecb14dcaf90c71d04f5c287ee3698971a0e8fb1d2a394a33d5efdc604e2feb"},
      {"0015_pictures postgres", "db0be414943f690286bef28bfc8a4bee3aaf7048ba7c781f5f9f6c34e58a651c"},
      {"0015_pictures sqlite", "db0be414943f690286bef28bfc8a4bee3aaf7048ba7c781f5f9f6c34e58a651c"},
      {"0016_drafts postgres", "b5e80a000c17c0445406c47f5931933ebc3c567f85547cee69e672098fe93224"},
      {"0016_drafts sqlite", "b5e80a000c17c0445406c47f5931933ebc3c567f85547cee69e672098fe93224"},
      {"0017_access_tokens postgres", "10d6d1ffe1877ff17f83b2e86bf15eeaec7081863ae30202fa34b3f97d17e24d"},
      {"0017_access_tokens sqlite", "10d6d1ffe1877ff17f83b2e86bf15eeaec7081863ae30202fa34b3f97d17e24d"},
      {"0018_settings postgres", "2d1e55e4a1e214a426edccb9a4b21d5cd9fa7049ff85332814434b972c035b9a"},
      {"0018_settings sqlite", "2d1e55e4a1e214a426edccb9a4b21d5cd9fa7049ff85332814434b972c035b9a"},
      {"0019_values postgres", "0d4c467f1b6447137bd0cfd48bd1063e79fe785645177a216b313dff5bac254f"},
      {"0019_values sqlite", "0d4c467f1b6447137bd0cfd48bd1063e79fe785645177a216b313dff5bac254f"},
      {"0020_ballot_draft postgres", "2a1268766c52db158fb07418c3a4872fb7a201570e475850d9c76dc49ca36d93"},
      {"0020_ballot_draft sqlite", "2a1268766c52db158fb07418c3a4872fb7a201570e475850d9c76dc49ca36d93"},
      {"0021_assistance postgres", "d9fd8beeb36b0ce39cc1c622ffb91c5e526bb9fdf13df91f5e049c66e3dc394f"},
      {"0021_assistance sqlite", "d9fd8beeb36b0ce39cc1c622ffb91c5e526bb9fdf13df91f5e049c66e3dc394f"},
      {"0022_proposals postgres", "ceb9eaab01fb186ed0f8d1c4db130638f8d876992628c52c232c6a1af0c91c12"},
      {"0022_proposals sqlite", "ceb9eaab01fb186ed0f8d1c4db130638f8d876992628c52c232c6a1af0c91c12"},
      {"0023_areas postgres", "bd22ad8cb1aa2afaf07f67641d010f6afc69b6db243a0c3a34d0c7cbdc6b272a"},
      {"0023_areas sqlite", "bd22ad8cb1aa2afaf07f67641d010f6afc69b6db243a0c3a34d0c7cbdc6b272a"},
      {"0024_assurance postgres", "839dac9f8efa15c482384fcdde9fe313fd31ae352d726a2e48f99e1a18e5db61"},
      {"0024_assurance sqlite", "839dac9f8efa15c482384fcdde9fe313fd31ae352d726a2e48f99e1a18e5db61"},
      {"0025_money postgres", "246cb6872985403ca5f95f272f039975dea53246ca33dc26ca522e7c76de0766"},
      {"0025_money sqlite", "4762659c0a237e1ad5f6ab15aa10c6699b683d1a141ef3bae9fa41a6172d3e95"},
      {"0026_terms postgres", "59abb39807611f11485619f5d2ca3d177dc833c1580ece5c5b88782163205d76"},
      {"0026_terms sqlite", "c240d11e34f77eedc73340fd93b5630cc1b994ffc741045ee3e1143c1ce742e1"},
      {"0027_own_instruments postgres", "1f26a67731a57857e6da89c1ac8582e8bd70788a7675900efadd21cfe7ae873c"},
      {"0027_own_instruments sqlite", "1f26a67731a57857e6da89c1ac8582e8bd70788a7675900efadd21cfe7ae873c"},
  };
  std::map<std::string, std::string> ours;
  for (const bool sqlite : {true, false})
    for (const Migration& migration : list_migrations(sqlite))
      ours[migration.name + (sqlite ? " sqlite" : " postgres")] = migration.checksum;
  EXPECT_EQ(ours, published);
}

}  // namespace
}  // namespace meent::store
