// SPDX-License-Identifier: EUPL-1.2
// Who gets what: tests/access.table, played against the real site. A route without a row fails.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "app/comments.h"
#include "app/install.h"
#include "app/paper.h"
#include "app/sign_in.h"
#include "base/check.h"
#include "cases_runner/access_table.h"
#include "support/http_connection.h"
#include "support/round_builder.h"
#include "support/test_site.h"
#include "web/api/api_routes.h"
#include "web/csrf.h"

namespace meent::cases {
namespace {

// Kind of visitor → address; nobody has none. The initiator is a resident who handed in the plan.
const std::map<std::string, std::string> addresses{
    {"nobody", ""},
    {"resident", "inwoner@voorbeeld.invalid"},
    {"initiator", "bewoner@voorbeeld.invalid"},
    {"officer", "ambtenaar@voorbeeld.invalid"},
    {"decider", "college@voorbeeld.invalid"},
    {"panel", "panel@voorbeeld.invalid"},
    {"admin", "beheer@voorbeeld.invalid"},
    {"elsewhere", "elders@voorbeeld.invalid"},  // an officer of another municipality
};

// "{nummer=plan}" says which dossier; the route is that of "{nummer}".
std::string route_of(const std::string& row) { return std::regex_replace(row, std::regex(R"(=[^}]*\})"), "}"); }

// Something for each member that a program must send, so that what is refused is the visitor and not the body.
std::string body_for(const std::string& method, const std::string& pattern) {
  using Kind = web::ApiMember::Kind;
  Json body = Json::object();
  for (const auto& route : web::list_described_routes()) {
    if (method != route.facts.method || route_of(pattern) != route.facts.pattern) continue;
    for (const auto& member : route.operation->body) {
      if (!member.required) continue;
      if (member.kind == Kind::text)
        body.set(member.name, member.choices.empty() ? Json("x") : Json(member.choices.front()));
      if (member.kind == Kind::whole) body.set(member.name, 1);
      if (member.kind == Kind::yes_no) body.set(member.name, true);
      if (member.kind == Kind::numbers) body.set(member.name, Json::array({1}));
      if (member.kind == Kind::answers) body.set(member.name, Json::object());
    }
  }
  return body.to_text();
}

// One visitor at a site of their own, so that no visitor's act changes what another finds.
class Visitor {
 public:
  explicit Visitor(const std::string& kind)
      : address_(addresses.at(kind)),
        site_({.now = start_of(Date(2026, 3, 2)).plus_seconds(10 * 3600)}),
        form_(std::string(43, 'f')) {
    site_.run([&](app::Session& session) {
      static_cast<void>(MUST(app::install(session)));
      test::add_people(session);
      for (const char* role : {"panel", "beheer"})
        test::add_person(session, role + std::string("@voorbeeld.invalid"), "utrecht",
                         role == std::string("panel") ? "panel" : "admin");
      test::add_person(session, "elders@voorbeeld.invalid", "almere", "officer");
      for (const char* phase : {"ideeen", "toets", "stemmen", "uitslag"}) {
        test::RoundWanted wanted;
        wanted.phase = phase;
        wanted.title = phase;
        wanted.plans = 1;
        wanted.ballots = phase == std::string("uitslag") ? 1 : 0;
        const auto made = test::make_round(session, wanted);
        values_["nummer=" + std::string(phase)] = std::to_string(made.number);
        values_["number=" + std::string(phase)] = std::to_string(made.number);
        if (phase == std::string("toets")) values_["nummer=plan"] = std::to_string(made.plans.at(0));
        if (phase == std::string("ideeen")) values_["nummer=nieuw"] = std::to_string(made.plans.at(0));
      }
      auto initiator = test::as(session, addresses.at("initiator"));
      values_["reactie"] = values_["comment"] = std::to_string(MUST(app::write_comment(
          initiator, "utrecht", std::stoll(values_["nummer=plan"]), 0, "Wie helpt er mee met planten?")));
      auto official = test::as(session, addresses.at("officer"));
      values_["partij"] = values_["batch"] = std::to_string(
          MUST(app::open_paper_batch(official, "utrecht", std::stoll(values_["nummer=stemmen"]), "Balie")));
    });
    values_["nummer"] = values_["number"] = values_["nummer=plan"];
    values_["gemeente"] = values_["municipality"] = "utrecht";
    values_["instrument"] = "buurtinitiatief";
    values_["gebied"] = values_["place"] = "gemeente";
    values_["jaar"] = values_["year"] = "2026";
    values_["code"] = "WK034403";
    values_["kenmerk"] = values_["receipt"] = std::string(64, 'a');
    values_["sleutel"] = std::string(43, 'a');
    values_["handeling"] = "steunen";
    values_["bestand"] = std::string(64, 'a') + ".webp";
    values_["foto"] = "1";
  }

