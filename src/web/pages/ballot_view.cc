// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/ballot_view.h"

#include <algorithm>
#include <cmath>

#include "app/ballot_choices.h"
#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"
#include "web/pages/picture_view.h"

namespace meent::web {
namespace {

struct Chosen {
  Money cost;
  std::int64_t count = 0;
  std::int64_t points = 0;
};

Chosen chosen_of(const app::BallotView& view) {
  Chosen chosen;
  for (const auto& plan : view.plans) {
    if (!plan.chosen) continue;
    ++chosen.count;
    chosen.points = std::min(chosen.points + std::min(plan.points, largest_cents), largest_cents);
    chosen.cost.cents = std::min(chosen.cost.cents + plan.cost.cents, largest_cents);
  }
  return chosen;
}

bool of_points(const app::BallotView& view) { return view.kind == "points"; }
bool is_ranking(const app::BallotView& view) { return view.kind == "ranking"; }

std::string field_of(const app::BallotView& view, const app::BallotPlan& plan) {
  return std::string(numbers_field(view)) + std::to_string(plan.number);
}

std::string_view what_to_do(const app::BallotView& view) {
  return of_points(view) ? "page.ballot.divide" : is_ranking(view) ? "page.ballot.rank" : "page.ballot.choose";
}

// Those without a place stay as they stand.
std::vector<app::BallotPlan> in_order(std::vector<app::BallotPlan> plans) {
  std::stable_sort(plans.begin(), plans.end(),
                   [](const auto& left, const auto& right) { return left.place < right.place; });
  return plans;
}

// A bar that fills: with money, or with the number of plans when that has a limit. The texts with {used}, {left} and
// {count} still open are for ballot.js, which has none of its own.
Html bar_html(const app::BallotView& view, Language language) {
  const Chosen chosen = chosen_of(view);
  const bool limit = view.kind == "knapsack";
  const bool plans = !limit && view.most > 0;
  const auto shown = [&](std::int64_t amount) {
    return plans ? format_number(language, amount) : format_money(language, Money{amount});
  };
  const Params open{{"budget", format_money(language, view.budget)}, {"most", format_number(language, view.most)}};
  const auto with = [&](std::int64_t used, std::int64_t left) {
    Params params = open;
    params.emplace_back("used", shown(used));
    params.emplace_back("left", shown(left));
    params.emplace_back("count", format_number(language, chosen.count));
    return params;
  };
  const bool points = of_points(view);
  const std::int64_t used = points ? chosen.points : plans ? chosen.count : chosen.cost.cents;
  const std::int64_t whole = std::max<std::int64_t>(1, plans ? view.most : view.budget.cents);
  const bool over = used > whole;
  const std::string_view left_key = limit              ? "page.ballot.money_left"
                                    : points           ? "page.ballot.points_left"
                                    : is_ranking(view) ? "page.ballot.places_left"
                                    : plans            ? "page.ballot.count_left"
                                                       : "page.ballot.free_left";
  const std::string_view over_key = limit              ? "page.ballot.money_over"
                                    : points           ? "page.ballot.points_over"
                                    : is_ranking(view) ? "page.ballot.places_over"
                                    : plans            ? "page.ballot.count_over"
                                                       : "page.ballot.free_over";
  const double share = std::min(1.0, static_cast<double>(used) / static_cast<double>(whole));
  std::string names;
  for (const auto& plan : in_order(view.plans))
    if (plan.chosen) names += (names.empty() ? "" : " · ") + plan.title;
  return html(
      "<div class=\"{}\" data-left=\"{}\" data-over=\"{}\"><p class=\"meent-budget-bar__text\" "
      "aria-live=\"polite\">{}</p>"
      "<svg class=\"meent-budget-bar__drawing\" viewBox=\"0 0 1000 24\" preserveAspectRatio=\"none\" "
      "aria-hidden=\"true\" "
      "focusable=\"false\"><rect class=\"meent-budget-bar__whole\" width=\"1000\" height=\"24\"/>"
      "<rect class=\"meent-budget-bar__used\" width=\"{}\" height=\"24\"/></svg>"
      "<p class=\"meent-budget-bar__names\" lang=\"{}\">{}</p></div>",
      over && (limit || plans) ? "meent-budget-bar meent-budget-bar--over" : "meent-budget-bar",
      t(language, left_key, open), t(language, over_key, open),
      t(language, over ? over_key : left_key, with(used, over ? used - whole : whole - used)),
      std::to_string(std::lround(share * 1000)), view.round.municipality.language, names);
}

std::string errors_of(const BallotForm& form, std::string_view field, Language language) {
  std::string wrong;
  for (const auto& error : form.errors)
    if (error.field == field)
      html(wrong, "<p class=\"utrecht-form-field-error-message\"><strong>{}</strong> {}</p>",
           t(language, "page.form.wrong"), t(language, error.key, error.params));
  return wrong;
}

Html code_html(const BallotForm& form, Language language) {
  std::string wrong = errors_of(form, "code", language);
  const std::string_view css = wrong.empty() ? "utrecht-form-field" : "utrecht-form-field utrecht-form-field--invalid";
  const std::string_view invalid = wrong.empty() ? "false" : "true";
  return html(
      "<div class=\"{}\"><label class=\"utrecht-form-label\" for=\"stem-code\">{}</label>"
      "<div id=\"stem-code-uitleg\"><p class=\"utrecht-form-field-description\">{}</p>{}</div>"
      "<input class=\"utrecht-textbox meent-code\" type=\"text\" id=\"stem-code\" name=\"code\" value=\"{}\" "
      "autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" aria-describedby=\"stem-code-uitleg\" "
      "aria-invalid=\"{}\" aria-required=\"true\"></div>",
      css, t(language, "page.ballot.code"), t(language, "page.ballot.code_help"), finish(wrong), form.code, invalid);
}

Html plan_box(const app::BallotView& view, const app::BallotPlan& plan, Language language) {
  const std::string id = "stem-plan-" + std::to_string(plan.number);
  const std::string value = std::to_string(plan.number);
  std::string box;
  if (plan.chosen)
    html(box,
         "<input class=\"utrecht-checkbox\" type=\"checkbox\" name=\"plan\" id=\"{}\" value=\"{}\" data-cost=\"{}\" "
         "aria-describedby=\"{}\" checked>",
         id, value, std::to_string(plan.cost.cents), id + "-uitleg");
  else
    html(box,
         "<input class=\"utrecht-checkbox\" type=\"checkbox\" name=\"plan\" id=\"{}\" value=\"{}\" data-cost=\"{}\" "
         "aria-describedby=\"{}\">",
         id, value, std::to_string(plan.cost.cents), id + "-uitleg");
  std::string picture;
  if (plan.picture)
    html(picture, "{}", small_picture_html(*plan.picture, "meent-ballot__picture", view.round.municipality.language));
  return html(
      "<li class=\"meent-ballot__plan\">{} <label class=\"utrecht-form-label meent-ballot__title\" "
      "for=\"{}\" lang=\"{}\">{}</label> "
      "<span class=\"meent-ballot__cost\">{}</span><div id=\"{}\"><p class=\"utrecht-paragraph\" "
      "lang=\"{}\">{}</p></div>{}"
      "<a class=\"utrecht-link\" href=\"{}\" aria-label=\"{}\">{}</a></li>",
      finish(box), id, view.round.municipality.language, plan.title, format_money(language, plan.cost), id + "-uitleg",
      view.round.municipality.language, plan.summary, finish(picture),
      dossier_path(view.round.municipality, plan.number), t(language, "page.ballot.read_plan", {{"plan", plan.title}}),
      t(language, "page.ballot.read"));
}

Html numbers_box(const app::BallotView& view, const app::BallotPlan& plan, const BallotForm& form, Language language) {
  const std::string name = field_of(view, plan);
  const std::string id = "stem-" + name;
  std::string wrong = errors_of(form, name, language);
  const std::string_view invalid = wrong.empty() ? "false" : "true";
  return html(
      "<li class=\"meent-ballot__plan meent-ballot__plan--number\"><div class=\"meent-ballot__number\"><input "
      "class=\"utrecht-textbox\" type=\"text\" inputmode=\"numeric\" id=\"{}\" name=\"{}\" value=\"{}\" "
      "placeholder=\" \" autocomplete=\"off\" aria-labelledby=\"{}\" aria-describedby=\"{}\" aria-invalid=\"{}\">"
      "<span id=\"{}\">{}</span></div> <label class=\"utrecht-form-label meent-ballot__title\" for=\"{}\" id=\"{}\" "
      "lang=\"{}\">{}</label> <span class=\"meent-ballot__cost\">{}</span><div id=\"{}\">{}<p "
      "class=\"utrecht-paragraph\" lang=\"{}\">{}</p></div>"
      "<a class=\"utrecht-link\" href=\"{}\" aria-label=\"{}\">{}</a></li>",
      id, name, plan.typed, id + "-naam " + id + "-eenheid", id + "-uitleg", invalid, id + "-eenheid",
      t(language, of_points(view) ? "page.ballot.points_unit" : "page.ballot.place_unit"), id, id + "-naam",
      view.round.municipality.language, plan.title, format_money(language, plan.cost), id + "-uitleg", finish(wrong),
      view.round.municipality.language, plan.summary, dossier_path(view.round.municipality, plan.number),
      t(language, "page.ballot.read_plan", {{"plan", plan.title}}), t(language, "page.ballot.read"));
}

Html chosen_list(const std::vector<app::BallotPlan>& plans, bool only_chosen, Language language) {
  std::string items;
  for (const auto& plan : in_order(plans)) {
    if (only_chosen && !plan.chosen) continue;
    const std::string given = plan.points > 0 ? n(language, "page.ballot.points", plan.points)
                              : plan.place > 0
                                  ? t(language, "page.ballot.place", {{"place", std::to_string(plan.place)}})
                                  : format_money(language, plan.cost);
    html(items, "<li>{} <span class=\"meent-ballot__cost\">{}</span></li>", plan.title, given);
  }
  if (items.empty()) return html("<p class=\"utrecht-paragraph\">{}</p>", t(language, "page.ballot.nothing_chosen"));
  return html("<ul class=\"utrecht-unordered-list meent-ballot__chosen\">{}</ul>", finish(items));
}

// The words of ballot-order.js, which has none of its own.
Html order_words(const app::BallotView& view, Language language) {
  if (!is_ranking(view)) return {};
  return html(
      "<div class=\"meent-order\" hidden data-add=\"{}\" data-add-plan=\"{}\" data-up=\"{}\" data-down=\"{}\" "
      "data-out=\"{}\" data-now=\"{}\" data-gone=\"{}\"><h2 class=\"utrecht-heading-3\">{}</h2><ol "
      "class=\"meent-order__list\" lang=\"{}\"></ol></div><p class=\"meent-order__said\" role=\"status\"></p>",
      t(language, "page.ballot.order_add"), t(language, "page.ballot.order_add_plan"),
      t(language, "page.ballot.order_up"), t(language, "page.ballot.order_down"), t(language, "page.ballot.order_out"),
      t(language, "page.ballot.order_now"), t(language, "page.ballot.order_gone"), t(language, "page.ballot.order"),
      view.round.municipality.language);
}

// What is missing before a vote can be looked over. The code may come last: the review asks for it too.
std::vector<FieldError> missing_in(const Chosen& chosen, const BallotForm& form) {
  std::vector<FieldError> missing;
  if (chosen.count > 0) return missing;
  missing.push_back({"plan", "vote.nothing_chosen", {}});
  if (form.code.empty()) missing.push_back({"code", "vote.code_missing", {}});
  return missing;
}

// Where nobody gets a letter.
Html example_html(const BallotForm& form, const std::string& action, Language language) {
  if (!form.example || !form.code.empty()) return finish("");
  return html(
      "<form class=\"meent-example\" method=\"post\" action=\"{}/voorbeeldcode\">{}<p class=\"utrecht-paragraph\">{} "
      "<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">{}</button></p></form>",
      action, token_html(form.form_token), t(language, "page.ballot.example"), t(language, "page.ballot.example_code"));
}

// Above the ballot: that it was kept, or, before somebody chose, how it can be.
Html kept_html(const BallotForm& form, const std::string& action, Language language) {
  if (!form.signed_in)
    return html("<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"/inloggen?terug={}\">{}</a></p>",
                action, t(language, "ballot_draft.sign_in"));
  if (!form.from_draft) return {};
  return html(
      "<div class=\"utrecht-alert utrecht-alert--info\" role=\"status\"><div class=\"utrecht-alert__content\"><p>{}</p>"
      "<form method=\"post\" action=\"{}\">{}<button class=\"utrecht-button utrecht-button--secondary-action\" "
      "type=\"submit\">{}</button></form></div></div>",
      t(language, "ballot_draft.kept"), action + "/weggooien", token_html(form.form_token),
      t(language, "draft.throw_away"));
}

Html keeping_html(const BallotForm& form, const std::string& action, Language language) {
  if (!form.signed_in) return {};
  return html(
      "<div class=\"meent-keeping\"><button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\" "
      "formaction=\"{}\">{}</button><p class=\"utrecht-form-field-description\">{}</p></div>",
      action + "/bewaren", t(language, "draft.keep"), t(language, "ballot_draft.keep_help"));
}

std::string grouped(const std::string& receipt) {
  constexpr std::size_t group = 4;
  if (receipt.find_first_not_of("0123456789abcdef") != std::string::npos) return receipt;
  std::string text;
  for (std::size_t i = 0; i < receipt.size(); ++i) {
    if (i > 0 && i % group == 0) text += ' ';
    text += receipt[i];
  }
  return text;
}

}  // namespace

Html rule_html(const app::BallotView& view, Language language) {
  if (of_points(view))
    return html("<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
                t(language, view.most_each < view.most ? "page.ballot.rule_points_each" : "page.ballot.rule_points",
                  {{"budget", format_money(language, view.budget)},
                   {"most", format_number(language, view.most)},
                   {"each", format_number(language, view.most_each)}}));
  const std::string_view key = view.kind == "knapsack" ? "page.ballot.rule_knapsack"
                               : is_ranking(view)      ? "page.ballot.rule_ranking"
                               : view.most > 0         ? "page.ballot.rule_most"
                                                       : "page.ballot.rule_free";
  return html("<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
              t(language, key,
                {{"budget", format_money(language, view.budget)}, {"most", format_number(language, view.most)}}));
}

std::string_view numbers_field(const app::BallotView& view) {
  return of_points(view) ? app::points_field : is_ranking(view) ? app::places_field : std::string_view();
}

Html ballot_html(const app::BallotView& view, const BallotForm& given, Language language) {
  const Chosen chosen = chosen_of(view);
  BallotForm form = given;
  if (form.review)
    if (auto missing = missing_in(chosen, form); !missing.empty()) {
      form.review = false;
      form.errors = std::move(missing);
    }
  // The summary links to the two things on this form that can be wrong.
  std::vector<app::FieldView> asked(form.review ? 1 : 2);
  asked[0].name = "code";
  asked[0].label = t(language, "page.ballot.code");
  if (!form.review) {
    asked[1].name = "plan";
    asked[1].label = t(language, what_to_do(view));
  }
  const bool numbers = !numbers_field(view).empty();
  if (numbers)
    for (const auto& plan : view.plans) {
      app::FieldView& field = asked.emplace_back();
      field.name = field_of(view, plan);
      field.label = plan.title;
    }
  const Html summary = error_summary_html(form.error, form.errors, asked, "stem", language);
  const std::string action = dossier_path(view.round.municipality, view.round.link.number, "/stemmen");
  std::string kept_key;
  if (!form.draft.empty()) html(kept_key, "<input type=\"hidden\" name=\"{}\" value=\"{}\">", kept_field, form.draft);
  const Html hidden = html("{}<input type=\"hidden\" name=\"nonce\" value=\"{}\">{}", token_html(form.form_token),
                           view.nonce, finish(kept_key));
  std::string out;
  if (form.review) {
    std::string kept;
    for (const auto& plan : view.plans)
      if (plan.chosen && numbers)
        html(kept, "<input type=\"hidden\" name=\"{}\" value=\"{}\">", field_of(view, plan),
             std::to_string(of_points(view) ? plan.points : plan.place));
      else if (plan.chosen)
        html(kept, "<input type=\"hidden\" name=\"plan\" value=\"{}\">", std::to_string(plan.number));
    html(out,
         "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}{}"
         "<form class=\"meent-ballot\" method=\"post\" action=\"{}\" novalidate>{}{}{}<div "
         "class=\"utrecht-button-group\">"
         "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\" name=\"step\" "
         "value=\"cast\">{}"
         "</button> <button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\" name=\"step\" "
         "value=\"change\">{}</button></div></form>",
         t(language, "page.ballot.review_title"), summary, n(language, "page.ballot.review_lead", chosen.count),
         chosen_list(view.plans, true, language), bar_html(view, language), action, hidden, finish(kept),
         code_html(form, language), n(language, "page.ballot.cast", chosen.count), t(language, "page.ballot.change"));
    return finish(out);
  }
  std::string plans;
  for (const auto& plan : view.plans)
    html(plans, "{}", numbers ? numbers_box(view, plan, form, language) : plan_box(view, plan, language));
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1>{}{}",
       t(language, "page.ballot.title", {{"round", view.round.link.title}}), summary, rule_html(view, language));
  if (view.round.link.due_on)
    html(out, "<p class=\"utrecht-paragraph\">{}</p>",
         t(language, "page.ballot.until", {{"date", format_weekday_date(language, *view.round.link.due_on)}}));
  html(out, "{}{}", example_html(form, action, language), kept_html(form, action, language));
  html(out,
       "<form class=\"meent-ballot\" method=\"post\" action=\"{}\" novalidate data-kind=\"{}\" data-budget=\"{}\" "
       "data-most=\"{}\">{}{}<fieldset class=\"utrecht-form-fieldset\" id=\"stem-plan\" tabindex=\"-1\"><legend "
       "class=\"utrecht-form-fieldset__legend\">{}"
       "</legend>{}<ul class=\"meent-ballot__plans\">{}</ul></fieldset>{}"
       "<p class=\"utrecht-paragraph\">{}</p><button class=\"utrecht-button utrecht-button--primary-action\" "
       "type=\"submit\" name=\"step\" value=\"review\">{}</button>{}</form>",
       action, view.kind, std::to_string(view.budget.cents), std::to_string(view.most), hidden,
       bar_html(view, language), t(language, what_to_do(view)), order_words(view, language), finish(plans),
       code_html(form, language), t(language, "page.ballot.secret"), t(language, "page.ballot.review"),
       keeping_html(form, action, language));
  html(out, "<script src=\"/assets/ballot.js\" defer></script>");
  if (is_ranking(view)) html(out, "<script src=\"/assets/ballot-order.js\" defer></script>");
  return finish(out);
}

