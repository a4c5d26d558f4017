// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/feed_pages.h"

#include "base/text.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

// XML 1.0 knows no other control signs than these, not even escaped.
std::string xml(std::string_view text) {
  std::string known(text), out;
  std::erase_if(known,
                [](char sign) { return static_cast<unsigned char>(sign) < 0x20 && sign != '\n' && sign != '\t'; });
  append_markup(out, known);
  return out;
}

// A name for ever that needs no domain of ours: a UUID of form 8 (RFC 9562), whose digits are ours to choose.
std::string urn(std::string digits) {
  digits[12] = '8';
  digits[16] = 'a';
  return "urn:uuid:" + digits.substr(0, 8) + "-" + digits.substr(8, 4) + "-" + digits.substr(12, 4) + "-" +
         digits.substr(16, 4) + "-" + digits.substr(20, 12);
}

Response answer(const Visit& visit, const app::FeedView& feed, std::string_view page) {
  Response response;
  response.content_type = atom_type;
  response.body = atom_document(feed, visit.request.path, page, visit.language);
  return response;
}

}  // namespace

std::string atom_document(const app::FeedView& feed, std::string_view self, std::string_view page, Language language) {
  // What never changed has no day of its own.
  const Instant updated = feed.entries.empty() ? Instant{} : feed.entries.front().at;
  std::string out =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" +
      std::string(to_code(language)) + "\">\n";
  out += "<id>" + urn(feed.id) + "</id>\n";
  out += "<title>" + xml(t(language, "feed.title", {{"title", feed.title}})) + "</title>\n";
  out += "<updated>" + to_rfc3339(updated) + "</updated>\n";
  out += "<author><name>" + xml(t(language, "feed.author", {{"city", feed.municipality.name}})) + "</name></author>\n";
  out += "<link rel=\"self\" type=\"application/atom+xml\" href=\"" + xml(self) + "\"/>\n";
  out += "<link rel=\"alternate\" type=\"text/html\" href=\"" + xml(page) + "\"/>\n";
  for (const app::FeedEntry& entry : feed.entries) {
    out += "<entry>\n<id>" + urn(entry.id) + "</id>\n<title>" + xml(entry.title) + "</title>\n";
    out += "<updated>" + to_rfc3339(entry.at) + "</updated>\n<link rel=\"alternate\" type=\"text/html\" href=\"" +
           xml(dossier_path(feed.municipality, entry.number)) + "\"/>\n";
    out += "<summary>" + xml(entry.what) + "</summary>\n</entry>\n";
  }
  return out + "</feed>\n";
}

Result<Response> city_feed(const Visit& visit) {
  const auto feed = TRY(app::view_city_feed(visit.session, visit.slug()));
  return answer(visit, feed, city_path(feed.municipality));
}

Result<Response> area_feed(const Visit& visit) {
  const auto feed = TRY(app::view_area_feed(visit.session, visit.slug(), visit.parts[1]));
  return answer(visit, feed, area_path(feed.municipality, visit.parts[1]));
}

Result<Response> dossier_feed(const Visit& visit) {
  const auto feed = TRY(app::view_dossier_feed(visit.session, visit.slug(), visit.number(1)));
  return answer(visit, feed, dossier_path(feed.municipality, visit.number(1)));
}

}  // namespace meent::web
