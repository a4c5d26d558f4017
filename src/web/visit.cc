// SPDX-License-Identifier: EUPL-1.2
#include "web/visit.h"

#include <algorithm>

#include "app/comments.h"
#include "app/points.h"
#include "app/sign_in.h"
#include "base/text.h"
#include "web/estimate_fields.h"
#include "web/pages/live_map_view.h"

namespace meent::web {

std::int64_t Visit::number(std::size_t part) const { return parse_whole(parts[part]).value_or(-1); }

const std::string& FormTicket::token(SecretSource& secrets) {
  if (token_.empty()) {
    if (cookie_.size() < 43) cookie_ = fresh_cookie_ = make_token(secrets);
    token_ = tokens_.token(cookie_);
  }
  return token_;
}

namespace {

// An address that is only posted to cannot be opened in the other language; the page above it can.
std::string readable_path(const Request& request) {
  const std::string& path = request.path;
  if (const auto moves = path.find("/handelingen/"); moves != std::string::npos) return path.substr(0, moves);
  if (request.method == "POST" && path.find("/reacties") != std::string::npos) return path.substr(0, path.rfind('/'));
  return path;
}

// The pages that have a feed: of a municipality, an area and a dossier.
std::string feed_path(const Request& request) {
  const auto segments = split(std::string_view(request.path).substr(1), '/');
  const bool has_feed =
      segments.size() == 1 || (segments.size() == 3 && (segments[1] == "gebied" || segments[1] == "dossier"));
  return has_feed && request.method != "POST" ? request.path + "/feed.atom" : "";
}

}  // namespace

Response show(const Visit& visit, std::string title, const Html& main,
              std::optional<app::MunicipalityView> municipality, int status, std::vector<Crumb> breadcrumb) {
  PageFrame frame;
  frame.language = visit.language;
  frame.municipality = std::move(municipality);
  frame.title = std::move(title);
  frame.path = readable_path(visit.request);
  if (frame.municipality && status == 200) frame.feed = feed_path(visit.request);
  frame.breadcrumb = std::move(breadcrumb);
  frame.signed_in_name = visit.session.actor_name;
  if (visit.signed_in()) frame.form_token = visit.token();
  if (const auto& helped = visit.session.assistance) {
    const std::int64_t left = (helped->ends_at.microseconds - visit.session.now.microseconds + 59'999'999) / 60'000'000;
    frame.assistance = {app::author_in_words(visit.language, helped->person_name), left, helped->over,
                        "/" + helped->municipality + "/werk/balie"};
  }
  if (frame.municipality) {
    const auto roles = app::list_roles_here(visit.session, frame.municipality->slug);
    frame.desk = !roles.empty();
    frame.administration = std::find(roles.begin(), roles.end(), "admin") != roles.end();
  }
  frame.example = app::has_examples(visit.session);
  if (frame.municipality && main.text.find(live_map_mark) != std::string::npos) {
    const bool outlines = app::has_outlines(visit.session, frame.municipality->slug);
    const std::string address = outlines ? "/" + frame.municipality->slug + "/grenzen.json" : "";
    // A map without anything under its points would be an empty sheet.
    if (outlines || !visit.tiles.address.empty())
      frame.scripts = live_map_script_html({address, visit.tiles.address, visit.tiles.credit}, visit.language);
  }
  return make_page(page(frame, main), status);
}

std::string dossier_address(const Visit& visit, std::string_view rest) {
  return "/" + visit.parts[0] + "/dossier/" + visit.parts[1] + std::string(rest);
}

domain::Given given_of(const Visit& visit) {
  domain::Given given;
  for (const auto& [name, value] : visit.form.fields())
    if (name != form_token_field && name != reckon_button && !value.empty() && !find_estimate_part(name))
      given.emplace_back(name, clean_text(value));
  for (auto& [name, text] : estimates_of(visit.form.fields())) given.emplace_back(name, std::move(text));
  return given;
}

}  // namespace meent::web