Html receipt_html(const app::ReceiptView& view, Language language) {
  const std::string check = dossier_path(view.round.municipality, view.round.link.number, "/controleren");
  std::string steps;
  for (const char* key : {"page.receipt.step_keep", "page.receipt.step_after", "page.receipt.step_list"})
    html(steps, "<li>{}</li>", t(language, key));
  std::string out;
  html(out,
       "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{} "
       "<span lang=\"{}\">{}</span></p>"
       "<div class=\"meent-receipt\"><h2 class=\"utrecht-heading-2\">{}</h2><p "
       "class=\"meent-receipt__code\"><code>{}</code>"
       "</p><p class=\"utrecht-paragraph\">{}</p></div>",
       t(language, "page.receipt.title"), t(language, "page.receipt.lead"), view.round.municipality.language,
       view.round.link.title, t(language, "page.receipt.code"), grouped(view.receipt),
       t(language, "page.receipt.keep"));
  html(out, "{}",
       section_html("controle", t(language, "page.receipt.check"),
                    html("<ol class=\"utrecht-ordered-list meent-steps\">{}</ol><p class=\"utrecht-paragraph\">"
                         "<a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
                         finish(steps), check, t(language, "page.receipt.to_check"))));
  html(out, "{}<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
       section_html("keuze", t(language, "page.receipt.chosen"), chosen_list(view.chosen, false, language)),
       dossier_path(view.round.municipality, view.round.link.number), t(language, "page.receipt.back"));
  return finish(out);
}

