// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/procedure_drawing.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "web/layered_drawing.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

constexpr int card_width = 140;
constexpr int edge = 10;  // between a card's border and its words
constexpr int title_size = 15, title_line = 19;
constexpr int text_size = 14, text_line = 17;
constexpr int sign_width = 16;  // of the sign before a way out

enum class Way { forward, back, end };

// Out of a phase to another one: every move that leads there, and who may make one of them.
struct Exit {
  Way way = Way::forward;
  std::size_t to = 0;
  std::vector<std::string> who;
};

struct Card {
  std::size_t phase = 0;
  std::vector<Exit> exits;
};

bool has_card(const app::ProcedurePhase& phase) { return !phase.final || phase.on_way; }

std::vector<Exit> exits_of(const std::vector<app::ProcedurePhase>& phases, std::size_t from) {
  std::vector<Exit> exits;
  for (const auto& move : phases[from].moves) {
    const auto to =
        std::find_if(phases.begin(), phases.end(), [&](const auto& one) { return one.name == move.to_name; });
    if (move.to_name.empty() || to == phases.end()) continue;
    const auto target = static_cast<std::size_t>(to - phases.begin());
    auto found = std::find_if(exits.begin(), exits.end(), [&](const Exit& one) { return one.to == target; });
    if (found == exits.end()) {
      const Way way = to->final ? Way::end : target <= from ? Way::back : Way::forward;
      found = exits.insert(exits.end(), {way, target, {}});
    }
    if (std::find(found->who.begin(), found->who.end(), move.who) == found->who.end()) found->who.push_back(move.who);
  }
  // Onward first, then back, then the ends, each in the order of the file.
  std::stable_sort(exits.begin(), exits.end(),
                   [](const Exit& left, const Exit& right) { return left.way < right.way; });
  return exits;
}

std::string who_in_words(const Exit& exit) { return join(exit.who, "; "); }

// Thousandths of the size; of what is no letter of the alphabet as of a wide one.
int width_of(std::string_view sign) {
  if (sign.size() > 1) return sign[0] == '\xC3' ? 560 : 700;  // é, ö: as other letters
  const char c = sign[0];
  if (std::string_view("ijl.,:;'|!").find(c) != std::string_view::npos) return 270;
  if (std::string_view(" ftr()-/I").find(c) != std::string_view::npos) return 350;
  if (std::string_view("mMW").find(c) != std::string_view::npos) return 870;
  if (c == 'w') return 740;
  if (c >= 'A' && c <= 'Z') return 640;
  return 530;
}

std::vector<std::string_view> signs_of(std::string_view text) {
  std::vector<std::string_view> signs;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    signs.push_back(text.substr(at, end - at));
    at = end;
  }
  return signs;
}

// Draws lines of words under each other in a card.
class Writer {
 public:
  Writer(int x, int y) : x_(x), y_(y) {}
  void write(const std::vector<std::string>& lines, std::string_view css, int line_height, int indent = 0) {
    for (const auto& line : lines) {
      y_ += line_height;
      html(out_, "<text class=\"{}\" x=\"{}\" y=\"{}\">{}</text>", css, x_ + indent, y_ - 4, line);
    }
  }
  // An arrow to the right or to the left, or the block of an end, before the next line.
  void sign(Way way) {
    const int y = y_ + text_line - 9;
    const std::string at = std::to_string(x_) + " " + std::to_string(y);
    if (way == Way::end)
      html(out_, "<rect class=\"meent-drawing__end\" x=\"{}\" y=\"{}\" width=\"9\" height=\"9\"/>", x_, y - 4);
    else if (way == Way::back) html(out_, "<path class=\"meent-drawing__arrow\" d=\"M{}m10 0h-9m4 -4l-4 4l4 4\"/>", at);
    else html(out_, "<path class=\"meent-drawing__arrow\" d=\"M{}h9m-4 -4l4 4l-4 4\"/>", at);
  }
  void skip(int height) { y_ += height; }
  void rule(int width) {
    y_ += 6;
    html(out_, "<path class=\"meent-drawing__rule\" d=\"M{} {}h{}\"/>", x_, y_, width);
    y_ += 3;
  }
  int y() const { return y_; }
  std::string take() { return std::move(out_); }

