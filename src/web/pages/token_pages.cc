// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/token_pages.h"

#include "base/text.h"
#include "web/error_pages.h"
#include "web/pages/token_view.h"

namespace meent::web {
namespace {

app::TokenWanted wanted_of(const Visit& visit) {
  return {visit.form.raw("name"), visit.form.raw("scope") == "write", parse_whole(visit.form.raw("days")).value_or(0),
          visit.form.raw("token"), visit.form.raw("code")};
}

// With a token: the page that shows it.
Result<Response> show_tokens(const Visit& visit, app::TokenWanted wanted, const Error* error) {
  TokenForm form;
  form.view = TRY(app::view_access_tokens(visit.session));
  form.form_token = visit.token();
  form.wanted = std::move(wanted);
  if (error != nullptr) {
    form.errors = error->fields;
    form.error = t(visit.language, error->key, error->params);
  }
  const bool shows = !form.wanted.token.empty();
  std::vector<Crumb> crumbs{{t(visit.language, "page.mine.title"), "/mijn"}};
  if (shows) crumbs.push_back({t(visit.language, "page.tokens.title"), "/mijn/sleutels"});
  Response response = show(visit, t(visit.language, shows ? "page.tokens.shown" : "page.tokens.title"),
                           shows ? new_token_html(form, visit.language) : tokens_html(form, visit.language), {},
                           error == nullptr ? 200 : to_status(error->code), std::move(crumbs));
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

}  // namespace

Result<Response> tokens_page(const Visit& visit) { return show_tokens(visit, {}, nullptr); }

Result<std::optional<Response>> show_new_token(const Visit& visit) {
  if (visit.form.raw("step") == "make") return std::optional<Response>();
  app::TokenWanted wanted = wanted_of(visit);
  wanted.token = TRY(app::propose_access_token(visit.session, wanted));
  return std::optional(TRY(show_tokens(visit, std::move(wanted), nullptr)));
}

Result<Response> make_token_work(const Visit& visit) {
  TRY(app::make_access_token(visit.session, wanted_of(visit)));
  return redirect("/mijn/sleutels");
}

Result<Response> show_tokens_again(const Visit& visit, const Error& error) {
  app::TokenWanted wanted = wanted_of(visit);
  // Only a code that was mistyped is worth another try with the same token.
  if (error.code != ErrorCode::invalid || visit.form.raw("step") != "make") wanted.token.clear();
  return show_tokens(visit, std::move(wanted), &error);
}

Result<Response> revoke_token(const Visit& visit) {
  TRY(app::revoke_access_token(visit.session, visit.form.raw("token")));
  return redirect("/mijn/sleutels");
}

}  // namespace meent::web
