// SPDX-License-Identifier: EUPL-1.2
#include "app/appearance.h"

#include <algorithm>
#include <cmath>

#include "app/audit.h"
#include "app/house.h"
#include "app/theme.h"
#include "base/text.h"
#include "store/setting_store.h"

namespace meent::app {
namespace {

using Settings = std::map<std::string, std::string>;

constexpr std::size_t longest_line = 200;
constexpr std::size_t longest_text = 2000;

std::string find(const Settings& settings, const std::string& name) {
  const auto found = settings.find(name);
  return found == settings.end() ? std::string() : found->second;
}

bool is_colour(std::string_view name) { return name == "accent" || name == "on_accent" || name == "accent_dark"; }
bool is_text(std::string_view name) { return name.starts_with("welcome_") || name.starts_with("privacy_"); }

std::optional<Theme> find_theme(const Settings& settings) {
  const auto accent = algorithms::parse_colour(find(settings, "accent"));
  if (!accent) return std::nullopt;
  return complete_theme(*accent, algorithms::parse_colour(find(settings, "on_accent")),
                        algorithms::parse_colour(find(settings, "accent_dark")));
}

// Never rounded up: 4.499 is not 4.5.
std::string ratio_in_words(Language language, double ratio) {
  const auto hundredths = static_cast<long long>(std::floor(ratio * 100));
  std::string rest = std::to_string(hundredths % 100);
  if (rest.size() == 1) rest.insert(0, "0");
  return std::to_string(hundredths / 100) + (language == Language::nl ? "," : ".") + rest;
}

std::optional<FieldError> find_mistake(const std::string& name, const std::string& value) {
  if (value.empty()) return std::nullopt;
  // Fewer signs than an address may have: it becomes a link, in which some have a meaning.
  constexpr std::string_view in_email = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_+@";
  if (name == "contact_email" && (value.find_first_not_of(in_email) != std::string::npos || !is_mail_address(value)))
    return FieldError{name, "appearance.email"};
  if (name == "contact_telephone" && value.find_first_not_of("0123456789 +-()") != std::string::npos)
    return FieldError{name, "appearance.telephone"};
  if (is_colour(name) && !algorithms::parse_colour(value)) return FieldError{name, "appearance.no_colour"};
  const std::size_t most = is_text(name) ? longest_text : longest_line;
  if (count_characters(value) > most) return FieldError{name, "form.too_long", {{"most", std::to_string(most)}}};
  return std::nullopt;
}

void find_unreadable(Language language, const Settings& settings, std::vector<FieldError>& errors) {
  if (find(settings, "accent").empty()) {
    for (const char* name : {"on_accent", "accent_dark"})
      if (!find(settings, name).empty()) errors.push_back({"accent", "appearance.needs_accent"});
    return;
  }
  const auto theme = find_theme(settings);
  if (!theme) return;
  for (const ThemePair& pair : measure(*theme)) {
    if (pair.ratio >= pair.needed) continue;
    errors.push_back({pair.field,
                      "appearance.contrast",
                      {{"ground", t(language, pair.ground)},
                       {"ratio", ratio_in_words(language, pair.ratio)},
                       {"needed", ratio_in_words(language, pair.needed)},
                       {"nearest", pair.nearest ? algorithms::to_text(*pair.nearest) : "–"}}});
    // What stands on a colour that will change is not worth a word yet.
    if (pair.field == "accent") return;
  }
}

void set_if(const Settings& settings, const std::string& name, std::string& target) {
  if (auto value = find(settings, name); !value.empty()) target = std::move(value);
}

}  // namespace

const std::vector<std::string>& setting_names() {
  static const std::vector<std::string> names{"contact_email", "contact_telephone", "contact_address", "welcome_nl",
                                              "welcome_en",    "privacy_nl",        "privacy_en",      "accent",
                                              "on_accent",     "accent_dark"};
  return names;
}

void apply_settings(domain::Municipality& municipality, const Settings& settings) {
  set_if(settings, "contact_email", municipality.contact.email);
  set_if(settings, "contact_telephone", municipality.contact.telephone);
  set_if(settings, "contact_address", municipality.contact.address);
  set_if(settings, "welcome_nl", municipality.welcome.nl);
  set_if(settings, "welcome_en", municipality.welcome.en);
  set_if(settings, "privacy_nl", municipality.privacy.nl);
  set_if(settings, "privacy_en", municipality.privacy.en);
  if (const auto theme = find_theme(settings)) municipality.style = render_theme(*theme);
}

Result<AppearanceView> view_appearance(Session& session, std::string_view slug) {
  AppearanceView view;
  view.municipality = to_view(*TRY(get_municipality(session, slug)));
  for (const auto& [name, value] : store::list_settings(session.database, slug))
    if (!value.empty()) view.set[name] = value;
  const auto file = TRY(get_municipality_file(session, slug));
  view.in_file = {{"contact_email", file->contact.email},
                  {"contact_telephone", file->contact.telephone},
                  {"contact_address", file->contact.address}};
  if (const auto theme = find_theme(view.set))
    for (const ThemePair& pair : measure(*theme))
      view.measured.push_back({t(session.language, pair.ground), ratio_in_words(session.language, pair.ratio)});
  return view;
}

Result<Done> save_appearance(Session& session, std::string_view slug, const Settings& given) {
  TRY(get_municipality(session, slug));
  Settings wanted;
  Error wrong{ErrorCode::invalid, "form.check_fields"};
  for (const std::string& name : setting_names()) {
    std::string value = clean_text(find(given, name));
    if (auto mistake = find_mistake(name, value)) wrong.fields.push_back(std::move(*mistake));
    else if (const auto colour = is_colour(name) ? algorithms::parse_colour(value) : std::nullopt)
      value = algorithms::to_text(*colour);
    wanted[name] = std::move(value);
  }
  if (wrong.fields.empty()) find_unreadable(session.language, wanted, wrong.fields);
  if (!wrong.fields.empty()) return wrong;
  const auto before = store::list_settings(session.database, slug);
  bool changed = false;
  for (const std::string& name : setting_names()) {
    if (find(before, name) == wanted[name]) continue;
    store::set_setting(session.database, slug, name, wanted[name], session.now);
    note_in_audit(session, slug, "setting_changed", {}, {{"setting", name}});
    changed = true;
  }
  if (changed) bump_revision_of(session, slug);
  return Done{};
}

Result<std::string> get_style(Session& session, std::string_view slug, std::string_view version) {
  const auto municipality = TRY(get_municipality(session, slug));
  if (municipality->style.empty() || to_view(*municipality).style_version != version)
    return Error{ErrorCode::not_found, "appearance.no_style"};
  return municipality->style;
}

Result<PrivacyView> view_privacy(Session& session, std::string_view slug) {
  const auto municipality = TRY(get_municipality(session, slug));
  return PrivacyView{to_view(*municipality), municipality->privacy};
}

}  // namespace meent::app
