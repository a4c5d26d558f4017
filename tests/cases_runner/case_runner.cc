// SPDX-License-Identifier: EUPL-1.2
#include "cases_runner/case_runner.h"

#include <algorithm>
#include <memory>
#include <regex>
#include <thread>

#include "app/install.h"
#include "app/letters_out.h"
#include "app/procedure.h"
#include "app/sign_in.h"
#include "app/voting.h"
#include "base/check.h"
#include "base/one_time_code.h"
#include "base/text.h"
#include "cases_runner/pattern.h"
#include "support/http_connection.h"
#include "support/page_reader.h"
#include "support/round_builder.h"
#include "support/stored_rows.h"
#include "support/test_site.h"
#include "web/csrf.h"

namespace meent::cases {
namespace {

// What stands in a field to be changed is no sentence of ours.
std::string without_typed(std::string page) {
  for (std::size_t at = 0; (at = page.find("<textarea", at)) != std::string::npos;) {
    const std::size_t end = page.find("</textarea>", at);
    page.erase(at, end == std::string::npos ? std::string::npos : end - at);
  }
  return page;
}

using test::HttpAnswer;
using test::HttpConnection;

class Mistake : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

std::string encode(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) out += c;
    else {
      out += '%';
      out += digits[byte >> 4];
      out += digits[byte & 15];
    }
  }
  return out;
}

// Takes what the pattern matches out of `text`; its first group, or nothing.
std::optional<std::string> take(std::string& text, const std::string& pattern) {
  std::smatch match;
  if (!std::regex_search(text, match, std::regex(pattern))) return std::nullopt;
  const std::string found = match.size() > 1 ? match[1].str() : match[0].str();
  text = match.prefix().str() + " " + match.suffix().str();
  return found;
}

class Player {
 public:
  explicit Player(const CaseFile& file) {
    wanted_.now = start_of(Date(2026, 3, 2)).plus_seconds(10 * 3600);
    // What a site is made with must be known before it is made.
    for (const Step& step : file.steps) {
      std::smatch match;
      static const std::regex deadline(R"(a deadline of (\d+) seconds?)");
      static const std::regex connections(R"(room for (\d+) connections?)");
      if (step.kind != Step::Kind::given) continue;
      if (std::regex_match(step.text, match, deadline)) wanted_.deadline = std::chrono::seconds(std::stoi(match[1]));
      if (std::regex_match(step.text, match, connections))
        wanted_.most_connections = static_cast<std::size_t>(std::stoi(match[1]));
      if (step.text == "an https address") wanted_.https = true;
      if (step.text == "no mail server") wanted_.mail = false;
    }
    site_ = std::make_unique<test::TestSite>(wanted_);
    site_->run([](app::Session& session) { static_cast<void>(MUST(app::install(session))); });
  }

  std::vector<std::string> play(const CaseFile& file) {
    for (const Step& step : file.steps) {
      try {
        play_step(step);
      } catch (const Mistake& mistake) {
        fail(step.line, mistake.what());
      }
      if (!failures_.empty()) break;
    }
    return failures_;
  }

 private:
  void fail(int line, const std::string& what) { failures_.push_back(std::to_string(line) + ": " + what); }

  void play_step(const Step& step) {
    switch (step.kind) {
      case Step::Kind::given:
        return given(step.text);
      case Step::Kind::as:
        return become(step.text);
      case Step::Kind::on:
        return set_day(step.text);
      case Step::Kind::tick:
        return site_->run([](app::Session& session) { app::tick(session); });
      case Step::Kind::request:
        return request(step);
      case Step::Kind::bytes:
        return bytes(step);
    }
  }

