// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/layout_view.h"

#include "web/pages/parts_view.h"
#include "web/static_files.h"

namespace meent::web {
namespace {

Html head(const PageFrame& frame) {
  const std::string site = frame.municipality ? t(frame.language, "page.site", {{"city", frame.municipality->name}})
                                              : t(frame.language, "page.site_all");
  std::string description;
  if (!frame.description.empty()) html(description, "<meta name=\"description\" content=\"{}\">", frame.description);
  std::string feed;
  if (!frame.feed.empty())
    html(feed, "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{}\" title=\"{}\">", frame.feed,
         t(frame.language, "feed.title", {{"title", frame.title}}));
  return html(
      "<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
      "<title>{}</title>{}{}<meta name=\"color-scheme\" content=\"light dark\">"
      "<link rel=\"icon\" href=\"{}\" type=\"image/svg+xml\"><link rel=\"stylesheet\" href=\"{}\">"
      "<link rel=\"stylesheet\" href=\"{}\"></head>",
      frame.title.empty() ? site : frame.title + " – " + site, finish(description), finish(feed),
      assets().address("icon.svg"), assets().address("meent.css"),
      style_address(frame.municipality.value_or(app::MunicipalityView{})));
}

Html account(const PageFrame& frame) {
  const Language language = frame.language;
  if (frame.signed_in_name.empty())
    return html("<a class=\"utrecht-link meent-header__sign-in\" href=\"/inloggen?terug={}\">{}</a>", frame.path,
                t(language, "page.nav.sign_in"));
  // The settings of whom is helped are not for the helper.
  if (frame.assistance)
    return html(
        "<form class=\"meent-header__account\" method=\"post\" action=\"/uitloggen\">{}<button class=\"utrecht-button "
        "utrecht-button--subtle\" type=\"submit\">{}</button></form>",
        token_html(frame.form_token), t(language, "page.nav.sign_out"));
  return html(
      "<form class=\"meent-header__account\" method=\"post\" action=\"/uitloggen\">{}<a class=\"utrecht-link\" "
      "href=\"/mijn\">{}</a> "
      "<button class=\"utrecht-button utrecht-button--subtle\" type=\"submit\">{}</button></form>",
      token_html(frame.form_token), t(language, "page.nav.signed_in", {{"name", frame.signed_in_name}}),
      t(language, "page.nav.sign_out"));
}

Html assistance_bar(const PageFrame& frame) {
  if (!frame.assistance) return finish("");
  const Language language = frame.language;
  const AssistanceBar& bar = *frame.assistance;
  const std::string who = t(language, bar.over ? "assistance.bar.over" : "assistance.bar.name", {{"name", bar.name}});
  std::string left;
  if (!bar.over)
    html(left, " <span class=\"meent-assistance__left\">{}</span>", n(language, "assistance.bar.left", bar.minutes));
  return html(
      "<aside class=\"meent-assistance\" aria-label=\"{}\"><div class=\"meent-assistance__inner\"><p><a "
      "href=\"{}\"><strong>{}"
      "</strong></a>{}</p><form method=\"post\" action=\"{}\">{}<button class=\"utrecht-button\" type=\"submit\">{}"
      "</button></form></div></aside>",
      t(language, "assistance.title"), bar.path, who, finish(left), bar.path + "/stoppen", token_html(frame.form_token),
      t(language, bar.over ? "assistance.bar.go_on" : "assistance.bar.stop"));
}

Html language_switch(const PageFrame& frame) {
  const bool dutch = frame.language == Language::nl;
  // The label is in the language it leads to: who can't read this page must be able to find it.
  return html("<a class=\"utrecht-link\" href=\"{}\" hreflang=\"{}\" lang=\"{}\">{}</a>",
              frame.path + (dutch ? "?taal=en" : "?taal=nl"), dutch ? "en" : "nl", dutch ? "en" : "nl",
              dutch ? "English" : "Nederlands");
}

Html nav_link(std::string_view path, std::string_view title, bool here) {
  if (here) return html("<li><a class=\"utrecht-link\" href=\"{}\" aria-current=\"page\">{}</a></li>", path, title);
  return html("<li><a class=\"utrecht-link\" href=\"{}\">{}</a></li>", path, title);
}

Html header(const PageFrame& frame) {
  const Language language = frame.language;
  std::string links;
  if (frame.municipality) {
    const std::string home = city_path(*frame.municipality);
    html(links, "{}", nav_link(home, t(language, "page.nav.home"), frame.path == home));
    html(links, "{}",
         nav_link(home + "/instrumenten", t(language, "page.nav.instruments"), frame.path == home + "/instrumenten"));
    if (frame.desk) html(links, "{}", nav_link(home + "/werk", t(language, "work.nav"), frame.path == home + "/werk"));
    if (frame.administration)
      html(links, "{}", nav_link(home + "/beheer", t(language, "admin.nav"), frame.path == home + "/beheer"));
  } else {
    html(links, "{}", nav_link("/", t(language, "page.nav.all_cities"), frame.path == "/"));
  }
  return html(
      "<header class=\"utrecht-page-header meent-header\"><div class=\"meent-header__inner\">"
      "<a class=\"meent-header__name\" href=\"{}\">{}</a>"
      "<nav class=\"meent-header__nav\" aria-label=\"{}\"><ul>{}</ul></nav>"
      "<div class=\"meent-header__tools\">{} {}</div></div></header>",
      frame.municipality ? city_path(*frame.municipality) : std::string("/"),
      frame.municipality ? t(language, "page.header.city", {{"city", frame.municipality->name}})
                         : t(language, "page.site_all"),
      t(language, "page.nav.main"), finish(links), language_switch(frame), account(frame));
}

Html breadcrumb(const PageFrame& frame) {
  if (frame.breadcrumb.empty()) return finish("");
  std::string items;
  for (const auto& crumb : frame.breadcrumb)
    html(
        items,
        "<li class=\"utrecht-breadcrumb-nav__item\"><a class=\"utrecht-link utrecht-breadcrumb-nav__link\" href=\"{}\">"
        "{}</a></li>",
        crumb.path, crumb.title);
  html(items, "<li class=\"utrecht-breadcrumb-nav__item\"><span aria-current=\"page\">{}</span></li>", frame.title);
  return html(
      "<nav class=\"utrecht-breadcrumb-nav\" aria-label=\"{}\"><ol "
      "class=\"utrecht-breadcrumb-nav__list\">{}</ol></nav>",
      t(frame.language, "page.breadcrumb"), finish(items));
}

Html contact_html(const app::ContactView& contact, Language language) {
  std::string lines;
  const auto line = [&](const char* label, const std::string& target, const std::string& text) {
    if (text.empty()) return;
    if (target.empty()) html(lines, "<li>{}: {}</li>", t(language, label), text);
    else html(lines, "<li>{}: <a class=\"utrecht-link\" href=\"{}\">{}</a></li>", t(language, label), target, text);
  };
  std::string digits;
  for (const char c : contact.telephone)
    if (c == '+' || (c >= '0' && c <= '9')) digits += c;
  line("page.footer.email", "mailto:" + contact.email, contact.email);
  line("page.footer.telephone", "tel:" + digits, contact.telephone);
  line("page.footer.address", "", contact.address);
  return lines.empty() ? finish("") : html("<ul class=\"meent-footer__contact\">{}</ul>", finish(lines));
}

Html footer(const PageFrame& frame) {
  const Language language = frame.language;
  std::string help;
  if (frame.municipality)
    html(help, "<p>{}</p>{}", t(language, "page.footer.help", {{"city", frame.municipality->name}}),
         contact_html(frame.municipality->contact, language));
  std::string source;
  if (!frame.source_url.empty())
    html(source, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a></li>", frame.source_url,
         t(language, "page.footer.source"));
  return html(
      "<footer class=\"utrecht-page-footer meent-footer\"><div class=\"meent-footer__inner\"><div>{}<p>{}</p></div><ul>"
      "<li><a class=\"utrecht-link\" href=\"/toegankelijkheid\">{}</a></li>"
      "<li><a class=\"utrecht-link\" href=\"{}\">{}</a></li>{}</ul></div></footer>",
      finish(help), t(language, "page.footer.about"), t(language, "page.footer.accessibility"),
      frame.municipality ? city_path(*frame.municipality) + "/privacy" : std::string("/privacy"),
      t(language, "page.footer.privacy"), finish(source));
}

}  // namespace

std::vector<Crumb> city_crumbs(Language language, const app::MunicipalityView& municipality) {
  return {{t(language, "page.nav.all_cities"), "/"}, {municipality.name, city_path(municipality)}};
}

std::vector<Crumb> instrument_crumbs(Language language, const app::MunicipalityView& municipality) {
  auto crumbs = city_crumbs(language, municipality);
  crumbs.push_back({t(language, "page.nav.instruments"), city_path(municipality) + "/instrumenten"});
  return crumbs;
}

std::vector<Crumb> dossier_crumbs(Language language, const app::DossierView& dossier, bool with_itself) {
  auto crumbs = city_crumbs(language, dossier.municipality);
  if (dossier.parent)
    crumbs.push_back({dossier.parent->title, dossier_path(dossier.municipality, dossier.parent->number)});
  if (with_itself) crumbs.push_back({dossier.link.title, dossier_path(dossier.municipality, dossier.link.number)});
  return crumbs;
}

std::string page(const PageFrame& frame, const Html& main) {
  std::string banner;
  if (frame.example)
    html(banner, "<aside class=\"meent-example-banner\" aria-label=\"{}\"><p>{}</p></aside>",
         t(frame.language, "page.example_label"), t(frame.language, "page.example"));
  std::string out = "<!doctype html>\n";
  html(out,
       "<html lang=\"{}\">{}<body class=\"utrecht-document utrecht-surface meent-page\">"
       "<a class=\"utrecht-skip-link utrecht-skip-link--visible-on-focus\" href=\"#inhoud\">{}</a>{}{}{}"
       "<div class=\"utrecht-page-content meent-content\">{}<main id=\"inhoud\" "
       "tabindex=\"-1\">{}</main></div>{}{}</body>"
       "</html>",
       to_code(frame.language), head(frame), t(frame.language, "page.skip"), assistance_bar(frame), finish(banner),
       header(frame), breadcrumb(frame), main, footer(frame), frame.scripts.value_or(finish("")));
  out += '\n';
  return out;
}

}  // namespace meent::web
