// SPDX-License-Identifier: EUPL-1.2
#include "base/csv.h"

#include <gtest/gtest.h>

namespace meent {
namespace {

TEST(Csv, quotes_only_what_needs_it) {
  EXPECT_EQ(csv_line({"een", "", "twee woorden"}), "een,,twee woorden\r\n");
  EXPECT_EQ(csv_line({"a,b", "zij zei \"ja\"", "twee\nregels"}), "\"a,b\",\"zij zei \"\"ja\"\"\",\"twee\nregels\"\r\n");
  EXPECT_EQ(csv_line({}), "\r\n");
}

TEST(Csv, nothing_begins_as_a_formula) {
  EXPECT_EQ(csv_line({"=1+1", "+31", "-5", "@SUM(A1)"}), "'=1+1,'+31,'-5,'@SUM(A1)\r\n");
  EXPECT_EQ(csv_line({"\t=1", "\r=1"}), "'\t=1,\"'\r=1\"\r\n");
  EXPECT_EQ(csv_line({"a=1", "5-3"}), "a=1,5-3\r\n");
}

}  // namespace
}  // namespace meent
