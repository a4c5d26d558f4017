// SPDX-License-Identifier: EUPL-1.2
#include "app/example_picture.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "base/random.h"

namespace meent::app {
namespace {

// Twice the size of what is kept: shrinking smooths the edges.
constexpr int width = 1920;
constexpr int height = 1280;

struct Colour {
  int red, green, blue;
};
constexpr Colour white{250, 250, 245}, sky{198, 224, 240}, grass{126, 168, 92}, dark_grass{92, 136, 72};
constexpr Colour leaf{70, 122, 72}, trunk{112, 84, 60}, stone{196, 188, 178}, dark_stone{160, 152, 144};
constexpr Colour brick{178, 96, 76}, roof{92, 70, 70}, water{110, 160, 186}, wood{170, 118, 70}, sun{250, 214, 110};
constexpr Colour night{34, 42, 74}, glow{246, 222, 150}, soil{104, 78, 58}, ink{36, 36, 40};

class Canvas {
 public:
  explicit Canvas(Colour colour) : pixels_(static_cast<std::size_t>(width) * height * 3, '\0') {
    rectangle(0, 0, width, height, colour);
  }

  void rectangle(int left, int top, int right, int bottom, Colour colour) {
    for (int y = std::max(top, 0); y < std::min(bottom, height); ++y) line(y, left, right, colour);
  }
  void disc(int x, int y, int radius, Colour colour) {
    for (int dy = -radius; dy <= radius; ++dy) {
      int dx = radius;
      while (dx * dx + dy * dy > radius * radius) --dx;
      line(y + dy, x - dx, x + dx + 1, colour);
    }
  }
  // From (left, bottom) and (right, bottom) to a top in the middle.
  void gable(int left, int right, int top, int bottom, Colour colour) {
    for (int y = top; y < bottom; ++y) {
      const int half = (right - left) * (y - top) / (2 * (bottom - top));
      line(y, (left + right) / 2 - half, (left + right) / 2 + half, colour);
    }
  }
  // A strip that becomes wider towards the reader, such as a path.
  void strip(int top, int bottom, int middle, int narrow, int wide, Colour colour) {
    for (int y = top; y < bottom; ++y) {
      const int half = narrow + (wide - narrow) * (y - top) / (bottom - top);
      line(y, middle - half, middle + half, colour);
    }
  }

  void tree(int x, int foot, int size, Colour crown = leaf) {
    rectangle(x - size / 8, foot - size * 2, x + size / 8, foot, trunk);
    disc(x, foot - size * 2, size, crown);
    disc(x - size * 2 / 3, foot - size * 3 / 2, size * 2 / 3, crown);
    disc(x + size * 2 / 3, foot - size * 3 / 2, size * 2 / 3, crown);
  }
  void house(int left, int right, int top, int foot, Colour wall, Colour window) {
    rectangle(left, top, right, foot, wall);
    gable(left - 20, right + 20, top - (right - left) / 2, top, roof);
    const int side = (right - left) / 5;
    for (const int row : {0, 1})
      for (const int at : {1, 3})
        rectangle(left + at * side, top + 40 + row * 170, left + (at + 1) * side, top + 150 + row * 170, window);
  }
  void lamp(int x, int foot, Colour light) {
    rectangle(x - 8, foot - 420, x + 8, foot, ink);
    disc(x, foot - 430, 40, light);
  }

