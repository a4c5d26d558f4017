// SPDX-License-Identifier: EUPL-1.2
#include "storm/voters.h"

#include <stdexcept>

#include "support/page_reader.h"

namespace meent::test {

OpenBallot open_ballot(unsigned short port, const std::string& path) {
  HttpConnection connection(port);
  connection.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const HttpAnswer answer = connection.read();
  OpenBallot ballot{path, "", ""};
  const std::string given = answer.header("set-cookie").value_or("");
  ballot.cookie = given.substr(0, given.find(';'));
  for (const PageForm& form : read_forms(answer.body))
    for (const auto& [name, value] : form.hidden)
      if (name == "form_token" && form.action == path) ballot.token = value;
  if (ballot.cookie.empty() || ballot.token.empty()) throw std::runtime_error("the page holds no ballot");
  return ballot;
}

bool cast(HttpConnection& connection, const OpenBallot& ballot, Vote& vote) {
  std::string form = "form_token=" + ballot.token + "&nonce=" + vote.nonce + "&code=" + vote.code + "&step=cast";
  for (const std::int64_t plan : vote.plans) form += "&plan=" + std::to_string(plan);
  vote.sent = true;
  connection.send("POST " + ballot.path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + ballot.cookie +
                  "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                  std::to_string(form.size()) + "\r\n\r\n" + form);
  const HttpAnswer answer = connection.read();
  vote.status = answer.status;
  vote.location = answer.header("location").value_or("");
  return answer.status != 0 && answer.header("connection") != "close";
}

Voters::Voters(unsigned short port, const OpenBallot& ballot, std::vector<Vote>& votes, int connections)
    : ballot_(ballot), votes_(votes), working_(connections) {
  for (int i = 0; i < connections; ++i) threads_.emplace_back([this, port] { work(port); });
}

Voters::~Voters() {
  for (std::thread& thread : threads_) thread.join();
}

void Voters::work(unsigned short port) {
  try {
    HttpConnection connection(port);
    for (std::size_t i = next_++; i < votes_.size(); i = next_++) {
      const bool open = cast(connection, ballot_, votes_[i]);
      if (votes_[i].acknowledged()) ++acknowledged_;
      if (!open) break;
    }
  } catch (const std::runtime_error&) {
    // The server went before this voter came.
  }
  --working_;
}

}  // namespace meent::test
