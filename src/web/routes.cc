// SPDX-License-Identifier: EUPL-1.2
#include "web/routes.h"

#include "web/api/api_routes.h"
#include "web/api/exports.h"
#include "web/api/ledger_routes.h"
#include "web/pages/account_pages.h"
#include "web/pages/admin_pages.h"
#include "web/pages/agreement_pages.h"
#include "web/pages/appearance_pages.h"
#include "web/pages/area_admin_pages.h"
#include "web/pages/assistance_pages.h"
#include "web/pages/ballot_pages.h"
#include "web/pages/booklet_pages.h"
#include "web/pages/browse_pages.h"
#include "web/pages/comment_pages.h"
#include "web/pages/confirmation_pages.h"
#include "web/pages/definition_pages.h"
#include "web/pages/draft_pages.h"
#include "web/pages/embed_pages.h"
#include "web/pages/feed_pages.h"
#include "web/pages/follow_pages.h"
#include "web/pages/health_pages.h"
#include "web/pages/initiators_pages.h"
#include "web/pages/ledger_pages.h"
#include "web/pages/letters_pages.h"
#include "web/pages/like_pages.h"
#include "web/pages/map_pages.h"
#include "web/pages/moderation_pages.h"
#include "web/pages/move_pages.h"
#include "web/pages/own_area_pages.h"
#include "web/pages/own_data_pages.h"
#include "web/pages/paper_pages.h"
#include "web/pages/password_pages.h"
#include "web/pages/picture_pages.h"
#include "web/pages/proposal_pages.h"
#include "web/pages/template_pages.h"
#include "web/pages/term_count_pages.h"
#include "web/pages/token_pages.h"
#include "web/pages/value_pages.h"
#include "web/pages/whole_desk_pages.h"
#include "web/pages/work_pages.h"