  // The word that says that this is no photo, in letters of five by seven squares.
  Drawing finish() {
    constexpr int square = 12;
    constexpr std::array<std::array<std::uint8_t, 7>, 9> word{{{17, 17, 17, 17, 17, 10, 4},     // V
                                                               {14, 17, 17, 17, 17, 17, 14},    // O
                                                               {14, 17, 17, 17, 17, 17, 14},    // O
                                                               {30, 17, 17, 30, 20, 18, 17},    // R
                                                               {30, 17, 17, 30, 17, 17, 30},    // B
                                                               {31, 16, 16, 30, 16, 16, 31},    // E
                                                               {31, 16, 16, 30, 16, 16, 31},    // E
                                                               {16, 16, 16, 16, 16, 16, 31},    // L
                                                               {30, 17, 17, 17, 17, 17, 30}}};  // D
    constexpr int top = height - 9 * square - square, left = 2 * square;
    rectangle(0, top - square * 2, static_cast<int>(word.size()) * 6 * square + 3 * square, height, ink);
    for (std::size_t letter = 0; letter < word.size(); ++letter)
      for (int row = 0; row < 7; ++row)
        for (int column = 0; column < 5; ++column)
          if ((word[letter][static_cast<std::size_t>(row)] >> (4 - column) & 1) != 0) {
            const int x = left + (static_cast<int>(letter) * 6 + column) * square, y = top + row * square;
            rectangle(x, y, x + square, y + square, white);
          }
    return {width, height, std::move(pixels_)};
  }

 private:
  void line(int y, int left, int right, Colour colour) {
    if (y < 0 || y >= height) return;
    left = std::max(left, 0);
    right = std::min(right, width);
    for (std::size_t at = (static_cast<std::size_t>(y) * width + static_cast<std::size_t>(left)) * 3; left < right;
         ++left) {
      pixels_[at++] = static_cast<char>(colour.red);
      pixels_[at++] = static_cast<char>(colour.green);
      pixels_[at++] = static_cast<char>(colour.blue);
    }
  }

