// SPDX-License-Identifier: EUPL-1.2
// Sends the mail that waits: a thread of `meent serve`, and one round for `meent mail`.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "app/letters_out.h"
#include "app/mail_sender.h"
#include "base/result.h"
#include "main/config.h"
#include "store/database.h"

namespace meent::main {

struct MailSettings {
  std::string server;  // "smtp://…"; a password may be in it
  app::MailSite site;
};
// From `mail`, `mail-from` and `public-url`; nothing when there is no mail server. Refuses with invalid
// "mail.needs_public_url": a letter without an address to read on tells nobody anything.
Result<std::optional<MailSettings>> mail_settings(const Config& config);

struct MailRound {
  std::int64_t sent = 0;
  std::int64_t failed = 0;  // will be tried again, or was given up
};
// How a round reaches the database: runs the work in a write transaction, durable when it returns.
using WriteWork = std::function<void(const std::function<void(app::Session&)>&)>;
// Takes what is due, sends each and notes how that went; goes on until nothing is due or `stopping` says so. When the
// server does not answer, the rest of what was taken is not tried. Logs ids and reasons, never an address.
MailRound send_waiting_mail(const WriteWork& write, app::MailSender& sender, const app::MailSite& site,
                            const std::function<bool()>& stopping);

class MailRoom {
 public:
  // `has_mail` is asked on the room's own thread every `pause`.
  MailRoom(MailSettings settings, WriteWork write, std::function<bool()> has_mail,
           std::chrono::milliseconds pause = std::chrono::seconds(3));
  ~MailRoom();  // ends after the letter that is being sent
  MailRoom(const MailRoom&) = delete;
  MailRoom& operator=(const MailRoom&) = delete;

 private:
  bool is_stopping();
  void run();
  const MailSettings settings_;
  const WriteWork write_;
  const std::function<bool()> has_mail_;
  const std::chrono::milliseconds pause_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace meent::main
