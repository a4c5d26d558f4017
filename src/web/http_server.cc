// SPDX-License-Identifier: EUPL-1.2
#include "web/http_server.h"

#if defined(__GNUC__) && !defined(__clang__)
// g++ 12 sees Asio's own operator delete for coroutine frames as another one than its operator new; they are a pair.
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"
#endif

#include <array>
#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <cstdio>
#include <set>
#include <thread>
#include <vector>

#include "base/log.h"
#include "base/text.h"

namespace meent::web {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using tcp = asio::ip::tcp;
using ReusePort = asio::detail::socket_option::boolean<SOL_SOCKET, SO_REUSEPORT>;
using Parser = http::request_parser<http::string_body>;

constexpr std::string_view security_headers =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";
constexpr std::string_view more_policy =
    "; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";
constexpr std::string_view more_security_headers =
    "\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), microphone=(), geolocation=(self)\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n";

struct Lane {
  asio::io_context context{1};
  tcp::acceptor acceptor{context};
  std::set<beast::tcp_stream*> idle;  // touched on the lane's thread alone
  std::thread thread;
};

// `old_version`: the reader speaks HTTP/1.0, which knows no chunks.
std::string write_head(const Response& response, bool keep_alive, const ServerSettings& settings, bool old_version) {
  std::string head;
  head.reserve(900);
  head += "HTTP/1.1 ";
  head += std::to_string(response.status);
  head += ' ';
  head += reason_phrase(response.status);
  if (response.pieces) {
    if (!old_version) head += "\r\nTransfer-Encoding: chunked";
  } else if (response.status != 304 && response.status != 204) {
    head += "\r\nContent-Length: ";
    head += std::to_string(response.text().size());
  }
  if (response.status != 303 && response.status != 304 && response.status != 204) {
    head += "\r\nContent-Type: ";
    head += response.content_type;
  }
  head += keep_alive ? "\r\n" : "\r\nConnection: close\r\n";
  for (const auto& [name, value] : response.headers) {
    head += name;
    head += ": ";
    for (const char c : value)
      if (c != '\r' && c != '\n') head += c;
    head += "\r\n";
  }
  head += security_headers;
  if (!settings.image_origin.empty()) head += " " + settings.image_origin;
  head += more_policy;
  if (response.frame_ancestors.empty()) {
    head += "'none'\r\nX-Frame-Options: DENY";
  } else {
    // A line end, a ; or a , would begin something else.
    for (const char c : response.frame_ancestors)
      if (c >= ' ' && c != ';' && c != ',') head += c;
  }
  head += more_security_headers;
  if (settings.https) head += "Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n";
  head += "\r\n";
  return head;
}

// A deadline of its own for each part of an answer: a file of all ballots takes minutes on a slow line.
constexpr std::size_t longest_part = 256 * 1024;

// What a client that is still sending may send on, so that it reads our answer before the connection goes.
constexpr std::size_t longest_rest = 4 * 1024 * 1024;
constexpr std::chrono::seconds rest_deadline{5};

// Files that are sent are kept whole while they are read and answered: only so many at a time, that together they stay
// below a hundred megabytes.
constexpr std::size_t large_body = 1024 * 1024;
constexpr std::size_t most_large_bodies = 6;

// A place among those; none when there was none left.
class LargeBody {
 public:
  LargeBody() = default;
  LargeBody(const LargeBody&) = delete;
  LargeBody& operator=(const LargeBody&) = delete;
  ~LargeBody() {
    if (taken_ != nullptr) --*taken_;
  }
  bool take(std::atomic<std::size_t>& taken) {
    taken_ = &taken;
    return ++taken <= most_large_bodies;
  }

