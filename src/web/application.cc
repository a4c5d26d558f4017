// SPDX-License-Identifier: EUPL-1.2
#include "web/application.h"

#include <algorithm>

#include "app/access_tokens.h"
#include "app/answered_requests.h"
#include "app/assistance.h"
#include "app/sign_in.h"
#include "base/log.h"
#include "base/text.h"
#include "web/api/openapi.h"
#include "web/api/request_body.h"
#include "web/assisted_routes.h"
#include "web/compress.h"
#include "web/error_pages.h"
#include "web/page_cache.h"
#include "web/pages/error_view.h"
#include "web/pages/layout_view.h"
#include "web/rate_limit.h"
#include "web/routes.h"
#include "web/signed_out.h"
#include "web/static_files.h"

namespace meent::web {
namespace {

constexpr std::int64_t year_seconds = 365 * 24 * 3600;

std::string error_document(const ErrorPage& error) {
  PageFrame frame;
  frame.language = error.language;
  frame.title = error.title;
  return page(frame, error_html(error.title, error.text, error.remedy, error.reference, error.language));
}

// Empty: the whole municipality again.
bool is_area_code(std::string_view text) {
  return text.size() <= 12 && std::all_of(text.begin(), text.end(), [](char sign) {
           return (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
         });
}

// The token of "Bearer …" (RFC 6750); empty: there is none in it.
std::string_view bearer_token(std::string_view authorization) {
  constexpr std::string_view scheme = "bearer ";
  if (!starts_with_ignoring_case(authorization, scheme)) return {};
  return trim(authorization.substr(scheme.size()));
}

bool is_idempotency_key(std::string_view key) {
  constexpr std::size_t longest = 200;
  return !key.empty() && key.size() <= longest &&
         std::all_of(key.begin(), key.end(), [](char sign) { return sign > ' ' && sign < 0x7f; });
}

bool has_header(const Response& response, std::string_view name) {
  return std::any_of(response.headers.begin(), response.headers.end(),
                     [&](const auto& header) { return header.first == name; });
}

// One request on its way, kept alive until its reply.
struct Exchange {
  Request request;
  Reply reply;
  std::size_t route = 0;
  const RouteFacts* facts = nullptr;
  const Handler* handler = nullptr;
  std::vector<std::string> parts = {};
  Language language;
  bool json = false;
  bool program = false;  // it asks the API, as whoever made its token and nobody else
  Form form = Form();
  Json answers = Json::object();
  FormTicket ticket;
  Prepared prepared = {};
  // What act() gave: the answer when it is kept, or why everything was taken back.
  Response response = {};
  std::optional<Error> refusal = {};
};
using Turn = std::shared_ptr<Exchange>;

class Site {
 public:
  Site(Edge edge, SiteSettings settings)
      : edge_(std::move(edge)),
        settings_(std::move(settings)),
        tokens_(settings_.key),
        limiter_(make_token(system_secrets())),
        pages_(settings_.page_cache_bytes),
        start_(make_code(system_secrets(), 8)) {}

  std::size_t body_limit(std::string_view method, std::string_view path) const {
    return routes_.body_limit(method, path);
  }

  void handle(Request&& request, const Reply& reply) {
    if (!request.path.starts_with("/api/")) return route(std::move(request), reply);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    route(std::move(request), [reply, reads](Response response) {
      response.headers.emplace_back("API-Version", api_version);
      // A browser gives no answer to another site's script that was asked with cookies: those scripts read what
      // everybody may read.
      if (reads) response.headers.emplace_back("Access-Control-Allow-Origin", "*");
      reply(std::move(response));
    });
  }

 private:
  void route(Request&& request, const Reply& reply) {
    if (assets().holds(request.path)) return reply(assets().answer(request));
    RouteMatch match = routes_.match(request.method, request.path);
    if (settings_.https) keep_host_cookies(request.cookies);
    const Language language = choose_language(request, settings_.language);
    const bool json = wants_json(request);
    // API Design Rules, core/no-trailing-slash: such an address is not there.
    if (match.kind == RouteMatch::Kind::redirect && request.path.starts_with("/api/"))
      match.kind = RouteMatch::Kind::not_found;
    if (match.kind == RouteMatch::Kind::redirect) return reply(redirect(match.location));
    if (match.kind != RouteMatch::Kind::found) {
      const bool known = match.kind == RouteMatch::Kind::other_method;
      Response response = status_response(
          make_error_page(known ? 405 : 404, language, t(language, known ? "page.wrong_method" : "page.unknown")), json,
          error_document);
      if (known) response.headers.emplace_back("Allow", match.allow);
      return reply(std::move(response));
    }
    const RouteFacts& facts = routes_.routes()[match.route];
    if (settings_.limits) {
      const std::string address = client_address(request, settings_.trusted_proxies);
      if (const auto wait = limiter_.take(facts.rate, address, edge_.now()); wait > 0)
        return reply(
            error_response(Error{ErrorCode::too_many, "request.too_often", {{"seconds", std::to_string(wait)}}},
                           language, json, error_document));
    }
    const Handler& handler = routes_.handler(match);
    const std::string cookie(request.cookie(form_cookie_name).value_or(""));
    const auto turn = std::make_shared<Exchange>(Exchange{.request = std::move(request),
                                                          .reply = reply,
                                                          .route = match.route,
                                                          .facts = &facts,
                                                          .handler = &handler,
                                                          .parts = match.parts,
                                                          .language = language,
                                                          .json = json,
                                                          .program = handler.operation != nullptr,
                                                          .ticket = FormTicket(tokens_, cookie)});
    if (facts.method == "GET") return wait_or(facts.policy == Policy::pool_read, turn, [this, turn] { get(*turn); });
    // Of a program, first who it acts for: whoever may not is told so, and not what is wrong with the body.
    if (!turn->program && !read_form(*turn)) return;
    wait_or(turn->handler->slow, turn, [this, turn] { post(turn); });
  }

  // The request edge: whatever is thrown inside becomes a page with a reference.
  void guard(Exchange& turn, const std::function<void()>& work) {
    try {
      work();
    } catch (const std::exception& problem) {
      send(turn, broken_response(problem, turn.language, turn.json, error_document, system_secrets()));
    }
  }

  void wait_or(bool slow, const Turn& turn, std::function<void()> work) {
    auto guarded = [this, turn, work = std::move(work)] { guard(*turn, work); };
    if (!slow && !edge_.reads_wait) return guarded();
    if (!edge_.later(std::move(guarded))) busy(*turn);
  }

  void busy(Exchange& turn) { refuse(turn, Error{ErrorCode::unavailable, "write.busy", {{"seconds", "2"}}}); }

  Visit visit_of(Exchange& turn, app::Session& session) const {
    session.language = turn.language;
    return {turn.request,      session,
            turn.form,         turn.answers,
            turn.parts,        turn.language,
            turn.ticket,       turn.prepared,
            settings_.https,   settings_.mail,
            settings_.tiles,   settings_.public_url,
            settings_.version, limiter_.refusals()};
  }

  static std::string slug_of(const Exchange& turn) {
    constexpr std::string_view of_api = "/api/v1/municipalities/{municipality}";
    const std::string_view pattern = turn.facts->pattern;
    return pattern.starts_with("/{gemeente}") || pattern.starts_with(of_api) ? turn.parts[0] : "";
  }

  // Cookies mean nothing to the API: so no page of another site can make a browser act there.
  Result<Done> recognise(const Exchange& turn, app::Session& session) {
    if (!turn.program) {
      if (const auto token = turn.request.cookie(session_cookie_name); token && !token->empty())
        app::recognise(session, *token);
      return Done{};
    }
    const auto header = turn.request.header("authorization");
    if (!header) return Done{};
    if (turn.facts->access == Access::code) return Error{ErrorCode::invalid, "token.not_with_a_ballot"};
    auto known = app::recognise_token(session, bearer_token(*header), turn.facts->method != "GET");
    if (known || !settings_.limits || known.error().code != ErrorCode::not_signed_in) return known;
    const auto wait =
        limiter_.take(RateClass::token, client_address(turn.request, settings_.trusted_proxies), edge_.now());
    if (wait == 0) return known;
    return Error{ErrorCode::too_many, "request.too_often", {{"seconds", std::to_string(wait)}}};
  }

  Result<Done> admit(const Exchange& turn, app::Session& session) const {
    const Access access = turn.facts->access;
    if (session.assistance) return admit_assisted(*turn.facts, slug_of(turn), *session.assistance);
    if (access == Access::everyone || access == Access::code) return Done{};
    if (session.actor.empty()) return Error{ErrorCode::not_signed_in, turn.program ? "token.needed" : "sign_in.needed"};
    if (access == Access::signed_in) return Done{};
    const auto roles = app::list_roles_here(session, slug_of(turn));
    const bool may = access == Access::administrator
                         ? std::find(roles.begin(), roles.end(), "admin") != roles.end()
                         : std::any_of(roles.begin(), roles.end(), [](const std::string& role) {
                             return role == "officer" || role == "decider" || role == "panel" || role == "admin";
                           });
    if (!may)
      return Error{ErrorCode::not_allowed,
                   access == Access::administrator ? "access.administrators_only" : "access.officials_only"};
    return Done{};
  }

  // Who asks, and whether they may.
  Result<Done> let_in(const Exchange& turn, app::Session& session) {
    TRY(recognise(turn, session));
    return admit(turn, session);
  }

  static Result<Done> read_body(Exchange& turn) {
    if (!turn.program) return Done{};
    auto body = TRY(
        read_json_body(*turn.handler->operation, turn.request.header("content-type").value_or(""), turn.request.body));
    turn.form = std::move(body.form);
    turn.answers = std::move(body.answers);
    return Done{};
  }

  bool read_form(Exchange& turn) {
    auto form = Form::parse(turn.request.header("content-type").value_or(""), turn.request.body);
    if (!form) {
      refuse(turn, form.error());
      return false;
    }
    turn.form = std::move(*form);
    // A file that was sent along is in the form now; twelve megabytes need not be kept twice.
    turn.request.body = std::string();
    const auto ours = tokens_.check(turn.request, find_pair(turn.form.fields(), form_token_field));
    if (!ours) refuse(turn, ours.error());
    return ours.has_value();
  }

  void get(Exchange& turn) {
    Response response;
    edge_.read([&](app::Session& session) {
      const auto known = recognise(turn, session);
      if (!known) {
        response = refusal_of(turn, known.error());
        return;
      }
      const Visit visit = visit_of(turn, session);
      app::use_revision(session, slug_of(turn));
      // A reader with an area of their own sees their city in an order of its own.
      const bool keepable =
          turn.handler->kept && session.actor.empty() && (turn.program || !turn.request.cookie(area_cookie_name));
      if (keepable && find_kept(turn, session, response)) return;
      auto shown = admit(turn, session).and_then([&](Done) { return turn.handler->show(visit); });
      if (!shown) {
        response = refusal_within(turn, visit, shown.error());
        return;
      }
      response = std::move(*shown);
      if (keepable && response.status == 200 && !turn.ticket.used()) keep_page(turn, session, response);
      if (turn.handler->packed && session.actor.empty() && turn.request.query.empty()) pack(turn, response);
    });
    send(turn, std::move(response));
  }

  void post(const Turn& turn) {
    const Handler& handler = *turn->handler;
    if (handler.prepare != nullptr || turn->program) {
      std::optional<Response> answer;
      std::optional<Error> refusal;
      edge_.read([&](app::Session& session) {
        const Visit visit = visit_of(*turn, session);
        app::use_revision(session, slug_of(*turn));
        auto prepared = let_in(*turn, session).and_then([&](Done) -> Result<std::optional<Response>> {
          TRY(read_body(*turn));
          auto before = TRY(find_answer_before(*turn, session));
          if (before || handler.prepare == nullptr) return before;
          return handler.prepare(visit);
        });
        if (prepared) answer = std::move(*prepared);
        else refusal = prepared.error();
      });
      if (answer) return send(*turn, std::move(*answer));
      if (refusal) return show_refusal(*turn, *refusal);
    }
    edge_.write([this, turn](app::Session& session) { return act(*turn, session); },
                [this, turn](Written written) { written_answer(turn, written); });
  }

  // On the writer's thread: as little as can be, and it may run again.
  bool act(Exchange& turn, app::Session& session) {
    turn.refusal.reset();
    const Visit visit = visit_of(turn, session);
    // Whoever votes by code is nobody in particular, and must stay so.
    const bool nobody = turn.facts->access == Access::code && !turn.program;
    auto done = (nobody ? admit(turn, session) : let_in(turn, session)).and_then([&](Done) -> Result<Response> {
      if (auto before = TRY(find_answer_before(turn, session))) return std::move(*before);
      Response response = TRY(turn.handler->act(visit));
      if (session.assistance)
        if (const auto did = act_of(*turn.facts); !did.empty())
          app::note_assisted_act(session, visit.slug(), visit.number(1), did);
      keep_answer(turn, session, response);
      return response;
    });
    if (done) turn.response = std::move(*done);
    else turn.refusal = done.error();
    return done.has_value();
  }

  // Of a program that sends the same once more because it did not hear the answer.
  static std::string request_of(const Exchange& turn) {
    return turn.request.method + " " + turn.request.path + "\n" + turn.request.body;
  }
  // Only where the operation says so: of a ballot, on paper too, nothing may be kept that says what was in it.
  static std::optional<std::string_view> idempotency_key_of(const Exchange& turn, const app::Session& session) {
    const bool takes_key = turn.program && turn.handler->operation->idempotency == Idempotency::optional;
    if (!takes_key || session.actor.empty()) return std::nullopt;
    return turn.request.header("idempotency-key");
  }
  static Result<std::optional<Response>> find_answer_before(const Exchange& turn, app::Session& session) {
    const auto key = idempotency_key_of(turn, session);
    if (!key) return std::optional<Response>();
    if (!is_idempotency_key(*key)) return Error{ErrorCode::invalid, "request.bad_key"};
    const auto before = TRY(app::find_answered(session, *key, request_of(turn)));
    if (!before) return std::optional<Response>();
    Response response;
    response.status = before->status;
    response.content_type = "application/json";
    response.body = before->body;
    if (!before->location.empty()) response.headers.emplace_back("Location", before->location);
    return std::optional(std::move(response));
  }
  static void keep_answer(const Exchange& turn, app::Session& session, const Response& response) {
    const auto key = idempotency_key_of(turn, session);
    if (!key) return;
    std::string location;
    for (const auto& [name, value] : response.headers)
      if (name == "Location") location = value;
    app::keep_answered(session, *key, request_of(turn), {response.status, location, response.body});
  }

  void written_answer(const Turn& turn, Written written) {
    switch (written) {
      case Written::kept:
        return send(*turn, std::move(turn->response));
      case Written::taken_back:
        // Drawing the form again takes time that the writer does not have.
        if (!edge_.later([this, turn] { guard(*turn, [&] { show_refusal(*turn, *turn->refusal); }); })) busy(*turn);
        return;
      case Written::conflict:
        return refuse(*turn, Error{ErrorCode::conflict, "write.conflict"});
      case Written::busy:
        return busy(*turn);
      case Written::failed:
        break;
    }
    const std::runtime_error problem("a write failed; the lines before say why");
    send(*turn, broken_response(problem, turn->language, turn->json, error_document, system_secrets()));
  }

  // What the reader can mend is drawn again with what was typed; anything else is a page of its own.
  void show_refusal(Exchange& turn, const Error& error) {
    const bool mendable = error.code == ErrorCode::invalid || error.code == ErrorCode::not_allowed ||
                          error.code == ErrorCode::conflict || error.code == ErrorCode::too_late;
    const bool drawn_again = turn.handler->show_again != nullptr && mendable && !turn.json;
    const bool helps = !turn.program && turn.request.cookie(session_cookie_name).has_value();
    if (!drawn_again && !helps) return refuse(turn, error);
    Response response;
    edge_.read([&](app::Session& session) {
      const Visit visit = visit_of(turn, session);
      app::use_revision(session, slug_of(turn));
      const auto admitted = let_in(turn, session);
      auto shown = admitted && drawn_again ? turn.handler->show_again(visit, error) : Result<Response>(error);
      response = shown ? std::move(*shown) : refusal_within(turn, visit, error);
    });
    send(turn, std::move(response));
  }

  Response refusal_of(const Exchange& turn, const Error& error) const {
    if (error.code == ErrorCode::not_signed_in && !turn.json) {
      const bool has_page = routes_.match("GET", turn.request.path).kind == RouteMatch::Kind::found;
      return signed_out_response({turn.request, turn.facts->method, has_page, turn.form}, turn.language);
    }
    if (!turn.program) return error_response(error, turn.language, turn.json, error_document, to_status(error.code));
    Error placed = error;
    for (FieldError& field : placed.fields) field.field = place_of(*turn.handler->operation, field.field);
    Response response = error_response(placed, turn.language, true, error_document, to_api_status(error.code));
    std::string challenge = "Bearer realm=\"meent\"";
    if (error.code == ErrorCode::not_signed_in && turn.request.header("authorization"))
      challenge += ", error=\"invalid_token\"";
    if (error.key == "token.read_only") challenge += ", error=\"insufficient_scope\"";
    if (error.code == ErrorCode::not_signed_in || error.key == "token.read_only")
      response.headers.emplace_back("WWW-Authenticate", challenge);
    return response;
  }
  // While somebody is helped, a refusal too stands under the bar that says so.
  Response refusal_within(const Exchange& turn, const Visit& visit, const Error& error) const {
    if (!visit.session.assistance || turn.json) return refusal_of(turn, error);
    const ErrorPage drawn =
        make_error_page(to_status(error.code), turn.language, t(turn.language, error.key, error.params));
    Response response = show(visit, drawn.title, error_html(drawn.title, drawn.text, drawn.remedy, "", turn.language),
                             {}, drawn.status);
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
  }
  void refuse(Exchange& turn, const Error& error) { send(turn, refusal_of(turn, error)); }

  static std::string key_of(const Exchange& turn, const app::Session& session, bool packed) {
    std::string key(to_code(turn.language));
    key += to_iso(civil_date(session.now));
    key += packed ? "z" : "-";
    key += turn.request.path;
    // No name or value holds a NUL (decode_percent()), so that no two addresses have one key.
    for (const auto& [name, value] : turn.request.query) {
      key += '\0' + name;
      key += '\0' + value;
    }
    return key;
  }

  bool find_kept(const Exchange& turn, const app::Session& session, Response& response) {
    const bool packed = accepts_gzip(turn.request.header("accept-encoding").value_or(""));
    const auto revision = static_cast<std::uint64_t>(*session.revision);
    auto kept = pages_.get(key_of(turn, session, packed), revision);
    if (!kept) return false;
    answer_kept(turn, session, std::move(kept), packed, response);
    return true;
  }

  void keep_page(const Exchange& turn, const app::Session& session, Response& response) {
    const bool packed = accepts_gzip(turn.request.header("accept-encoding").value_or(""));
    auto kept = std::make_shared<const std::string>(packed ? gzip(response.text()) : response.text());
    pages_.put(key_of(turn, session, packed), static_cast<std::uint64_t>(*session.revision), kept);
    answer_kept(turn, session, std::move(kept), packed, response);
  }

  static void pack(const Exchange& turn, Response& response) {
    response.headers.emplace_back("Vary", "Cookie, Accept-Language, Accept-Encoding");
    if (!accepts_gzip(turn.request.header("accept-encoding").value_or(""))) return;
    response.body = gzip(response.text());
    response.headers.emplace_back("Content-Encoding", "gzip");
  }

  void answer_kept(const Exchange& turn, const app::Session& session, PageCache::Page kept, bool packed,
                   Response& response) const {
    std::string tag = "W/\"" + start_ + "-" + std::to_string(*session.revision) + "-";
    tag += to_code(turn.language);
    tag += to_iso(civil_date(session.now)) + "\"";
    response.status = turn.request.header("if-none-match") == tag ? 304 : 200;
    response.headers.emplace_back("ETag", std::move(tag));
    if (response.status == 304) {
      response.body.clear();
      return;
    }
    if (packed) response.headers.emplace_back("Content-Encoding", "gzip");
    if (turn.handler->operation != nullptr) response.content_type = "application/json";
    if (!turn.handler->media.empty()) response.content_type = turn.handler->media;
    response.kept = std::move(kept);
  }

  void send(Exchange& turn, Response response) const {
    const auto set_cookie = [&](std::string_view name, std::string_view value, std::int64_t seconds) {
      if (!response.frame_ancestors.empty() || turn.program) return;
      response.headers.emplace_back("Set-Cookie", make_cookie(name, value, settings_.https, seconds));
    };
    if (!turn.ticket.fresh_cookie().empty()) set_cookie(form_cookie_name, turn.ticket.fresh_cookie(), 14 * 24 * 3600);
    if (const auto asked = turn.request.parameter("taal"))
      if (const auto language = find_language(*asked)) set_cookie("taal", to_code(*language), year_seconds);
    if (const auto area = turn.request.parameter("wijk"); area && is_area_code(*area))
      set_cookie(area_cookie_name, *area, area->empty() ? 0 : year_seconds);
    if (!has_header(response, "Cache-Control"))
      response.headers.emplace_back(
          "Cache-Control", turn.facts->method == "GET" && !turn.ticket.used() ? "private, no-cache" : "no-store");
    if (turn.handler->kept)
      response.headers.emplace_back("Vary", turn.program ? "Authorization, Accept-Language, Accept-Encoding"
                                                         : "Cookie, Accept-Language, Accept-Encoding");
    if (response.make_piece) response.pieces = pieces_of(std::move(response.make_piece), turn.language, slug_of(turn));
    turn.reply(std::move(response));
  }

  // Each piece is read in a transaction of its own: however slowly somebody reads, no transaction waits for them.
  Pieces pieces_of(PieceMaker make_piece, Language language, const std::string& slug) const {
    const auto make = std::make_shared<PieceMaker>(std::move(make_piece));
    return [this, make, language, slug](const std::function<void(Piece)>& reply) {
      auto work = [this, make, language, slug, reply] {
        Piece piece{Piece::Kind::broken};
        try {
          edge_.read([&](app::Session& session) {
            session.language = language;
            app::use_revision(session, slug);
            auto text = (*make)(session);
            piece = text ? Piece{Piece::Kind::more, std::move(*text)} : Piece{Piece::Kind::end};
          });
        } catch (const std::exception& problem) {
          log(LogLevel::error, "request.broken_off", {{"reason", problem.what()}});
        }
        reply(std::move(piece));
      };
      if (!edge_.later(std::move(work))) reply({Piece::Kind::not_now});
    };
  }

  Edge edge_;
  const SiteSettings settings_;
  const RouteTable<Handler> routes_ = make_routes();
  const FormTokens tokens_;
  RateLimiter limiter_;
  PageCache pages_;
  const std::string start_;  // tells the pages of this process from those of an older version
};

}  // namespace

std::string client_address(const Request& request, const std::vector<std::string>& trusted_proxies) {
  const auto trusted = [&](std::string_view address) {
    return std::find(trusted_proxies.begin(), trusted_proxies.end(), address) != trusted_proxies.end();
  };
  std::string address = request.peer;
  if (!trusted(address)) return address;
  std::vector<std::string_view> hops;
  for (const auto& [name, value] : request.headers)
    if (name == "x-forwarded-for")
      for (const std::string_view hop : split(value, ',')) hops.push_back(trim(hop));
  for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
    address = *hop;
    if (!trusted(address)) break;
  }
  return address;
}

ServerHandler make_site(Edge edge, SiteSettings settings) {
  const Language language = settings.language;
  auto site = std::make_shared<Site>(std::move(edge), std::move(settings));
  ServerHandler handler;
  handler.handle = [site](Request&& request, const Reply& reply) { site->handle(std::move(request), reply); };
  handler.refuse = [language](int status) {
    return status_response(make_error_page(status, language), false, error_document);
  };
  handler.body_limit = [site](std::string_view method, std::string_view path) {
    return site->body_limit(method, path);
  };
  return handler;
}

}  // namespace meent::web
