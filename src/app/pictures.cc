// SPDX-License-Identifier: EUPL-1.2
#include "app/pictures.h"

#include <algorithm>

#include "app/sign_in.h"
#include "base/hash.h"
#include "base/text.h"
#include "store/picture_store.h"

namespace meent::app {
namespace {

PictureView to_picture_view(const store::PictureRow& row) {
  return {row.number,       row.alternative, row.large.hash,   row.small.hash, row.large.width,
          row.large.height, row.small.width, row.small.height, row.sequence};
}

bool may_add(Session& session, const Loaded& loaded) {
  if (session.actor.empty()) return false;
  const auto roles = domain::roles_of(*loaded.instrument, loaded.dossier, actor_in(session, loaded.municipality->slug));
  return std::any_of(roles.begin(), roles.end(), [&](const std::string& name) {
    const auto* const role = domain::find_role(*loaded.instrument, name);
    return role != nullptr && (role->kind == domain::RoleKind::initiator || role->kind == domain::RoleKind::officer);
  });
}

bool may_remove(Session& session, const Loaded& loaded) {
  return may_add(session, loaded) || is_official(session, loaded.municipality->slug);
}

Result<Loaded> load_with_room(Session& session, std::string_view slug, std::int64_t number) {
  Loaded loaded = TRY(load(session, slug, number));
  if (domain::find_picture_field(*loaded.instrument) == nullptr)
    return Error{ErrorCode::not_found, "picture.none_here"};
  return loaded;
}

Result<Loaded> load_to_add(Session& session, std::string_view slug, std::int64_t number) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  Loaded loaded = TRY(load_with_room(session, slug, number));
  if (!may_add(session, loaded)) return Error{ErrorCode::not_allowed, "picture.not_yours"};
  const int most = domain::find_picture_field(*loaded.instrument)->most;
  const auto pictures = store::list_pictures(session.database, loaded.dossier.id);
  if (std::count_if(pictures.begin(), pictures.end(), [](const auto& one) { return !one.sequence; }) >= most)
    return Error{ErrorCode::conflict, "picture.full", {{"most", std::to_string(most)}}};
  return loaded;
}

Result<PreparedPicture> prepare(const SentPicture& sent) {
  PreparedPicture prepared{{}, clean_text(sent.words)};
  Error refusal{ErrorCode::invalid, "form.check_fields"};
  const std::string words(domain::picture_words_field);
  if (prepared.alternative.empty()) refusal.fields.push_back({words, "picture.alternative_missing"});
  if (count_characters(prepared.alternative) > longest_alternative)
    refusal.fields.push_back({words, "form.too_long", {{"most", std::to_string(longest_alternative)}}});
  // Both mistakes at once; but a file that is refused anyhow is not worth the time of decoding.
  if (sent.bytes.empty() || refusal.fields.empty()) {
    auto made = make_picture(sent.bytes);
    if (made) prepared.made = std::move(*made);
    else if (made.error().code != ErrorCode::invalid) return made.error();
    else refusal.fields.insert(refusal.fields.begin(), made.error().fields.begin(), made.error().fields.end());
  }
  if (!refusal.fields.empty()) return refusal;
  return prepared;
}

store::PictureFileRow to_row(const PictureFile& file) {
  return {sha256_hex(file.bytes), file.width, file.height, file.bytes};
}

store::PictureRow to_row(Session& session, const Loaded& loaded, const PreparedPicture& picture) {
  store::PictureRow row;
  row.dossier = loaded.dossier.id;
  row.person = session.actor;
  row.alternative = picture.alternative;
  row.large = to_row(picture.made.large);
  row.small = to_row(picture.made.small);
  row.added_at = session.now;
  return row;
}

}  // namespace

