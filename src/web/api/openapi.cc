// SPDX-License-Identifier: EUPL-1.2
#include "web/api/openapi.h"

#include "base/check.h"
#include "base/text.h"
#include "web/api/resources.h"

namespace meent::web {
namespace {

Json reference(std::string_view kind, std::string_view name) {
  return Json::object({{"$ref", "#/components/" + std::string(kind) + "/" + std::string(name)}});
}

std::string_view describe_part(std::string_view name) {
  if (name == "municipality") return "Name of the municipality in addresses, such as utrecht";
  if (name == "instrument") return "Id of the instrument";
  if (name == "number") return "Number of the dossier within the municipality";
  if (name == "receipt") return "Receipt of a ballot";
  CHECK(name == "code");
  return "Code of the area";
}

Json parameter(std::string_view in, std::string_view name, std::string_view type, std::string_view description) {
  Json schema = Json::object({{"type", type}});
  if (type == "integer") schema.set("minimum", 1);
  return Json::object({{"name", name},
                       {"in", in},
                       {"required", in == "path"},
                       {"description", description},
                       {"schema", std::move(schema)}});
}

Json headers() { return Json::object({{"API-Version", reference("headers", "ApiVersion")}}); }

Json answer(const ApiOperation& operation) {
  Json schema = operation.schema.empty() ? Json::object({{"type", "object"}}) : reference("schemas", operation.schema);
  if (operation.media.starts_with("text/")) schema = Json::object({{"type", "string"}});
  const std::string_view media = operation.media.empty() ? "application/json" : operation.media;
  if (operation.list) schema = Json::object({{"type", "array"}, {"items", std::move(schema)}});
  return Json::object(
      {{"description", "The answer"},
       {"headers", headers()},
       {"content", Json::object({{std::string(media), Json::object({{"schema", std::move(schema)}})}})}});
}

Json problem_schema() {
  const auto text = [](const char* description) {
    return Json::object({{"type", "string"}, {"description", description}});
  };
  Json field = Json::object({{"type", "object"},
                             {"properties", Json::object({{"field", text("Name of the field")},
                                                          {"message", text("Key of the text")},
                                                          {"detail", text("What is wrong with it, in words")}})}});
  return Json::object(
      {{"type", "object"},
       {"required", Json::array({"status", "title", "detail"})},
       {"properties", Json::object({{"status", Json::object({{"type", "integer"}, {"description", "Status of HTTP"}})},
                                    {"title", text("What kind of problem")},
                                    {"detail", text("What is wrong here")},
                                    {"remedy", text("What one can do")},
                                    {"code", text("Kind of refusal")},
                                    {"message", text("Key of the text")},
                                    {"reference", text("To name when reporting it")},
                                    {"fields", Json::object({{"type", "array"}, {"items", std::move(field)}})}})}});
}

Json operation_of(const DescribedRoute& route) {
  const ApiOperation& operation = *route.operation;
  Json parameters = Json::array();
  for (const std::string_view segment : split(route.facts.pattern, '/'))
    if (segment.starts_with('{')) {
      const std::string_view name = segment.substr(1, segment.size() - 2);
      parameters.push_back(parameter("path", name, "string", describe_part(name)));
    }
  const bool addressed = !parameters.items().empty();
  for (const ApiParameter& one : operation.query)
    parameters.push_back(parameter("query", one.name, one.type, one.description));
  Json responses = Json::object({{"200", answer(operation)}});
  if (operation.media.empty())
    responses.set("304", Json::object({{"description", "Not changed since that ETag"}, {"headers", headers()}}));
  const auto may_refuse = [&](const char* status) { responses.set(status, reference("responses", "Problem")); };
  if (!parameters.items().empty()) may_refuse("400");
  if (addressed) may_refuse("404");
  may_refuse("429");
  may_refuse("503");
  Json described = Json::object({{"operationId", operation.id}, {"summary", operation.summary}});
  if (!parameters.items().empty()) described.set("parameters", std::move(parameters));
  described.set("responses", std::move(responses));
  return described;
}

}  // namespace

Json make_openapi(const std::vector<DescribedRoute>& routes) {
  Json paths = Json::object();
  for (const DescribedRoute& route : routes) {
    CHECK(route.operation != nullptr && route.facts.pattern.starts_with(api_root));
    paths.set(route.facts.pattern.substr(api_root.size()),
              Json::object({{to_lower_ascii(route.facts.method), operation_of(route)}}));
  }
  Json schemas = list_schemas();
  schemas.set("Problem", problem_schema());
  Json version = Json::object({{"description", "Version of this interface"},
                               {"schema", Json::object({{"type", "string"}, {"example", api_version}})}});
  Json problem = Json::object(
      {{"description", "Why not (RFC 9457)"},
       {"headers", headers()},
       {"content",
        Json::object({{"application/problem+json", Json::object({{"schema", reference("schemas", "Problem")}})}})}});
  return Json::object({{"openapi", "3.0.3"},
                       {"info", Json::object({{"title", "Meent"},
                                              {"description", "What residents can read on the site, for programs."},
                                              {"version", api_version},
                                              {"license", Json::object({{"name", "EUPL-1.2"}})},
                                              {"contact", Json::object({{"name", "Meent"},
                                                                        {"url", "https://example.org/meent"},
                                                                        {"email", "meent@example.org"}})}})},
                       {"servers", Json::array({Json::object({{"url", api_root}})})},
                       {"paths", std::move(paths)},
                       {"components", Json::object({{"schemas", std::move(schemas)},
                                                    {"headers", Json::object({{"ApiVersion", std::move(version)}})},
                                                    {"responses", Json::object({{"Problem", std::move(problem)}})}})}});
}

}  // namespace meent::web