namespace meent::web {
namespace {

using enum Access;
using enum Policy;

constexpr std::size_t picture_form = app::longest_picture_file + 64 * 1024;

Handler kept(Result<Response> (*show)(const Visit&)) { return {.show = show, .kept = true}; }
Handler shown_packed(Result<Response> (*show)(const Visit&)) { return {.show = show, .packed = true}; }
Handler shown(Result<Response> (*show)(const Visit&)) { return {.show = show}; }
Handler kept_as(std::string_view media, Result<Response> (*show)(const Visit&)) {
  return {.show = show, .kept = true, .media = media};
}
Handler done(Result<Response> (*act)(const Visit&)) { return {.act = act}; }

const Handler making_a_move{.prepare = prepare_move, .slow = true, .act = make_move, .show_again = show_move_again};
const Handler handing_in{.prepare = prepare_entry, .slow = true, .act = hand_in, .show_again = show_opening_again};
const Handler signing_in{.act = start_session, .show_again = show_sign_in_again};
const Handler using_link{.act = use_link, .show_again = show_link_again};
const Handler signing_in_with_password{.prepare = check_password, .slow = true, .act = sign_in_with_password};
const Handler setting_a_password{
    .prepare = prepare_password, .slow = true, .act = set_password, .show_again = show_password_again};
const Handler starting{.prepare = prepare_start, .slow = true, .act = start_dossier, .show_again = show_start_again};
const Handler commenting{.act = write_comment, .show_again = show_dossier_again};
const Handler answering{.act = answer_comment, .show_again = show_comment_again};
const Handler mending_a_comment{.act = edit_comment, .show_again = show_comment_again};
const Handler taking_back_a_comment{.act = withdraw_comment, .show_again = show_comment_again};
const Handler reporting_a_comment{.act = report_comment, .show_again = show_comment_again};
const Handler asking_for_a_second_look{.act = appeal_comment, .show_again = show_comment_again};
const Handler judging{.act = judge_comment, .show_again = show_judging_again};
const Handler adding_a_picture{
    .prepare = prepare_picture, .slow = true, .act = add_picture, .show_again = show_pictures_again};
const Handler checking{.prepare = check_receipt, .slow = true};
const Handler opening_a_batch{.act = open_paper_batch, .show_again = show_paper_again};
const Handler typing_a_ballot{.act = enter_paper_ballot, .show_again = show_paper_batch_again};
const Handler closing_a_batch{.act = close_paper_batch, .show_again = show_paper_batch_again};
const Handler judging_a_batch{.act = judge_paper_batch, .show_again = show_paper_batch_again};
const Handler making_letters{
    .prepare = prepare_letters, .slow = true, .act = make_letters, .show_again = show_letters_again};
const Handler voting{.prepare = prepare_ballot, .act = cast_ballot, .show_again = show_ballot_again};
const Handler keeping_a_ballot{.act = keep_ballot, .show_again = show_ballot_again};

std::vector<Route<Handler>> page_rows() {
  return {
      {{"GET", "/", everyone}, kept(home_page)},
      {{"GET", "/inloggen", everyone}, shown(sign_in_page)},
      {{"POST", "/inloggen", everyone, write, small_form, RateClass::sign_in}, signing_in},
      {{"GET", "/inloggen/verstuurd", everyone}, shown(link_sent_page)},
      {{"GET", "/inloggen/link/{sleutel}", everyone}, shown(link_page)},
      {{"POST", "/inloggen/link", everyone, write, small_form, RateClass::sign_in}, using_link},
      {{"GET", "/inloggen/wachtwoord", everyone}, shown(password_sign_in_page)},
      {{"POST", "/inloggen/wachtwoord", everyone, write, small_form, RateClass::sign_in}, signing_in_with_password},
      {{"GET", "/mijn/wachtwoord", signed_in}, shown(password_page)},
      {{"POST", "/mijn/wachtwoord", signed_in, write, small_form, RateClass::sign_in}, setting_a_password},
      {{"GET", "/mijn/sessies", signed_in}, shown(sessions_page)},
      {{"POST", "/mijn/sessies", signed_in, write, small_form, RateClass::form}, done(end_sessions)},
      {{"GET", "/mijn", signed_in}, shown(mine_page)},
      {{"POST", "/mijn/mail", signed_in, write, small_form, RateClass::form}, done(choose_mail)},
      {{"POST", "/uitloggen", everyone, write, small_form, RateClass::form}, done(end_session)},
      {{"GET", "/toegankelijkheid", everyone}, kept(accessibility_page)},
      {{"GET", "/privacy", everyone}, kept(privacy_page)},
      {{"GET", "/{gemeente}", everyone}, kept(city_page)},
      {{"GET", "/{gemeente}/instrumenten", everyone}, kept(instruments_page)},
      {{"GET", "/{gemeente}/instrumenten/{instrument}", everyone}, kept(instrument_page)},
      {{"GET", "/{gemeente}/instrumenten/{instrument}/indienen", signed_in}, shown(start_page)},
      {{"POST", "/{gemeente}/instrumenten/{instrument}/indienen", signed_in, write, picture_form, RateClass::form},
       starting},
      {{"GET", "/{gemeente}/gebied/{code}", everyone}, kept(area_page)},
      {{"GET", "/{gemeente}/kaart.json", everyone, pool_read}, kept_as("application/geo+json", city_points)},
      {{"GET", "/{gemeente}/grenzen.json", everyone, pool_read}, kept_as("application/geo+json", city_outlines)},
      {{"GET", "/{gemeente}/gebied/{code}/kaart.json", everyone, pool_read},
       kept_as("application/geo+json", area_points)},
      {{"GET", "/{gemeente}/dossier/{nummer}/kaart.json", everyone, pool_read},
       kept_as("application/geo+json", dossier_points)},
      {{"GET", "/{gemeente}/dossier/{nummer}", everyone}, kept(dossier_page)},
      {{"POST", "/{gemeente}/dossier/{nummer}/handelingen/{handeling}", signed_in, write, picture_form,
        RateClass::form},
       making_a_move},
      {{"POST", "/{gemeente}/dossier/{nummer}/volgen", signed_in, write, small_form, RateClass::form},
       done(follow_dossier)},
      {{"GET", "/{gemeente}/dossier/{nummer}/indienen", signed_in}, shown(opening_page)},
      {{"POST", "/{gemeente}/dossier/{nummer}/indienen", signed_in, write, picture_form, RateClass::form}, handing_in},
      {{"GET", "/{gemeente}/dossier/{nummer}/stemmen", everyone}, shown_packed(ballot_page)},
      {{"POST", "/{gemeente}/dossier/{nummer}/stemmen", code, write, form_size, RateClass::ballot}, voting},
      {{"GET", "/{gemeente}/dossier/{nummer}/ontvangst/{kenmerk}", everyone}, shown(receipt_page)},
      {{"GET", "/{gemeente}/dossier/{nummer}/uitslag", everyone, pool_read}, kept(result_page)},
      {{"GET", "/{gemeente}/dossier/{nummer}/verslag.json", everyone, pool_read}, shown(record_file)},
      {{"GET", "/{gemeente}/dossier/{nummer}/controleren", everyone}, shown(check_page)},
      {{"POST", "/{gemeente}/dossier/{nummer}/controleren", code, write, small_form, RateClass::form}, checking},
      {{"GET", "/{gemeente}/werk", officer}, shown(work_page)},
  };
}

// What people say about a dossier, and what officials do about it.
std::vector<Route<Handler>> comment_rows() {
  return {
      {{"GET", "/spelregels", everyone}, kept(conduct_page)},
      {{"GET", "/{gemeente}/spelregels", everyone}, kept(city_conduct_page)},
      {{"GET", "/{gemeente}/moderatie", everyone}, kept(moderation_log_page)},
      {{"GET", "/{gemeente}/moderatie/wachtrij", officer}, shown(moderation_desk_page)},
      {{"GET", "/{gemeente}/dossier/{nummer}/reacties/{reactie}", everyone}, kept(comment_page)},
      {{"POST", "/{gemeente}/dossier/{nummer}/reacties", signed_in, write, form_size, RateClass::form}, commenting},
      {{"POST", "/{gemeente}/dossier/{nummer}/reacties/{reactie}/antwoord", signed_in, write, form_size,
        RateClass::form},
       answering},
      {{"POST", "/{gemeente}/dossier/{nummer}/reacties/{reactie}/wijzigen", signed_in, write, form_size,
        RateClass::form},
       mending_a_comment},
      {{"POST", "/{gemeente}/dossier/{nummer}/reacties/{reactie}/intrekken", signed_in, write, small_form,
        RateClass::form},
       taking_back_a_comment},
      {{"POST", "/{gemeente}/dossier/{nummer}/reacties/{reactie}/melden", signed_in, write, small_form,
        RateClass::form},
       reporting_a_comment},
      {{"POST", "/{gemeente}/dossier/{nummer}/reacties/{reactie}/herziening", signed_in, write, form_size,
        RateClass::form},
       asking_for_a_second_look},
      {{"POST", "/{gemeente}/dossier/{nummer}/reacties/{reactie}/oordeel", officer, write, form_size, RateClass::form},
       judging},
  };
}

// What can be taken along: files.
std::vector<Route<Handler>> export_rows() {
  return {
      {{"GET", "/{gemeente}/dossiers.csv", everyone, pool_read}, shown(dossiers_csv)},
      {{"GET", "/{gemeente}/dossier/{nummer}/plannen.csv", everyone, pool_read}, shown(plans_csv)},
      {{"GET", "/{gemeente}/dossier/{nummer}/plannen.geojson", everyone, pool_read}, shown(plans_geojson)},
      {{"GET", "/{gemeente}/dossier/{nummer}/stemmen.csv", everyone, pool_read}, shown(ballots_csv)},
      {{"GET", "/{gemeente}/dossier/{nummer}/verslag.pb", everyone, pool_read}, shown(ballots_pb)},
  };
}

// What happened lately, for readers of news.
std::vector<Route<Handler>> feed_rows() {
  return {
      {{"GET", "/{gemeente}/feed.atom", everyone, pool_read}, kept_as(atom_type, city_feed)},
      {{"GET", "/{gemeente}/gebied/{code}/feed.atom", everyone, pool_read}, kept_as(atom_type, area_feed)},
      {{"GET", "/{gemeente}/dossier/{nummer}/feed.atom", everyone, pool_read}, kept_as(atom_type, dossier_feed)},
  };
}

// What other sites show.
std::vector<Route<Handler>> embed_rows() {
  return {{{"GET", "/{gemeente}/dossier/{nummer}/insluiten", everyone, pool_read}, shown(embed_page)}};
}

// What is kept of somebody, for that person.
const Handler erasing_oneself{.act = erase_own_data, .show_again = show_erasing_again};

std::vector<Route<Handler>> own_data_rows() {
  return {
      {{"GET", "/mijn/gegevens", signed_in}, shown(own_data_page)},
      {{"GET", "/mijn/gegevens.json", signed_in}, shown(own_data_file)},
      {{"GET", "/mijn/wissen", signed_in}, shown(erasing_page)},
      {{"POST", "/mijn/wissen", signed_in, write, small_form, RateClass::sign_in}, erasing_oneself},
      {{"GET", "/gewist", everyone}, kept(erased_page)},
  };
}

// Tokens with which programs act for somebody.
const Handler making_a_token{.prepare = show_new_token, .act = make_token_work, .show_again = show_tokens_again};

std::vector<Route<Handler>> token_rows() {
  return {
      {{"GET", "/mijn/sleutels", signed_in}, shown(tokens_page)},
      {{"POST", "/mijn/sleutels", signed_in, write, small_form, RateClass::sign_in}, making_a_token},
      {{"POST", "/mijn/sleutels/intrekken", signed_in, write, small_form, RateClass::form}, done(revoke_token)},
  };
}

// For initiators: that something arrived; who is one beside the one who opened it.
const Handler inviting{.act = invite_initiator, .show_again = show_initiators_again};
const Handler answering_an_invitation{.act = answer_invitation, .show_again = show_initiators_again};
const Handler stepping_out{.act = leave_initiators, .show_again = show_initiators_again};

std::vector<Route<Handler>> initiator_rows() {
  return {
      {{"GET", "/{gemeente}/dossier/{nummer}/ingediend", signed_in}, shown(confirmation_page)},
      {{"GET", "/{gemeente}/dossier/{nummer}/initiatiefnemers", signed_in}, shown(initiators_page)},
      {{"POST", "/{gemeente}/dossier/{nummer}/initiatiefnemers/uitnodigen", signed_in, write, small_form,
        RateClass::sign_in},
       inviting},
      {{"POST", "/{gemeente}/dossier/{nummer}/initiatiefnemers/antwoord", signed_in, write, small_form,
        RateClass::form},
       answering_an_invitation},
      {{"POST", "/{gemeente}/dossier/{nummer}/initiatiefnemers/stoppen", signed_in, write, small_form, RateClass::form},
       stepping_out},
  };
}

// What waits for consent.
const Handler answering_a_proposal{.act = answer_proposal, .show_again = show_proposal_again};

std::vector<Route<Handler>> proposal_rows() {
  return {
      {{"POST", "/{gemeente}/dossier/{nummer}/voorstel", signed_in, write, small_form, RateClass::form},
       answering_a_proposal},
  };
}

// Letters with codes; ballots on paper, typed by one official and counted by another.
std::vector<Route<Handler>> paper_rows() {
  return {
      {{"GET", "/{gemeente}/dossier/{nummer}/brieven", officer}, shown(letters_page)},
      {{"POST", "/{gemeente}/dossier/{nummer}/brieven", officer, write, form_size, RateClass::form}, making_letters},
      {{"GET", "/{gemeente}/dossier/{nummer}/stemboekje", everyone}, kept(booklet_page)},
      {{"GET", "/{gemeente}/dossier/{nummer}/papier", officer}, shown(paper_page)},
      {{"POST", "/{gemeente}/dossier/{nummer}/papier", officer, write, small_form, RateClass::form}, opening_a_batch},
      {{"GET", "/{gemeente}/dossier/{nummer}/papier/{partij}", officer}, shown(paper_batch_page)},
      {{"POST", "/{gemeente}/dossier/{nummer}/papier/{partij}/biljetten", officer, write, small_form,
        RateClass::ballot},
       typing_a_ballot},
      {{"POST", "/{gemeente}/dossier/{nummer}/papier/{partij}/sluiten", officer, write, small_form, RateClass::form},
       closing_a_batch},
      {{"POST", "/{gemeente}/dossier/{nummer}/papier/{partij}/oordeel", officer, write, form_size, RateClass::form},
       judging_a_batch},
  };
}

// What administrators manage.
const Handler giving_a_role{.act = give_role, .show_again = show_officials_again};
const Handler taking_a_role{.act = take_role, .show_again = show_officials_again};

const Handler setting_appearance{.act = save_appearance, .show_again = show_appearance_again};
const Handler setting_a_value{.act = set_value, .show_again = show_values_again};

std::vector<Route<Handler>> admin_rows() {
  return {
      {{"GET", "/{gemeente}/beheer", administrator}, shown(admin_page)},
      {{"GET", "/{gemeente}/beheer/mensen", administrator}, shown(officials_page)},
      {{"POST", "/{gemeente}/beheer/mensen", administrator, write, small_form, RateClass::form}, giving_a_role},
      {{"POST", "/{gemeente}/beheer/mensen/intrekken", administrator, write, small_form, RateClass::form},
       taking_a_role},
      {{"GET", "/{gemeente}/beheer/uiterlijk", administrator}, shown(appearance_page)},
      {{"POST", "/{gemeente}/beheer/uiterlijk", administrator, write, form_size, RateClass::form}, setting_appearance},
      {{"GET", "/{gemeente}/beheer/waarden", administrator}, shown(values_page)},
      {{"POST", "/{gemeente}/beheer/waarden", administrator, write, small_form, RateClass::form}, setting_a_value},
      {{"GET", "/{gemeente}/stijl/{versie}", everyone}, shown(style_sheet)},
      {{"GET", "/{gemeente}/privacy", everyone}, kept(city_privacy_page)},
      {{"GET", "/{gemeente}/beheer/ronden", officer}, shown(templates_page)},
      {{"GET", "/{gemeente}/beheer/logboek", administrator}, shown(audit_page)},
      {{"GET", "/{gemeente}/beheer/stand", administrator, pool_read}, shown(health_page)},
      {{"POST", "/{gemeente}/beheer/stand/brieven", administrator, write, small_form, RateClass::form},
       done(handle_letter)},
  };
}

// Procedures that a municipality writes itself.
const Handler publishing_a_definition{
    .prepare = prepare_definition, .slow = true, .act = publish_definition, .show_again = show_definition_again};

std::vector<Route<Handler>> definition_rows() {
  return {
      {{"GET", "/{gemeente}/beheer/instrumenten", administrator}, shown(definitions_page)},
      {{"GET", "/{gemeente}/beheer/instrumenten/{instrument}", administrator, pool_read}, shown(definition_page)},
      {{"POST", "/{gemeente}/beheer/instrumenten/{instrument}", administrator, write, form_size, RateClass::form},
       publishing_a_definition},
  };
}

// Photos of a dossier, and the file that each is.
std::vector<Route<Handler>> picture_rows() {
  return {
      {{"GET", "/fotos/{bestand}", everyone, pool_read}, shown(picture_file)},
      {{"GET", "/{gemeente}/dossier/{nummer}/fotos", signed_in}, shown(pictures_page)},
      {{"POST", "/{gemeente}/dossier/{nummer}/fotos", signed_in, write, picture_form, RateClass::form},
       adding_a_picture},
      {{"POST", "/{gemeente}/dossier/{nummer}/fotos/{foto}/weg", signed_in, write, small_form, RateClass::form},
       done(remove_picture)},
  };
}

// What is like an idea that somebody is writing.
const Handler looking_for_like_ideas{.prepare = show_like_ideas, .slow = true};

std::vector<Route<Handler>> like_rows() {
  return {{{"POST", "/{gemeente}/lijkt-op", everyone, write, small_form, RateClass::typing}, looking_for_like_ideas}};
}

// Forms that are kept for later.
const Handler keeping_an_entry{.act = keep_entry, .show_again = show_opening_again};
const Handler keeping_a_start{.act = keep_start, .show_again = show_start_again};

std::vector<Route<Handler>> draft_rows() {
  return {
      {{"POST", "/{gemeente}/dossier/{nummer}/indienen/concept", signed_in, write, picture_form, RateClass::form},
       keeping_an_entry},
      {{"POST", "/{gemeente}/dossier/{nummer}/indienen/concept/weg", signed_in, write, small_form, RateClass::form},
       done(throw_entry_away)},
      {{"POST", "/{gemeente}/instrumenten/{instrument}/indienen/concept", signed_in, write, picture_form,
        RateClass::form},
       keeping_a_start},
      {{"POST", "/{gemeente}/instrumenten/{instrument}/indienen/concept/weg", signed_in, write, small_form,
        RateClass::form},
       done(throw_start_away)},
  };
}

// Acting for somebody at the counter.
const Handler starting_to_assist{.act = start_assistance, .show_again = show_assistance_again};

std::vector<Route<Handler>> assistance_rows() {
  return {
      {{"GET", "/{gemeente}/werk/balie", officer}, shown(assistance_page)},
      {{"POST", "/{gemeente}/werk/balie", officer, write, small_form, RateClass::sign_in}, starting_to_assist},
      {{"POST", "/{gemeente}/werk/balie/stoppen", officer, write, small_form, RateClass::form}, done(stop_assistance)},
  };
}

// The area that is the reader's own, areas that somebody follows, and what else they follow.
const Handler choosing_an_area{.act = choose_area, .show_again = show_choosing_again};

std::vector<Route<Handler>> own_area_rows() {
  return {
      {{"GET", "/{gemeente}/mijn-buurt", everyone}, shown(own_area_page)},
      {{"POST", "/{gemeente}/mijn-buurt", everyone, write, small_form, RateClass::form}, choosing_an_area},
      {{"POST", "/{gemeente}/gebied/{code}/volgen", signed_in, write, small_form, RateClass::form}, done(follow_area)},
      {{"GET", "/mijn/volgen", signed_in}, shown(followed_page)},
      {{"POST", "/mijn/volgen", signed_in, write, small_form, RateClass::form}, done(end_following)},
  };
}

// Areas and municipalities, for administrators.
const Handler changing_an_area{.act = change_area, .show_again = show_area_again};
const Handler sending_areas{
    .prepare = prepare_upload, .slow = true, .act = keep_upload, .show_again = show_upload_again};
const Handler answering_areas{
    .prepare = prepare_answer, .slow = true, .act = answer_upload, .show_again = show_upload_again};
// A little more than may be in it, so that whoever sends somewhat too much hears what the limit is.
constexpr std::size_t area_form = app::most_upload_bytes + 4 * 1024 * 1024;

std::vector<Route<Handler>> area_admin_rows() {
  return {
      {{"GET", "/{gemeente}/beheer/gebieden", administrator, pool_read}, shown(managed_areas_page)},
      {{"GET", "/{gemeente}/beheer/gebieden/{code}", administrator}, shown(managed_area_page)},
      {{"POST", "/{gemeente}/beheer/gebieden/{code}", administrator, write, small_form, RateClass::form},
       changing_an_area},
      {{"GET", "/{gemeente}/beheer/inlezen", administrator, pool_read}, shown(upload_page)},
      {{"POST", "/{gemeente}/beheer/inlezen", administrator, write, area_form, RateClass::form}, sending_areas},
      {{"POST", "/{gemeente}/beheer/inlezen/antwoord", administrator, write, small_form, RateClass::form},
       answering_areas},
      {{"GET", "/{gemeente}/beheer/gemeenten", administrator, pool_read}, shown(municipalities_page)},
  };
}

// Keeping a ballot to go on with later needs an account; casting it, above, must not know one.
std::vector<Route<Handler>> ballot_draft_rows() {
  return {
      {{"POST", "/{gemeente}/dossier/{nummer}/stemmen/voorbeeldcode", code, write, form_size, RateClass::ballot},
       done(give_example_code)},
      {{"POST", "/{gemeente}/dossier/{nummer}/stemmen/bewaren", signed_in, write, form_size, RateClass::form},
       keeping_a_ballot},
      {{"POST", "/{gemeente}/dossier/{nummer}/stemmen/weggooien", signed_in, write, form_size, RateClass::form},
       done(drop_ballot)},
  };
}

// Where the money is, and what the council gave.
const Handler voting_a_budget{.act = vote_budget, .show_again = show_budgets_again};
const Handler closing_a_year{.act = close_year, .show_again = show_closing_again};

std::vector<Route<Handler>> ledger_rows() {
  return {
      {{"GET", "/{gemeente}/geld", everyone, pool_read}, kept(pots_page)},
      {{"GET", "/{gemeente}/geld.csv", everyone, pool_read}, shown(postings_csv)},
      {{"GET", "/{gemeente}/geld/{gebied}", everyone, pool_read}, kept(area_pots_page)},
      {{"GET", "/{gemeente}/geld/{gebied}/{instrument}/{jaar}", everyone, pool_read}, shown(pot_page)},
      {{"GET", "/{gemeente}/beheer/geld", administrator}, shown(budgets_page)},
      {{"POST", "/{gemeente}/beheer/geld", administrator, write, small_form, RateClass::form}, voting_a_budget},
      {{"GET", "/{gemeente}/beheer/geld/{gebied}/{instrument}/{jaar}", administrator}, shown(closing_page)},
      {{"POST", "/{gemeente}/beheer/geld/{gebied}/{instrument}/{jaar}", administrator, write, small_form,
        RateClass::form},
       closing_a_year},
  };
}

// What is kept for everybody to see of how the municipality does.
std::vector<Route<Handler>> account_rows() {
  return {
      {{"GET", "/{gemeente}/op-tijd", everyone, pool_read}, kept(term_count_page)},
      {{"GET", "/{gemeente}/afspraken", everyone, pool_read}, kept(agreements_page)},
      {{"GET", "/{gemeente}/afspraken.csv", everyone, pool_read}, shown(agreements_csv)},
      {{"GET", "/{gemeente}/werk/geheel", administrator, pool_read}, shown(whole_desk_page)},
  };
}

std::vector<Route<Handler>> rows() {
  std::vector<Route<Handler>> all = page_rows();
  for (const auto& row : paper_rows()) all.push_back(row);
  for (const auto& row : ballot_draft_rows()) all.push_back(row);
  for (const auto& row : comment_rows()) all.push_back(row);
  for (const auto& row : export_rows()) all.push_back(row);
  for (const auto& row : feed_rows()) all.push_back(row);
  for (const auto& row : embed_rows()) all.push_back(row);
  for (const auto& row : own_data_rows()) all.push_back(row);
  for (const auto& row : token_rows()) all.push_back(row);
  for (const auto& row : initiator_rows()) all.push_back(row);
  for (const auto& row : proposal_rows()) all.push_back(row);
  for (const auto& row : admin_rows()) all.push_back(row);
  for (const auto& row : definition_rows()) all.push_back(row);
  for (const auto& row : picture_rows()) all.push_back(row);
  for (const auto& row : draft_rows()) all.push_back(row);
  for (const auto& row : like_rows()) all.push_back(row);
  for (const auto& row : assistance_rows()) all.push_back(row);
  for (const auto& row : own_area_rows()) all.push_back(row);
  for (const auto& row : area_admin_rows()) all.push_back(row);
  for (const auto& row : ledger_rows()) all.push_back(row);
  for (const auto& row : account_rows()) all.push_back(row);
  for (const auto& row : list_api_routes()) all.push_back(row);
  return all;
}

}  // namespace

RouteTable<Handler> make_routes() { return RouteTable<Handler>(rows()); }

std::vector<RouteFacts> all_routes() {
  std::vector<RouteFacts> facts;
  for (const auto& row : rows()) facts.push_back(row.facts);
  return facts;
}

}  // namespace meent::web
