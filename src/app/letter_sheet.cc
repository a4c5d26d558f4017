// SPDX-License-Identifier: EUPL-1.2
#include "app/letter_sheet.h"

#include <qrencode.h>

#include <memory>

#include "base/text.h"

namespace meent::app {
namespace {

std::string escape(std::string_view text) {
  std::string out;
  append_markup(out, text);
  return out;
}

constexpr std::size_t most_lines = 6;
constexpr std::size_t longest_line = 45;
constexpr std::size_t most_findings = 20;

constexpr char head[] = R"(<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><style>
@page{size:A4;margin:0}
*{box-sizing:border-box}
body{margin:0;font:11.5pt/1.45 "Source Sans 3","Source Sans Pro","Liberation Sans",sans-serif;color:#000}
.letter{position:relative;width:210mm;height:297mm;overflow:hidden;break-after:page}
.letter:last-child{break-after:auto}
.letter>*{position:absolute;left:25mm;right:25mm;margin:0}
.sender{top:20mm;font-size:15pt;font-weight:700}
.address{top:50mm;right:auto;width:82mm;height:32mm;overflow:hidden;font-size:11pt;line-height:5mm;overflow-wrap:anywhere}
.date{top:88mm;text-align:right}
.fold{left:0!important;right:auto!important;width:5mm;border-top:.2mm solid #888}
.text{top:104mm}.ticket{top:146mm;height:46mm}.steps{top:202mm}
h1{margin:0 0 3mm;font-size:18pt;line-height:1.2;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
p{margin:0 0 2.5mm}ol{margin:0 0 3mm;padding-left:6mm}li{margin-bottom:.5mm}
.url{font-weight:700;overflow-wrap:anywhere}
.ticket{display:flex;align-items:center;justify-content:space-between;gap:6mm;padding:0 6mm;border:.6mm solid #000;border-radius:2mm}
.ticket span{display:block}
.code{font:700 25pt/1.25 "Liberation Mono","DejaVu Sans Mono",monospace;letter-spacing:.02em;white-space:nowrap}
.qr svg{display:block;width:36mm;height:36mm}
.last{top:auto;bottom:10mm;padding-top:2mm;border-top:.2mm solid #000;font-size:10pt;line-height:1.35}
</style></head><body>
)";

std::string replace_all(std::string text, const std::string& what, const std::string& with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

}  // namespace

std::string group_code(const std::string& code) {
  std::string out;
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (i > 0 && i % 4 == 0 && i + 1 < code.size()) out += '-';
    out += code[i];
  }
  return out;
}

std::string qr_svg(const std::string& text, std::string_view label) {
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M),
                                                             &QRcode_free);
  if (!code) return "";
  const int width = code->width;
  const std::string size = std::to_string(width + 8);
  std::string path;
  for (int y = 0; y < width; ++y)
    for (int x = 0; x < width; ++x)
      if (code->data[y * width + x] & 1) path += "M" + std::to_string(x + 4) + " " + std::to_string(y + 4) + "h1v1h-1z";
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size +
         "\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"" + escape(label) +
         "\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path d=\"" + path + "\"/></svg>";
}

ReadAddresses read_addresses(std::string_view text, const std::string& file) {
  ReadAddresses read;
  constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  int number = 0;
  for (const std::string_view line : split(text, '\n')) {
    ++number;
    const auto refuse = [&](const char* key, std::size_t limit) {
      if (read.errors.size() < most_findings)
        read.errors.push_back({file, number, key, {{"limit", std::to_string(limit)}}});
    };
    if (!is_utf8(line)) {
      refuse("letters.not_utf8", 0);
      continue;
    }
    Letter letter;
    for (const std::string_view part : split(line, ';')) {
      std::string clean = clean_text(part);
      if (count_characters(clean) > longest_line) refuse("letters.line_too_long", longest_line);
      if (!clean.empty()) letter.address.push_back(std::move(clean));
    }
    if (letter.address.size() > most_lines) refuse("letters.too_many_lines", most_lines);
    if (!letter.address.empty()) read.letters.push_back(std::move(letter));
  }
  if (read.errors.empty() && read.letters.empty()) read.errors.push_back({file, 0, "letters.no_addresses"});
  return read;
}

std::string render_letters(Language language, const LetterTexts& texts, const std::vector<Letter>& letters) {
  std::string out = replace_all(replace_all(head, "{lang}", std::string(to_code(language))), "{title}",
                                escape(t(language, "letter.title", {{"round", texts.round}})));
  const Language elsewhere = language == Language::nl ? Language::en : Language::nl;
  Params params{
      {"municipality", texts.municipality}, {"round", texts.round}, {"closes", texts.closes}, {"url", texts.url}};
  const auto say = [&](const char* key) { return escape(t(language, key, params)); };
  // The same on all letters; escaped once.
  const std::string before_address =
      "<section class=\"letter\"><p class=\"sender\">" + say("letter.sender") + "</p><p class=\"address\">";
  const std::string before_code =
      "</p><p class=\"date\">" + escape(texts.date) +
      "</p><i class=\"fold\" style=\"top:99mm\"></i><i class=\"fold\" style=\"top:198mm\"></i>"
      "<div class=\"text\"><h1>" +
      say("letter.heading") + "</h1><p>" + say("letter.dear") + "</p><p>" + say("letter.why") + " <strong>" +
      say("letter.until") + "</strong></p></div><div class=\"ticket\"><div><span>" + say("letter.code") +
      "</span><span class=\"code\">";
  const std::string after_code = "</div></div><div class=\"steps\"><ol><li>" + say("letter.step_open") +
                                 " <span class=\"url\">" + escape(texts.url) + "</span></li><li>" +
                                 say("letter.step_code") + "</li><li>" + say("letter.step_choose") + "</li></ol><p>" +
                                 say("letter.secret") + "</p><p>" + say("letter.help") + "</p></div>";
  params[2].second = texts.closes_elsewhere;
  const std::string last = "<p class=\"last\" lang=\"" + std::string(to_code(elsewhere)) + "\">" +
                           escape(t(elsewhere, "letter.summary", params)) + "</p></section>\n";
  for (const Letter& letter : letters) {
    out += before_address;
    for (const std::string& line : letter.address) out += escape(line) + "<br>";
    out += before_code + escape(group_code(letter.code)) + "</span></div><div class=\"qr\">" +
           qr_svg(texts.url + "#" + letter.code) + after_code + last;
  }
  return out + "</body></html>\n";
}

}  // namespace meent::app