Result<PicturesView> view_pictures(Session& session, std::string_view slug, std::int64_t number) {
  const Loaded loaded = TRY(load_with_room(session, slug, number));
  PicturesView view;
  view.can_add = may_add(session, loaded);
  view.can_remove = may_remove(session, loaded);
  if (!view.can_remove) return Error{ErrorCode::not_allowed, "picture.not_yours"};
  const auto* const field = domain::find_picture_field(*loaded.instrument);
  view.municipality = to_view(*loaded.municipality);
  view.dossier = to_link(session, *loaded.municipality, loaded.row);
  view.pictures = list_picture_views(session, loaded.dossier.id);
  view.label = field->label.in(session.language);
  view.help = field->help.in(session.language);
  view.most = field->most;
  return view;
}

Result<PreparedPicture> prepare_picture(Session& session, std::string_view slug, std::int64_t number,
                                        const SentPicture& sent) {
  TRY(load_to_add(session, slug, number));
  return prepare(sent);
}

Result<std::optional<PreparedPicture>> prepare_optional_picture(const SentPicture& sent) {
  if (sent.bytes.empty() && clean_text(sent.words).empty()) return std::optional<PreparedPicture>();
  return std::optional(TRY(prepare(sent)));
}

Result<Done> add_picture(Session& session, std::string_view slug, std::int64_t number, const PreparedPicture& picture) {
  const Loaded loaded = TRY(load_to_add(session, slug, number));
  store::add_picture(session.database, to_row(session, loaded, picture));
  bump_revision_of(session, slug);
  return Done{};
}

void add_report_picture(Session& session, const Loaded& loaded, const PreparedPicture& picture) {
  store::PictureRow row = to_row(session, loaded, picture);
  row.sequence = loaded.dossier.sequence;
  store::add_picture(session.database, row);
}

Result<Done> remove_picture(Session& session, std::string_view slug, std::int64_t number, std::int64_t picture) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  const Loaded loaded = TRY(load_with_room(session, slug, number));
  if (!may_remove(session, loaded)) return Error{ErrorCode::not_allowed, "picture.not_yours"};
  for (const auto& row : store::list_pictures(session.database, loaded.dossier.id)) {
    if (row.number != picture) continue;
    store::remove_picture(session.database, row);
    bump_revision_of(session, slug);
    return Done{};
  }
  return Error{ErrorCode::not_found, "picture.unknown"};
}

Result<std::string> get_picture_file(Session& session, std::string_view name) {
  constexpr std::string_view ending = ".webp";
  if (name.size() == 64 + ending.size() && name.ends_with(ending))
    if (auto file = store::find_picture_file(session.database, name.substr(0, 64))) return std::move(file->bytes);
  return Error{ErrorCode::not_found, "picture.unknown"};
}

bool takes_report_picture(const domain::Instrument& instrument, std::string_view phase, std::string_view move) {
  const auto* const here = domain::find_phase(instrument, phase);
  if (here == nullptr || domain::find_picture_field(instrument) == nullptr) return false;
  const auto moves = domain::list_moves(*here, move);
  return !moves.empty() && domain::find_clause(moves[0]->does, domain::report_effect) != nullptr;
}

void add_picture_fields(Session& session, std::vector<FieldView>& fields) {
  FieldView file;
  file.name = domain::picture_file_field;
  file.type = "picture";
  file.label = t(session.language, "picture.along");
  file.help = t(session.language, "picture.file_help");
  FieldView words;
  words.name = domain::picture_words_field;
  words.type = "text";
  words.label = t(session.language, "picture.alternative");
  words.help = t(session.language, "picture.alternative_help");
  fields.push_back(std::move(file));
  fields.push_back(std::move(words));
}

std::vector<PictureView> list_picture_views(Session& session, const domain::DossierId& dossier) {
  std::vector<PictureView> views;
  for (const auto& row : store::list_pictures(session.database, dossier)) views.push_back(to_picture_view(row));
  return views;
}

std::map<domain::DossierId, PictureView> map_first_pictures(Session& session, const domain::DossierId& parent) {
  std::map<domain::DossierId, PictureView> views;
  for (const auto& row : store::list_first_pictures(session.database, parent))
    views.emplace(row.dossier, to_picture_view(row));
  return views;
}

bool may_change_pictures(Session& session, const Loaded& loaded) {
  return domain::find_picture_field(*loaded.instrument) != nullptr && may_remove(session, loaded);
}

}  // namespace meent::app