  // In the words of the table.
  std::string ask(const std::string& method, const std::string& pattern) {
    json_ = body_for(method, pattern);
    const auto answer = send(method, path_of(pattern), {{std::string(web::form_token_field), token_of(form_)}});
    return word_for(answer.status, answer.header("location").value_or(""));
  }

  using Fields = std::vector<std::pair<std::string, std::string>>;
  test::HttpAnswer send(const std::string& method, const std::string& path, const Fields& fields = {}) {
    // Cookies go along to the API as well, where they must mean nothing.
    std::string cookies = std::string(web::form_cookie_name) + "=" + form_;
    // Signed in anew each time: the row before may have signed out.
    if (!address_.empty()) cookies += "; " + std::string(web::session_cookie_name) + "=" + sign_in();
    std::string request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies + "\r\n";
    const bool program = path.starts_with("/api/");
    if (program && !address_.empty()) request += "Authorization: Bearer " + make_key() + "\r\n";
    if (program && (method == "POST" || method == "PUT")) {
      request +=
          "Content-Type: application/json\r\nContent-Length: " + std::to_string(json_.size()) + "\r\n\r\n" + json_;
    } else if (method == "POST") {
      std::string body;
      for (const auto& [name, value] : fields) body += (body.empty() ? "" : "&") + name + "=" + value;
      request += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + std::to_string(body.size()) +
                 "\r\n\r\n" + body;
    } else {
      request += "\r\n";
    }
    // From an address of its own: how often somebody may ask is not what is asked here.
    test::HttpConnection connection(site_.port(), 1 + asked_++ % 250);
    connection.send(request);
    return connection.read();
  }

  static std::string token_of(const std::string& form) {
    return web::FormTokens(std::string(test::site_key)).token(form);
  }

  std::string path_of(const std::string& pattern) const {
    std::string path;
    for (std::size_t at = 0; at < pattern.size();) {
      if (pattern[at] != '{') {
        path += pattern[at++];
        continue;
      }
      const auto end = pattern.find('}', at);
      const std::string name = pattern.substr(at + 1, end - at - 1);
      const auto value = values_.find(name);
      const auto is = name.find('=');
      if (value != values_.end()) path += value->second;
      else path += is == std::string::npos ? "unknown" : name.substr(is + 1);
      at = end + 1;
    }
    return path;
  }

 private:
  std::string make_key() {
    std::string token;
    site_.run([&](app::Session& session) { token = test::give_access_token(session, address_); });
    return token;
  }

  std::string sign_in() {
    std::string token;
    site_.run([&](app::Session& session) {
      token = MUST(app::use_sign_in_link(session, app::make_sign_in_link(session, address_), "Iemand")).token;
    });
    return token;
  }

  const std::string address_;
  test::TestSite site_;
  const std::string form_;
  std::map<std::string, std::string> values_;
  std::string json_;  // what a program sends
  int asked_ = 0;
};

std::vector<std::string> find_missing(const std::vector<test::KnownRoute>& routes, const AccessTable& table) {
  std::set<std::string> wanted, there;
  for (const auto& route : routes) wanted.insert(route.method + " " + route.pattern);
  for (const auto& row : table.rows) there.insert(route_of(row.route));
  std::vector<std::string> findings;
  for (const auto& route : wanted)
    if (!there.contains(route)) findings.push_back(route + " has no row in tests/access.table");
  for (const auto& route : there)
    if (!wanted.contains(route)) findings.push_back(route + " is no route: take its row away");
  return findings;
}

AccessTable read_table() {
  std::ifstream stream(std::string(MEENT_SOURCE_DIR) + "/tests/access.table", std::ios::binary);
  return parse_access_table(std::string{std::istreambuf_iterator<char>(stream), {}});
}

TEST(Access, every_route_has_a_row) {
  const auto table = read_table();
  for (const auto& mistake : table.mistakes) ADD_FAILURE() << "tests/access.table:" << mistake;
  for (const auto& finding : find_missing(test::list_routes(), table)) ADD_FAILURE() << finding;
}

TEST(Access, every_visitor_gets_what_the_table_says) {
  const auto table = read_table();
  ASSERT_GE(table.visitors.size(), 7u);
  std::vector<std::vector<std::string>> answers(table.rows.size());
  for (const auto& kind : table.visitors) {
    ASSERT_TRUE(addresses.contains(kind)) << kind << " is no kind of visitor";
    Visitor visitor(kind);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      const auto& route = table.rows[i].route;
      const auto space = route.find(' ');
      answers[i].push_back(visitor.ask(route.substr(0, space), route.substr(space + 1)));
    }
  }
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    if (answers[i] == table.rows[i].words) continue;
    std::string row;
    for (const auto& word : answers[i]) row += " " + word;
    ADD_FAILURE() << "tests/access.table:" << table.rows[i].line << ": the site answers otherwise:\n"
                  << table.rows[i].route << row;
  }
}