 private:
  std::atomic<std::size_t>* taken_ = nullptr;
};

// Who comes over IPv4 to a server on "::" has an address of IPv6 around their own.
std::string to_peer(const asio::ip::address& address) {
  if (!address.is_v6() || !address.to_v6().is_v4_mapped()) return address.to_string();
  return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
}

// Of the absolute form ("http://host/path", RFC 9112, 3.2.2) the path; anything else as it is.
std::string_view path_of(std::string_view target) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (!starts_with_ignoring_case(target, scheme)) continue;
    const std::size_t path = target.find('/', scheme.size());
    return path == std::string_view::npos ? "/" : target.substr(path);
  }
  return target;
}

}  // namespace

struct HttpServer::Inside {
  ServerSettings settings;
  ServerHandler handler;
  std::vector<std::unique_ptr<Lane>> lanes;
  std::atomic<std::size_t> connections = 0;
  std::atomic<std::size_t> large_bodies = 0;
  // Lanes that may still take in a connection.
  std::atomic<std::size_t> accepting = 0;
  std::atomic<bool> stopping = false;
  unsigned short port = 0;

  asio::awaitable<void> accept(Lane& lane);
  asio::awaitable<void> serve(Lane& lane, tcp::socket socket);
  // The header block into `parser`; 0, or the status of the refusal (-1: just close).
  asio::awaitable<int> read_header(Lane& lane, beast::tcp_stream& stream, beast::flat_buffer& buffer, Parser& parser);
  asio::awaitable<bool> send(beast::tcp_stream& stream, const Response& response, bool keep_alive, bool with_body);
  asio::awaitable<bool> send_pieces(beast::tcp_stream& stream, const Response& response, bool keep_alive,
                                    bool with_body, bool old_version);
  asio::awaitable<Piece> next_piece(const Pieces& pieces);
  asio::awaitable<void> read_rest(beast::tcp_stream& stream);
  asio::awaitable<Response> answer(Request request);
};

asio::awaitable<int> HttpServer::Inside::read_header(Lane& lane, beast::tcp_stream& stream, beast::flat_buffer& buffer,
                                                     Parser& parser) {
  stream.expires_after(settings.idle_deadline);
  bool started = buffer.size() > 0;
  for (;;) {
    const auto data = buffer.data();
    const std::string_view text(static_cast<const char*>(data.data()), data.size());
    const std::size_t end = text.find("\r\n\r\n");
    if (end != std::string_view::npos && end <= settings.header_limit) {
      const std::string_view head = text.substr(0, end);
      // A folded header (RFC 9112, 5.2) is read differently by different programs: refused.
      if (head.find("\r\n ") != std::string_view::npos || head.find("\r\n\t") != std::string_view::npos) co_return 400;
      beast::error_code problem;
      parser.eager(false);
      const std::size_t used = parser.put(buffer.data(), problem);
      buffer.consume(used);
      if (problem && problem != http::error::need_more) co_return 400;
      co_return parser.is_header_done() ? 0 : 400;
    }
    if (text.size() >= settings.header_limit) co_return 431;
    beast::error_code problem;
    auto token = asio::redirect_error(asio::use_awaitable, problem);
    if (!started) lane.idle.insert(&stream);
    const std::size_t got = co_await stream.async_read_some(buffer.prepare(4096), token);
    lane.idle.erase(&stream);
    if (problem) co_return started&& problem == beast::error::timeout ? 408 : -1;
    buffer.commit(got);
    if (!started) stream.expires_after(settings.request_deadline);
    started = true;
  }
}

asio::awaitable<bool> HttpServer::Inside::send(beast::tcp_stream& stream, const Response& response, bool keep_alive,
                                               bool with_body) {
  const std::string head = write_head(response, keep_alive, settings, false);
  std::string_view rest = with_body ? std::string_view(response.text()) : std::string_view();
  beast::error_code problem;
  auto token = asio::redirect_error(asio::use_awaitable, problem);
  for (bool first = true; first || (!rest.empty() && !problem); first = false) {
    const std::string_view part = rest.substr(0, longest_part);
    const std::array<asio::const_buffer, 2> parts{asio::buffer(first ? std::string_view(head) : std::string_view()),
                                                  asio::buffer(part)};
    stream.expires_after(settings.request_deadline);
    co_await asio::async_write(stream, parts, token);
    rest.remove_prefix(part.size());
  }
  co_return !problem;
}

