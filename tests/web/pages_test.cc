// SPDX-License-Identifier: EUPL-1.2
// Every page in both languages: valid nesting, one h1, labels, nothing inline, hostile words kept harmless.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "web/pages/area_admin_view.h"
#include "web/pages/area_view.h"
#include "web/pages/ballot_view.h"
#include "web/pages/city_view.h"
#include "web/pages/error_view.h"
#include "web/pages/form_view.h"
#include "web/pages/instrument_view.h"
#include "web/pages/layout_view.h"
#include "web/pages/like_view.h"
#include "web/pages/map_view.h"
#include "web/pages/mine_view.h"
#include "web/pages/own_area_view.h"
#include "web/pages/parts_view.h"
#include "web/pages/password_view.h"
#include "web/pages/picture_view.h"
#include "web/pages/plan_view.h"
#include "web/pages/result_view.h"
#include "web/pages/round_view.h"
#include "web/pages/sign_in_view.h"
#include "web/pages/signed_out_view.h"
#include "web/pages/statement_view.h"
#include "web/read_document.h"

namespace meent::web {
namespace {

const std::string hostile = "\"><script>alert('x')</script><img src=x onerror=alert(1)> {} & 'Tegels'";

app::DossierLink link(const std::string& title) {
  app::DossierLink one;
  one.number = 12;
  one.title = title;
  one.summary = title;
  one.instrument = "buurtbudget";
  one.phase = "Stemmen";
  one.stage = "decision";
  one.area = title;
  one.amount = Money{1'250'000};
  one.due_on = Date{2026, 12, 4};
  return one;
}

std::vector<app::FieldView> all_fields(const std::string& word) {
  std::vector<app::FieldView> fields;
  for (const std::string type : {"text", "long_text", "money", "choice", "place", "date", "number", "yes_no", "new"}) {
    app::FieldView field;
    field.name = "veld_" + type;
    std::replace(field.name.begin(), field.name.end(), '_', '-');
    field.label = "Label " + type + " " + word;
    field.help = type == "money" ? "" : word;
    field.type = type;
    field.required = type != "text";
    field.value = type == "yes_no" ? "yes" : word;
    field.raw = field.value;
    if (type == "choice") field.options = {"Groen", word, "Blauw"};
    fields.push_back(field);
  }
  app::FieldView many;
  many.name = "lang";
  many.label = "Lange keuze";
  many.type = "choice";
  many.raw = "C";
  many.options = {"A", "B", "C", "D", "E", "F", "G", "H"};
  fields.push_back(many);
  return fields;
}

app::DossierView dossier(const std::string& word) {
  app::DossierView view;
  view.municipality = city();
  view.link = link(word);
  view.parent = link(word);
  view.phases = {{"ideeen", word, app::PhaseStep::State::done, Date{2026, 9, 1}, Date{2026, 10, 1}},
                 {"stemmen", "Stemmen", app::PhaseStep::State::current, Date{2026, 11, 1}, Date{2026, 12, 4}},
                 {"uitslag", "Uitslag", app::PhaseStep::State::next, {}, {}}};
  view.ladder = word;
  view.fields = all_fields(word);
  view.moves = {{"toewijzen", word, true, "", all_fields(word)},
                {"steunen", "Steun dit plan", true, "", {}},
                {"sluiten", word, false, word, {}}};
  view.history = {{1, parse_rfc3339("2026-11-01T10:00:00Z").value(), word, word, word, word}};
  view.support = 3;
  view.responsible = word;
  view.outcome = word;
  view.decides = word;
  view.words = word;
  view.turn = app::Turn{word, Date{2026, 12, 4}, false};
  view.phase_help = word;
  view.instrument_id = "buurtbudget";
  return view;
}

app::BallotView ballot(const std::string& word, const std::string& kind, std::int64_t most) {
  app::BallotView view;
  view.round = dossier(word);
  view.kind = kind;
  view.budget = Money{1'500'000};
  view.most = most;
  view.plans = {{1, word, word, Money{1'000'000}, true},
                {2, "Tegels eruit", "Groen erin", Money{800'000}, true},
                {3, "Bankje", "", Money{50'050}, false}};
  view.nonce = word;
  view.most_each = most;
  if (kind == "points" || kind == "ranking")
    for (std::size_t i = 0; i < 2; ++i) {
      view.plans[i].typed = i == 0 ? word : "1";
      (kind == "points" ? view.plans[i].points : view.plans[i].place) = static_cast<std::int64_t>(2 - i);
    }
  return view;
}

app::ResultView result(const std::string& word) {
  app::ResultView view;
  view.round = dossier(word);
  view.rule = word;
  view.rule_explained = word;
  view.budget = Money{2'000'000};
  view.spent = Money{1'250'000};
  view.ballots = 1411;
  view.turnout = app::TurnoutView{7000, 1400, 11, 2};
  view.winners = {{1, word, Money{1'250'000}, 900, true, word, 0.625}};
  view.others = {{2, word, Money{2'500'000}, 10, false, word, 0}};
  view.record_hash = word;
  view.rule_name = "equal-shares";
  view.per_voter = Money{1'417};
  view.example = app::CountExample{word, Money{1'250'000}, 900, Money{1'388}, Money{750'000}};
  view.ties = 2;
  return view;
}

app::InstrumentView instrument(const std::string& word) {
  app::InstrumentView view;
  view.municipality = city();
  view.link = {"fonds", word, word, word};
  view.hash = word;
  view.law = {word};
  view.opened_by = word;
  view.start = word;
  view.roles = {{"inwoner", word, word}};
  view.asked = all_fields(word);
  app::ProcedurePhase phase{"steun", word, word, word, false, word, word, word, word, {word}, {}};
  phase.moves = {{word, word, word, {word, word}, {word}, {word, word}, word}, {word, word, "", {}, {}, {}, ""}};
  phase.moves[0].to_name = "klaar";
  phase.moves[1].to_name = "wachten";
  phase.on_way = true;
  view.phases = {phase, {"klaar", word, word, "", true, "", "", "", "", {}, {}}};
  view.phases.push_back({"wachten", word, word, "", false, "", "", "", "", {}, {}});
  view.values = {{word, word, Date{2026, 1, 1}, word}};
  view.inside = view.link;
  view.holds = {view.link};
  view.running = {link(word)};
  view.definition = word;
  return view;
}

app::MapView map() {
  app::MapView view;
  view.view_box = "0 0 200 200";
  view.shapes = {{"BU01", hostile, "M0 0H10V10Z", 5, 5, true, 2}, {"BU02", "Binnenstad", "", 60, 60, false, 0}};
  return view;
}

app::MapView real_map() {
  app::MapView view = map();
  view.schematic = false;
  view.source = hostile;
  view.shapes[0].label = {hostile, "en de rest"};
  return view;
}

std::map<std::string, Html> pages(Language language, const std::string& word) {
  std::map<std::string, Html> all;
  const std::vector<FieldError> wrong{
      {"veld-money", "money.malformed", {}}, {"veld-choice", "money.malformed", {}}, {"elders", "money.malformed", {}}};
  app::CityView home{city(), {link(word)}, {link(word)}, {{"fonds", word, word, word}}, {{"BU01", word, 1200}}, 72'000};
  home.money = {{3, word, Money{2'000'000}, Money{1'900'000}, Money{500'000}, 4, 1}, {4, word, {}, {}, {}, 0, 0}};
  all.emplace("city", city_html(home, map(), language));
  home.near = app::AreaLink{"BU01", word, {}};
  home.open_near = {link(word)};
  all.emplace("city near", city_html(home, map(), language));
  all.emplace("empty city", city_html({city(), {}, {}, {}, {}, 0}, {}, language));
  all.emplace("cities", all_cities_html({city(), {"tiel", "GM0281", word, ""}}, language));
  all.emplace("instruments", instruments_html(city(), home.instruments, language));
  const app::AreaView area{city(), {"BU01", word, 1200}, app::AreaLink{"WK01", word, {}}, {{"BU02", word, {}}}, {}};
  all.emplace("area", area_html(area, map(), language));
  app::AreaView busy = area;
  busy.dossiers = busy.everywhere = {link(word)};
  busy.contacts = {{word, link(word)}};
  busy.money = home.money;
  busy.beginnings = home.instruments;
  all.emplace("busy area", area_html(busy, map(), language));
  const AreaTies ties{city(), {"BU01", word, {}}, false, app::Follow::yes, word};
  all.emplace("area to follow", area_html(area, map(), language, area_ties_html(ties, language)));
  all.emplace("own area",
              area_html(area, map(), language, area_ties_html({city(), {"BU01", word, {}}, true}, language)));
  app::OwnAreaView own{city(), app::AreaLink{"BU01", word, {}}, {{{"WK01", word, {}}, {{"BU01", word, {}}}}}};
  own.names = {word};
  own.found = {{{"BU01", word, {}}, word}, {{"BU02", word, {}}, ""}};
  all.emplace("choosing an area",
              own_area_html({own, word, false, word, {{"plaats", "own_area.which", {}}}, word}, language));
  all.emplace("no own area", own_area_html({{city()}, word, true}, language));
  all.emplace("cities near",
              all_cities_html({city()}, language, near_html({{city(), {"BU01", word, {}}, {link(word)}}}, language)));
  const app::ManagedArea managed{{"BU01", word, 1200}, domain::AreaKind::buurt, word, Date(2026, 1, 1), 2, 0};
  all.emplace("managed areas",
              managed_areas_html({city(), {managed, {{"WK01", word, {}}}}, Instant{}, true}, word, language));
  all.emplace("managed area",
              managed_area_html({city(), managed, {{Date(2026, 1, 1), word, 3}}},
                                {word, {word, word, word}, {{"naam", "form.missing", {}}}, word}, language));
  app::UploadView upload{city(), word, Instant{}};
  using Kind = app::AreaDifference::Kind;
  upload.would.findings = {{word, 3, "areas.kept", {{"code", word}, {"name", word}}}};
  for (const auto kind : {Kind::is_new, Kind::changed, Kind::gone})
    upload.would.differences.push_back(
        {kind, word, word, domain::AreaKind::wijk, "Oud", 5, 6, true, true, true, kind == Kind::gone ? 2 : 0});
  all.emplace("file that waits", upload_html(upload, {word, word, word, word, {}, ""}, language));
  all.emplace("no file waits",
              upload_html({city()}, {word, "", "", "", {{"bestand", "areas.upload_empty", {}}}, word}, language));
  all.emplace("municipalities", municipalities_html({{city(), 3, 4, true, 5, 6}, {city()}}, language));
  all.emplace("followed", followed_html({{{city(), {"BU01", word, {}}}}, {{city(), link(word)}}}, word, language));
  all.emplace("instrument", instrument_html(instrument(word), language, "steun"));
  all.emplace("accessibility", accessibility_html(language));
  all.emplace("privacy", privacy_html(language));
  all.emplace("area with borders", area_html(area, real_map(), language));
  app::RoundView round;
  round.round = dossier(word);
  round.round.voting = true;
  round.plans = {link(word), link(word)};
  round.plan_count = 42;
  round.page = 2;
  round.pages = 3;
  round.turnout = app::TurnoutView{10, 6, 1, 1};
  round.query = {2, "titel", "stembaar"};
  round.plan_phases = {{"stembaar", word, 30}, {"afgewezen", word, 12}};
  round.voting_age = 12;
  all.emplace("round", round_html(round, {"token", "toewijzen", wrong, word}, language));
  all.emplace("plan", plan_html(dossier(word), {"token", "toewijzen", wrong, word}, language));
  const DossierForm form{word, word, "/almelo/dossier/1/indienen", word, all_fields(word), wrong, word, "token"};
  all.emplace("form", dossier_form_html(form, language));
  app::LikeIdea idea{link(word), {{word, true}, {word, false}}, 3};
  DossierForm with_like = form;
  with_like.like_below = "veld-text";
  with_like.like = like_place_html("/almelo/lijkt-op", word, word, like_ideas_html(city(), {idea, {}}, language));
  with_like.looked = looked_html(2, language);
  all.emplace("form with ideas that are like this one", dossier_form_html(with_like, language));
  BallotForm sheet{"token", word, false, {{"code", "money.malformed", {}}, {"plan", "money.malformed", {}}}, word};
  all.emplace("ballot", ballot_html(ballot(word, "knapsack", 0), sheet, language));
  all.emplace("ballot with a limit", ballot_html(ballot(word, "approval", 2), sheet, language));
  all.emplace("ballot of points", ballot_html(ballot(word, "points", 10), sheet, language));
  all.emplace("ballot of places", ballot_html(ballot(word, "ranking", 3), sheet, language));
  all.emplace("free ballot", ballot_html(ballot(word, "approval", 0), sheet, language));
  sheet.review = true;
  all.emplace("review", ballot_html(ballot(word, "knapsack", 0), sheet, language));
  all.emplace("review of places", ballot_html(ballot(word, "ranking", 3), sheet, language));
  all.emplace("receipt", receipt_html({dossier(word), word, ballot(word, "approval", 0).plans}, language));
  for (const auto answer : {app::CheckView::Answer::not_asked, app::CheckView::Answer::unknown,
                            app::CheckView::Answer::cast, app::CheckView::Answer::counted})
    all.emplace("check " + std::to_string(static_cast<int>(answer)),
                check_html({dossier(word), word, answer, ballot(word, "approval", 0).plans, 7}, {"token"}, language));
  all.emplace("result", result_html(result(word), language));
  SignInForm door;
  door.form_token = "token";
  door.back = word;
  door.address = word;
  door.choices = {{"1", word, word}};
  door.errors = {{"address", "money.malformed", {}}};
  all.emplace("sign in", sign_in_html(door, language));
  all.emplace("link", link_html({"token", word, word, true, word, {{"name", "form.missing", {}}}, word}, language));
  all.emplace("link sent", link_sent_html(language));
  all.emplace("mine", mine_html({"token", word, true, false, true, true}, language));
  app::PasswordView password{word, true, 1, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "otpauth://totp/" + word, {word, word}};
  all.emplace("password", password_html({"token", password, {{"code", "password.wrong_code", {}}}, word}, language));
  all.emplace("sign in, password", password_sign_in_html({"token", word, true}, language));
  all.emplace("sessions", sessions_html({{word, Instant{0}, true}, {word, Instant{0}, false}}, "token", language));
  all.emplace("signed out", signed_out_html({word, word}, word, language));
  all.emplace("error", error_html(word, word, word, word, language));
  return all;
}

std::string framed(Language language, const Html& main) {
  PageFrame frame;
  frame.language = language;
  frame.municipality = city();
  frame.title = hostile;
  frame.description = hostile;
  frame.path = "/almelo";
  frame.signed_in_name = hostile;
  frame.form_token = hostile;
  frame.example = true;
  frame.breadcrumb = {{hostile, "/almelo"}, {"Kwaad", "javascript:alert(1)"}};
  frame.source_url = "javascript:alert(2)";
  return page(frame, main);
}

class Pages : public testing::TestWithParam<Language> {};

TEST_P(Pages, nest_well_and_have_one_h1) {
  for (const auto& [name, main] : pages(GetParam(), hostile)) {
    const Document document = read(framed(GetParam(), main));
    EXPECT_EQ(document.wrong, "") << name;
    EXPECT_EQ(
        std::count_if(document.tags.begin(), document.tags.end(), [](const Tag& tag) { return tag.name == "h1"; }), 1)
        << name;
    static const std::set<std::string> blocks{"p",  "div", "ul",   "ol",    "dl",     "h1",
                                              "h2", "h3",  "form", "table", "section"};
    for (const auto& tag : document.tags)
      EXPECT_FALSE(tag.inside == "p" && blocks.count(tag.name)) << name << ": <" << tag.name << "> in <p>";
  }
}

TEST_P(Pages, hold_no_inline_style_or_script_and_no_hostile_address) {
  for (const auto& [name, main] : pages(GetParam(), hostile)) {
    const Document document = read(framed(GetParam(), main));
    for (const auto& tag : document.tags) {
      EXPECT_NE(tag.name, "style") << name;
      EXPECT_NE(tag.name, "img") << name;
      if (tag.name == "script") {
        EXPECT_EQ(tag.attributes.count("src"), 1U) << name;
      }
      for (const auto& [attribute, value] : tag.attributes) {
        EXPECT_NE(attribute, "style") << name;
        EXPECT_NE(attribute.substr(0, 2), "on") << name;
        EXPECT_NE(value.substr(0, 11), "javascript:") << name;
      }
    }
  }
}

TEST_P(Pages, label_each_input_and_refer_only_to_what_is_there) {
  for (const auto& [name, main] : pages(GetParam(), hostile)) {
    const Document document = read(framed(GetParam(), main));
    std::set<std::string> ids;
    std::set<std::string> labelled;
    for (const auto& tag : document.tags) {
      if (const auto id = tag.attributes.find("id"); id != tag.attributes.end()) {
        EXPECT_TRUE(ids.insert(id->second).second) << name << ": twice id " << id->second;
      }
      if (tag.name == "label") labelled.insert(tag.attributes.at("for"));
    }
    for (const auto& tag : document.tags) {
      const bool asks = tag.name == "textarea" || tag.name == "select" ||
                        (tag.name == "input" && tag.attributes.at("type") != "hidden");
      if (asks) {
        EXPECT_EQ(labelled.count(tag.attributes.at("id")), 1U) << name << ": " << tag.attributes.at("id");
      }
      if (tag.name == "form") {
        // Only what changes nothing and asks nothing private may go by its address.
        EXPECT_TRUE(tag.attributes.at("method") == "post" || name.starts_with("city")) << name;
      }
      for (const auto* reference : {"aria-describedby", "aria-labelledby", "for"})
        if (const auto found = tag.attributes.find(reference); found != tag.attributes.end()) {
          for (const std::string_view id : split(found->second, ' '))
            EXPECT_EQ(ids.count(std::string(id)), 1U) << name << ": " << reference << " " << id;
        }
      if (const auto href = tag.attributes.find("href");
          href != tag.attributes.end() && href->second.size() > 1 && href->second.front() == '#') {
        EXPECT_EQ(ids.count(href->second.substr(1)), 1U) << name << ": " << href->second;
      }
    }
  }
}

TEST_P(Pages, have_a_text_for_every_sentence) {
  for (const auto& [name, main] : pages(GetParam(), "Woord")) {
    const std::string text = read(framed(GetParam(), main)).text;
    EXPECT_EQ(text.find("page."), std::string::npos) << name << text.substr(text.find("page."), 40);
    EXPECT_EQ(text.find("{count"), std::string::npos) << name;
  }
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, Pages, testing::Values(Language::nl, Language::en));

TEST(PageFrame, says_its_language_and_keeps_the_path_when_it_changes) {
  const std::string dutch = framed(Language::nl, html("<h1>Dag</h1>"));
  EXPECT_NE(dutch.find("<html lang=\"nl\">"), std::string::npos);
  EXPECT_NE(dutch.find("/almelo?taal=en"), std::string::npos);
  EXPECT_NE(dutch.find("zijn verzonnen"), std::string::npos);
  EXPECT_NE(framed(Language::en, html("<h1>Hello</h1>")).find("/almelo?taal=nl"), std::string::npos);
}

TEST(Map, of_real_borders_is_walked_with_the_keyboard_and_names_its_source) {
  const Document schema = read(map_html(city(), map(), Language::nl).text);
  const Document real = read(map_html(city(), real_map(), Language::nl).text);
  EXPECT_EQ(schema.wrong + real.wrong, "");
  const auto links_in_drawing = [](const Document& document) {
    std::vector<std::string> reached;
    for (const Tag& tag : document.tags)
      if (tag.name == "a" && tag.inside == "svg") {
        const auto index = tag.attributes.find("tabindex");
        reached.push_back(index == tag.attributes.end() ? "0" : index->second);
      }
    return reached;
  };
  EXPECT_EQ(links_in_drawing(schema), (std::vector<std::string>{"-1", "-1"}));
  EXPECT_EQ(links_in_drawing(real), (std::vector<std::string>{"0", "0"}));
  const auto hidden = [](const Document& document) {
    for (const Tag& tag : document.tags)
      if (tag.name == "svg") return tag.attributes.contains("aria-hidden");
    return false;
  };
  EXPECT_TRUE(hidden(schema));
  EXPECT_FALSE(hidden(real));
  EXPECT_NE(real.text.find("Tegels"), std::string::npos);
  EXPECT_EQ(schema.text.find(t(Language::nl, "page.map.legend")), std::string::npos);
}

TEST(RoundPage, has_one_primary_button_and_hides_the_number_of_ballots_while_voting) {
  app::RoundView view;
  view.round = dossier("Buurtbudget");
  view.round.voting = true;
  view.round.handing_in = true;
  view.turnout = app::TurnoutView{5000, 1234, 0, 0};
  std::string out;
  html(out, "{}", round_html(view, {}, Language::nl));
  EXPECT_NE(out.find("/almelo/dossier/12/stemmen"), std::string::npos);
  EXPECT_EQ(out.find("primary-action"), out.rfind("primary-action"));
  EXPECT_EQ(out.find("1.234"), std::string::npos);
}

TEST(PicturesPage, counts_only_what_did_not_come_with_a_report) {
  app::PicturesView view;
  view.dossier = link("Plan");
  view.can_add = true;
  view.most = 1;
  view.pictures.emplace_back().report = 4;
  std::string room, full;
  html(room, "{}", pictures_page_html(view, {}, Language::nl));
  EXPECT_NE(room.find("type=\"file\""), std::string::npos);
  view.pictures.emplace_back();
  html(full, "{}", pictures_page_html(view, {}, Language::nl));
  EXPECT_EQ(full.find("type=\"file\""), std::string::npos);
}

TEST(Form, keeps_what_was_typed_and_links_each_error_to_its_field) {
  DossierForm form{"Plan", "", "/almelo/dossier/1/indienen", "Dien uw plan in", all_fields("Linde & Eik"), {}, "", "t"};
  form.errors = {{"veld-yes-no", "money.malformed", {}}};
  std::string out;
  html(out, "{}", dossier_form_html(form, Language::nl));
  EXPECT_NE(out.find(">\nLinde &amp; Eik</textarea>"), std::string::npos);
  EXPECT_NE(out.find("value=\"yes\" aria-describedby=\"veld-veld-yes-no-uitleg\" checked"), std::string::npos);
  EXPECT_NE(out.find("<option value=\"C\" selected>"), std::string::npos);
  EXPECT_NE(out.find("href=\"#veld-veld-yes-no\""), std::string::npos);
}

TEST(Ballot, review_keeps_the_choice_and_says_when_it_costs_too_much) {
  std::string out;
  html(out, "{}", ballot_html(ballot("Plan", "knapsack", 0), {"t", "AB12", true, {}, ""}, Language::nl));
  EXPECT_NE(out.find("<input type=\"hidden\" name=\"plan\" value=\"1\">"), std::string::npos);
  EXPECT_NE(out.find("<input type=\"hidden\" name=\"plan\" value=\"2\">"), std::string::npos);
  EXPECT_EQ(out.find("name=\"plan\" value=\"3\""), std::string::npos);
  EXPECT_NE(out.find("Stem op 2 plannen"), std::string::npos);
  EXPECT_NE(out.find("€\u00a03.000 te duur"), std::string::npos);
  EXPECT_NE(out.find("value=\"AB12\""), std::string::npos);
}

TEST(Ballot, a_review_without_a_choice_is_the_form_again_with_what_is_missing) {
  auto empty = ballot("Plan", "knapsack", 0);
  for (auto& plan : empty.plans) plan.chosen = false;
  std::string out;
  html(out, "{}", ballot_html(empty, {"t", "", true, {}, ""}, Language::nl));
  EXPECT_NE(out.find("href=\"#stem-plan\""), std::string::npos);
  EXPECT_NE(out.find("href=\"#stem-code\""), std::string::npos);
  EXPECT_EQ(out.find("value=\"cast\""), std::string::npos);
}

TEST(Ballot, the_code_may_be_typed_last) {
  std::string out;
  html(out, "{}", ballot_html(ballot("Plan", "knapsack", 0), {"t", "", true, {}, ""}, Language::nl));
  EXPECT_NE(out.find("value=\"cast\""), std::string::npos);
  EXPECT_NE(out.find("id=\"stem-code\""), std::string::npos);
  EXPECT_EQ(out.find("aria-invalid=\"true\""), std::string::npos);
}

TEST(ReceiptPage, writes_the_code_in_groups_of_four) {
  std::string out;
  html(out, "{}", receipt_html({dossier("Ronde"), "0123456789abcdef01234567", {}}, Language::nl));
  EXPECT_NE(out.find("<code>0123 4567 89ab cdef 0123 4567</code>"), std::string::npos);
}

TEST(RoundPage, keeps_the_order_and_the_step_when_it_turns_a_page) {
  app::RoundView view;
  view.round = dossier("Buurtbudget");
  view.plan_count = view.shown_count = 60;
  view.query = {2, "kosten", "stembaar"};
  view.page = 2;
  view.pages = 3;
  std::string out;
  html(out, "{}", round_html(view, {}, Language::nl));
  EXPECT_NE(out.find("href=\"/almelo/dossier/12?volgorde=kosten&amp;stap=stembaar&amp;pagina=3#plannen\""),
            std::string::npos);
}

TEST(ResultPage, shows_what_goes_on_to_scale_and_says_how_it_was_counted) {
  std::string out;
  html(out, "{}", result_html(result("Tegels eruit"), Language::nl));
  EXPECT_NE(out.find("Van elke €\u00a0100 gaat €\u00a062 naar 1 plan"), std::string::npos);
  EXPECT_NE(out.find("x=\"0\" width=\"625\" height=\"48\""), std::string::npos);
  EXPECT_NE(out.find("betaalden elk €\u00a013,88"), std::string::npos);
}

}  // namespace
}  // namespace meent::web
