// SPDX-License-Identifier: EUPL-1.2
#include "app/mail_sender.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <string_view>

#include "base/check.h"

namespace meent::app {
namespace {

struct Upload {
  std::string_view left;
};

std::size_t read_bytes(char* buffer, std::size_t size, std::size_t count, void* from) {
  auto& upload = *static_cast<Upload*>(from);
  const std::size_t taken = std::min(size * count, upload.left.size());
  std::memcpy(buffer, upload.left.data(), taken);
  upload.left.remove_prefix(taken);
  return taken;
}

struct Url {
  std::string address;  // without user and password
  std::string user;
  std::string password;
  bool local = false;
};

// By hand and not by curl: a password may hold signs that a URL would need written as %XX.
Url take_apart(const std::string& text) {
  Url url;
  const std::size_t start = text.find("://") + 3;
  const std::size_t at = text.rfind('@');
  std::string host = text.substr(start);
  if (at != std::string::npos && at >= start) {
    const std::string account = text.substr(start, at - start);
    host = text.substr(at + 1);
    const std::size_t colon = account.find(':');
    url.user = account.substr(0, colon);
    if (colon != std::string::npos) url.password = account.substr(colon + 1);
  }
  url.address = text.substr(0, start) + host;
  const auto is_at = [&](std::string_view name) {
    return host == name || (host.starts_with(name) && host.substr(name.size(), 1) == ":");
  };
  url.local = is_at("127.0.0.1") || is_at("[::1]") || is_at("localhost");
  return url;
}

}  // namespace

struct MailSender::Inside {
  Url url;
  CURL* curl = nullptr;
};

MailSender::MailSender(const std::string& url, long deadline_seconds) : inside_(std::make_unique<Inside>()) {
  static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  CHECK(ready);
  inside_->url = take_apart(url);
  inside_->curl = curl_easy_init();
  CHECK(inside_->curl != nullptr);
  CURL* const curl = inside_->curl;
  const Url& server = inside_->url;
  curl_easy_setopt(curl, CURLOPT_URL, server.address.c_str());
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, std::min(10L, deadline_seconds));
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, deadline_seconds);
  curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(curl, CURLOPT_READFUNCTION, read_bytes);
  long tls = CURLUSESSL_TRY;
  if (server.local) tls = CURLUSESSL_NONE;
  else if (!server.user.empty()) tls = CURLUSESSL_ALL;
  curl_easy_setopt(curl, CURLOPT_USE_SSL, tls);
  if (!server.user.empty()) {
    curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.c_str());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, server.password.c_str());
  }
}

MailSender::~MailSender() { curl_easy_cleanup(inside_->curl); }

Result<Done> MailSender::send(const MailMessage& message) {
  const std::string bytes = TRY(render_message(message));
  CURL* const curl = inside_->curl;
  Upload upload{bytes};
  const std::string from = "<" + message.from + ">";
  curl_slist* const recipients = curl_slist_append(nullptr, ("<" + message.to + ">").c_str());
  CHECK(recipients != nullptr);
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.c_str());
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
  curl_easy_setopt(curl, CURLOPT_READDATA, &upload);
  curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(bytes.size()));
  const CURLcode code = curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, nullptr);
  curl_slist_free_all(recipients);
  if (code == CURLE_OK) return Done{};
  long answer = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
  std::string reason = curl_easy_strerror(code);
  if (answer != 0) reason += " (" + std::to_string(answer) + ")";
  // Once a server answered to the letter itself, the next one may fare better.
  const bool refused = code == CURLE_SEND_ERROR || code == CURLE_WEIRD_SERVER_REPLY;
  if (refused && answer >= 400) return Error{ErrorCode::conflict, "mail.not_taken", {{"reason", reason}}};
  return Error{ErrorCode::unavailable, "mail.no_server", {{"reason", reason}}};
}

}  // namespace meent::app