asio::awaitable<Piece> HttpServer::Inside::next_piece(const Pieces& pieces) {
  const auto executor = co_await asio::this_coro::executor;
  const auto until = std::chrono::steady_clock::now() + settings.request_deadline;
  for (;;) {
    // Named before co_await, as in answer().
    auto initiate = [executor, &pieces](auto completion) {
      auto shared = std::make_shared<decltype(completion)>(std::move(completion));
      pieces([executor, shared](Piece piece) {
        auto resume = [shared, ready = std::move(piece)]() mutable { (*shared)(std::move(ready)); };
        asio::post(executor, std::move(resume));
      });
    };
    auto token = asio::use_awaitable;
    Piece piece = co_await asio::async_initiate<decltype(token), void(Piece)>(initiate, token);
    if (piece.kind != Piece::Kind::not_now || std::chrono::steady_clock::now() > until) co_return piece;
    asio::steady_timer pause(executor, std::chrono::milliseconds(100));
    co_await pause.async_wait(token);
  }
}

asio::awaitable<bool> HttpServer::Inside::send_pieces(beast::tcp_stream& stream, const Response& response,
                                                      bool keep_alive, bool with_body, bool old_version) {
  std::string bytes = write_head(response, keep_alive, settings, old_version);
  beast::error_code problem;
  auto token = asio::redirect_error(asio::use_awaitable, problem);
  const auto until = std::chrono::steady_clock::now() + settings.pieces_limit;
  for (bool more = with_body;;) {
    stream.expires_after(settings.request_deadline);
    co_await asio::async_write(stream, asio::buffer(bytes), token);
    if (problem || !more) co_return !problem;
    if (std::chrono::steady_clock::now() > until) co_return false;
    stream.expires_never();
    Piece piece = co_await next_piece(response.pieces);
    more = piece.kind == Piece::Kind::more;
    if (!more && piece.kind != Piece::Kind::end) co_return false;
    if (old_version) {
      bytes = std::move(piece.text);
    } else {
      std::array<char, 20> size{};
      std::snprintf(size.data(), size.size(), "%zx\r\n", piece.text.size());
      bytes = size.data() + piece.text + "\r\n";
    }
  }
}

asio::awaitable<void> HttpServer::Inside::read_rest(beast::tcp_stream& stream) {
  // Closing with unread bytes resets the connection, and the answer may be lost on its way (RFC 9112, 9.6).
  beast::error_code problem;
  static_cast<void>(stream.socket().shutdown(tcp::socket::shutdown_send, problem));
  stream.expires_after(rest_deadline);
  std::array<char, 16 * 1024> waste;
  auto token = asio::redirect_error(asio::use_awaitable, problem);
  for (std::size_t read = 0; read < longest_rest && !problem;)
    read += co_await stream.async_read_some(asio::buffer(waste), token);
}

asio::awaitable<Response> HttpServer::Inside::answer(Request request) {
  const auto executor = co_await asio::this_coro::executor;
  // Everything is named before co_await: g++ 12 destroys temporaries of such expressions twice.
  auto initiate = [this, executor, &request](auto completion) {
    auto shared = std::make_shared<decltype(completion)>(std::move(completion));
    const Reply reply = [executor, shared](Response response) {
      auto resume = [shared, ready = std::move(response)]() mutable { (*shared)(std::move(ready)); };
      asio::post(executor, std::move(resume));
    };
    handler.handle(std::move(request), reply);
  };
  auto token = asio::use_awaitable;
  Response response = co_await asio::async_initiate<decltype(token), void(Response)>(initiate, token);
  co_return response;
}

