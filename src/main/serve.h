// SPDX-License-Identifier: EUPL-1.2
// The site as it runs: a writer, a connection per reading thread, the edge between them and the pages, the server, and
// the clock that makes the moves of terms that have passed; and the mail room, when there is a mail server.
#pragma once

#include <memory>
#include <optional>

#include "main/mail_room.h"
#include "store/database.h"
#include "web/application.h"
#include "web/http_server.h"

namespace meent::main {

class Serving {
 public:
  // Answers from the moment it is made. `database` is installed (run_use_case) and outlives this. Throws
  // std::runtime_error when the port is taken. Without mail settings letters wait.
  Serving(store::Database& database, const web::SiteSettings& site, const web::ServerSettings& server,
          const std::optional<MailSettings>& mail = {});
  ~Serving();  // lets requests in flight finish
  Serving(const Serving&) = delete;
  Serving& operator=(const Serving&) = delete;

  unsigned short port() const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace meent::main