// A POST that lacks the form token, or has that of another visitor, is refused before it is looked at.
TEST(Access, no_form_does_anything_without_its_own_token) {
  for (const std::string kind : {"nobody", "initiator", "officer"}) {
    Visitor visitor(kind);
    int asked = 0;
    for (const auto& row : read_table().rows) {
      const auto space = row.route.find(' ');
      const std::string method = row.route.substr(0, space), path = visitor.path_of(row.route.substr(space + 1));
      if (method != "POST" || path.starts_with("/api/")) continue;
      ++asked;
      const Visitor::Fields lacking[] = {
          {},
          {{std::string(web::form_token_field), ""}},
          {{std::string(web::form_token_field), Visitor::token_of(std::string(43, 'g'))}}};
      for (const auto& fields : lacking) {
        const auto answer = visitor.send(method, path, fields);
        EXPECT_EQ(answer.status, 403) << kind << ": " << row.route;
      }
    }
    EXPECT_GE(asked, 20);
  }
}

// What stands in an address comes back as text, if it comes back at all.
TEST(Access, no_page_takes_an_address_for_markup) {
  const std::string bait = "%22%27%3E%3Cscript%3Ealert(1)%3C/script%3E";
  for (const std::string kind : {"nobody", "officer"}) {
    Visitor visitor(kind);
    for (const auto& row : read_table().rows) {
      const auto space = row.route.find(' ');
      if (row.route.substr(0, space) != "GET") continue;
      std::string path = visitor.path_of(row.route.substr(space + 1)), query;
      for (const char* name : {"taal", "terug", "pagina", "volgorde", "stap", "toon", "instrument", "gebied", "zoek",
                               "mislukt", "kenmerk", "vak", "since", "page", "cursor"})
        query += (query.empty() ? "?" : "&") + std::string(name) + "=" + bait;
      for (const std::string& asked : {path + query, path + "/" + bait, path + bait}) {
        const auto answer = visitor.send("GET", asked);
        EXPECT_LT(answer.status, 500) << asked;
        if (answer.header("content-type").value_or("").find("json") == std::string::npos) {
          EXPECT_EQ(answer.body.find("<script>alert"), std::string::npos) << asked;
        }
        EXPECT_EQ(answer.head.find("<script>alert"), std::string::npos) << asked;
        EXPECT_FALSE(answer.header("location").value_or("/").starts_with("//")) << asked;
      }
    }
  }
}

TEST(AccessTable, finds_a_route_without_a_row_and_a_row_without_a_route) {
  const auto table = parse_access_table("route nobody\nGET /{gemeente} ok\nPOST /a/{nummer=plan} mend\nGET /gone ok\n");
  EXPECT_EQ(find_missing({{"GET", "/{gemeente}", false}, {"POST", "/a/{nummer}", true}}, table),
            std::vector<std::string>{"GET /gone is no route: take its row away"});
  EXPECT_EQ(find_missing({{"GET", "/b", false}}, parse_access_table("")).size(), 1u);
}

TEST(AccessTable, says_which_line_is_wrong) {
  EXPECT_EQ(parse_access_table("# a table\nroute nobody officer\nGET / ok\n").mistakes,
            std::vector<std::string>{"3: needs a method, a route and 2 words"});
  EXPECT_EQ(parse_access_table("route nobody\nGET / ok\nGET / ok\n").mistakes,
            std::vector<std::string>{"3: GET / stands here twice"});
}

TEST(AccessTable, has_a_word_for_each_kind_of_answer) {
  EXPECT_EQ(word_for(303, "/inloggen?terug=/utrecht"), "sign-in");
  EXPECT_EQ(word_for(303, "/utrecht"), "done");
  EXPECT_EQ(word_for(303, "/inloggen/wachtwoord?mislukt=ja"), "mend");
  EXPECT_EQ(word_for(403, ""), "refused");
  EXPECT_EQ(word_for(500, ""), "wrong:500");
}

}  // namespace
}  // namespace meent::cases