asio::awaitable<void> HttpServer::Inside::serve(Lane& lane, tcp::socket socket) {
  struct Count {
    std::atomic<std::size_t>& connections;
    ~Count() { --connections; }
  } const count{connections};
  beast::error_code ignored;
  static_cast<void>(socket.set_option(tcp::no_delay(true), ignored));
  const std::string peer = to_peer(socket.remote_endpoint(ignored).address());
  beast::tcp_stream stream(std::move(socket));
  if (connections > settings.most_connections) {
    const Response full = handler.refuse(503);
    co_await send(stream, full, false, true);
    co_return;
  }
  beast::flat_buffer buffer;
  bool keep_alive = true;
  while (keep_alive && !stopping) {
    auto parser = std::make_unique<Parser>();
    parser->header_limit(static_cast<std::uint32_t>(settings.header_limit + 4));
    parser->body_limit(boost::none);
    int status = co_await read_header(lane, stream, buffer, *parser);
    if (status < 0) break;
    Request request;
    LargeBody large;
    if (status == 0) {
      const auto& message = parser->get();
      request.method = std::string(message.method_string());
      auto target = parse_target(path_of({message.target().data(), message.target().size()}));
      // HTTP/1.0 is what a proxy speaks that was not told otherwise; it does name the host.
      const bool known_version = message.version() == 11 || message.version() == 10;
      if (!target || message.count(http::field::host) != 1 || !known_version) {
        status = 400;
      } else {
        request.path = std::move(target->first);
        request.query = std::move(target->second);
        const std::size_t limit = handler.body_limit(request.method, request.path);
        const auto length = parser->content_length();
        if (length && *length > limit) status = 413;
        else if (limit > large_body && (!length || *length > large_body) && !large.take(large_bodies)) status = 503;
        parser->body_limit(limit);
      }
    }
    if (status == 0 && !parser->is_done()) {
      const auto& expect = parser->get()[http::field::expect];
      beast::error_code problem;
      auto token = asio::redirect_error(asio::use_awaitable, problem);
      if (beast::iequals(expect, "100-continue")) {
        constexpr std::string_view proceed = "HTTP/1.1 100 Continue\r\n\r\n";
        co_await asio::async_write(stream, asio::buffer(proceed), token);
      }
      if (!problem) co_await http::async_read(stream, buffer, *parser, token);
      if (problem == http::error::body_limit) status = 413;
      else if (problem == beast::error::timeout) status = 408;
      else if (problem) status = problem == http::error::end_of_stream ? -1 : 400;
    }
    if (status < 0) break;
    if (status != 0) {
      const Response refused = handler.refuse(status);
      co_await send(stream, refused, false, request.method != "HEAD");
      co_await read_rest(stream);
      break;
    }
    keep_alive = parser->get().keep_alive();
    const bool old_version = parser->get().version() == 10;
    for (const auto& field : parser->get())
      request.headers.emplace_back(to_lower_ascii({field.name_string().data(), field.name_string().size()}),
                                   std::string(field.value().data(), field.value().size()));
    for (const auto& [name, value] : request.headers)
      if (name == "cookie")
        for (auto& cookie : parse_cookies(value)) request.cookies.push_back(std::move(cookie));
    request.body = std::move(parser->get().body());
    request.peer = peer;
    const bool with_body = request.method != "HEAD";
    stream.expires_never();
    const Response response = co_await answer(std::move(request));
    keep_alive = keep_alive && !stopping;
    bool sent = false;
    if (response.pieces) {
      // Where there are no chunks, the end of the connection is the end of the body.
      keep_alive = keep_alive && !old_version;
      sent = co_await send_pieces(stream, response, keep_alive, with_body, old_version);
    } else {
      sent = co_await send(stream, response, keep_alive, with_body && response.status != 304);
    }
    if (!sent) break;
  }
  static_cast<void>(stream.socket().shutdown(tcp::socket::shutdown_send, ignored));
}

