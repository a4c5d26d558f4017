// SPDX-License-Identifier: EUPL-1.2
#include "web/response.h"

namespace meent::web {

std::string local_address(std::string_view address) {
  bool ours = address.starts_with('/') && !address.starts_with("//") && !address.starts_with("/\\");
  for (const char c : address) ours = ours && static_cast<unsigned char>(c) > 0x20 && c != 0x7f;
  return ours ? std::string(address) : "/";
}

Response redirect(std::string_view path) {
  Response response;
  response.status = 303;
  response.headers.emplace_back("Location", local_address(path));
  return response;
}

Response make_page(std::string html, int status) {
  Response response;
  response.status = status;
  response.body = std::move(html);
  return response;
}

std::string_view reason_phrase(int status) {
  switch (status) {
    case 200:
      return "OK";
    case 201:
      return "Created";
    case 204:
      return "No Content";
    case 206:
      return "Partial Content";
    case 303:
      return "See Other";
    case 304:
      return "Not Modified";
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 408:
      return "Request Timeout";
    case 409:
      return "Conflict";
    case 410:
      return "Gone";
    case 413:
      return "Content Too Large";
    case 422:
      return "Unprocessable Content";
    case 429:
      return "Too Many Requests";
    case 431:
      return "Request Header Fields Too Large";
    case 503:
      return "Service Unavailable";
    default:
      return status < 500 ? "Bad Request" : "Internal Server Error";
  }
}

}  // namespace meent::web
