// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/admin_view.h"

#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Html item_html(const std::string& address, std::string_view title, std::string_view text, std::string_view attention) {
  std::string mark;
  if (!attention.empty())
    html(mark, "<p class=\"utrecht-paragraph\"><span class=\"meent-state meent-state--attention\">{}</span></p>",
         attention);
  return html(
      "<li class=\"meent-instrument-list__item\"><h2 class=\"utrecht-heading-3\"><a class=\"utrecht-link\" "
      "href=\"{}\">{}</a></h2><p class=\"utrecht-paragraph\">{}</p>{}</li>",
      address, title, text, finish(mark));
}

Html giving_html(const app::OfficialsView& view, const OfficialsForms& forms, Language language) {
  auto address = make_field("adres", t(language, "officials.address"), "email", "", forms.address);
  address.required = true;
  const auto name =
      make_field("naam", t(language, "officials.name"), "text", t(language, "officials.name_help"), forms.name);
  auto role = make_field("rol", t(language, "officials.role"), "choice", "", forms.role);
  role.required = true;
  for (const char* kind : {"officer", "decider", "panel", "admin"}) {
    role.options.emplace_back(kind);
    role.option_labels.push_back(t(language, std::string("officials.role.") + kind));
  }
  return html(
      "<form class=\"meent-form\" method=\"post\" action=\"{}\" novalidate>{}{}{}{}<p "
      "class=\"utrecht-paragraph\">{}</p><button class=\"utrecht-button utrecht-button--primary-action\" "
      "type=\"submit\">{}</button></form>",
      admin_path(view.municipality, "/mensen"), token_html(forms.form_token),
      field_html(address, forms.errors, "geven", language, "off"), field_html(name, forms.errors, "geven", language),
      field_html(role, forms.errors, "geven", language), t(language, "officials.letter"),
      t(language, "officials.give"));
}

Html office_html(const app::OfficialsView& view, const app::OfficialView& official, const app::OfficeView& office,
                 const OfficialsForms& forms, Language language) {
  const std::string role = t(language, "own.office." + office.role);
  const std::string since =
      office.since ? t(language, "officials.since", {{"date", format_date(language, civil_date(*office.since))}})
                   : t(language, "officials.since_unknown");
  std::string take;
  if (office.may_be_taken)
    html(take,
         " <form method=\"post\" action=\"{}\">{}<input type=\"hidden\" name=\"persoon\" value=\"{}\"><input "
         "type=\"hidden\" name=\"rol\" value=\"{}\"><button class=\"utrecht-button utrecht-button--secondary-action\" "
         "type=\"submit\" aria-label=\"{}\">{}</button></form>",
         admin_path(view.municipality, "/mensen/intrekken"), token_html(forms.form_token), official.id, office.role,
         t(language, "officials.take_label", {{"role", role}, {"name", official.name}}), t(language, "officials.take"));
  else html(take, " <span class=\"meent-work__where\">{}</span>", t(language, "officials.yourself"));
  return html("<li><strong>{}</strong> <span class=\"meent-work__where\">{}</span>{}</li>", role, since, finish(take));
}

Html official_html(const app::OfficialsView& view, const app::OfficialView& official, const OfficialsForms& forms,
                   Language language) {
  std::string offices;
  for (const auto& office : official.offices) html(offices, "{}", office_html(view, official, office, forms, language));
  const Html factor = official.second_factor ? html("{}", t(language, "officials.factor.on"))
                                             : html("<span class=\"meent-state meent-state--attention\">{}</span>",
                                                    t(language, "officials.factor.off"));
  return html(
      "<tr class=\"utrecht-table__row\" role=\"row\"><th class=\"utrecht-table__header-cell\" role=\"rowheader\" "
      "scope=\"row\"><span class=\"meent-work__title\">{}</span> <span class=\"meent-work__where\">{}</span></th><td "
      "class=\"utrecht-table__cell\" role=\"cell\"><ul class=\"meent-offices\">{}</ul></td><td "
      "class=\"utrecht-table__cell\" role=\"cell\">{}</td></tr>",
      official.name, official.email, finish(offices), factor);
}

Html table_html(const app::OfficialsView& view, const OfficialsForms& forms, Language language) {
  if (view.officials.empty())
    return html("<p class=\"utrecht-paragraph meent-empty\">{}</p>", t(language, "officials.none"));
  std::string rows;
  for (const auto& official : view.officials) html(rows, "{}", official_html(view, official, forms, language));
  return work_table_html(
      n(language, "officials.count", static_cast<long long>(view.officials.size())),
      {t(language, "officials.who"), t(language, "officials.roles"), t(language, "officials.factor")}, finish(rows));
}

std::string audit_address(const app::AuditView& view, int page) {
  std::string asked;
  const auto add = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) asked += (asked.empty() ? "?" : "&") + std::string(name) + "=" + std::string(value);
  };
  add("wie", view.query.who);
  add("wat", view.query.what);
  if (view.query.from) add("van", to_iso(*view.query.from));
  if (view.query.until) add("tot", to_iso(*view.query.until));
  if (page > 1) add("pagina", std::to_string(page));
  return admin_path(view.municipality, "/logboek") + asked;
}