 private:
  int x_;
  int y_;
  std::string out_;
};

// What stands in a card; its height is where the writer ends.
int write_card(Writer& writer, const std::vector<app::ProcedurePhase>& phases, const Card& card, bool here,
               Language language) {
  const auto& phase = phases[card.phase];
  const int width = card_width - 2 * edge;
  writer.skip(7);
  if (here)
    writer.write(wrap_words(t(language, "drawing.here"), width, text_size, true), "meent-drawing__here", text_line);
  if (phase.final) writer.write({t(language, "drawing.end_word")}, "meent-drawing__term", text_line);
  writer.write(wrap_words(phase.title, width, title_size, true), "meent-drawing__title", title_line);
  if (!phase.term.empty())
    writer.write(wrap_words(phase.term, width, text_size, false), "meent-drawing__term", text_line);
  if (!card.exits.empty()) writer.rule(width);
  for (const auto& exit : card.exits) {
    writer.skip(4);
    writer.sign(exit.way);
    writer.write(wrap_words(phases[exit.to].title, width - sign_width, text_size, true), "meent-drawing__to", text_line,
                 sign_width);
    writer.write(wrap_words(who_in_words(exit), width - sign_width, text_size, false), "meent-drawing__who", text_line,
                 sign_width);
  }
  writer.skip(10);
  return writer.y();
}

// With rounded corners.
std::string path_of(const PlacedLine& line) {
  constexpr int round = 6;
  const auto point = [](const Corner& corner) { return std::to_string(corner.x) + " " + std::to_string(corner.y); };
  const auto towards = [](const Corner& from, const Corner& to, int steps) {
    const auto part = [&](int a, int b) { return a + std::clamp(b - a, -steps, steps); };
    return Corner{part(from.x, to.x), part(from.y, to.y)};
  };
  const auto length = [](const Corner& a, const Corner& b) { return std::abs(a.x - b.x) + std::abs(a.y - b.y); };
  std::string path = "M" + point(line.corners.front());
  for (std::size_t i = 1; i + 1 < line.corners.size(); ++i) {
    const Corner &before = line.corners[i - 1], &at = line.corners[i], &after = line.corners[i + 1];
    const int radius = std::min({round, length(before, at) / 2, length(at, after) / 2});
    path += "L" + point(towards(at, before, radius)) + "Q" + point(at) + " " + point(towards(at, after, radius));
  }
  return path + "L" + point(line.corners.back());
}

Html line_html(const PlacedLine& line) {
  const Corner end = line.corners.back();
  const bool to_right = line.corners[line.corners.size() - 2].x < end.x;
  const std::string tip = to_right ? "l-7 -4v8z" : "l7 -4v8z";
  return html("<path class=\"{}\" d=\"{}\"/><path class=\"meent-drawing__tip\" d=\"M{} {}{}\"/>",
              line.back ? "meent-drawing__line meent-drawing__line--back" : "meent-drawing__line", path_of(line), end.x,
              end.y, tip);
}

