// SPDX-License-Identifier: EUPL-1.2
#include "cli/letter_sheet.h"

#include <qrencode.h>

#include <memory>

namespace meent::cli {
namespace {

// The letters are a file for a printer, not a page of the server, so web/html.h is not at hand here.
std::string escape(const std::string& text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

constexpr char head[] = R"(<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><style>
@page{size:A4;margin:0}body{margin:0;font:12pt/1.5 "Source Sans 3","Liberation Sans",sans-serif;color:#111}
.letter{box-sizing:border-box;height:297mm;padding:50mm 22mm 15mm;page-break-after:always;position:relative}
.address{position:absolute;top:50mm;left:22mm;min-height:27mm}.text{margin-top:48mm;max-width:150mm}
.code{font:700 22pt/1.3 "Liberation Mono",monospace;letter-spacing:.06em;margin:6mm 0}
.qr{position:absolute;right:22mm;top:50mm;width:38mm}.qr svg{width:38mm;height:38mm}
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

std::string qr_svg(const std::string& text) {
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
         "\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"QR\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" +
         size + "H0z\"/><path d=\"" + path + "\"/></svg>";
}

std::string render_letters(Language language, const LetterTexts& texts, const std::vector<Letter>& letters) {
  std::string out = replace_all(replace_all(head, "{lang}", std::string(to_code(language))), "{title}",
                                escape(t(language, "letter.title", {{"round", texts.round}})));
  const Params params{
      {"municipality", texts.municipality}, {"round", texts.round}, {"closes", texts.closes}, {"url", texts.url}};
  for (const Letter& letter : letters) {
    out += "<section class=\"letter\"><div class=\"address\">";
    for (const std::string& line : letter.address) out += escape(line) + "<br>";
    out += "</div><div class=\"qr\">" + qr_svg(texts.url + "#" + letter.code) + "</div><div class=\"text\"><h1>" +
           escape(t(language, "letter.heading", params)) + "</h1><p>" + escape(t(language, "letter.why", params)) +
           "</p><p>" + escape(t(language, "letter.how", params)) + "</p><p class=\"code\">" +
           escape(group_code(letter.code)) + "</p><p>" + escape(t(language, "letter.secret", params)) + "</p><p>" +
           escape(t(language, "letter.help", params)) + "</p></div></section>\n";
  }
  return out + "</body></html>\n";
}

}  // namespace meent::cli
