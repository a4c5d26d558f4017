// SPDX-License-Identifier: EUPL-1.2
// What a municipality says in its own words and shows in its own colour, set by administrators on the site. What is set
// there goes before the municipality's file; what is emptied is as the file says again (docs/adr/0025). Colours that
// cannot be read are refused, with the contrast that was measured and the nearest colour that can be read.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/municipality.h"

namespace meent::app {

// Names of what can be set, in the order of the form: contact_email, contact_telephone, contact_address, welcome_nl,
// welcome_en, privacy_nl, privacy_en, accent, on_accent, accent_dark.
const std::vector<std::string>& setting_names();

// What was measured of the colour that is in use.
struct Measured {
  std::string pair;  // in words: "Accentkleur op de pagina"
  std::string ratio;
};

struct AppearanceView {
  MunicipalityView municipality;
  std::map<std::string, std::string> set = {};      // on the site, by name; what is not there is as in the file
  std::map<std::string, std::string> in_file = {};  // what the file says, where it says something
  std::vector<Measured> measured = {};              // empty: no colour of its own
};
// not_found "municipality.unknown".
Result<AppearanceView> view_appearance(Session& session, std::string_view slug);

// Everything or nothing. `given` by name; a name that is not there counts as empty. Each change stands in the log.
// Refuses with invalid "form.check_fields" and the fields: "appearance.email", "appearance.telephone", "form.too_long"
// {most}, "appearance.no_colour", "appearance.needs_accent", "appearance.contrast" {ground, ratio, needed, nearest}.
Result<Done> save_appearance(Session& session, std::string_view slug, const std::map<std::string, std::string>& given);

// For get_municipality(): the municipality as its settings make it. `settings` as they are stored.
void apply_settings(domain::Municipality& municipality, const std::map<std::string, std::string>& settings);

// The style sheet with the municipality's own accent, when `version` is that of the present one (style_version() of its
// view); not_found "appearance.no_style".
Result<std::string> get_style(Session& session, std::string_view slug, std::string_view version);

// What the municipality adds to the page on privacy; empty: nothing.
struct PrivacyView {
  MunicipalityView municipality;
  domain::LocalText addition;
};
Result<PrivacyView> view_privacy(Session& session, std::string_view slug);

}  // namespace meent::app