asio::awaitable<void> HttpServer::Inside::accept(Lane& lane) {
  while (!stopping) {
    beast::error_code problem;
    auto token = asio::redirect_error(asio::use_awaitable, problem);
    tcp::socket socket = co_await lane.acceptor.async_accept(token);
    if (problem == asio::error::operation_aborted) break;
    if (problem) {
      // Out of file descriptors, most likely: trying again at once would only burn the processor.
      log(LogLevel::warning, "server.accept_failed", {{"reason", problem.message()}});
      asio::steady_timer pause(lane.context, std::chrono::milliseconds(50));
      co_await pause.async_wait(token);
      continue;
    }
    ++connections;
    auto session = serve(lane, std::move(socket));
    asio::co_spawn(lane.context, std::move(session), asio::detached);
  }
  --accepting;
}

HttpServer::HttpServer(ServerSettings settings, ServerHandler handler) : inside_(std::make_unique<Inside>()) {
  inside_->settings = std::move(settings);
  inside_->handler = std::move(handler);
  inside_->port = inside_->settings.port;
  for (int i = 0; i < inside_->settings.threads; ++i) {
    auto lane = std::make_unique<Lane>();
    const tcp::endpoint endpoint(asio::ip::make_address(inside_->settings.address), inside_->port);
    lane->acceptor.open(endpoint.protocol());
    lane->acceptor.set_option(asio::socket_base::reuse_address(true));
    // Only after the first lane has the port to itself: two servers on one port would share its visitors unseen.
    if (i == 0) {
      tcp::acceptor probe(lane->context);
      probe.open(endpoint.protocol());
      probe.set_option(asio::socket_base::reuse_address(true));
      probe.bind(endpoint);
    }
    lane->acceptor.set_option(ReusePort(true));
    lane->acceptor.bind(endpoint);
    lane->acceptor.listen();
    inside_->port = lane->acceptor.local_endpoint().port();
    inside_->lanes.push_back(std::move(lane));
  }
}

Result<Done> HttpServer::check_address(const ServerSettings& settings) {
  const auto refusal = [&](const char* key) {
    return Error{ErrorCode::unavailable, key, {{"address", settings.address}, {"port", std::to_string(settings.port)}}};
  };
  boost::system::error_code problem;
  const auto address = asio::ip::make_address(settings.address, problem);
  if (problem) return refusal("server.no_address");
  asio::io_context context(1);
  const tcp::endpoint endpoint(address, settings.port);
  tcp::acceptor probe(context);
  if (probe.open(endpoint.protocol(), problem)) return refusal("server.no_address");
  static_cast<void>(probe.set_option(asio::socket_base::reuse_address(true), problem));
  if (!probe.bind(endpoint, problem)) return Done{};
  if (problem == asio::error::address_in_use) return refusal("server.port_taken");
  return refusal(problem == asio::error::access_denied ? "server.port_not_allowed" : "server.no_address");
}

HttpServer::~HttpServer() { stop(); }

unsigned short HttpServer::port() const { return inside_->port; }

void HttpServer::start() {
  inside_->accepting = inside_->lanes.size();
  for (auto& lane : inside_->lanes) {
    asio::co_spawn(lane->context, inside_->accept(*lane), asio::detached);
    lane->thread = std::thread([&context = lane->context] { context.run(); });
  }
}

void HttpServer::stop() {
  if (inside_->stopping.exchange(true)) return;
  for (auto& lane : inside_->lanes)
    asio::post(lane->context, [&lane = *lane] {
      beast::error_code ignored;
      static_cast<void>(lane.acceptor.close(ignored));
      for (beast::tcp_stream* stream : lane.idle) stream->cancel();
    });
  const auto until = std::chrono::steady_clock::now() + inside_->settings.drain_time;
  // A connection that was taken in and not yet counted would be left open, and its client waiting.
  while ((inside_->accepting > 0 || inside_->connections > 0) && std::chrono::steady_clock::now() < until)
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  for (auto& lane : inside_->lanes) {
    lane->context.stop();
    if (lane->thread.joinable()) lane->thread.join();
  }
}

}  // namespace meent::web
