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
  if (name == "comment") return "Number of the comment within the dossier";
  if (name == "picture") return "Number of the picture within the dossier";
  if (name == "person") return "Id of the person";
  if (name == "role") return "officer, decider, panel or admin";
  if (name == "batch") return "Number of the batch of paper ballots within the round";
  if (name == "place") return "Code of an area, or gemeente for the whole municipality";
  if (name == "year") return "Year of the pot";
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
  Json with = headers();
  if (operation.success == 201) with.set("Location", reference("headers", "Location"));
  if (operation.success == 204) return Json::object({{"description", "It is done"}, {"headers", std::move(with)}});
  Json schema = operation.schema.empty() ? Json::object({{"type", "object"}}) : reference("schemas", operation.schema);
  if (operation.media.starts_with("text/")) schema = Json::object({{"type", "string"}});
  const std::string_view media = operation.media.empty() ? "application/json" : operation.media;
  if (operation.list) schema = Json::object({{"type", "array"}, {"items", std::move(schema)}});
  return Json::object(
      {{"description", "The answer"},
       {"headers", std::move(with)},
       {"content", Json::object({{std::string(media), Json::object({{"schema", std::move(schema)}})}})}});
}

Json problem_schema() {
  const auto text = [](const char* description) {
    return Json::object({{"type", "string"}, {"description", description}});
  };
  Json place =
      Json::object({{"type", "object"},
                    {"properties", Json::object({{"pointer", text("In a body: JSON pointer, such as #/answers/titel")},
                                                 {"name", text("In a query: name of the parameter")}})}});
  Json error = Json::object({{"type", "object"},
                             {"required", Json::array({"in", "location", "code", "detail"})},
                             {"properties", Json::object({{"in", text("body or query")},
                                                          {"location", std::move(place)},
                                                          {"code", text("Key of the text")},
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
                                    {"errors", Json::object({{"type", "array"}, {"items", std::move(error)}})}})}});
}

Json schema_of(const ApiMember& member) {
  const auto typed = [&](const char* type) {
    return Json::object({{"type", type}, {"description", member.description}});
  };
  Json schema;
  switch (member.kind) {
    case ApiMember::Kind::text: {
      schema = typed("string");
      Json choices = Json::array();
      for (const std::string_view choice : member.choices) choices.push_back(choice);
      if (!member.choices.empty()) schema.set("enum", std::move(choices));
      break;
    }
    case ApiMember::Kind::whole:
      schema = typed("integer");
      schema.set("format", "int64");
      break;
    case ApiMember::Kind::yes_no:
      schema = typed("boolean");
      break;
    case ApiMember::Kind::numbers:
      schema = typed("array");
      schema.set("items", Json::object({{"type", "integer"}, {"format", "int64"}}));
      break;
    case ApiMember::Kind::answers:
      schema = typed("object");
      schema.set("additionalProperties", true);
      break;
    case ApiMember::Kind::file:
      schema = typed("string");
      schema.set("format", "binary");
      break;
  }
  return schema;
}

Json request_body(const ApiOperation& operation) {
  Json properties = Json::object(), required = Json::array();
  std::string media = "application/json";
  for (const ApiMember& member : operation.body) {
    if (member.kind == ApiMember::Kind::file) media = "multipart/form-data";
    properties.set(member.name, schema_of(member));
    if (member.required) required.push_back(member.name);
  }
  Json schema = Json::object({{"type", "object"}, {"properties", std::move(properties)}});
  if (!required.items().empty()) schema.set("required", std::move(required));
  return Json::object(
      {{"required", true}, {"content", Json::object({{media, Json::object({{"schema", std::move(schema)}})}})}});
}

Json parameters_of(const DescribedRoute& route) {
  Json parameters = Json::array();
  for (const std::string_view segment : split(route.facts.pattern, '/'))
    if (segment.starts_with('{')) {
      const std::string_view name = segment.substr(1, segment.size() - 2);
      parameters.push_back(parameter("path", name, "string", describe_part(name)));
    }
  for (const ApiParameter& one : route.operation->query)
    parameters.push_back(parameter("query", one.name, one.type, one.description));
  if (route.operation->idempotency == Idempotency::optional)
    parameters.push_back(reference("parameters", "IdempotencyKey"));
  if (route.operation->idempotency == Idempotency::required) parameters.push_back(reference("parameters", "BallotKey"));
  return parameters;
}

