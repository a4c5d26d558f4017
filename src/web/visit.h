// SPDX-License-Identifier: EUPL-1.2
// What the handlers of routes work with: one request inside one transaction, and how a page is framed. A handler asks a
// use case and renders its view; it knows no rule and no transaction.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/area_admin.h"
#include "app/letters.h"
#include "app/password.h"
#include "app/pictures.h"
#include "app/procedure.h"
#include "app/session.h"
#include "app/views.h"
#include "app/voting.h"
#include "base/json.h"
#include "domain/command.h"
#include "web/csrf.h"
#include "web/form.h"
#include "web/html.h"
#include "web/pages/layout_view.h"
#include "web/request.h"
#include "web/response.h"
#include "web/router.h"

namespace meent::web {

// The area that a reader chose as theirs, remembered for a year: no more than its code.
inline constexpr std::string_view area_cookie_name = "wijk";

// The background of maps: an address with {z}, {x} and {y}, and who is to be named; empty: none.
struct MapTiles {
  std::string address = {};
  std::string credit = {};
};

// What a handler made ready in a read transaction for the write that follows.
struct Prepared {
  std::optional<app::PreparedBallot> ballot = {};
  std::optional<app::PreparedMove> move = {};
  std::optional<app::CheckedPassword> password = {};
  std::string password_hash = {};
  std::optional<app::PreparedLetters> letters = {};
  std::optional<app::PreparedPicture> picture = {};
  app::ReadAreas areas = {};
  domain::Given given = {};
};

// The form token of one reader, made when a page first asks for it.
class FormTicket {
 public:
  // `cookie` as the browser sent it; empty: a new one will be made.
  FormTicket(const FormTokens& tokens, std::string_view cookie) : tokens_(tokens), cookie_(cookie) {}
  const std::string& token(SecretSource& secrets);
  bool used() const { return !token_.empty(); }
  // The cookie to set; empty when the browser has one already or no page asked for a token.
  const std::string& fresh_cookie() const { return fresh_cookie_; }

 private:
  const FormTokens& tokens_;
  std::string cookie_;
  std::string fresh_cookie_;
  std::string token_;
};

// What belongs to one request, whichever transactions it passes through.
struct Visit {
  const Request& request;
  app::Session& session;
  const Form& form;
  const Json& answers;                    // of a request to the API, by the names of the questions
  const std::vector<std::string>& parts;  // what the {…} of the pattern stood for
  Language language;
  FormTicket& ticket;
  Prepared& prepared;
  bool https;
  bool mail;  // the installation sends mail
  const MapTiles& tiles;
  const std::string& public_url;  // empty: not known
  const std::string& version;     // of the program
  std::int64_t refusals;          // of whoever asked too often, since the start

  std::int64_t number(std::size_t part) const;  // -1 when it is none
  const std::string& slug() const { return parts[0]; }
  // For a form on the page, which is this reader's alone from then on.
  const std::string& token() const { return ticket.token(session.secrets); }
  bool signed_in() const { return !session.actor.empty(); }
};

struct ApiOperation;  // web/api/operation.h

// How a route answers. A GET has `show`. A POST has `act`, in a write transaction; before it, in a read transaction,
// `prepare` where there is much to do; and when it is refused as something the reader can mend, `show_again` draws the
// form with what was typed, in a read transaction after everything was taken back.
struct Handler {
  Result<Response> (*show)(const Visit&) = nullptr;
  // Before act(), in a read transaction: an answer that ends it there (a form that is only looked over), or nothing.
  Result<std::optional<Response>> (*prepare)(const Visit&) = nullptr;
  bool slow = false;  // prepare() may take long: never on the thread of a connection
  Result<Response> (*act)(const Visit&) = nullptr;
  Result<Response> (*show_again)(const Visit&, const Error&) = nullptr;
  // The page is the same for everybody who is not signed in, as long as the data are: it may be kept.
  bool kept = false;
  // A long page with a form for each reader: sent packed when it holds nothing that the asker put there (nobody is
  // signed in, no query), so that its length tells a stranger nothing about its token (BREACH).
  bool packed = false;
  std::string_view media = {};  // type of what is kept; empty: HTML, or JSON in the API
  // What a route of the API does; it answers with JSON.
  const ApiOperation* operation = nullptr;
};

// A whole page in the frame of the house.
Response show(const Visit& visit, std::string title, const Html& main,
              std::optional<app::MunicipalityView> municipality = {}, int status = 200,
              std::vector<Crumb> breadcrumb = {});
// "/utrecht/dossier/12" and what follows it.
std::string dossier_address(const Visit& visit, std::string_view rest = "");
// What somebody typed, as a use case takes it: without our own fields, cleaned, empty ones left out.
domain::Given given_of(const Visit& visit);

}  // namespace meent::web
