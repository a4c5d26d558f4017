// SPDX-License-Identifier: EUPL-1.2
#include "web/signed_out.h"

#include <vector>

#include "base/text.h"
#include "web/csrf.h"
#include "web/pages/layout_view.h"
#include "web/pages/signed_out_view.h"

namespace meent::web {
namespace {

// For a place in a query: what is no plain sign of a path is written as %XX.
std::string encode_path(std::string_view path) {
  std::string out;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                       c == '-' || c == '_' || c == '.' || c == '~';
    if (plain) {
      out += c;
    } else {
      constexpr char digits[] = "0123456789ABCDEF";
      const auto byte = static_cast<unsigned char>(c);
      out += {'%', digits[byte / 16], digits[byte % 16]};
    }
  }
  return out;
}

std::string way_back(const SignedOut& asked) {
  const std::string& path = asked.request.path;
  if (asked.method != "POST" || asked.has_page) return path;
  const std::size_t dossier = path.find("/dossier/");
  return dossier == std::string::npos ? "/" : path.substr(0, path.find('/', dossier + 9));
}

// A choice, a number and a day are given again in a moment; a sentence is not.
std::vector<std::string> list_written(const SignedOut& asked) {
  std::vector<std::string> written;
  if (asked.method != "POST" || asked.request.path.starts_with("/mijn")) return written;
  for (const auto& [name, value] : asked.form.fields())
    if (name != form_token_field && trim(value).find_first_of(" \n") != std::string_view::npos)
      written.push_back(value);
  return written;
}

}  // namespace

Response signed_out_response(const SignedOut& asked, Language language) {
  const std::string sign_in = "/inloggen?terug=" + encode_path(way_back(asked));
  const auto written = list_written(asked);
  if (written.empty()) return redirect(sign_in);
  PageFrame frame;
  frame.language = language;
  frame.title = t(language, "page.signed_out.title");
  Response response = make_page(page(frame, signed_out_html(written, sign_in, language)), 401);
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

}  // namespace meent::web
