// SPDX-License-Identifier: EUPL-1.2
// The site without a socket: what is kept and for how long, who is let in, and how a vote passes from reading to
// writing.
#include <gtest/gtest.h>

#include <optional>
#include <set>

#include "app/browse.h"
#include "app/install.h"
#include "app/procedure.h"
#include "app/sign_in.h"
#include "app/voting.h"
#include "store/ballot_store.h"
#include "store/dossier_store.h"
#include "support/test_database.h"
#include "web/application.h"
#include "web/routes.h"

namespace meent::web {
namespace {

constexpr Instant morning{1'800'000'000'000'000};  // 15 January 2027

class Site : public testing::Test {
 protected:
  Site() : connection_(database_->connect()), writing_(database_->connect()) {
    within([](app::Session& session) {
      static_cast<void>(MUST(app::install(session)));
      static_cast<void>(MUST(app::add_examples(session)));
    });
    settings_.key = "a key for tests";
    settings_.limits = false;
    restart();
  }

  app::Session session_on(store::Connection& connection) {
    return {connection, now_, Language::nl, system_secrets(), {}, "", nullptr, {}};
  }

  void within(const std::function<void(app::Session&)>& work) {
    store::Transaction transaction(*writing_, store::Transaction::Kind::write);
    auto session = session_on(*writing_);
    work(session);
    transaction.commit();
  }

  void restart() {
    kept_.emplace();
    Edge edge;
    edge.now = [this] { return now_; };
    edge.later = [](std::function<void()> work) {
      work();
      return true;
    };
    edge.read = [this](const std::function<void(app::Session&)>& work) {
      const store::Transaction transaction(*connection_, store::Transaction::Kind::read);
      auto session = session_on(*connection_);
      session.kept = &*kept_;
      work(session);
    };
    edge.write = [this](std::function<bool(app::Session&)> work, std::function<void(Written)> answer) {
      bool keep = false;
      {
        store::Transaction transaction(*writing_, store::Transaction::Kind::write);
        if (before_write_) before_write_();
        auto session = session_on(*writing_);
        keep = work(session);
        if (keep) transaction.commit();
      }
      answer(keep ? Written::kept : Written::taken_back);
    };
    handler_ = make_site(std::move(edge), settings_);
  }

  Response ask(Request request) {
    if (request.peer.empty()) request.peer = "192.0.2.1";
    std::optional<Response> answer;
    handler_.handle(std::move(request), [&](Response response) { answer = std::move(response); });
    EXPECT_TRUE(answer.has_value());
    return answer.value_or(Response{});
  }
  Response get(std::string path, Pairs headers = {}, Pairs cookies = {}) {
    auto target = MUST(parse_target(path));
    Request request{"GET", target.first, target.second};
    request.headers = std::move(headers);
    request.cookies = std::move(cookies);
    return ask(std::move(request));
  }

  std::int64_t round_in(const std::string& phase) {
    for (std::int64_t number = 1; number < 400; ++number) {
      const auto row = store::find_row(*writing_, "amsterdam", number);
      if (row && row->instrument == "buurtbegroten" && row->phase == phase) return number;
    }
    ADD_FAILURE() << "no round in " << phase;
    return 0;
  }

  // The form that a browser would send, with its cookie.
  struct Filled {
    Pairs cookies;
    Pairs fields;
  };
  Filled fill_ballot(std::int64_t round, const std::string& code) {
    const Response page = get("/amsterdam/dossier/" + std::to_string(round) + "/stemmen");
    EXPECT_EQ(page.status, 200);
    Filled filled;
    filled.cookies = {{"meent_form", cookie_in(page, "meent_form")}};
    filled.fields = {{"form_token", value_of(page.text(), "form_token")},
                     {"nonce", value_of(page.text(), "nonce")},
                     {"step", "cast"},
                     {"code", code},
                     {"plan", value_of(page.text(), "plan")}};
    return filled;
  }
  Response post(const std::string& path, const Filled& filled) {
    Request request{"POST", path};
    for (const auto& [name, value] : filled.fields) {
      if (!request.body.empty()) request.body += '&';
      request.body += name + "=" + value;
    }
    request.headers = {{"content-type", "application/x-www-form-urlencoded"}};
    request.cookies = filled.cookies;
    return ask(std::move(request));
  }
  static std::string header_of(const Response& response, std::string_view name) {
    for (const auto& [key, value] : response.headers)
      if (key == name) return value;
    return "";
  }
  static std::string cookie_in(const Response& response, const std::string& name) {
    for (const auto& [key, value] : response.headers)
      if (key == "Set-Cookie" && value.starts_with(name + "="))
        return value.substr(name.size() + 1, value.find(';') - name.size() - 1);
    return "";
  }
  static std::string value_of(const std::string& html, const std::string& name) {
    const std::size_t input = html.find("name=\"" + name + "\"");
    if (input == std::string::npos) return "";
    const std::size_t start = html.rfind('<', input), end = html.find('>', input);
    const std::string tag = html.substr(start, end - start);
    const std::size_t value = tag.find("value=\"");
    return value == std::string::npos ? "" : tag.substr(value + 7, tag.find('"', value + 7) - value - 7);
  }

  Instant now_ = morning;
  test::TestDatabase database_;
  std::unique_ptr<store::Connection> connection_, writing_;
  std::optional<app::Kept> kept_;
  SiteSettings settings_;
  ServerHandler handler_;
  std::function<void()> before_write_;
};

TEST_F(Site, kept_pages_follow_every_event) {
  const std::int64_t round = round_in("ideeen");
  const std::string path = "/amsterdam/dossier/" + std::to_string(round);
  const Response first = get(path);
  const Response again = get(path);
  ASSERT_EQ(first.status, 200);
  EXPECT_TRUE(again.kept != nullptr);
  EXPECT_EQ(first.text(), again.text());
  EXPECT_EQ(again.kept, get(path).kept) << "the very same bytes";
  within([&](app::Session& session) {
    const auto token = MUST(app::sign_in_as_example(session, "bewoner@voorbeeld.invalid"));
    app::recognise(session, token);
    static_cast<void>(MUST(app::open_entry(
        session, "amsterdam", round,
        {{"titel", "Een wip op het plein"}, {"omschrijving", "Voor kleine kinderen."}, {"kosten", "4500"}})));
  });
  EXPECT_NE(get(path).text(), first.text());
  // Another municipality's pages are not touched.
  const Response other = get("/utrecht");
  EXPECT_EQ(other.kept, get("/utrecht").kept);
}

TEST_F(Site, a_kept_page_is_of_one_language_one_day_and_one_packing) {
  const std::string path = "/amsterdam";
  const Response dutch = get(path);
  EXPECT_NE(get(path, {{"accept-language", "en"}}).text(), dutch.text());
  const Response packed = get(path, {{"accept-encoding", "gzip, br"}});
  EXPECT_EQ(header_of(packed, "Content-Encoding"), "gzip");
  EXPECT_LT(packed.text().size(), dutch.text().size() / 2);
  EXPECT_EQ(get(path).text(), dutch.text());
  const std::string tag = header_of(dutch, "ETag");
  EXPECT_EQ(get(path, {{"if-none-match", tag}}).status, 304);
  now_ = now_.plus_seconds(24 * 3600);
  EXPECT_EQ(get(path, {{"if-none-match", tag}}).status, 200) << "what is late may differ tomorrow";
}

TEST_F(Site, an_address_made_to_look_like_another_does_not_put_its_page_there) {
  const std::string path = "/amsterdam/dossier/" + std::to_string(round_in("stemmen"));
  const std::string right = get(path + "?stap=stembaar&volgorde=stemmen").text();
  restart();
  const Response hostile = get(path + "?stap=stembaar%0Avolgorde=stemmen");
  ASSERT_NE(hostile.text(), right);
  EXPECT_EQ(get(path + "?stap=stembaar&volgorde=stemmen").text(), right);
}

TEST_F(Site, whoever_signs_in_stays_on_this_site) {
  for (const std::string hostile :
       {"//evil.example", "/%0D%0A/evil.example", "/%09/evil.example", "/%5Cevil.example"}) {
    Filled filled{{{"meent_form", cookie_in(get("/inloggen"), "meent_form")}}, {}};
    filled.fields = {{"form_token", value_of(get("/inloggen", {}, filled.cookies).text(), "form_token")},
                     {"as", "bewoner@voorbeeld.invalid"},
                     {"back", hostile}};
    EXPECT_EQ(header_of(post("/inloggen", filled), "Location"), "/") << hostile;
  }
}

TEST_F(Site, a_page_with_a_form_or_for_one_reader_is_never_kept) {
  const std::int64_t round = round_in("stemmen");
  const std::string path = "/amsterdam/dossier/" + std::to_string(round);
  EXPECT_TRUE(get(path + "/stemmen").kept == nullptr);
  EXPECT_NE(value_of(get(path + "/stemmen").text(), "nonce"), value_of(get(path + "/stemmen").text(), "nonce"));
  std::string token;
  within([&](app::Session& session) { token = MUST(app::sign_in_as_example(session, "bewoner@voorbeeld.invalid")); });
  static_cast<void>(get(path));
  const Response mine = get(path, {}, {{"meent_session", token}});
  EXPECT_TRUE(mine.kept == nullptr);
  EXPECT_NE(mine.text().find("Noor Bewoner"), std::string::npos);
  EXPECT_EQ(get(path).text().find("Noor Bewoner"), std::string::npos);
}

TEST_F(Site, a_vote_is_cast_once_and_the_same_form_gives_the_same_receipt) {
  const std::int64_t round = round_in("stemmen");
  const std::string path = "/amsterdam/dossier/" + std::to_string(round) + "/stemmen";
  std::vector<std::string> codes;
  within([&](app::Session& session) { codes = MUST(app::issue_letter_codes(session, "amsterdam", round, 2)); });
  const auto id = store::find_row(*writing_, "amsterdam", round)->id;
  const auto before = store::count_ballots(*writing_, id);
  const Filled filled = fill_ballot(round, codes[0]);
  const Response cast = post(path, filled);
  ASSERT_EQ(cast.status, 303) << cast.text();
  EXPECT_EQ(header_of(post(path, filled), "Location"), header_of(cast, "Location"));
  EXPECT_EQ(store::count_ballots(*writing_, id), before + 1);
  const Response used = post(path, fill_ballot(round, codes[0]));
  EXPECT_EQ(used.status, 422);
  EXPECT_EQ(store::count_ballots(*writing_, id), before + 1);
}

TEST_F(Site, who_votes_with_a_code_of_their_own_on_a_form_of_somebody_else_has_voted) {
  const std::int64_t round = round_in("stemmen");
  const std::string path = "/amsterdam/dossier/" + std::to_string(round) + "/stemmen";
  std::vector<std::string> codes;
  within([&](app::Session& session) { codes = MUST(app::issue_letter_codes(session, "amsterdam", round, 2)); });
  const auto id = store::find_row(*writing_, "amsterdam", round)->id;
  const auto before = store::count_ballots(*writing_, id);
  Filled filled = fill_ballot(round, codes[0]);
  const Response first = post(path, filled);
  // One computer in the house: "back" in the browser, and the next one types another code into the same form.
  for (auto& [name, value] : filled.fields)
    if (name == "code") value = codes[1];
  const Response second = post(path, filled);
  EXPECT_EQ(second.status, 303);
  EXPECT_NE(header_of(second, "Location"), header_of(first, "Location")) << "nobody is shown another one's ballot";
  EXPECT_EQ(store::count_ballots(*writing_, id), before + 2);
}

TEST_F(Site, a_vote_that_was_looked_at_before_the_data_changed_is_looked_at_again) {
  const std::int64_t round = round_in("stemmen");
  const std::string path = "/amsterdam/dossier/" + std::to_string(round) + "/stemmen";
  std::vector<std::string> codes;
  within([&](app::Session& session) { codes = MUST(app::issue_letter_codes(session, "amsterdam", round, 2)); });
  const Filled filled = fill_ballot(round, codes[0]);
  before_write_ = [&] {
    // The last day passed and the clock closed the vote, just before this ballot came to the writer.
    auto session = session_on(*writing_);
    session.now = session.now.plus_seconds(200 * 24 * 3600);
    EXPECT_GT(app::tick(session), 0);
  };
  const Response late = post(path, filled);
  EXPECT_EQ(late.status, 410) << late.text();
}

TEST_F(Site, nobody_votes_after_the_last_day_even_before_the_clock_has_closed_it) {
  const std::int64_t round = round_in("stemmen");
  const std::string path = "/amsterdam/dossier/" + std::to_string(round) + "/stemmen";
  now_ = start_of(store::find_row(*writing_, "amsterdam", round)->due_on->plus_days(1));
  EXPECT_EQ(get(path).status, 410);
  now_ = now_.plus_seconds(-1);
  EXPECT_EQ(get(path).status, 200);
}

TEST_F(Site, who_is_not_signed_in_is_sent_to_sign_in_and_back) {
  const std::string path = "/amsterdam/dossier/" + std::to_string(round_in("ideeen"));
  EXPECT_EQ(header_of(get(path + "/indienen"), "Location"), "/inloggen?terug=" + path + "/indienen");
  Filled filled{{{"meent_form", cookie_in(get("/inloggen"), "meent_form")}}, {}};
  EXPECT_EQ(post(path + "/indienen", filled).status, 403) << "without the token it is not our form";
  const Response page = get("/inloggen", {}, filled.cookies);
  filled.fields = {{"form_token", value_of(page.text(), "form_token")}};
  EXPECT_EQ(header_of(post(path + "/indienen", filled), "Location"), "/inloggen?terug=" + path + "/indienen");
}

TEST_F(Site, one_address_may_not_ask_without_end_and_a_proxy_is_not_one_address) {
  settings_.limits = true;
  restart();
  const auto ask_from = [&](const std::string& peer, const std::string& forwarded) {
    Request request{"GET", "/inloggen"};
    request.peer = peer;
    if (!forwarded.empty()) request.headers = {{"x-forwarded-for", forwarded}};
    return ask(std::move(request)).status;
  };
  std::set<int> seen;
  for (int i = 0; i < 2000; ++i) seen.insert(ask_from("192.0.2.7", ""));
  EXPECT_EQ(seen, (std::set<int>{200, 429}));
  EXPECT_EQ(ask_from("192.0.2.8", ""), 200);
  EXPECT_EQ(ask_from("192.0.2.7", "198.51.100.1"), 429) << "only a trusted proxy is believed";
  EXPECT_EQ(ask_from("127.0.0.1", "198.51.100.1"), 200);
  EXPECT_EQ(ask_from("127.0.0.1", "198.51.100.2, 192.0.2.7"), 429) << "the last hop that is no proxy counts";
}

TEST_F(Site, every_route_states_who_may_use_it_and_every_write_is_limited) {
  for (const RouteFacts& facts : all_routes()) {
    if (facts.method != "POST") continue;
    EXPECT_EQ(facts.policy, Policy::write) << facts.pattern;
    EXPECT_GT(facts.body_limit, 0U) << facts.pattern;
    EXPECT_NE(facts.rate, RateClass::page) << facts.pattern;
  }
}

}  // namespace
}  // namespace meent::web
