// SPDX-License-Identifier: EUPL-1.2
#include "app/following.h"
#include "app/pictures.h"
#include "base/check.h"
#include "web/api/admin_resources.h"
#include "web/api/operation.h"
#include "web/api/people_routes.h"
#include "web/api/writing_routes.h"

namespace meent::web {
namespace {

using enum Access;
using enum Policy;
using Kind = ApiMember::Kind;

constexpr std::size_t picture_body = app::longest_picture_file + 64 * 1024;

Result<Response> pictures(const Visit& visit) {
  return json_answer(to_json(TRY(app::view_pictures(visit.session, visit.slug(), visit.number(1)))));
}

Result<std::optional<Response>> prepare_picture_of_program(const Visit& visit) {
  const std::string words = visit.form.raw(domain::picture_words_field);
  app::SentPicture sent{{}, words};
  for (const auto& upload : visit.form.uploads())
    if (upload.field == domain::picture_file_field) sent.bytes = upload.bytes;
  visit.prepared.picture = TRY(app::prepare_picture(visit.session, visit.slug(), visit.number(1), sent));
  return std::optional<Response>();
}

Result<Response> add_picture_of_program(const Visit& visit) {
  CHECK(visit.prepared.picture.has_value());
  TRY(app::add_picture(visit.session, visit.slug(), visit.number(1), *visit.prepared.picture));
  return nothing_to_say();
}

Result<Response> remove_picture_of_program(const Visit& visit) {
  TRY(app::remove_picture(visit.session, visit.slug(), visit.number(1), visit.number(2)));
  return nothing_to_say();
}

Result<Response> following_area(const Visit& visit) {
  const auto follow = TRY(app::view_following_area(visit.session, visit.slug(), visit.parts[1]));
  return json_answer(Json::object({{"follows", follow == app::Follow::yes}}));
}

Result<Response> follow_area_of_program(const Visit& visit) {
  TRY(app::follow_area(visit.session, visit.slug(), visit.parts[1], app::Follow::yes));
  return nothing_to_say();
}

Result<Response> follow_area_no_more(const Visit& visit) {
  TRY(app::follow_area(visit.session, visit.slug(), visit.parts[1], app::Follow::no));
  return nothing_to_say();
}

Result<Response> followed(const Visit& visit) { return json_answer(to_json(TRY(app::list_followed(visit.session)))); }

const ApiOperation listing_pictures{
    .id = "listPictures", .summary = "Pictures of a dossier, for who may add or take away", .schema = "PictureList"};
const ApiOperation adding_picture{
    .id = "addPicture",
    .summary = "Add a picture: it is made anew, without place, time and camera",
    .body = {{"file", domain::picture_file_field, Kind::file, "JPEG, PNG, WebP or HEIC"},
             {"alternative", domain::picture_words_field, Kind::text, "What is on it, in words"}},
    .success = 204};
const ApiOperation removing_picture{
    .id = "removePicture", .summary = "Take a picture away; its bytes are gone", .success = 204};
const ApiOperation asking_following_area{
    .id = "getFollowingArea", .summary = "Whether you follow an area", .schema = "Following"};
const ApiOperation beginning_to_follow_area{
    .id = "followArea", .summary = "Get mail when a round opens in an area", .success = 204};
const ApiOperation ending_to_follow_area{.id = "unfollowArea", .summary = "Follow an area no more", .success = 204};
const ApiOperation listing_followed{.id = "listFollowed", .summary = "What you follow", .schema = "Followed"};

Handler read(Result<Response> (*show)(const Visit&), const ApiOperation& operation) {
  return {.show = show, .operation = &operation};
}
Handler done(Result<Response> (*act)(const Visit&), const ApiOperation& operation) {
  return {.act = act, .operation = &operation};
}

}  // namespace

std::vector<Route<Handler>> list_picture_routes() {
  return {
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/pictures", signed_in},
       read(pictures, listing_pictures)},
      {{"POST", "/api/v1/municipalities/{municipality}/dossiers/{number}/pictures", signed_in, write, picture_body,
        RateClass::form},
       {.prepare = prepare_picture_of_program,
        .slow = true,
        .act = add_picture_of_program,
        .operation = &adding_picture}},
      {{"DELETE", "/api/v1/municipalities/{municipality}/dossiers/{number}/pictures/{picture}", signed_in, write, 0,
        RateClass::form},
       done(remove_picture_of_program, removing_picture)},
  };
}

std::vector<Route<Handler>> list_following_routes() {
  return {
      {{"GET", "/api/v1/municipalities/{municipality}/areas/{code}/following", signed_in},
       read(following_area, asking_following_area)},
      {{"PUT", "/api/v1/municipalities/{municipality}/areas/{code}/following", signed_in, write, small_form,
        RateClass::form},
       done(follow_area_of_program, beginning_to_follow_area)},
      {{"DELETE", "/api/v1/municipalities/{municipality}/areas/{code}/following", signed_in, write, 0, RateClass::form},
       done(follow_area_no_more, ending_to_follow_area)},
      {{"GET", "/api/v1/me/following", signed_in}, read(followed, listing_followed)},
  };
}

}  // namespace meent::web