Html svg_html(const std::vector<app::ProcedurePhase>& phases, const std::vector<Card>& cards, std::string_view here,
              Language language) {
  DrawingSizes sizes;
  sizes.box = card_width;
  std::vector<DrawnBox> boxes;
  std::vector<DrawnEdge> edges;
  for (std::size_t i = 0; i < cards.size(); ++i) {
    Writer measure(0, 0);
    const auto& phase = phases[cards[i].phase];
    boxes.push_back({std::max(write_card(measure, phases, cards[i], phase.name == here, language), 48), phase.on_way});
    for (const auto& exit : cards[i].exits)
      for (std::size_t to = 0; to < cards.size(); ++to)
        if (cards[to].phase == exit.to) edges.push_back({i, to});
  }
  const LayeredDrawing drawing = draw_layers(boxes, edges, sizes);
  std::string out;
  for (const auto& line : drawing.lines) html(out, "{}", line_html(line));
  for (std::size_t i = 0; i < cards.size(); ++i) {
    const auto& phase = phases[cards[i].phase];
    const auto& box = drawing.boxes[i];
    std::string css = "meent-drawing__card";
    if (phase.final) css += " meent-drawing__card--end";
    if (phase.name == here) css += " meent-drawing__card--here";
    Writer writer(box.x + edge, box.y);
    write_card(writer, phases, cards[i], phase.name == here, language);
    html(out, "<g class=\"{}\"><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\"/>{}</g>", css, box.x, box.y,
         card_width, boxes[i].height, finish(writer.take()));
  }
  return html(
      "<svg class=\"meent-drawing__svg\" aria-hidden=\"true\" width=\"{}\" height=\"{}\" "
      "viewBox=\"0 0 {} {}\">{}</svg>",
      drawing.width, drawing.height, drawing.width, drawing.height, finish(out));
}

Html list_html(const std::vector<app::ProcedurePhase>& phases, const std::vector<Card>& cards, std::string_view here,
               Language language) {
  std::string items;
  for (const auto& card : cards) {
    const auto& phase = phases[card.phase];
    std::string exits;
    for (const auto& exit : card.exits) {
      const char* const key = exit.way == Way::end    ? "drawing.end"
                              : exit.way == Way::back ? "drawing.back"
                                                      : "drawing.forward";
      html(exits, "<li>{}</li>", t(language, key, {{"phase", phases[exit.to].title}, {"who", who_in_words(exit)}}));
    }
    std::string facts;
    if (!phase.term.empty()) html(facts, " <span class=\"meent-drawing__facts\">{}</span>", phase.term);
    if (phase.final) html(facts, " <span class=\"meent-drawing__facts\">{}</span>", t(language, "drawing.end_word"));
    if (phase.name == here)
      html(facts, " <strong class=\"meent-drawing__now\">{}</strong>", t(language, "drawing.here"));
    std::string list;
    if (!exits.empty()) html(list, "<ul class=\"utrecht-unordered-list\">{}</ul>", finish(exits));
    html(items, "<li><strong>{}</strong>{}{}</li>", phase.title, finish(facts), finish(list));
  }
  return html("<ol class=\"meent-drawing__list utrecht-ordered-list\">{}</ol>", finish(items));
}

}  // namespace

std::vector<std::string> wrap_words(std::string_view text, int width, int size, bool bold) {
  const int most = width * 1000 / size * (bold ? 94 : 100) / 100;
  std::vector<std::string> lines;
  std::string line;
  int used = 0;
  const auto end_line = [&] {
    lines.push_back(std::exchange(line, ""));
    used = 0;
  };
  for (const std::string_view word : split(text, ' ')) {
    if (word.empty()) continue;
    const auto signs = signs_of(word);
    int wide = 0;
    for (const auto sign : signs) wide += width_of(sign);
    if (!line.empty() && used + width_of(" ") + wide > most) end_line();
    if (!line.empty()) {
      line += ' ';
      used += width_of(" ");
    }
    for (const auto sign : signs) {
      if (wide > most && used + width_of(sign) + width_of("-") > most) {
        line += '-';
        end_line();
      }
      line += sign;
      used += width_of(sign);
    }
  }
  if (!line.empty()) end_line();
  return lines;
}

Html procedure_drawing_html(const std::vector<app::ProcedurePhase>& phases, std::string_view here, Language language) {
  std::vector<Card> cards;
  for (std::size_t i = 0; i < phases.size(); ++i)
    if (has_card(phases[i])) cards.push_back({i, exits_of(phases, i)});
  if (cards.empty()) return finish("");
  return html(
      "<div class=\"meent-drawing\"><p class=\"utrecht-paragraph meent-drawing__lead\">{}</p><div "
      "class=\"meent-drawing__scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{}\">{}</div>{}</div>",
      t(language, "drawing.lead"), t(language, "drawing.label"), svg_html(phases, cards, here, language),
      list_html(phases, cards, here, language));
}

}  // namespace meent::web
