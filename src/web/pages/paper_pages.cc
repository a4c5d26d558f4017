// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/paper_pages.h"

#include "app/paper.h"
#include "base/text.h"
#include "web/error_pages.h"
#include "web/pages/paper_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

// What officials see of a batch is for nobody else.
Response not_kept(Response response) {
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

Result<Response> show_batches(const Visit& visit, PaperForms forms, int status) {
  const auto view = TRY(app::view_paper(visit.session, visit.slug(), visit.number(1)));
  forms.form_token = visit.token();
  return not_kept(show(visit, t(visit.language, "paper.title"), paper_html(view, forms, visit.language),
                       view.round.municipality, status, dossier_crumbs(visit.language, view.round, true)));
}

Result<Response> show_batch(const Visit& visit, PaperForms forms, int status) {
  const auto view = TRY(app::view_paper_batch(visit.session, visit.slug(), visit.number(1), visit.number(2)));
  forms.form_token = visit.token();
  const std::string title =
      t(visit.language, "paper.batch", {{"batch", std::to_string(view.batch.number)}, {"place", view.batch.place}});
  return not_kept(show(visit, title, paper_batch_html(view, forms, visit.language), view.round.municipality, status,
                       dossier_crumbs(visit.language, view.round, true)));
}

PaperForms refused_forms(const Visit& visit, std::string name, const Error& error) {
  PaperForms forms;
  forms.refused = std::move(name);
  for (const auto& [field, value] : visit.form.fields()) forms.typed[field] = clean_text(value);
  forms.errors = error.fields;
  forms.error = explain(visit.language, error);
  return forms;
}

std::string batch_address(const Visit& visit) {
  return dossier_address(visit, "/papier/" + std::to_string(visit.number(2)));
}

app::PaperCheck check_of(const Visit& visit) {
  app::PaperCheck check;
  const auto whole = [](std::string_view text) -> std::optional<std::int64_t> {
    if (const auto number = parse_whole(trim(text))) return *number;
    return std::nullopt;
  };
  check.valid = whole(visit.form.raw("geldig"));
  check.spoilt = whole(visit.form.raw("ongeldig"));
  constexpr std::string_view prefix = "plan-";
  for (const auto& [field, value] : visit.form.fields())
    if (field.starts_with(prefix) && !trim(value).empty())
      if (const auto plan = parse_whole(std::string_view(field).substr(prefix.size())))
        check.votes[*plan] = whole(value).value_or(-1);
  return check;
}

}  // namespace

Html official_links_html(const Visit& visit) {
  if (!visit.signed_in() || !app::has_paper_desk(visit.session, visit.slug(), visit.number(1))) return html("");
  std::string links;
  for (const auto& [rest, key] : {std::pair{"/brieven", "desk.letters.title"}, std::pair{"/stemboekje", "booklet.link"},
                                  std::pair{"/papier", "paper.title"}})
    html(links, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a></li>", dossier_address(visit, rest),
         t(visit.language, key));
  return html(
      "<nav class=\"meent-choices\" aria-labelledby=\"ambtenaren\"><span id=\"ambtenaren\">{}</span><ul>{}</ul></nav>",
      t(visit.language, "desk.officials"), finish(links));
}

Result<Response> paper_page(const Visit& visit) { return show_batches(visit, {}, 200); }

Result<Response> open_paper_batch(const Visit& visit) {
  const auto batch = TRY(app::open_paper_batch(visit.session, visit.slug(), visit.number(1), visit.form.raw("plaats")));
  return redirect(dossier_address(visit, "/papier/" + std::to_string(batch)));
}

Result<Response> show_paper_again(const Visit& visit, const Error& error) {
  return show_batches(visit, refused_forms(visit, "openen", error), to_status(error.code));
}

Result<Response> paper_batch_page(const Visit& visit) { return show_batch(visit, {}, 200); }

Result<Response> enter_paper_ballot(const Visit& visit) {
  app::PaperBallotForm form;
  form.number = parse_whole(visit.form.raw("nummer")).value_or(0);
  form.plans = visit.form.raw("plannen");
  form.code = visit.form.raw("code");
  if (const std::string spoilt = visit.form.raw("ongeldig"); spoilt != "nee") form.spoilt = spoilt;
  form.replaces = visit.form.raw("vervangt") == "ja";
  TRY(app::enter_paper_ballot(visit.session, visit.slug(), visit.number(1), visit.number(2), form));
  return redirect(batch_address(visit) + "#biljet-plannen");
}

Result<Response> close_paper_batch(const Visit& visit) {
  TRY(app::close_paper_batch(visit.session, visit.slug(), visit.number(1), visit.number(2)));
  return redirect(batch_address(visit));
}

Result<Response> judge_paper_batch(const Visit& visit) {
  const std::string outcome = visit.form.raw("oordeel");
  const std::string reason = visit.form.raw("reden");
  if (outcome == "terug")
    TRY(app::return_paper_batch(visit.session, visit.slug(), visit.number(1), visit.number(2), reason));
  else if (outcome == "vervallen")
    TRY(app::lapse_paper_batch(visit.session, visit.slug(), visit.number(1), visit.number(2), reason));
  else TRY(app::confirm_paper_batch(visit.session, visit.slug(), visit.number(1), visit.number(2), check_of(visit)));
  return redirect(dossier_address(visit, "/papier"));
}

Result<Response> show_paper_batch_again(const Visit& visit, const Error& error) {
  const std::string outcome = visit.form.raw("oordeel");
  const std::string name = visit.request.path.ends_with("/biljetten") ? "biljet"
                           : visit.request.path.ends_with("/sluiten") ? "sluiten"
                           : outcome.empty()                          ? "bevestigen"
                                                                      : outcome;
  return show_batch(visit, refused_forms(visit, name, error), to_status(error.code));
}

}  // namespace meent::web
