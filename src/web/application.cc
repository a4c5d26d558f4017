// SPDX-License-Identifier: EUPL-1.2
#include "web/application.h"

#include <array>
#include <optional>

#include "app/browse.h"
#include "app/procedure.h"
#include "app/sign_in.h"
#include "app/voting.h"
#include "base/embedded.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/text.h"
#include "web/pages/area_view.h"
#include "web/pages/ballot_view.h"
#include "web/pages/city_view.h"
#include "web/pages/error_view.h"
#include "web/pages/form_view.h"
#include "web/pages/layout_view.h"
#include "web/pages/parts_view.h"
#include "web/pages/plan_view.h"
#include "web/pages/result_view.h"
#include "web/pages/round_view.h"
#include "web/pages/sign_in_view.h"

namespace meent::web {
namespace {

constexpr std::string_view session_cookie = "meent_session";
constexpr std::string_view form_cookie = "meent_form";

// What a handler works with.
struct Visit {
  const Request& request;
  app::Session& session;
  Pairs form;
  std::vector<std::string> parts;  // what the {…} of the pattern stood for
  Language language;
  std::string form_token;
  bool https;

  std::string text(std::string_view name) const {
    const auto value = find_pair(form, name);
    return value ? clean_text(*value) : "";
  }
  std::int64_t number(std::size_t part) const { return parse_whole(parts[part]).value_or(-1); }
};

int status_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid:
      return 422;
    case ErrorCode::not_signed_in:
      return 401;
    case ErrorCode::not_allowed:
      return 403;
    case ErrorCode::not_found:
      return 404;
    case ErrorCode::conflict:
      return 409;
    case ErrorCode::too_late:
      return 410;
    case ErrorCode::too_many:
      return 429;
    case ErrorCode::unavailable:
      break;
  }
  return 503;
}

Response show(const Visit& visit, std::string title, const Html& main,
              std::optional<app::MunicipalityView> municipality = {}, int status = 200) {
  PageFrame frame;
  frame.language = visit.language;
  frame.municipality = std::move(municipality);
  frame.title = std::move(title);
  frame.path = visit.request.path;
  frame.signed_in_name = visit.session.actor_name;
  frame.form_token = visit.form_token;
  frame.example = !app::list_example_people(visit.session).empty();
  return make_page(page(frame, main), status);
}

Response refuse(const Visit& visit, const Error& error) {
  if (error.code == ErrorCode::not_signed_in) return redirect("/inloggen?terug=" + visit.request.path);
  const int status = status_of(error.code);
  const std::string title = t(visit.language, "error.title." + std::to_string(status));
  return show(visit, title,
              error_html(title, explain(visit.language, error), t(visit.language, "error.remedy"), "", visit.language),
              {}, status);
}

domain::Given given_of(const Visit& visit) {
  domain::Given given;
  for (const auto& [name, value] : visit.form)
    if (name != "form_token" && !value.empty()) given.emplace_back(name, clean_text(value));
  return given;
}

std::string dossier_address(const Visit& visit, std::string_view rest = "") {
  return "/" + visit.parts[0] + "/dossier/" + visit.parts[1] + std::string(rest);
}

Result<Response> home(Visit& visit) {
  return show(visit, "Meent", all_cities_html(app::list_municipalities(visit.session), visit.language));
}

Result<Response> city(Visit& visit) {
  const auto view = TRY(app::view_city(visit.session, visit.parts[0]));
  return show(visit, view.municipality.name, city_html(view, visit.language), view.municipality);
}

Result<Response> area(Visit& visit) {
  const auto view = TRY(app::view_area(visit.session, visit.parts[0], visit.parts[1]));
  const auto map = TRY(app::view_map(visit.session, visit.parts[0], visit.parts[1]));
  return show(visit, view.area.name, area_html(view, map, visit.language), view.municipality);
}

