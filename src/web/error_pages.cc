// SPDX-License-Identifier: EUPL-1.2
#include "web/error_pages.h"

#include "base/json.h"
#include "base/log.h"
#include "base/text.h"

namespace meent::web {
namespace {

std::string_view to_name(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid:
      return "invalid";
    case ErrorCode::not_signed_in:
      return "not_signed_in";
    case ErrorCode::not_allowed:
      return "not_allowed";
    case ErrorCode::not_found:
      return "not_found";
    case ErrorCode::conflict:
      return "conflict";
    case ErrorCode::too_late:
      return "too_late";
    case ErrorCode::too_many:
      return "too_many";
    case ErrorCode::unavailable:
      break;
  }
  return "unavailable";
}

Json problem_of(const ErrorPage& page) {
  Json problem = Json::object({{"title", page.title}, {"status", page.status}});
  problem.set("detail", page.text.empty() ? page.title : page.text);
  if (!page.remedy.empty()) problem.set("remedy", page.remedy);
  if (!page.reference.empty()) problem.set("reference", page.reference);
  return problem;
}

// Where a field stood: "#/title" of a JSON body, "?page" of a query, else a field of a form.
Json place_of(std::string_view field) {
  if (field.starts_with('#')) return Json::object({{"pointer", field}});
  return Json::object({{"name", field.starts_with('?') ? field.substr(1) : field}});
}

Response finish(int status, bool json, std::string body) {
  Response response = make_page(std::move(body), status);
  if (json) response.content_type = "application/problem+json";
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

}  // namespace

int to_status(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid:
      return 422;
    case ErrorCode::not_signed_in:
      return 401;
    case ErrorCode::not_allowed:
      return 403;
    case ErrorCode::not_found:
      return 404;
    case ErrorCode::conflict:
      return 409;
    case ErrorCode::too_late:
      return 410;
    case ErrorCode::too_many:
      return 429;
    case ErrorCode::unavailable:
      break;
  }
  return 503;
}

int to_api_status(ErrorCode code) { return code == ErrorCode::invalid ? 400 : to_status(code); }

bool wants_json(const Request& request) {
  if (request.path.starts_with("/api/")) return true;
  const std::string accept = to_lower_ascii(request.header("accept").value_or(""));
  return accept.find("json") != std::string::npos && accept.find("text/html") == std::string::npos;
}

ErrorPage make_error_page(int status, Language language, std::string text) {
  const auto key_of = [](int known, const char* part) { return "http." + std::to_string(known) + part; };
  const int known = has_text(language, key_of(status, ".title")) ? status : status < 500 ? 400 : 500;
  return {status, language, t(language, key_of(known, ".title")), std::move(text),
          t(language, key_of(known, ".remedy"))};
}

Response status_response(const ErrorPage& page, bool json, const ErrorLayout& layout) {
  return finish(page.status, json, json ? problem_of(page).to_text() : layout(page));
}

Response error_response(const Error& error, Language language, bool json, const ErrorLayout& layout) {
  return error_response(error, language, json, layout, to_status(error.code));
}

Response error_response(const Error& error, Language language, bool json, const ErrorLayout& layout, int status) {
  const ErrorPage page = make_error_page(status, language, t(language, error.key, error.params));
  Response response;
  if (json) {
    Json problem = problem_of(page);
    problem.set("code", to_name(error.code));
    problem.set("message", error.key);
    Json errors = Json::array();
    for (const FieldError& field : error.fields)
      errors.push_back(Json::object({{"in", field.field.starts_with('?') ? "query" : "body"},
                                     {"location", place_of(field.field)},
                                     {"code", field.key},
                                     {"detail", t(language, field.key, field.params)}}));
    if (!error.fields.empty()) problem.set("errors", std::move(errors));
    response = finish(page.status, true, problem.to_text());
  } else {
    response = finish(page.status, false, layout(page));
  }
  if (error.code == ErrorCode::too_many || error.code == ErrorCode::unavailable) {
    const auto seconds = find_pair(error.params, "seconds");
    response.headers.emplace_back("Retry-After", seconds ? std::string(*seconds) : "5");
  }
  return response;
}

Response broken_response(const std::exception& problem, Language language, bool json, const ErrorLayout& layout,
                         SecretSource& secrets) {
  const std::string reference = make_code(secrets, 8);
  log(LogLevel::error, "request.failed", {{"reference", reference}, {"reason", problem.what()}});
  ErrorPage page = make_error_page(500, language);
  page.reference = reference;
  return status_response(page, json, layout);
}

}  // namespace meent::web
