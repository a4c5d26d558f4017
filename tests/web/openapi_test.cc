// SPDX-License-Identifier: EUPL-1.2
#include "web/api/openapi.h"

#include <gtest/gtest.h>

#include <set>

#include "base/text.h"
#include "web/api/api_routes.h"
#include "web/api/resources.h"
#include "web/routes.h"

namespace meent::web {
namespace {

void list_references(const Json& value, std::set<std::string>& found) {
  if (value.is_array())
    for (const Json& item : value.items()) list_references(item, found);
  if (!value.is_object()) return;
  for (const auto& [name, member] : value.members()) {
    if (name == "$ref") found.insert(member.text());
    else list_references(member, found);
  }
}

TEST(Openapi, every_route_of_the_api_stands_in_the_document) {
  const Json document = make_openapi(list_described_routes());
  const Json& paths = *document.find("paths");
  std::size_t routes = 0;
  for (const RouteFacts& facts : all_routes()) {
    if (!facts.pattern.starts_with("/api/")) continue;
    ++routes;
    ASSERT_TRUE(facts.pattern.starts_with(api_root)) << facts.pattern;
    const Json* path = paths.find(facts.pattern.substr(api_root.size()));
    ASSERT_NE(path, nullptr) << facts.pattern;
    EXPECT_NE(path->find(to_lower_ascii(facts.method)), nullptr) << facts.pattern;
  }
  EXPECT_GT(routes, 10u);
  std::size_t operations = 0;
  for (const auto& [pattern, path] : paths.members()) operations += path.members().size();
  EXPECT_EQ(operations, routes);
}

TEST(Openapi, every_reference_leads_somewhere_and_every_operation_has_a_name_of_its_own) {
  const Json document = make_openapi(list_described_routes());
  std::set<std::string> references, names;
  list_references(document, references);
  EXPECT_GT(references.size(), 20u);
  for (const std::string& reference : references) {
    const std::size_t last = reference.rfind('/');
    const std::string kind = reference.substr(13, last - 13);
    const Json* components = document.find("components")->find(kind);
    ASSERT_NE(components, nullptr) << reference;
    EXPECT_NE(components->find(reference.substr(last + 1)), nullptr) << reference;
  }
  for (const DescribedRoute& route : list_described_routes())
    EXPECT_TRUE(names.insert(std::string(route.operation->id)).second) << route.operation->id;
}

TEST(Openapi, what_has_no_value_is_left_out_and_everything_else_is_promised) {
  const Json plain = to_json(app::AreaLine{{"WK034401", "West"}, "wijk", ""});
  EXPECT_EQ(plain.to_text(), R"({"code":"WK034401","name":"West","kind":"wijk"})");
  const Json schemas = list_schemas();
  const Json* promised = schemas.find("AreaLine");
  ASSERT_NE(promised, nullptr);
  EXPECT_EQ(promised->find("required")->to_text(), R"(["code","name","kind"])");
}

}  // namespace
}  // namespace meent::web