Result<Response> show_dossier(Visit& visit, const MoveForms& forms, int status) {
  if (TRY(app::is_round(visit.session, visit.parts[0], visit.number(1)))) {
    const auto asked = visit.request.parameter("pagina");
    const int page_number = static_cast<int>(std::min(parse_whole(asked.value_or("1")).value_or(1), 100'000LL));
    const auto view = TRY(app::view_round(visit.session, visit.parts[0], visit.number(1), page_number));
    return show(visit, view.round.link.title, round_html(view, forms, visit.language), view.round.municipality, status);
  }
  const auto view = TRY(app::view_dossier(visit.session, visit.parts[0], visit.number(1)));
  return show(visit, view.link.title, plan_html(view, forms, visit.language), view.municipality, status);
}

Result<Response> dossier(Visit& visit) { return show_dossier(visit, {visit.form_token}, 200); }

Result<Response> move(Visit& visit) {
  const auto made = app::make_move(visit.session, visit.parts[0], visit.number(1), visit.parts[2], given_of(visit));
  if (made) return redirect(dossier_address(visit));
  if (made.error().code == ErrorCode::not_found || made.error().code == ErrorCode::not_signed_in) return made.error();
  return show_dossier(visit,
                      {visit.form_token, visit.parts[2], made.error().fields, explain(visit.language, made.error())},
                      status_of(made.error().code));
}

Response show_opening(const Visit& visit, const app::OpeningForm& opening, const Error* error) {
  DossierForm form;
  form.title = opening.title;
  if (opening.parent) form.intro = opening.parent->title;
  form.action = dossier_address(visit, "/indienen");
  form.button = opening.title;
  form.fields = opening.fields;
  for (app::FieldView& field : form.fields) field.raw = visit.text(field.name);
  form.form_token = visit.form_token;
  if (error != nullptr) {
    form.errors = error->fields;
    form.error = t(visit.language, error->key, error->params);
  }
  return show(visit, form.title, dossier_form_html(form, visit.language), opening.municipality,
              error == nullptr ? 200 : status_of(error->code));
}

Result<Response> opening(Visit& visit) {
  return show_opening(visit, TRY(app::view_opening(visit.session, visit.parts[0], "plan", visit.number(1))), nullptr);
}

Result<Response> hand_in(Visit& visit) {
  const auto opened = app::open_dossier(visit.session, visit.parts[0], "plan", visit.number(1), "", given_of(visit));
  if (opened) return redirect("/" + visit.parts[0] + "/dossier/" + std::to_string(opened->number));
  if (opened.error().code != ErrorCode::invalid) return opened.error();
  const auto form = TRY(app::view_opening(visit.session, visit.parts[0], "plan", visit.number(1)));
  return show_opening(visit, form, &opened.error());
}

Result<Response> show_ballot(Visit& visit, bool review, const Error* error) {
  auto view = TRY(app::view_ballot(visit.session, visit.parts[0], visit.number(1)));
  for (const auto& [name, value] : visit.form)
    for (app::BallotPlan& plan : view.plans)
      if (name == "plan" && value == std::to_string(plan.number)) plan.chosen = true;
  if (const std::string nonce = visit.text("nonce"); nonce.size() >= 20 && nonce.size() <= 100) view.nonce = nonce;
  web::BallotForm form;
  form.form_token = visit.form_token;
  form.code = visit.text("code");
  form.review = review;
  if (error != nullptr) {
    form.errors = error->fields;
    form.error = t(visit.language, error->key, error->params);
  }
  return show(visit, view.round.link.title, ballot_html(view, form, visit.language), view.round.municipality,
              error == nullptr ? 200 : status_of(error->code));
}

Result<Response> ballot(Visit& visit) { return show_ballot(visit, false, nullptr); }

Result<Response> vote(Visit& visit) {
  const std::string step = visit.text("step");
  if (step == "review" || step == "change") return show_ballot(visit, step == "review", nullptr);
  app::BallotForm form{visit.text("code"), visit.text("nonce"), {}};
  for (const auto& [name, value] : visit.form)
    if (name == "plan") form.plans.push_back(parse_whole(value).value_or(-1));
  const auto receipt = app::cast_ballot(visit.session, visit.parts[0], visit.number(1), form);
  if (receipt) return redirect(dossier_address(visit, "/ontvangst/" + *receipt));
  if (receipt.error().code != ErrorCode::invalid) return receipt.error();
  return show_ballot(visit, false, &receipt.error());
}

Result<Response> receipt(Visit& visit) {
  const auto view = TRY(app::view_receipt(visit.session, visit.parts[0], visit.number(1), visit.parts[2]));
  return show(visit, view.round.link.title, receipt_html(view, visit.language), view.round.municipality);
}

Result<Response> result(Visit& visit) {
  const auto view = TRY(app::view_result(visit.session, visit.parts[0], visit.number(1)));
  return show(visit, view.round.link.title, result_html(view, visit.language), view.round.municipality);
}

Result<Response> record(Visit& visit) {
  Response response;
  response.content_type = "application/json";
  response.body = TRY(app::get_record(visit.session, visit.parts[0], visit.number(1)));
  return response;
}

std::string local_address(std::string_view address) {
  return address.starts_with('/') && !address.starts_with("//") && !address.starts_with("/\\") ? std::string(address)
                                                                                               : "/";
}

Result<Response> sign_in(Visit& visit) {
  SignInForm form;
  form.form_token = visit.form_token;
  form.back = local_address(visit.request.parameter("terug").value_or("/"));
  form.by_mail = false;
  for (const auto& person : app::list_example_people(visit.session))
    form.choices.push_back({person.email, person.name, t(visit.language, person.role_key)});
  return show(visit, t(visit.language, "sign_in.title"), sign_in_html(form, visit.language));
}

std::string cookie_text(std::string_view name, std::string_view value, bool https, std::int64_t seconds) {
  return std::string(name) + "=" + std::string(value) +
         "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + std::to_string(seconds) + (https ? "; Secure" : "");
}

Result<Response> start_session(Visit& visit) {
  const std::string token = TRY(app::sign_in_as_example(visit.session, visit.text("as")));
  Response response = redirect(local_address(visit.text("back")));
  response.headers.emplace_back("Set-Cookie", cookie_text(session_cookie, token, visit.https, 14 * 24 * 3600));
  return response;
}

Result<Response> link(Visit& visit) {
  const std::string token = TRY(app::use_sign_in_link(visit.session, visit.text("token")));
  Response response = redirect("/");
  response.headers.emplace_back("Set-Cookie", cookie_text(session_cookie, token, visit.https, 14 * 24 * 3600));
  return response;
}

Result<Response> end_session(Visit& visit) {
  app::sign_out(visit.session, visit.request.cookie(session_cookie).value_or(""));
  Response response = redirect("/");
  response.headers.emplace_back("Set-Cookie", cookie_text(session_cookie, "", visit.https, 0));
  return response;
}

struct Route {
  RouteRow row;
  Result<Response> (*handle)(Visit&);
};

constexpr std::array<RouteRow, 16> rows{{
    {"GET", "/", Access::everyone, false},
    {"GET", "/inloggen", Access::everyone, false},
    {"POST", "/inloggen", Access::everyone, true},
    {"POST", "/inloggen/link", Access::everyone, true},
    {"POST", "/uitloggen", Access::everyone, true},
    {"GET", "/{gemeente}", Access::everyone, false},
    {"GET", "/{gemeente}/gebied/{code}", Access::everyone, false},
    {"GET", "/{gemeente}/dossier/{nummer}", Access::everyone, false},
    {"POST", "/{gemeente}/dossier/{nummer}/handelingen/{handeling}", Access::signed_in, true},
    {"GET", "/{gemeente}/dossier/{nummer}/indienen", Access::signed_in, false},
    {"POST", "/{gemeente}/dossier/{nummer}/indienen", Access::signed_in, true},
    {"GET", "/{gemeente}/dossier/{nummer}/stemmen", Access::everyone, false},
    {"POST", "/{gemeente}/dossier/{nummer}/stemmen", Access::everyone, true},
    {"GET", "/{gemeente}/dossier/{nummer}/ontvangst/{kenmerk}", Access::everyone, false},
    {"GET", "/{gemeente}/dossier/{nummer}/uitslag", Access::everyone, false},
    {"GET", "/{gemeente}/dossier/{nummer}/verslag.json", Access::everyone, false},
}};
constexpr std::array<Result<Response> (*)(Visit&), rows.size()> handlers{
    home, sign_in, start_session, link,   end_session, city,    area,   dossier,
    move, opening, hand_in,       ballot, vote,        receipt, result, record};

std::optional<std::vector<std::string>> match(std::string_view pattern, std::string_view path) {
  const auto wanted = split(pattern, '/');
  const auto given = split(path, '/');
  if (wanted.size() != given.size()) return std::nullopt;
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (wanted[i].starts_with('{') && !given[i].empty()) parts.emplace_back(given[i]);
    else if (wanted[i] != given[i]) return std::nullopt;
  }
  return parts;
}

Response serve_asset(const Request& request) {
  const auto bytes = find_embedded("web/dist" + request.path.substr(7));
  Response response;
  if (!bytes) {
    response.status = 404;
    response.content_type = "text/plain";
    return response;
  }
  const auto ends = [&](std::string_view end) { return request.path.ends_with(end); };
  response.content_type = ends(".css")     ? "text/css; charset=utf-8"
                          : ends(".js")    ? "text/javascript; charset=utf-8"
                          : ends(".woff2") ? "font/woff2"
                          : ends(".svg")   ? "image/svg+xml"
                                           : "application/octet-stream";
  const std::string tag = "\"" + sha256_hex(*bytes).substr(0, 20) + "\"";
  response.headers.emplace_back("ETag", tag);
  response.headers.emplace_back("Cache-Control", "public, max-age=3600");
  if (request.header("if-none-match") == tag) {
    response.status = 304;
    return response;
  }
  const auto packed = find_embedded("web/dist" + request.path.substr(7) + ".gz");
  if (packed && request.header("accept-encoding").value_or("").find("gzip") != std::string_view::npos) {
    response.headers.emplace_back("Content-Encoding", "gzip");
    response.headers.emplace_back("Vary", "Accept-Encoding");
    response.body = *packed;
  } else {
    response.body = *bytes;
  }
  return response;
}

class Site {
 public:
  Site(Edge edge, SiteSettings settings) : edge_(std::move(edge)), settings_(std::move(settings)) {}

  void handle(Request&& request, const Reply& reply) {
    if (request.path.starts_with("/assets/")) return reply(serve_asset(request));
    const std::string method = request.method == "HEAD" ? "GET" : request.method;
    bool known = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      auto parts = match(rows[i].pattern, request.path);
      if (!parts) continue;
      known = true;
      if (rows[i].method == method) return run(i, std::move(request), std::move(*parts), reply);
    }
    const auto answer = [&](app::Session& session) {
      Visit visit = make_visit(request, session, {});
      Response response = refuse(visit, Error{ErrorCode::not_found, known ? "page.wrong_method" : "page.unknown"});
      if (known) response.status = 405;
      reply(std::move(response));
    };
    guard(reply, [&] { edge_.read(answer); });
  }

 private:
  std::string token_of(std::string_view cookie) const { return sha256_hex(settings_.key + ":" + std::string(cookie)); }

  Visit make_visit(const Request& request, app::Session& session, std::vector<std::string> parts) const {
    const Language language = choose_language(request, settings_.language);
    session.language = language;
    app::recognise(session, request.cookie(session_cookie).value_or(""));
    const std::string cookie(request.cookie(form_cookie).value_or(""));
    return {request, session, {}, std::move(parts), language, cookie.empty() ? "" : token_of(cookie), settings_.https};
  }

  // The request edge: one of the three places where exceptions are caught.
  static void guard(const Reply& reply, const std::function<void()>& work) {
    try {
      work();
    } catch (const std::exception& problem) {
      reply(broken(problem));
    }
  }

  static Response broken(const std::exception& problem) {
    const std::string reference = make_code(system_secrets(), 8);
    log(LogLevel::error, "request.failed", {{"reference", reference}, {"reason", problem.what()}});
    return make_page(
        html(
            "<!doctype html><html lang=\"nl\"><head><title>Storing</title></head><body><h1>Er ging iets mis</h1><p>Dit "
            "ligt niet aan u. Probeer het later opnieuw. Kenmerk: {}</p></body></html>",
            reference)
            .text,
        500);
  }

  Response answer(std::size_t route, Visit& visit, std::string& fresh_cookie) const {
    if (visit.form_token.empty()) {
      fresh_cookie = make_token(system_secrets());
      visit.form_token = token_of(fresh_cookie);
    }
    if (rows[route].writes) {
      const auto origin = visit.request.header("sec-fetch-site").value_or("same-origin");
      auto form = parse_form(visit.request.body);
      if (!form) return refuse(visit, form.error());
      visit.form = std::move(*form);
      const bool ours = !visit.request.cookie(form_cookie).value_or("").empty() &&
                        equal_in_constant_time(visit.text("form_token"), visit.form_token);
      if (!ours || origin == "cross-site") return refuse(visit, Error{ErrorCode::not_allowed, "form.not_ours"});
    }
    if (rows[route].access == Access::signed_in && visit.session.actor.empty())
      return refuse(visit, Error{ErrorCode::not_signed_in, "sign_in.needed"});
    auto response = handlers[route](visit);
    if (!response) return refuse(visit, response.error());
    return std::move(*response);
  }

  void finish(Response& response, const Request& request, const std::string& fresh_cookie) const {
    if (!fresh_cookie.empty())
      response.headers.emplace_back("Set-Cookie",
                                    cookie_text(form_cookie, fresh_cookie, settings_.https, 14 * 24 * 3600));
    if (const auto asked = request.parameter("taal"); asked && find_language(*asked))
      response.headers.emplace_back("Set-Cookie", cookie_text("taal", *asked, settings_.https, 365 * 24 * 3600));
    response.headers.emplace_back("Cache-Control", "no-store");
  }

  void run(std::size_t route, Request&& request, std::vector<std::string> parts, const Reply& reply) {
    if (!rows[route].writes) {
      guard(reply, [&] {
        Response response;
        edge_.read([&](app::Session& session) {
          std::string fresh_cookie;
          Visit visit = make_visit(request, session, std::move(parts));
          response = answer(route, visit, fresh_cookie);
          finish(response, request, fresh_cookie);
        });
        reply(std::move(response));
      });
      return;
    }
    auto shared = std::make_shared<Request>(std::move(request));
    auto response = std::make_shared<Response>();
    edge_.write(
        [this, route, shared, response, parts = std::move(parts)](app::Session& session) {
          try {
            std::string fresh_cookie;
            Visit visit = make_visit(*shared, session, parts);
            *response = answer(route, visit, fresh_cookie);
            finish(*response, *shared, fresh_cookie);
            return response->status < 400;
          } catch (const std::exception& problem) {
            *response = broken(problem);
            return false;
          }
        },
        [response, reply](bool durable) {
          if (response->status < 400 && !durable) {
            *response = make_page("", 503);
            response->headers.emplace_back("Retry-After", "2");
          }
          reply(std::move(*response));
        });
  }

  Edge edge_;
  SiteSettings settings_;
};

}  // namespace

std::span<const RouteRow> all_routes() { return rows; }

ServerHandler make_site(Edge edge, SiteSettings settings) {
  auto site = std::make_shared<Site>(std::move(edge), std::move(settings));
  ServerHandler handler;
  handler.handle = [site](Request&& request, Reply reply) { site->handle(std::move(request), reply); };
  handler.body_limit = [](std::string_view method, std::string_view) -> std::size_t {
    return method == "POST" ? 256 * 1024 : 0;
  };
  return handler;
}

}  // namespace meent::web
