// SPDX-License-Identifier: EUPL-1.2
// The suite that both databases must pass: on SQLite always, on PostgreSQL when MEENT_TEST_POSTGRES is set
// (tools/test_postgres sets it), visibly skipped else.
#pragma once

#include <gtest/gtest.h>

#include <memory>

#include "support/test_database.h"

namespace meent::store {

class Contract : public testing::TestWithParam<bool> {
 protected:
  void SetUp() override {
    if (!GetParam() && !test::has_postgres()) GTEST_SKIP() << "MEENT_TEST_POSTGRES is not set: run tools/test_postgres";
    database = std::make_unique<test::TestDatabase>(GetParam());
    connection = (*database)->connect();
  }
  std::unique_ptr<test::TestDatabase> database;
  std::unique_ptr<Connection> connection;
};

inline std::string database_name(const testing::TestParamInfo<bool>& one) { return one.param ? "sqlite" : "postgres"; }

}  // namespace meent::store
