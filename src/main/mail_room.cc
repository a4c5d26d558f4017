// SPDX-License-Identifier: EUPL-1.2
#include "main/mail_room.h"

#include "app/health.h"
#include "base/log.h"

namespace meent::main {
namespace {

constexpr std::int64_t most_at_once = 20;

std::string reason_of(const Error& error) {
  for (const auto& [name, value] : error.params)
    if (name == "reason") return value;
  return error.key;
}

}  // namespace

Result<std::optional<MailSettings>> mail_settings(const Config& config) {
  if (config.text("mail").empty()) return std::optional<MailSettings>();
  if (config.text("public-url").empty()) return Error{ErrorCode::invalid, "mail.needs_public_url"};
  std::string url = config.text("public-url");
  while (url.ends_with('/')) url.pop_back();
  return std::optional(MailSettings{config.text("mail"), {std::move(url), config.text("mail-from")}});
}

MailRound send_waiting_mail(const WriteWork& write, app::MailSender& sender, const app::MailSite& site,
                            const std::function<bool()>& stopping) {
  MailRound round;
  for (;;) {
    std::vector<app::OutgoingMail> letters;
    bool more = false;
    write([&](app::Session& session) {
      letters = app::take_mail(session, site, most_at_once);
      more = letters.empty() && app::has_mail(session);
    });
    // All that was taken may be dropped; whoever does want mail must not wait behind it.
    if (more && !stopping()) continue;
    if (letters.empty()) return round;
    bool reachable = true;
    std::string problem;
    for (const app::OutgoingMail& letter : letters) {
      // What is left comes back by itself after ten minutes.
      if (stopping()) return round;
      const auto done = reachable ? sender.send(letter.message) : Result<Done>(Error{ErrorCode::unavailable, ""});
      // What was not tried waits for the same reason.
      if (!done && reachable) problem = reason_of(done.error());
      write([&](app::Session& session) {
        if (done) app::mail_sent(session, letter);
        else app::mail_failed(session, letter, problem);
      });
      if (done) {
        ++round.sent;
        continue;
      }
      ++round.failed;
      if (reachable)
        log(LogLevel::warning, "mail.failed",
            {{"mail", letter.id}, {"attempt", std::to_string(letter.attempts)}, {"reason", problem}});
      if (done.error().code == ErrorCode::unavailable) reachable = false;
    }
    write([&](app::Session& session) { app::note_job(session, "mail", round.sent); });
    if (!reachable) return round;
  }
}

MailRoom::MailRoom(MailSettings settings, WriteWork write, std::function<bool()> has_mail,
                   std::chrono::milliseconds pause)
    : settings_(std::move(settings)),
      write_(std::move(write)),
      has_mail_(std::move(has_mail)),
      pause_(pause),
      thread_([this] { run(); }) {}

MailRoom::~MailRoom() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

bool MailRoom::is_stopping() {
  const std::lock_guard lock(mutex_);
  return stopping_;
}

void MailRoom::run() {
  app::MailSender sender(settings_.server);
  std::unique_lock lock(mutex_);
  do {
    lock.unlock();
    // The job loop: what is wrong with the world today may be right in a moment.
    try {
      if (has_mail_()) send_waiting_mail(write_, sender, settings_.site, [this] { return is_stopping(); });
    } catch (const std::exception& problem) {
      log(LogLevel::warning, "mail.later_again", {{"reason", problem.what()}});
    }
    lock.lock();
  } while (!wake_.wait_for(lock, pause_, [this] { return stopping_; }));
}

}  // namespace meent::main