Html select_html(std::string_view name, std::string_view label, std::string_view all,
                 const std::vector<app::AuditChoice>& choices, std::string_view chosen) {
  std::string options;
  html(options, "<option value=\"\">{}</option>", all);
  for (const auto& choice : choices) {
    if (choice.value == chosen) html(options, "<option value=\"{}\" selected>{}</option>", choice.value, choice.label);
    else html(options, "<option value=\"{}\">{}</option>", choice.value, choice.label);
  }
  return html(
      "<div class=\"utrecht-form-field\"><label class=\"utrecht-form-label\" for=\"{}\">{}</label><select "
      "class=\"utrecht-select\" id=\"{}\" name=\"{}\">{}</select></div>",
      name, label, name, name, finish(options));
}

Html day_html(std::string_view name, std::string_view label, std::optional<Date> day) {
  return html(
      "<div class=\"utrecht-form-field\"><label class=\"utrecht-form-label\" for=\"{}\">{}</label><input "
      "class=\"utrecht-textbox\" type=\"date\" id=\"{}\" name=\"{}\" value=\"{}\"></div>",
      name, label, name, name, day ? to_iso(*day) : "");
}

}  // namespace

std::string admin_path(const app::MunicipalityView& municipality, std::string_view rest) {
  return city_path(municipality) + "/beheer" + std::string(rest);
}

std::vector<Crumb> admin_crumbs(Language language, const app::MunicipalityView& municipality) {
  auto crumbs = city_crumbs(language, municipality);
  crumbs.push_back({t(language, "admin.title"), admin_path(municipality)});
  return crumbs;
}

Html admin_html(const app::AdministrationView& view, Language language) {
  std::string items;
  const auto add = [&](std::string_view rest, const char* title, const std::string& text,
                       const std::string& attention) {
    html(items, "{}", item_html(admin_path(view.municipality, rest), t(language, title), text, attention));
  };
  add("/mensen", "officials.title", n(language, "admin.officials", view.officials),
      view.without_second_factor > 0 ? n(language, "admin.without_factor", view.without_second_factor) : "");
  add("/stand", "health.title", t(language, "admin.health"),
      view.stuck_letters > 0 ? n(language, "admin.stuck", view.stuck_letters) : "");
  add("/uiterlijk", "appearance.title", t(language, "admin.appearance"), "");
  add("/instrumenten", "definitions.title", t(language, "definitions.admin"), "");
  add("/waarden", "values.title", t(language, "admin.values"), "");
  add("/ronden", "templates.title", t(language, "admin.rounds"), "");
  add("/geld", "ledger.budgets", t(language, "ledger.admin"), "");
  add("/gebieden", "areas.title", t(language, "admin.areas"), "");
  add("/gemeenten", "municipalities.title", t(language, "admin.municipalities"), "");
  add("/logboek", "audit.title", t(language, "admin.audit"), "");
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p><ul "
      "class=\"meent-instrument-list\">{}</ul>",
      t(language, "admin.title"), t(language, "admin.lead", {{"city", view.municipality.name}}), finish(items));
}

Html officials_html(const app::OfficialsView& view, const OfficialsForms& forms, Language language) {
  const std::vector<app::FieldView> fields{make_field("adres", t(language, "officials.address"), "email"),
                                           make_field("naam", t(language, "officials.name"), "text"),
                                           make_field("rol", t(language, "officials.role"), "choice")};
  std::string done;
  if (!forms.done.empty())
    html(done, "<p class=\"utrecht-paragraph\" role=\"status\"><strong>{}</strong></p>", forms.done);
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}{}",
      t(language, "officials.title"), error_summary_html(forms.error, forms.errors, fields, "geven", language),
      finish(done), t(language, "officials.lead"), table_html(view, forms, language),
      section_html("geven", t(language, "officials.give_title"), giving_html(view, forms, language)));
}

Html audit_html(const app::AuditView& view, Language language) {
  std::string items;
  for (const auto& line : view.lines)
    html(items, "<li class=\"meent-history__item\"><time datetime=\"{}\">{}</time> <span>{}</span></li>",
         to_rfc3339(line.at), format_moment(language, line.at), line.text);
  const Html list = view.lines.empty()
                        ? html("<p class=\"utrecht-paragraph meent-empty\">{}</p>", t(language, "audit.none"))
                        : html("<ol class=\"meent-history\">{}</ol>", finish(items));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
      "<form class=\"meent-work-filter\" method=\"get\" action=\"{}\">{}{}{}{}<button class=\"utrecht-button "
      "utrecht-button--secondary-action\" type=\"submit\">{}</button></form><p class=\"utrecht-paragraph\">{}</p>{}{}",
      t(language, "audit.title"), t(language, "audit.lead"), admin_path(view.municipality, "/logboek"),
      select_html("wie", t(language, "audit.who"), t(language, "audit.everybody"), view.people, view.query.who),
      select_html("wat", t(language, "audit.what"), t(language, "audit.everything"), view.actions, view.query.what),
      day_html("van", t(language, "audit.from"), view.query.from),
      day_html("tot", t(language, "audit.until"), view.query.until), t(language, "audit.search"),
      n(language, "audit.count", view.count), list,
      paging_html(
          view.query.page, view.pages, t(language, "audit.paging"), [&](int page) { return audit_address(view, page); },
          language));
}

}  // namespace meent::web
