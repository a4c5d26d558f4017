// SPDX-License-Identifier: EUPL-1.2
// docs/configuration.md is what `meent config --document --language en` prints.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "main/config.h"

namespace meent::main {
namespace {

TEST(ConfigurationDocument, is_what_the_program_says) {
  std::ifstream file(std::string(MEENT_SOURCE_DIR) + "/docs/configuration.md", std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  EXPECT_EQ(text.str(), document_config(Language::en))
      << "make it again: meent config --document --language en > docs/configuration.md";
}

}  // namespace
}  // namespace meent::main
