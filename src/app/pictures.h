// SPDX-License-Identifier: EUPL-1.2
// Pictures of a dossier, where its definition has a field of type picture. The initiator and the officials of its
// procedure add them, each with what is on it in words; the initiator and officials of the municipality take them away,
// and then the bytes are gone. They stand in no event: a picture can be taken back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/house.h"
#include "app/picture_file.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

inline constexpr std::size_t longest_alternative = 250;  // characters

struct PicturesView {
  MunicipalityView municipality;
  DossierLink dossier;
  std::vector<PictureView> pictures;
  std::string label;  // of the field, in the definition's words
  std::string help;
  int most = 0;
  bool can_add = false;
  bool can_remove = false;
};

// Refusals: those of load(); not_found "picture.none_here" when the definition has no room for pictures; not_allowed
// "picture.not_yours" for whoever may neither add nor take away.
Result<PicturesView> view_pictures(Session& session, std::string_view slug, std::int64_t number);

// Everything that is slow, outside the writer. Refusals: those of view_pictures() and make_picture(); conflict
// "picture.full" {most}; invalid with field "foto_tekst".
Result<PreparedPicture> prepare_picture(Session& session, std::string_view slug, std::int64_t number,
                                        const SentPicture& sent);
// The same for a photo that comes with a form which may go without: nothing when none was sent.
Result<std::optional<PreparedPicture>> prepare_optional_picture(const SentPicture& sent);
Result<Done> add_picture(Session& session, std::string_view slug, std::int64_t number, const PreparedPicture& picture);
// Of the report that is the last event of the dossier.
void add_report_picture(Session& session, const Loaded& loaded, const PreparedPicture& picture);
// not_found "picture.unknown", not_allowed "picture.not_yours".
Result<Done> remove_picture(Session& session, std::string_view slug, std::int64_t number, std::int64_t picture);

// The bytes of a file, WebP; not_found "picture.unknown". `name`: its hash and ".webp".
Result<std::string> get_picture_file(Session& session, std::string_view name);

// Whether a move reports, in a definition with room for pictures: then a photo may come with it.
bool takes_report_picture(const domain::Instrument& instrument, std::string_view phase, std::string_view move);
// Room for one photo in a form that may go without.
void add_picture_fields(Session& session, std::vector<FieldView>& fields);

// For the page of a dossier (those of reports too), and the first of each dossier in a round by the dossier's id.
std::vector<PictureView> list_picture_views(Session& session, const domain::DossierId& dossier);
std::map<domain::DossierId, PictureView> map_first_pictures(Session& session, const domain::DossierId& parent);
// Whether this reader may add or take away pictures there, so that a page can point at it.
bool may_change_pictures(Session& session, const Loaded& loaded);

}  // namespace meent::app