  std::string pixels_;
};

int between(SeededDraw& draw, int least, int most) {
  return least + static_cast<int>(draw.below(static_cast<std::uint64_t>(most - least + 1)));
}

void paint_street(Canvas& canvas, Colour window) {
  for (int i = 0; i < 5; ++i)
    canvas.house(i * 390 + 10, i * 390 + 370, 330 + i % 2 * 40, 760, i % 2 == 0 ? brick : stone, window);
}

Drawing draw_flowers() {
  Canvas canvas(sky);
  paint_street(canvas, white);
  canvas.rectangle(0, 760, width, height, dark_stone);
  for (int y = 760; y < height; y += 90)
    for (int x = (y / 90) % 2 * 70 - 70; x < width; x += 140) canvas.rectangle(x + 4, y + 4, x + 136, y + 86, stone);
  canvas.rectangle(240, 850, 1680, 1130, soil);
  SeededDraw draw("flowers");
  for (int i = 0; i < 150; ++i) {
    const int x = between(draw, 270, 1650), y = between(draw, 850, 1080);
    canvas.rectangle(x - 4, y, x + 4, y + 60, leaf);
    canvas.disc(x, y, 20, std::array{Colour{222, 90, 110}, Colour{240, 200, 80}, white, Colour{150, 110, 190}}[i % 4]);
  }
  return canvas.finish();
}

Drawing draw_bench() {
  Canvas canvas(sky);
  canvas.disc(1560, 250, 110, sun);
  for (int i = 0; i < 9; ++i) canvas.tree(i * 230 + 60, 600, 80 + i % 3 * 22, i % 2 == 0 ? leaf : dark_grass);
  canvas.rectangle(0, 590, width, 900, water);
  for (int i = 0; i < 14; ++i) canvas.rectangle(i * 311 % 1900, 620 + i * 19, i * 311 % 1900 + 180, 626 + i * 19, sky);
  canvas.rectangle(0, 860, width, height, grass);
  for (const int left : {330, 1110}) {
    for (const int y : {760, 810, 860}) canvas.rectangle(left, y, left + 480, y + 32, wood);
    canvas.rectangle(left - 20, 930, left + 500, 966, wood);
    for (const int leg : {20, 440}) canvas.rectangle(left + leg, 760, left + leg + 24, 1080, ink);
  }
  return canvas.finish();
}

Drawing draw_playground() {
  Canvas canvas(sky);
  canvas.rectangle(0, 640, width, height, grass);
  canvas.tree(240, 800, 190);
  canvas.tree(1690, 780, 170, dark_grass);
  canvas.strip(900, 1200, 960, 620, 900, Colour{226, 206, 160});
  for (const int x : {560, 1000}) canvas.rectangle(x, 420, x + 26, 1010, brick);
  canvas.rectangle(540, 420, 1046, 446, brick);
  for (const int x : {680, 860}) {
    canvas.rectangle(x, 446, x + 6, 830, ink);
    canvas.rectangle(x + 80, 446, x + 86, 830, ink);
    canvas.rectangle(x - 10, 830, x + 96, 856, wood);
  }
  for (int i = 0; i < 400; ++i) canvas.rectangle(1200 + i, 520 + i * 5 / 4, 1230 + i, 560 + i * 5 / 4, sun);
  for (const int x : {1150, 1200}) canvas.rectangle(x, 520, x + 20, 1020, ink);
  for (int y = 580; y < 1000; y += 70) canvas.rectangle(1150, y, 1220, y + 14, ink);
  return canvas.finish();
}

Drawing draw_garden() {
  Canvas canvas(sky);
  canvas.rectangle(0, 300, width, 700, brick);
  for (int x = 120; x < width; x += 300) canvas.rectangle(x, 380, x + 180, 560, white);
  canvas.rectangle(0, 700, width, height, grass);
  SeededDraw draw("garden");
  for (const int top : {780, 980})
    for (int x = 90 + (top - 780) / 2; x < width - 300; x += 460) {
      for (int i = 0; i < 9; ++i)
        canvas.disc(x + 30 + i * 40, top - between(draw, 0, 40), 40, i % 3 == 0 ? leaf : dark_grass);
      for (int i = 0; i < 4; ++i)
        canvas.disc(x + 50 + between(draw, 0, 280), top - between(draw, 0, 40), 16, Colour{206, 70, 56});
      canvas.rectangle(x, top, x + 380, top + 110, wood);
      canvas.rectangle(x, top + 52, x + 380, top + 58, trunk);
    }
  return canvas.finish();
}

Drawing draw_night() {
  Canvas canvas(night);
  canvas.disc(1500, 200, 70, Colour{226, 226, 210});
  SeededDraw draw("night");
  for (int i = 0; i < 60; ++i) canvas.disc(between(draw, 0, width), between(draw, 0, 420), 3, white);
  canvas.rectangle(0, 620, width, height, Colour{40, 64, 56});
  for (int i = 0; i < 8; ++i) canvas.tree(i * 260 + 40, 660, 90, Colour{36, 58, 56});
  canvas.strip(620, height, 960, 60, 620, Colour{110, 108, 110});
  for (const auto& [x, foot] : {std::pair{500, 1040}, {760, 780}, {1160, 780}, {1420, 1040}}) {
    canvas.strip(foot - 30, foot + 50, x, 90, 170, Colour{150, 140, 110});
    canvas.lamp(x, foot, glow);
  }
  return canvas.finish();
}

Drawing draw_square() {
  Canvas canvas(sky);
  paint_street(canvas, glow);
  canvas.rectangle(0, 760, width, height, stone);
  for (int i = 0; i < 9; ++i) canvas.rectangle(0, 780 + i * i * 8, width, 784 + i * i * 8, dark_stone);
  canvas.tree(300, 950, 150);
  canvas.tree(1640, 950, 150);
  canvas.rectangle(700, 640, 1220, 980, white);
  for (int i = 0; i < 8; ++i)
    canvas.rectangle(680 + i * 70, 560, 750 + i * 70, 660, i % 2 == 0 ? Colour{200, 70, 60} : white);
  canvas.rectangle(760, 700, 1160, 820, ink);
  canvas.rectangle(720, 820, 1200, 850, wood);
  for (const int x : {800, 1120}) canvas.disc(x, 1000, 60, ink);
  return canvas.finish();
}

}  // namespace

std::optional<Drawing> draw_example(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, Drawing (*)()>, 6> drawings{{{"flowers", draw_flowers},
                                                                                {"bench", draw_bench},
                                                                                {"playground", draw_playground},
                                                                                {"garden", draw_garden},
                                                                                {"night", draw_night},
                                                                                {"square", draw_square}}};
  for (const auto& [known, draw] : drawings)
    if (known == name) return draw();
  return std::nullopt;
}

}  // namespace meent::app