  void given(const std::string& text) {
    static const std::regex round(R"re(round "([^"]+)" in phase ([a-z]+)(.*))re");
    static const std::regex link(R"(a sign-in link for (\S+))");
    static const std::regex person(R"((\S+@\S+) as an? ([a-z]+) of ([a-z-]+))");
    static const std::regex settings(
        R"(a deadline of \d+ seconds?|room for \d+ connections?|an https address|no mail server)");
    static const std::regex mail(R"(the mail for (\S+))");
    std::smatch match;
    if (std::regex_match(text, settings)) return;
    if (text == "the example cities")
      return site_->run([](app::Session& session) { static_cast<void>(MUST(app::add_examples(session))); });
    if (std::regex_match(text, match, link))
      return site_->run(
          [&](app::Session& session) { names_["link"] = app::make_sign_in_link(session, match[1].str()); });
    if (text == "the code of the phone") return read_phone();
    if (std::regex_match(text, match, mail)) return read_mail(match[1]);
    static const std::regex refusal(R"(a mail server that refuses (\S+))");
    if (std::regex_match(text, match, refusal)) return refuse_mail(match[1]);
    if (std::regex_match(text, match, person))
      return site_->run([&](app::Session& session) { test::add_person(session, match[1], match[3], match[2]); });
    static const std::regex letters(R"re((\d+) letter codes? for round "([^"]+)")re");
    static const std::regex key(R"(a key (to read )?for (\S+))");
    static const std::regex new_role(R"((\S+@\S+) gets the role ([a-z]+) in ([a-z-]+))");
    if (std::regex_match(text, match, new_role))
      return site_->run([&](app::Session& session) { test::give_role(session, match[1], match[3], match[2]); });
    if (std::regex_match(text, match, key))
      return site_->run([&](app::Session& session) {
        test::add_people(session);
        names_["key"] = test::give_access_token(session, match[2], !match[1].matched);
      });
    if (std::regex_match(text, match, letters)) return give_letters(std::stoi(match[1]), match[2]);
    if (!std::regex_match(text, match, round)) throw Mistake("“given " + text + "” is not known");
    test::RoundWanted wanted;
    wanted.title = match[1];
    wanted.phase = match[2];
    std::string rest = match[3];
    const auto number = [&](const std::string& pattern, int otherwise) {
      const auto found = take(rest, pattern);
      return found ? std::stoi(*found) : otherwise;
    };
    wanted.plans = number(R"((\d+) plans?)", 3);
    wanted.codes = number(R"((\d+) letter codes?)", 0);
    wanted.ballots = number(R"((\d+) ballots?)", 0);
    wanted.most = number(R"(at most (\d+) choices?)", 0);
    wanted.budget = number(R"(budget of (\d+) euro)", 50'000);
    if (const auto slug = take(rest, R"(\bin ([a-z-]+))")) wanted.municipality = *slug;
    if (take(rest, "knapsack votes?")) wanted.kind = "knapsack";
    wanted.points_each = number(R"((\d+) points? for a plan)", 0);
    wanted.points = number(R"((\d+) points?)", 0);
    if (wanted.points > 0) wanted.kind = "points";
    if (take(rest, "ordered votes?")) wanted.kind = "ranking";
    if (take(rest, "counted greedily")) wanted.rule = "greedy";
    rest = std::regex_replace(rest, std::regex(R"(\b(with|and|a|an)\b|,| )"), "");
    if (!rest.empty()) throw Mistake("“" + rest + "” is not known of a round");
    test::MadeRound made;
    site_->run([&](app::Session& session) { made = test::make_round(session, wanted); });
    municipality_of_[wanted.title] = wanted.municipality;
    name("round", wanted.title, std::to_string(made.number));
    for (std::size_t i = 0; i < made.plans.size(); ++i)
      name("plan " + std::to_string(i + 1), wanted.title, std::to_string(made.plans[i]));
    for (std::size_t i = 0; i < made.codes.size(); ++i)
      name("code " + std::to_string(i + 1), wanted.title, made.codes[i]);
  }

  // {plan 1} is of the first round that has one; {plan 1 of Wijkbudget} says which.
  void name(const std::string& what, const std::string& round, const std::string& value) {
    names_.emplace(what, value);
    names_[what + " of " + round] = value;
  }

  void give_letters(int count, const std::string& round) {
    const auto number = names_.find("round of " + round);
    if (number == names_.end()) throw Mistake("there is no round “" + round + "”");
    site_->run([&](app::Session& session) {
      const auto codes =
          MUST(app::issue_letter_codes(session, municipality_of_[round], std::stoll(number->second), count));
      for (std::size_t i = 0; i < codes.size(); ++i) name("code " + std::to_string(i + 1), round, codes[i]);
    });
  }

  // The last letter that waits for somebody, taken as the mail room takes it; a link in it is {link}.
  void read_mail(const std::string& address) {
    const std::string site = "https://meedoen.voorbeeld.nl";
    std::string text;
    site_->run([&](app::Session& session) {
      for (const auto& letter : app::take_mail(session, {site, "meent@voorbeeld.nl"}, 100)) {
        if (letter.message.to == address) text = letter.message.text;
        app::mail_sent(session, letter);
      }
    });
    if (text.empty()) throw Mistake("no mail waits for " + address);
    std::smatch match;
    static const std::regex link("/inloggen/link/([A-Za-z0-9_-]+)");
    if (std::regex_search(text, match, link)) names_["link"] = match[1];
  }

  // The letters that wait go out, but for those to that address.
  void refuse_mail(const std::string& address) {
    site_->run([&](app::Session& session) {
      for (const auto& letter : app::take_mail(session, {"https://meedoen.voorbeeld.nl", "meent@voorbeeld.nl"}, 100)) {
        if (letter.message.to == address) app::mail_failed(session, letter, "Mailbox full (552)");
        else app::mail_sent(session, letter);
      }
    });
  }

  // What the app on a phone shows now for the key that it took from a page; {phone code}.
  void read_phone() {
    for (const auto& form : test::read_forms(page_))
      for (const auto& [field, value] : form.hidden)
        if (field == "key") names_["phone key"] = value;
    if (!names_.contains("phone key")) throw Mistake("no page showed a key for the phone");
    names_["phone code"] = totp_code(names_["phone key"], totp_step(site_->now()));
  }

  void become(const std::string& who) {
    if (who == "a new visitor") {
      cookies_.clear();
      page_.clear();
      return;
    }
    cookies_.erase(std::string(web::session_cookie_name));
    if (who == "nobody") return;
    site_->run([&](app::Session& session) {
      test::add_people(session);
      const auto token = app::sign_in_as_example(session, who);
      if (!token) throw Mistake("nobody is called " + who);
      cookies_[std::string(web::session_cookie_name)] = *token;
    });
  }

  void set_day(const std::string& text) {
    static const std::regex moment(R"((\d{4}-\d\d-\d\d)( at (\d\d):(\d\d))?)");
    std::smatch match;
    if (!std::regex_match(text, match, moment)) throw Mistake("“" + text + "” is no day; write 2026-03-02");
    const auto date = parse_date(match[1].str());
    if (!date) throw Mistake(match[1].str() + " does not exist");
    const int minutes = match[2].matched ? std::stoi(match[3]) * 60 + std::stoi(match[4]) : 10 * 60;
    site_->set_now(start_of(*date).plus_seconds(minutes * 60LL));
  }

  // Names filled in, escapes written out.
  std::string written(const std::string& text) {
    static const std::regex repeated(R"(\d+ x .+)");
    std::string filled;
    for (std::size_t i = 0; i < text.size();) {
      const std::size_t end = text[i] == '{' ? text.find('}', i) : std::string::npos;
      if (text[i] == '\\' && i + 1 < text.size()) {
        filled += text.substr(i, 2);
        i += 2;
      } else if (end != std::string::npos && !std::regex_match(text.substr(i + 1, end - i - 1), repeated)) {
        const std::string name = text.substr(i + 1, end - i - 1);
        if (name == "form token") ensure_token();
        const auto known = names_.find(name);
        if (known == names_.end()) throw Mistake("{" + name + "} is not known yet");
        filled += known->second;
        i = end + 1;
      } else {
        filled += text[i++];
      }
    }
    const auto out = write_out(filled);
    if (!out) throw Mistake("“" + text + "” holds a wrong escape");
    return *out;
  }

  // Names alone, such as {code 1}: the other braces are JSON's.
  std::string filled(const std::string& text) {
    static const std::regex name(R"(\{([a-z][^{}":]*)\})");
    std::string out, rest = text;
    std::smatch match;
    while (std::regex_search(rest, match, name)) {
      const auto value = names_.find(match[1]);
      if (value == names_.end()) throw Mistake("nothing is called {" + match[1].str() + "}");
      out += match.prefix().str() + value->second;
      rest = match.suffix().str();
    }
    return out + rest;
  }

  std::string cookie_header() const {
    std::string line;
    for (const auto& [name, value] : cookies_) line += (line.empty() ? "Cookie: " : "; ") + name + "=" + value;
    return line.empty() ? "" : line + "\r\n";
  }

  // A visitor gets the token with any page that holds a form.
  void ensure_token() {
    if (cookies_.contains(std::string(web::form_cookie_name)) && names_.contains("form token")) return;
    HttpConnection connection(site_->port());
    connection.send("GET /inloggen HTTP/1.1\r\nHost: localhost\r\n" + cookie_header() + "\r\n");
    keep(connection.read());
    if (names_.contains("form token")) return;
    // Without examples the page holds no form; the cookie of a visitor who was here before does as well.
    const std::string cookie(43, 'c');
    cookies_[std::string(web::form_cookie_name)] = cookie;
    names_["form token"] = web::FormTokens(std::string(test::site_key)).token(cookie);
  }

  void keep(const HttpAnswer& answer) {
    for (const auto& [header, value] : answer.headers) {
      if (header != "set-cookie") continue;
      const std::size_t equals = value.find('=');
      const std::string name = value.substr(0, equals);
      if (value.find("Max-Age=0") != std::string::npos) cookies_.erase(name);
      else cookies_[name] = value.substr(equals + 1, value.find(';') - equals - 1);
      if (name == web::form_cookie_name) names_.erase("form token");
    }
    if (!answer.header("content-type").value_or("").starts_with("text/html") || answer.body.empty()) return;
    page_ = answer.body;
    for (const auto& form : test::read_forms(page_))
      for (const auto& [name, value] : form.fields)
        if (name == web::form_token_field) names_["form token"] = value;
  }

  std::string form_body(const Step& step, const std::string& path) {
    ensure_token();
    std::vector<std::pair<std::string, std::string>> fields;
    for (const auto& form : test::read_forms(page_))
      if (form.action == path) fields = form.hidden;
    const auto set_by_case = [&](const std::string& name) {
      const auto same = [&](const auto& field) { return written(field.first) == name; };
      const bool left_out = std::any_of(step.without.begin(), step.without.end(), [&](const std::string& one) {
        return one == name || (one == "form token" && name == web::form_token_field);
      });
      return left_out || std::any_of(step.fields.begin(), step.fields.end(), same);
    };
    std::erase_if(fields, [&](const auto& field) { return set_by_case(field.first); });
    const std::string token_field(web::form_token_field);
    std::erase_if(fields, [&](const auto& field) { return field.first == token_field; });
    if (!set_by_case(token_field)) fields.emplace_back(token_field, names_["form token"]);
    std::string body;
    for (const auto& [name, value] : fields) body += (body.empty() ? "" : "&") + encode(name) + "=" + encode(value);
    for (const auto& [name, value] : step.fields)
      body += (body.empty() ? "" : "&") + encode(written(name)) + "=" + encode(written(value));
    return body;
  }

  void request(const Step& step) {
    const std::string target = written(step.target);
    std::string head = step.method + " " + target + " HTTP/1.1\r\n";
    std::string body;
    const bool program = target.starts_with("/api/");
    const bool posts = !program ? step.method == "POST" || !step.fields.empty() || step.body : step.body.has_value();
    if (step.json) body = filled(*step.body);
    else if (step.body) body = written(*step.body);
    else if (posts) body = form_body(step, target.substr(0, target.find('?')));
    std::string given_headers;
    std::string own = "host content-type content-length cookie";
    for (const auto& [name, value] : step.headers) {
      given_headers += name + ": " + written(value) + "\r\n";
      const std::size_t at = own.find(to_lower_ascii(name));
      if (at != std::string::npos) own.replace(at, name.size(), name.size(), ' ');
    }
    if (own.find("host") != std::string::npos) head += "Host: localhost\r\n";
    head += given_headers;
    if (own.find("cookie") != std::string::npos) head += cookie_header();
    if (posts && own.find("content-type") != std::string::npos)
      head += program ? "Content-Type: application/json\r\n" : "Content-Type: application/x-www-form-urlencoded\r\n";
    if (posts && own.find("content-length") != std::string::npos)
      head += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    HttpConnection connection(site_->port(), step.from);
    const auto before = test::read_stored_rows(site_->database());
    connection.send(head + "\r\n" + body);
    judge(step, connection, before, step.method != "GET" && step.method != "HEAD");
  }

  void bytes(const Step& step) {
    static const std::regex wait(R"(\(wait (\d+) seconds?\))");
    HttpConnection connection(site_->port());
    const auto before = test::read_stored_rows(site_->database());
    for (const std::string& piece : step.pieces) {
      std::smatch match;
      if (std::regex_match(piece, match, wait)) std::this_thread::sleep_for(std::chrono::seconds(std::stoi(match[1])));
      else if (piece == "(hang up)") connection.end_sending();
      else if (piece == "(empty line)") connection.send("\r\n");
      else if (piece.ends_with('~')) connection.send(written(piece.substr(0, piece.size() - 1)));
      else connection.send(written(piece) + "\r\n");
    }
    judge(step, connection, before, !step.pieces.empty() && step.pieces[0].starts_with("POST"));
  }

  void judge(const Step& step, HttpConnection& connection, const test::StoredRows& before, bool posts) {
    const std::string method = step.kind == Step::Kind::request ? step.method
                               : step.pieces.empty()            ? ""
                                                                : step.pieces[0].substr(0, step.pieces[0].find(' '));
    for (const Reply& reply : step.replies) {
      const HttpAnswer answer =
          connection.read(method == "HEAD" ? test::With::only_head : test::With::body, std::chrono::seconds(20));
      const auto after = test::read_stored_rows(site_->database());
      if (answer.status != reply.status)
        fail(reply.line + 1, "status " + std::to_string(answer.status) + ", not " + std::to_string(reply.status) +
                                 ":\n" + answer.head + "\n" + test::read_text(answer.body).substr(0, 1500));
      if (answer.status == 0) {
        if (reply.status == 0 && !connection.closes(std::chrono::seconds(0))) fail(reply.line, "it did not close");
        return;
      }
      if (answer.status >= 200) check_always(reply, answer);
      const bool hands_over = answer.head.find("Content-Disposition: attachment") != std::string::npos;
      const bool done = answer.status == 303 || answer.status == 201 || answer.status == 204 || hands_over;
      if (!(posts && done) && after.digest != before.digest)
        fail(reply.line, "something was stored: " + describe(before, after));
      keep(answer);
      for (const Expectation& expectation : reply.expectations)
        if (const std::string why = check(expectation, answer, connection, before, after); !why.empty())
          fail(expectation.line, why);
    }
  }

  void check_always(const Reply& reply, const HttpAnswer& answer) {
    for (const char* header : {"content-security-policy", "x-content-type-options", "referrer-policy",
                               "permissions-policy", "cross-origin-opener-policy"})
      if (!answer.header(header)) fail(reply.line, std::string("the answer has no ") + header);
    const auto csp = answer.header("content-security-policy").value_or("");
    // Only the page that is made to stand in those of others may, and it says so.
    const bool framed = csp.find("frame-ancestors 'none'") == std::string::npos;
    if (framed && answer.body.find("class=\"meent-embed\"") == std::string::npos)
      fail(reply.line, "the page may stand in a frame: " + csp);
    if (!framed && !answer.header("x-frame-options")) fail(reply.line, "the answer has no x-frame-options");
    if (framed && answer.header("set-cookie")) fail(reply.line, "a page in a frame sets a cookie");
    if (csp.find("default-src 'none'") == std::string::npos || csp.find("unsafe-inline") != std::string::npos)
      fail(reply.line, "the policy of the page is weak: " + csp);
    if (wanted_.https && !answer.header("strict-transport-security")) fail(reply.line, "no HSTS behind https");
    static const std::regex key(R"(\b(page|error|http|vote|form|request|sign_in|move|field)\.[a-z_]+\b)");
    std::smatch match;
    const std::string text = answer.header("content-type").value_or("").starts_with("text/html")
                                 ? test::read_text(without_typed(answer.body))
                                 : "";
    if (std::regex_search(text, match, key)) fail(reply.line, "a sentence has no text: " + match[0].str());
    const std::string cached = answer.header("cache-control").value_or("");
    if (answer.body.find(web::form_token_field) != std::string::npos && cached.find("no-store") == std::string::npos &&
        cached.find("private") == std::string::npos)
      fail(reply.line, "a page with a form token may be kept by others");
  }

  static std::string describe(const test::StoredRows& before, const test::StoredRows& after) {
    std::string text;
    for (const auto& [table, count] : after.counts)
      if (count != before.counts.at(table)) text += table + " " + std::to_string(count - before.counts.at(table)) + " ";
    return text.empty() ? "rows were changed" : text;
  }

  std::string check(const Expectation& wanted, const HttpAnswer& answer, HttpConnection& connection,
                    const test::StoredRows& before, const test::StoredRows& after) {
    using Kind = Expectation::Kind;
    const auto in_short = [&] { return "\n" + test::read_text(answer.body).substr(0, 2000); };
    switch (wanted.kind) {
      case Kind::header: {
        std::string found;
        for (const auto& [name, value] : answer.headers) {
          if (name != wanted.name) continue;
          if (match_whole(wanted.pattern, value, names_)) return "";
          found += " “" + value + "”";
        }
        return "the header " + wanted.name + " is" + (found.empty() ? " not there" : found);
      }
      case Kind::no_header:
        return answer.header(wanted.name) ? "the header " + wanted.name + " is there" : "";
      case Kind::says:
        return match_somewhere(wanted.pattern, test::read_text(answer.body), names_) ? ""
                                                                                     : "does not say so:" + in_short();
      case Kind::not_says: {
        Names names = names_;
        return match_somewhere(wanted.pattern, test::read_text(answer.body), names) ? "says so:" + in_short() : "";
      }
      case Kind::html:
        return match_somewhere(wanted.pattern, answer.body, names_) ? "" : "is not in the page:\n" + answer.body;
      case Kind::no_html: {
        Names names = names_;
        return match_somewhere(wanted.pattern, answer.body, names) ? "is in the page:\n" + answer.body : "";
      }
      case Kind::field:
      case Kind::no_field:
        return check_field(wanted, answer);
      case Kind::nothing_stored:
        return after.digest == before.digest ? "" : "something was stored: " + describe(before, after);
      case Kind::stored: {
        if (!after.counts.contains(wanted.name)) return "there is no table " + wanted.name;
        const auto more = after.counts.at(wanted.name) - before.counts.at(wanted.name);
        return more == wanted.count ? "" : "it stored " + std::to_string(more) + " in " + wanted.name;
      }
      case Kind::open:
        return connection.closes(std::chrono::milliseconds(100)) ? "the connection was closed" : "";
      case Kind::closes:
        return connection.closes(std::chrono::seconds(5)) ? "" : "the connection stays open";
    }
    return "";
  }

  std::string check_field(const Expectation& wanted, const HttpAnswer& answer) {
    std::string found;
    Names names = names_;
    const std::string name_wanted = written(wanted.name);
    for (const auto& form : test::read_forms(answer.body))
      for (const auto& [name, value] : form.fields) {
        if (name != name_wanted) continue;
        const bool any = wanted.kind == Expectation::Kind::no_field && wanted.pattern.empty();
        if (any || match_whole(wanted.pattern, value, names)) {
          names_ = names;
          return wanted.kind == Expectation::Kind::field ? "" : "the field is there: " + value;
        }
        found += " “" + value + "”";
      }
    if (wanted.kind == Expectation::Kind::no_field) return "";
    return "the field " + wanted.name + " is" + (found.empty() ? " not there" : found);
  }

  test::SiteWanted wanted_;
  std::unique_ptr<test::TestSite> site_;
  std::map<std::string, std::string> cookies_;
  Names names_;
  std::map<std::string, std::string> municipality_of_;  // by the round's title
  std::string page_;                                    // the last one that came
  std::vector<std::string> failures_;
};

}  // namespace

std::vector<std::string> play_case(const CaseFile& file) {
  Player player(file);
  return player.play(file);
}

}  // namespace meent::cases