Json operation_of(const DescribedRoute& route) {
  const ApiOperation& operation = *route.operation;
  Json parameters = parameters_of(route);
  const bool reads = route.facts.method == "GET";
  const bool addressed = route.facts.pattern.find('{') != std::string_view::npos;
  const bool personal = route.facts.access != Access::everyone && route.facts.access != Access::code;
  Json responses = Json::object({{std::to_string(operation.success), answer(operation)}});
  if (reads && !personal && operation.media.empty())
    responses.set("304", Json::object({{"description", "Not changed since that ETag"}, {"headers", headers()}}));
  const auto may_refuse = [&](const char* status) { responses.set(status, reference("responses", "Problem")); };
  if (!reads || !parameters.items().empty()) may_refuse("400");
  if (personal) may_refuse("401");
  if (personal) may_refuse("403");
  if (addressed) may_refuse("404");
  if (!reads) may_refuse("409");
  if (!reads) may_refuse("410");
  may_refuse("429");
  may_refuse("503");
  Json described = Json::object({{"operationId", operation.id}, {"summary", operation.summary}});
  if (personal) described.set("security", Json::array({Json::object({{"accessToken", Json::array()}})}));
  if (!parameters.items().empty()) described.set("parameters", std::move(parameters));
  if (!operation.body.empty()) described.set("requestBody", request_body(operation));
  described.set("responses", std::move(responses));
  return described;
}

Json header_parameter(bool required, const char* description) {
  return Json::object({{"name", "Idempotency-Key"},
                       {"in", "header"},
                       {"required", required},
                       {"description", description},
                       {"schema", Json::object({{"type", "string"}, {"maxLength", 200}})}});
}

}  // namespace

Json make_openapi(const std::vector<DescribedRoute>& routes) {
  Json paths = Json::object();
  for (const DescribedRoute& route : routes) {
    CHECK(route.operation != nullptr && route.facts.pattern.starts_with(api_root));
    const std::string_view path = route.facts.pattern.substr(api_root.size());
    const Json* const there = paths.find(path);
    Json operations = there != nullptr ? *there : Json::object();
    operations.set(to_lower_ascii(route.facts.method), operation_of(route));
    paths.set(path, std::move(operations));
  }
  Json schemas = list_schemas();
  schemas.set("Problem", problem_schema());
  Json version = Json::object({{"description", "Version of this interface"},
                               {"schema", Json::object({{"type", "string"}, {"example", api_version}})}});
  Json location = Json::object(
      {{"description", "Address of what was made, below the host"}, {"schema", Json::object({{"type", "string"}})}});
  Json token = Json::object({{"type", "http"},
                             {"scheme", "bearer"},
                             {"description", "An access token, made on the site under /mijn/sleutels"}});
  Json parameters = Json::object(
      {{"IdempotencyKey", header_parameter(false,
                                           "Of your choice, another for each thing to be done: the same request with "
                                           "the same key is done once, and answered the same for a day")},
       {"BallotKey", header_parameter(true,
                                      "At least 20 random signs, another for each ballot: the receipt is made of it, "
                                      "and the same ballot with the same key is cast once. It is never kept")}});
  Json problem = Json::object(
      {{"description", "Why not (RFC 9457)"},
       {"headers", headers()},
       {"content",
        Json::object({{"application/problem+json", Json::object({{"schema", reference("schemas", "Problem")}})}})}});
  return Json::object(
      {{"openapi", "3.0.3"},
       {"info", Json::object({{"title", "Meent"},
                              {"description", "What people can read and do on the site, for programs."},
                              {"version", api_version},
                              {"license", Json::object({{"name", "EUPL-1.2"}})},
                              {"contact", Json::object({{"name", "Meent"},
                                                        {"url", "https://example.org/meent"},
                                                        {"email", "meent@example.org"}})}})},
       {"servers", Json::array({Json::object({{"url", api_root}})})},
       {"paths", std::move(paths)},
       {"components", Json::object({{"schemas", std::move(schemas)},
                                    {"headers", Json::object({{"ApiVersion", std::move(version)},
                                                              {"Location", std::move(location)}})},
                                    {"parameters", std::move(parameters)},
                                    {"securitySchemes", Json::object({{"accessToken", std::move(token)}})},
                                    {"responses", Json::object({{"Problem", std::move(problem)}})}})}});
}

}  // namespace meent::web
