// SPDX-License-Identifier: EUPL-1.2
// Routes, cases and use cases belong together: each route is asked by a case, each POST by one that shows it refused
// without the form token, and each use case is reached from a page or a command.
#include "web/routes.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

#include "guards/source_tree.h"

namespace meent::guards {
namespace {

using web::RouteFacts;

// A request of a case file, as far as a guard must know it.
struct Asked {
  std::string method;
  std::string path;  // {round} is "x"
  bool without_token = false;
  bool with_key = false;  // an access token goes along
  int status = 0;         // of the first answer
};

std::vector<Asked> requests_of(const std::string& text) {
  static const std::regex request("(GET|HEAD|POST|PUT|DELETE) (/[^?]*)(\\?.*)?");
  static const std::regex braces(R"(\{[^}]*\})");
  std::vector<Asked> requests;
  bool status_next = false;
  for (const std::string& line : lines_of(text)) {
    std::smatch match;
    if (std::regex_match(line, match, request))
      requests.push_back({match[1], std::regex_replace(match[2].str(), braces, "x"), false, false, 0});
    else if (requests.empty()) continue;
    else if (line == "  without form token") requests.back().without_token = true;
    else if (line.starts_with("  Authorization: ")) requests.back().with_key = true;
    else if (status_next && requests.back().status == 0 && line.size() >= 3 && line[0] >= '1' && line[0] <= '5')
      requests.back().status = std::stoi(line.substr(0, 3));
    status_next = line == "---";
  }
  return requests;
}

std::vector<Asked> all_requests() {
  std::vector<Asked> all;
  for (const SourceFile& file : read_tree("tests/cases", {".case"}))
    for (Asked& asked : requests_of(file.text)) all.push_back(std::move(asked));
  return all;
}

std::string name_of(const RouteFacts& route) { return std::string(route.method) + " " + std::string(route.pattern); }

Findings find_unasked(const std::vector<RouteFacts>& routes, const std::vector<Asked>& requests) {
  const web::RouteMatcher matcher(routes);
  std::set<std::size_t> asked, refused;
  for (const Asked& request : requests) {
    const auto match = matcher.match(request.method, request.path);
    if (match.kind != web::RouteMatch::Kind::found) continue;
    asked.insert(match.route);
    const bool by_key = routes[match.route].pattern.starts_with("/api/");
    if (by_key ? !request.with_key && request.status == 401 : request.without_token && request.status == 403)
      refused.insert(match.route);
  }
  Findings findings;
  for (std::size_t i = 0; i < routes.size(); ++i) {
    if (!asked.contains(i)) findings.push_back(name_of(routes[i]) + " is asked by no case");
    const bool by_key = routes[i].pattern.starts_with("/api/");
    // The code of a letter is a key of its own.
    if (routes[i].method == "GET" || refused.contains(i) || (by_key && routes[i].access == web::Access::code)) continue;
    findings.push_back(name_of(routes[i]) + ": no case shows that it is refused " +
                       (by_key ? "(401) without key" : "(403) without form token"));
  }
  return findings;
}

Findings find_loose_routes(const std::vector<RouteFacts>& routes) {
  Findings findings;
  for (const RouteFacts& route : routes) {
    if (route.method == "GET") continue;
    // Only writes pass the form token, or in the API need a token that may write.
    if (route.policy != web::Policy::write) findings.push_back(name_of(route) + " is no write");
    if (route.body_limit == 0 && route.method != "DELETE") findings.push_back(name_of(route) + " takes no form");
    if (route.rate == web::RateClass::page) findings.push_back(name_of(route) + " may be asked as often as a page");
  }
  return findings;
}

TEST(RouteGuard, every_route_is_asked_by_a_case_and_every_post_is_refused_without_token) {
  const auto requests = all_requests();
  ASSERT_GT(requests.size(), 200u);
  const auto findings = find_unasked(web::all_routes(), requests);
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(RouteGuard, every_post_is_a_write_with_limits) {
  const auto findings = find_loose_routes(web::all_routes());
  EXPECT_TRUE(findings.empty()) << report(findings);
}

// What no page and no command reaches, and why.
const std::map<std::string, std::string> reached_by_nobody{};

// Functions that take a session first, by name.
std::set<std::string> use_cases_of(const std::vector<SourceFile>& headers) {
  static const std::regex function(R"((\w+)\(Session& session)");
  std::set<std::string> names;
  for (const SourceFile& header : headers) {
    const std::string code = scan(header.text).code;
    for (std::sregex_iterator match(code.begin(), code.end(), function); match != std::sregex_iterator(); ++match)
      names.insert((*match)[1]);
  }
  return names;
}

// From outside app, app:: stands before the name; inside app it is called from another place than its definition.
bool is_reached(const std::string& name, const std::vector<SourceFile>& outside,
                const std::vector<SourceFile>& inside) {
  const std::regex from_outside("\\bapp::" + name + "\\b");
  for (const SourceFile& file : outside)
    if (std::regex_search(scan(file.text).code, from_outside)) return true;
  const std::regex call("\\b" + name + "(<[^>]*>)?\\((?!Session& )");
  for (const SourceFile& file : inside)
    if (std::regex_search(scan(file.text).code, call)) return true;
  return false;
}

Findings find_unreached(const std::set<std::string>& names, const std::vector<SourceFile>& outside,
                        const std::vector<SourceFile>& inside, const std::map<std::string, std::string>& excused) {
  Findings findings;
  for (const std::string& name : names) {
    const bool reached = is_reached(name, outside, inside);
    if (!reached && !excused.contains(name)) findings.push_back("app::" + name + " is reached by no page or command");
    if (reached && excused.contains(name)) findings.push_back("app::" + name + " is reached now: take it off the list");
  }
  for (const auto& [name, reason] : excused)
    if (!names.contains(name)) findings.push_back("app::" + name + " is gone: take it off the list");
  return findings;
}

TEST(RouteGuard, every_use_case_is_reached_from_a_page_or_a_command) {
  std::vector<SourceFile> outside;
  for (const char* folder : {"src/web", "src/main", "src/cli"})
    for (SourceFile& file : read_tree(folder, {".h", ".cc"})) outside.push_back(std::move(file));
  const auto names = use_cases_of(read_tree("src/app", {".h"}));
  ASSERT_GT(names.size(), 30u);
  const auto findings = find_unreached(names, outside, read_tree("src/app", {".h", ".cc"}), reached_by_nobody);
  EXPECT_TRUE(findings.empty()) << report(findings);
}

// What pages do and the interface for programs does not, and why.
const std::map<std::string, std::string> not_for_programs{
    {"answer_proposal", "consent is for people, who read both dossiers first; the proposal stands on their pages"},
    {"make_example_code", "for who tries the pages; codes are printed, never sent to a program"},
    {"list_own_dossiers", "in the file with one's own data, and each at its own address"},
    {"view_letters", "codes are printed, never sent to a program"},
    {"prepare_letters", "codes are printed, never sent to a program"},
    {"keep_letters", "codes are printed, never sent to a program"},
    {"view_booklet", "for paper; the ballot and its plans are there"},
    {"has_paper_desk", "a link on a page"},
    {"view_city_feed", "Atom already, at an address that everybody may ask"},
    {"view_area_feed", "Atom already, at an address that everybody may ask"},
    {"view_dossier_feed", "Atom already, at an address that everybody may ask"},
    {"view_embed", "a page to show inside others; the same facts stand with the dossier and the result"},
    {"view_receipt", "for who has just voted; the look-up of a receipt says the same"},
    {"view_map", "a drawing for a page"},
    {"view_budgets", "what the council gave is written down by people; programs read the pots"},
    {"vote_budget", "what the council gave is written down by people; programs read the pots"},
    {"close_year", "a year is closed by people, once"},
    {"start_assistance", "a program has its own token, and acts for nobody at a counter"},
    {"stop_assistance", "a program has its own token, and acts for nobody at a counter"},
    {"view_assistance", "a program has its own token, and acts for nobody at a counter"},
    {"note_assisted_act", "a program has its own token, and acts for nobody at a counter"},
    {"list_own_assistance", "the file of one's own data has the same"},
    {"view_points", "GeoJSON already, at an address that everybody may ask"},
    {"view_points_in", "GeoJSON already, at an address that everybody may ask"},
    {"get_outlines", "GeoJSON already, at an address that everybody may ask"},
    {"has_outlines", "chooses a map for a page"},
    {"is_round", "chooses a page"},
    {"has_examples", "a notice on pages"},
    {"list_example_people", "signing in is for people"},
    {"sign_in_as_example", "signing in is for people"},
    {"use_sign_in_link", "signing in is for people"},
    {"sign_out", "signing in is for people"},
    {"ask_sign_in_link", "signing in is for people"},
    {"check_password", "signing in is for people"},
    {"make_password_hash", "signing in is for people"},
    {"may_have_password", "signing in is for people"},
    {"set_password", "signing in is for people"},
    {"sign_in_with_password", "signing in is for people"},
    {"view_password", "signing in is for people"},
    {"view_sign_in_link", "signing in is for people"},
    {"end_other_sessions", "signing in is for people"},
    {"end_own_session", "signing in is for people"},
    {"list_own_sessions", "signing in is for people"},
    {"view_confirmation", "a page to keep; what it says stands with the dossier and its history"},
    {"has_confirmation", "a link on a page"},
    {"find_ballot_draft", "half a ballot is between its voter and the page"},
    {"list_ballot_drafts", "half a ballot is between its voter and the page"},
    {"keep_ballot_draft", "half a ballot is between its voter and the page"},
    {"drop_ballot_draft", "half a ballot is between its voter and the page"},
    {"save_draft", "a form that is kept, on the site"},
    {"throw_draft_away", "a form that is kept, on the site"},
    {"list_drafts", "a form that is kept, on the site"},
    {"find_draft", "a form that is kept, on the site"},
    {"list_managed_instruments", "for administrators at work"},
    {"view_definition", "for administrators at work"},
    {"check_definition", "for administrators at work"},
    {"publish_definition", "for administrators at work"},
    {"list_like_ideas", "for who is filling in a form; a program has all dossiers with their titles"},
    {"get_picture_file", "a file, at the same address for everybody"},
    {"concerns_initiators", "a link on a page"},
    {"list_near", "chooses what stands first on a page"},
    {"view_own_area", "chooses what stands first on a page"},
    {"get_meant_area", "chooses what stands first on a page"},
    {"check_choice", "chooses what stands first on a page"},
    {"find_own_area", "chooses what stands first on a page"},
    {"choose_own_area", "chooses what stands first on a page"},
    {"view_municipality", "a heading on a page; the list of municipalities holds it"},
    {"list_managed_areas", "for administrators at work"},
    {"view_managed_area", "for administrators at work"},
    {"change_area", "for administrators at work"},
    {"check_upload", "for administrators at work"},
    {"keep_upload", "for administrators at work"},
    {"view_upload", "for administrators at work"},
    {"read_upload", "for administrators at work"},
    {"import_upload", "for administrators at work"},
    {"throw_upload_away", "for administrators at work"},
    {"list_municipality_facts", "for administrators at work"},
    {"view_erasing", "erasing oneself is for people"},
    {"erase_own_data", "erasing oneself is for people"},
    {"view_administration", "for administrators at work"},
    {"view_appearance", "for administrators at work"},
    {"view_whole_desk", "for administrators at work; how often answers are late stands with the counts of terms"},
    {"save_appearance", "for administrators at work"},
    {"get_style", "a style sheet for pages"},
    {"view_privacy", "text for people"},
    {"view_values", "for administrators at work; what holds stands with each instrument"},
    {"set_value", "for administrators at work"},
    {"view_templates", "for officials at work"},
    {"retry_letter", "for administrators at work"},
    {"give_up_letter", "for administrators at work"},
    {"view_access_tokens", "a key that could make keys could not be taken back"},
    {"propose_access_token", "a key that could make keys could not be taken back"},
    {"make_access_token", "a key that could make keys could not be taken back"},
    {"revoke_access_token", "a key that could make keys could not be taken back"},
    {"recognise", "done before any route"},
    {"recognise_token", "done before any route"},
    {"find_answered", "done around any route"},
    {"keep_answered", "done around any route"},
    {"list_roles_here", "done before any route"},
    {"use_revision", "done before any route"},
};

std::set<std::string> find_called(const std::set<std::string>& names, const std::vector<SourceFile>& files) {
  std::set<std::string> called;
  for (const std::string& name : names)
    if (is_reached(name, files, {})) called.insert(name);
  return called;
}

Findings find_missing_for_programs(const std::set<std::string>& site, const std::set<std::string>& api,
                                   const std::map<std::string, std::string>& excused) {
  Findings findings;
  for (const std::string& name : site)
    if (!api.contains(name) && !excused.contains(name))
      findings.push_back("app::" + name + " is used by the site but not by /api: add it there or to the list");
  for (const auto& [name, reason] : excused)
    if (!site.contains(name) || api.contains(name))
      findings.push_back("app::" + name + " needs no excuse: take it off the list");
  return findings;
}

TEST(RouteGuard, every_use_case_of_the_site_is_there_for_programs_or_excused) {
  const auto names = use_cases_of(read_tree("src/app", {".h"}));
  const auto site = find_called(names, read_tree("src/web", {".h", ".cc"}));
  const auto api = find_called(names, read_tree("src/web/api", {".h", ".cc"}));
  ASSERT_GT(api.size(), 8u);
  const auto findings = find_missing_for_programs(site, api, not_for_programs);
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(RouteGuardItself, finds_a_use_case_that_programs_miss_and_an_old_excuse) {
  EXPECT_EQ(find_missing_for_programs({"one"}, {}, {}).size(), 1u);
  EXPECT_EQ(find_missing_for_programs({"one"}, {"one"}, {{"one", "x"}}).size(), 1u);
  EXPECT_EQ(find_missing_for_programs({}, {}, {{"gone", "x"}}).size(), 1u);
  EXPECT_TRUE(find_missing_for_programs({"one", "two"}, {"one"}, {{"two", "x"}}).empty());
}

TEST(RouteGuardItself, finds_a_route_that_no_case_asks_and_a_post_that_none_refuses) {
  const std::vector<RouteFacts> routes{
      {"GET", "/{gemeente}", web::Access::everyone},
      {"POST", "/in", web::Access::everyone, web::Policy::write, 100, web::RateClass::form}};
  EXPECT_EQ(find_unasked(routes, {}).size(), 3u);
  EXPECT_TRUE(find_unasked(routes, requests_of("GET /{city}?taal=en\n---\n200\n\nPOST /in\n  without form token\n"
                                               "  naam = x\n---\n403\n"))
                  .empty());
  EXPECT_EQ(find_unasked(routes, requests_of("HEAD /a\n---\n200\nPOST /in\n---\n403\n")),
            Findings{"POST /in: no case shows that it is refused (403) without form token"});
  EXPECT_EQ(find_unasked(routes, requests_of("GET /a\n---\n200\nPOST /in\n  without form token\n---\n303\n")).size(),
            1u);
}

TEST(RouteGuardItself, finds_a_post_without_limits) {
  EXPECT_EQ(find_loose_routes({{"POST", "/in", web::Access::everyone}}).size(), 3u);
}

TEST(RouteGuardItself, finds_a_use_case_that_nobody_reaches) {
  const std::set<std::string> names =
      use_cases_of({{"src/app/a.h", "int one(Session& session);\nint two(Session& session, int x);\n"}});
  EXPECT_EQ(names, (std::set<std::string>{"one", "two"}));
  const std::vector<SourceFile> outside{{"src/web/a.cc", "return app::one(visit.session); // app::two\n"}};
  const std::vector<SourceFile> inside{{"src/app/a.cc", "int two(Session& session, int x) { return x; }\n"}};
  EXPECT_EQ(find_unreached(names, outside, inside, {}), Findings{"app::two is reached by no page or command"});
  EXPECT_TRUE(find_unreached(names, outside, inside, {{"two", "later"}}).empty());
  EXPECT_EQ(find_unreached(names, outside, inside, {{"one", "x"}, {"two", "x"}, {"three", "x"}}).size(), 2u);
  EXPECT_TRUE(find_unreached(names, outside, {{"src/app/b.cc", "int x = two(session, 1);\n"}}, {}).empty());
}

}  // namespace
}  // namespace meent::guards