Html check_html(const app::CheckView& view, const BallotForm& form, Language language) {
  using Answer = app::CheckView::Answer;
  const auto& round = view.round;
  std::string answer;
  if (view.answer != Answer::not_asked) {
    const bool found = view.answer != Answer::unknown;
    const std::string_view key = view.answer == Answer::counted ? "page.check.counted"
                                 : found                        ? "page.check.cast"
                                                                : "page.check.unknown";
    std::string chosen;
    if (found)
      html(chosen, "<p class=\"utrecht-paragraph\">{}</p>{}", t(language, "page.check.chosen"),
           chosen_list(view.chosen, false, language));
    html(answer,
         "<div class=\"{}\" role=\"status\"><div class=\"utrecht-alert__content\"><h2 "
         "class=\"utrecht-heading-3\">{}</h2><p class=\"utrecht-paragraph\">{}</p>{}</div></div>",
         found ? "utrecht-alert utrecht-alert--ok" : "utrecht-alert utrecht-alert--warning",
         t(language, found ? "page.check.yes" : "page.check.no"),
         t(language, key, {{"ballots", format_number(language, view.ballots)}}), finish(chosen));
  }
  std::string list;
  if (round.has_result)
    html(list, "<p class=\"utrecht-paragraph\">{} <a class=\"utrecht-link\" href=\"{}\" download>{}</a></p>",
         t(language, "page.check.list"), dossier_path(round.municipality, round.link.number, "/verslag.json"),
         t(language, "page.result.download_json"));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}"
      "<form class=\"meent-form\" method=\"post\" action=\"{}\" novalidate>{}<div class=\"utrecht-form-field\">"
      "<label class=\"utrecht-form-label\" for=\"controle-kenmerk\">{}</label><div id=\"controle-kenmerk-uitleg\"><p "
      "class=\"utrecht-form-field-description\">{}</p></div><input class=\"utrecht-textbox\" type=\"text\" "
      "id=\"controle-kenmerk\" name=\"kenmerk\" value=\"{}\" autocomplete=\"off\" autocapitalize=\"none\" "
      "spellcheck=\"false\" aria-describedby=\"controle-kenmerk-uitleg\" aria-required=\"true\"></div>"
      "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}</button></form>{}"
      "<p class=\"utrecht-paragraph\">{}</p>",
      t(language, "page.check.title"), t(language, "page.check.lead"), finish(answer),
      dossier_path(round.municipality, round.link.number, "/controleren"), token_html(form.form_token),
      t(language, "page.receipt.code"), t(language, "page.check.help"), view.receipt, t(language, "page.check.button"),
      finish(list), t(language, round.has_result ? "page.check.if_not" : "page.check.not_yet"));
}

}  // namespace meent::web
