// SPDX-License-Identifier: EUPL-1.2
// A municipality's own words and colour.
#include "app/appearance.h"

#include <regex>

#include "app/house.h"
#include "app/house_fixture.h"
#include "app/theme.h"

namespace meent::app {
namespace {

using algorithms::Colour;
using algorithms::contrast;

Colour of(const std::string& text) { return *algorithms::parse_colour(text); }

// The ten values of a style sheet, light first.
std::vector<Colour> colours_in(const std::string& css) {
  static const std::regex value(": (#[0-9a-f]{6});");
  std::vector<Colour> colours;
  for (std::sregex_iterator it(css.begin(), css.end(), value), end; it != end; ++it) colours.push_back(of((*it)[1]));
  return colours;
}

// What tools/build_web asks of a theme.
void expect_readable(const std::string& css, const std::string& chosen) {
  const auto colours = colours_in(css);
  ASSERT_EQ(colours.size(), 10u) << css;
  const std::vector<std::vector<const char*>> grounds{{"#ffffff", "#f4f5f3"}, {"#14181c", "#1d2227"}};
  const std::vector<std::vector<const char*>> texts{{"#1a1e1b", "#4d544f", "#a8200d", "#17672d", "#7a4f00"},
                                                    {"#f1f3f4", "#b7bfc6", "#ff9d90", "#82d498", "#f0c05a"}};
  for (std::size_t scheme = 0; scheme < 2; ++scheme) {
    const auto at = [&](std::size_t i) { return colours[scheme * 5 + i]; };
    const Colour accent = at(0), hover = at(1), subtle = at(2), border = at(3), letters = at(4);
    for (const Colour text : {accent, hover}) {
      for (const char* ground : grounds[scheme]) EXPECT_GE(contrast(text, of(ground)), 4.5) << chosen << css;
      EXPECT_GE(contrast(text, subtle), 4.5) << chosen << css;
      EXPECT_GE(contrast(letters, text), 4.5) << chosen << css;
    }
    for (const char* text : texts[scheme]) EXPECT_GE(contrast(of(text), subtle), 4.5) << chosen << css;
    EXPECT_GE(contrast(accent, border), 3) << chosen << css;
  }
}

TEST(Theme, every_colour_that_is_accepted_gives_a_style_sheet_in_which_everything_can_be_read) {
  int accepted = 0;
  for (int r = 0; r < 256; r += 17)
    for (int g = 0; g < 256; g += 17)
      for (int b = 0; b < 256; b += 51) {
        const Colour colour{{static_cast<std::uint8_t>(r), static_cast<std::uint8_t>(g), static_cast<std::uint8_t>(b)}};
        const Theme theme = complete_theme(colour, {}, {});
        bool good = true;
        for (const auto& pair : measure(theme)) good = good && pair.ratio >= pair.needed;
        if (!good) continue;
        ++accepted;
        expect_readable(render_theme(theme), algorithms::to_text(colour));
      }
  EXPECT_GT(accepted, 200);
}

TEST(Theme, what_is_proposed_instead_of_a_colour_is_accepted) {
  for (const char* text : {"#ffcc00", "#00ffff", "#ff69b4", "#ffffff", "#7fff00"}) {
    const auto pairs = measure(complete_theme(of(text), {}, {}));
    ASSERT_LT(pairs[0].ratio, 4.5) << text;
    ASSERT_TRUE(pairs[0].nearest.has_value());
    const Theme mended = complete_theme(*pairs[0].nearest, {}, {});
    for (const auto& pair : measure(mended)) EXPECT_GE(pair.ratio, pair.needed) << text << " " << pair.field;
    expect_readable(render_theme(mended), text);
  }
}

class Appearance : public House {
 protected:
  std::string save(const std::map<std::string, std::string>& given) const {
    auto actor = session(officer);
    const auto done = save_appearance(actor, "utrecht", given);
    return done ? "done" : done.error().fields.empty() ? done.error().key : done.error().fields[0].key;
  }
};

TEST_F(Appearance, what_is_set_goes_before_the_file_and_what_is_emptied_does_not) {
  auto reader = session();
  const auto in_file = MUST(get_municipality_file(reader, "amersfoort"))->contact.email;
  auto actor = session(officer);
  static_cast<void>(MUST(save_appearance(actor, "amersfoort", {{"contact_email", "nieuw@amersfoort.nl"}})));
  EXPECT_EQ(MUST(get_municipality(reader, "amersfoort"))->contact.email, "nieuw@amersfoort.nl");
  EXPECT_EQ(MUST(get_municipality_file(reader, "amersfoort"))->contact.email, in_file);
  static_cast<void>(MUST(save_appearance(actor, "amersfoort", {})));
  EXPECT_EQ(MUST(get_municipality(reader, "amersfoort"))->contact.email, in_file);
}

TEST_F(Appearance, pages_that_were_kept_are_drawn_again) {
  auto reader = session();
  const auto before = revision_of(reader, "utrecht");
  EXPECT_EQ(save({{"accent", "#8b1e3f"}}), "done");
  const auto after = revision_of(reader, "utrecht");
  EXPECT_GT(after, before);
  EXPECT_EQ(save({{"accent", "#8b1e3f"}}), "done");
  EXPECT_EQ(revision_of(reader, "utrecht"), after) << "nothing was new";
}

TEST_F(Appearance, an_old_address_of_the_style_sheet_gives_nothing) {
  EXPECT_EQ(save({{"accent", "#8b1e3f"}}), "done");
  auto reader = session();
  const std::string version = to_view(*MUST(get_municipality(reader, "utrecht"))).style_version;
  EXPECT_TRUE(get_style(reader, "utrecht", version).has_value());
  EXPECT_EQ(save({{"accent", "#1a7051"}}), "done");
  EXPECT_FALSE(get_style(reader, "utrecht", version).has_value());
  EXPECT_FALSE(get_style(reader, "almere", "").has_value());
}

}  // namespace
}  // namespace meent::app
