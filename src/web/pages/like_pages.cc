// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/like_pages.h"

#include <algorithm>

#include "app/browse.h"
#include "app/like_ideas.h"
#include "domain/instrument.h"
#include "web/pages/like_view.h"

namespace meent::web {
namespace {

std::string raw_of(const DossierForm& form, std::string_view name) {
  const auto field =
      std::find_if(form.fields.begin(), form.fields.end(), [&](const app::FieldView& one) { return one.name == name; });
  return field == form.fields.end() ? "" : field->raw;
}

}  // namespace

bool only_looks(const Visit& visit) { return !visit.form.raw(look_button).empty(); }

void offer_like_ideas(const Visit& visit, DossierForm& form) {
  const auto words = std::find_if(form.fields.begin(), form.fields.end(),
                                  [](const app::FieldView& field) { return field.type == "long_text"; });
  const std::string asked = words == form.fields.end() ? "" : words->name;
  const auto municipality = app::view_municipality(visit.session, visit.slug());
  const auto ideas = app::list_like_ideas(visit.session, visit.slug(), raw_of(form, domain::title_field),
                                          asked.empty() ? "" : words->raw);
  if (!municipality || !ideas) return;
  form.like_below = asked.empty() ? std::string(domain::title_field) : asked;
  form.like = like_place_html("/" + visit.slug() + "/lijkt-op", domain::title_field, asked,
                              like_ideas_html(*municipality, *ideas, visit.language));
  if (only_looks(visit)) form.looked = looked_html(ideas->size(), visit.language);
}

Result<std::optional<Response>> show_like_ideas(const Visit& visit) {
  const auto municipality = TRY(app::view_municipality(visit.session, visit.slug()));
  const auto ideas =
      TRY(app::list_like_ideas(visit.session, visit.slug(), visit.form.raw("titel"), visit.form.raw("tekst")));
  return std::optional(make_page(like_ideas_html(municipality, ideas, visit.language).text));
}

}  // namespace meent::web
