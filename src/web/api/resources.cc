// SPDX-License-Identifier: EUPL-1.2
#include "web/api/resources.h"

#include <string>

#include "web/api/admin_resources.h"
#include "web/api/ledger_routes.h"
#include "web/api/members.h"
#include "web/api/people_resources.h"
#include "web/api/public_resources.h"

namespace meent::web {
namespace {

using namespace members;

using app::AreaLine;
using app::AreaLink;
using app::AreaView;
using app::BallotPlan;
using app::BallotView;
using app::CheckView;
using app::CityView;
using app::DossierLink;
using app::DossierListView;
using app::DossierView;
using app::FieldView;
using app::HistoryLine;
using app::InstrumentLink;
using app::InstrumentView;
using app::MoneyLine;
using app::MoveView;
using app::MunicipalityView;
using app::PhaseStep;
using app::ProcedureMove;
using app::ProcedurePhase;
using app::ResultLine;
using app::ResultView;
using app::RoundView;
using app::TurnoutView;

const Members<MunicipalityView> municipality{
    {"slug", text(), "Name in addresses", [](const auto& v) { return Json(v.slug); }},
    {"code", text(), "Code of the municipality, GM and four digits", [](const auto& v) { return Json(v.code); }},
    {"name", text(), "Name", [](const auto& v) { return Json(v.name); }},
    {"language", text(), "Language in which its people write", [](const auto& v) { return Json(v.language); }},
};

const Members<AreaLink> area_link{
    {"code", text(), "Code of the area", [](const auto& v) { return Json(v.code); }},
    {"name", text(), "Name", [](const auto& v) { return Json(v.name); }},
    {"inhabitants", whole(), "Inhabitants, when known", [](const auto& v) { return given(v.inhabitants); }, false},
};

const Members<AreaLine> area_line{
    {"code", text(), "Code of the area", [](const auto& v) { return Json(v.area.code); }},
    {"name", text(), "Name", [](const auto& v) { return Json(v.area.name); }},
    {"kind", text(), "gemeente, stadsdeel, wijk or buurt", [](const auto& v) { return Json(v.kind); }},
    {"parent", text(), "Code of the area it lies in", [](const auto& v) { return given(v.parent); }, false},
    {"inhabitants", whole(), "Inhabitants, when known", [](const auto& v) { return given(v.area.inhabitants); }, false},
};

const Members<DossierLink> dossier_link{
    {"number", whole(), "Number within the municipality", [](const auto& v) { return Json(v.number); }},
    {"title", text(), "Title", [](const auto& v) { return Json(v.title); }},
    {"summary", text(), "Beginning of its text", [](const auto& v) { return given(v.summary); }, false},
    {"instrument", text(), "Name of the instrument here", [](const auto& v) { return Json(v.instrument); }},
    {"phase", text(), "Phase, in words", [](const auto& v) { return Json(v.phase); }},
    {"stage", text(), "Stage that all instruments share", [](const auto& v) { return Json(v.stage); }},
    {"area", text(), "Name of the area; left out: everywhere", [](const auto& v) { return given(v.area); }, false},
    {"amountCents", whole(), "Budget of a round, cost of a plan, in eurocents",
     [](const auto& v) { return given(v.amount); }, false},
    {"dueOn", day(), "Last day of the phase", [](const auto& v) { return given(v.due_on); }, false},
    {"final", yes_no(), "Closed", [](const auto& v) { return Json(v.final); }},
    {"late", yes_no(), "The last day passed", [](const auto& v) { return Json(v.late); }},
};

const Members<InstrumentLink> instrument_link{
    {"id", text(), "Name in addresses", [](const auto& v) { return Json(v.id); }},
    {"name", text(), "Name here", [](const auto& v) { return Json(v.name); }},
    {"summary", text(), "What it is for", [](const auto& v) { return Json(v.summary); }},
    {"ladder", text(), "Level of participation, in words", [](const auto& v) { return Json(v.ladder); }},
};

const Members<MoneyLine> money_line{
    {"number", whole(), "Number of the round", [](const auto& v) { return Json(v.number); }},
    {"title", text(), "Title of the round", [](const auto& v) { return Json(v.title); }},
    {"budgetCents", whole(), "Budget in eurocents", [](const auto& v) { return Json(v.budget.cents); }},
    {"awardedCents", whole(), "To the plans that were chosen", [](const auto& v) { return Json(v.awarded.cents); }},
    {"realisedCents", whole(), "Of those that are done", [](const auto& v) { return Json(v.realised.cents); }},
    {"plans", whole(), "Plans that were chosen", [](const auto& v) { return Json(v.plans); }},
    {"plansDone", whole(), "Plans that are done", [](const auto& v) { return Json(v.plans_done); }},
};

const Members<CityView> city{
    {"municipality", one("Municipality"), "", [](const auto& v) { return write(municipality, v.municipality); }},
    {"inhabitants", whole(), "Inhabitants; 0: not known", [](const auto& v) { return Json(v.inhabitants); }},
    {"open", many(one("DossierLink")), "Running", [](const auto& v) { return list_of(dossier_link, v.open); }},
    {"decided", many(one("DossierLink")), "Decided", [](const auto& v) { return list_of(dossier_link, v.decided); }},
    {"instruments", many(one("InstrumentLink")), "Ways to take part",
     [](const auto& v) { return list_of(instrument_link, v.instruments); }},
    {"money", many(one("MoneyLine")), "Decided rounds", [](const auto& v) { return list_of(money_line, v.money); }},
};

const Members<AreaView> area{
    {"area", one("AreaLink"), "", [](const auto& v) { return write(area_link, v.area); }},
    {"parent", one("AreaLink"), "", [](const auto& v) { return v.parent ? write(area_link, *v.parent) : Json(); },
     false},
    {"children", many(one("AreaLink")), "Areas in it", [](const auto& v) { return list_of(area_link, v.children); }},
    {"dossiers", many(one("DossierLink")), "In this area",
     [](const auto& v) { return list_of(dossier_link, v.dossiers); }},
    {"everywhere", many(one("DossierLink")), "Running in the whole municipality",
     [](const auto& v) { return list_of(dossier_link, v.everywhere); }},
    {"money", many(one("MoneyLine")), "Decided rounds", [](const auto& v) { return list_of(money_line, v.money); }},
};

const Members<FieldView> field{
    {"name", text(), "Name of the question", [](const auto& v) { return Json(v.name); }},
    {"label", text(), "The question", [](const auto& v) { return Json(v.label); }},
    {"help", text(), "Explanation", [](const auto& v) { return given(v.help); }, false},
    {"type", text(), "Kind of answer", [](const auto& v) { return Json(v.type); }},
    {"required", yes_no(), "Must be answered", [](const auto& v) { return Json(v.required); }},
    {"value", text(), "The answer, for reading", [](const auto& v) { return given(v.value); }, false},
    {"options", many(text()), "Possible answers", [](const auto& v) { return texts(v.options); }},
};

const Members<ProcedureMove> procedure_move{
    {"title", text(), "Name", [](const auto& v) { return Json(v.title); }},
    {"who", text(), "Who may make it", [](const auto& v) { return Json(v.who); }},
    {"to", text(), "Phase it leads to", [](const auto& v) { return given(v.to); }, false},
    {"needs", many(text()), "Conditions", [](const auto& v) { return texts(v.needs); }},
    {"does", many(text()), "Effects", [](const auto& v) { return texts(v.does); }},
    {"asks", many(text()), "Questions", [](const auto& v) { return texts(v.asks); }},
    {"tells", text(), "Who gets a message", [](const auto& v) { return given(v.tells); }, false},
};

const Members<ProcedurePhase> procedure_phase{
    {"name", text(), "Name in the definition", [](const auto& v) { return Json(v.name); }},
    {"title", text(), "Name", [](const auto& v) { return Json(v.title); }},
    {"stage", text(), "Stage, in words", [](const auto& v) { return Json(v.stage); }},
    {"help", text(), "What happens in it", [](const auto& v) { return given(v.help); }, false},
    {"final", yes_no(), "The end", [](const auto& v) { return Json(v.final); }},
    {"term", text(), "Its term, in words", [](const auto& v) { return given(v.term); }, false},
    {"law", text(), "Where the term stands", [](const auto& v) { return given(v.law); }, false},
    {"atEnd", text(), "What happens when the term is over", [](const auto& v) { return given(v.at_end); }, false},
    {"moves", many(one("ProcedureMove")), "Moves", [](const auto& v) { return list_of(procedure_move, v.moves); }},
};

const Members<InstrumentView> instrument{
    {"instrument", one("InstrumentLink"), "", [](const auto& v) { return write(instrument_link, v.link); }},
    {"version", whole(), "Version", [](const auto& v) { return Json(v.version); }},
    {"hash", text(), "SHA-256 of the definition", [](const auto& v) { return Json(v.hash); }},
    {"law", many(text()), "Law it rests on", [](const auto& v) { return texts(v.law); }},
    {"openedBy", text(), "Who may open one", [](const auto& v) { return given(v.opened_by); }, false},
    {"asked", many(one("Field")), "Questions when it is opened", [](const auto& v) { return list_of(field, v.asked); }},
    {"phases", many(one("ProcedurePhase")), "Phases", [](const auto& v) { return list_of(procedure_phase, v.phases); }},
    {"definition", text(), "The definition itself, TOML", [](const auto& v) { return Json(v.definition); }},
};

const Members<DossierListView> dossier_list{
    {"dossiers", many(one("DossierLink")), "By number",
     [](const auto& v) { return list_of(dossier_link, v.dossiers); }},
    {"count", whole(), "On all pages together", [](const auto& v) { return Json(v.count); }},
    {"page", whole(), "This page", [](const auto& v) { return Json(v.page); }},
    {"pages", whole(), "Pages", [](const auto& v) { return Json(v.pages); }},
};

const char* to_word(PhaseStep::State state) {
  return state == PhaseStep::State::done ? "done" : state == PhaseStep::State::current ? "current" : "next";
}

const Members<PhaseStep> phase_step{
    {"name", text(), "Name in the definition", [](const auto& v) { return Json(v.name); }},
    {"title", text(), "Name", [](const auto& v) { return Json(v.title); }},
    {"state", text(), "done, current or next", [](const auto& v) { return Json(to_word(v.state)); }},
    {"enteredOn", day(), "First day", [](const auto& v) { return given(v.entered_on); }, false},
    {"dueOn", day(), "Last day", [](const auto& v) { return given(v.due_on); }, false},
};

const Members<MoveView> move{
    {"name", text(), "Name in the definition", [](const auto& v) { return Json(v.name); }},
    {"title", text(), "Name", [](const auto& v) { return Json(v.title); }},
    {"possible", yes_no(), "Can be made now", [](const auto& v) { return Json(v.possible); }},
    {"whyNot", text(), "Why it cannot", [](const auto& v) { return given(v.why_not); }, false},
    {"fields", many(one("Field")), "Questions", [](const auto& v) { return list_of(field, v.fields); }},
};

const Members<HistoryLine> history_line{
    {"sequence", whole(), "0 is the opening", [](const auto& v) { return Json(v.sequence); }},
    {"at", moment(), "When", [](const auto& v) { return Json(to_rfc3339(v.at)); }},
    {"role", text(), "Who, as a role", [](const auto& v) { return Json(v.role); }},
    {"move", text(), "What", [](const auto& v) { return Json(v.move); }},
    {"toPhase", text(), "Phase it went to", [](const auto& v) { return given(v.to_phase); }, false},
    {"reason", text(), "Reason that was given", [](const auto& v) { return given(v.reason); }, false},
    {"assistance", text(), "An official did it in somebody's name: counter or telephone",
     [](const auto& v) { return given(v.assistance); }, false},
};

const Members<DossierView> dossier{
    {"municipality", one("Municipality"), "", [](const auto& v) { return write(municipality, v.municipality); }},
    {"dossier", one("DossierLink"), "", [](const auto& v) { return write(dossier_link, v.link); }},
    {"parent", one("DossierLink"), "", [](const auto& v) { return v.parent ? write(dossier_link, *v.parent) : Json(); },
     false},
    {"instrumentId", text(), "Id of the instrument", [](const auto& v) { return Json(v.instrument_id); }},
    {"phases", many(one("PhaseStep")), "Line of phases", [](const auto& v) { return list_of(phase_step, v.phases); }},
    {"fields", many(one("Field")), "What was filled in", [](const auto& v) { return list_of(field, v.fields); }},
    {"moves", many(one("Move")), "What the asker can do now", [](const auto& v) { return list_of(move, v.moves); }},
    {"history", many(one("HistoryLine")), "Events", [](const auto& v) { return list_of(history_line, v.history); }},
    {"support", whole(), "People who support it", [](const auto& v) { return Json(v.support); }},
    {"voting", yes_no(), "A ballot can be cast now", [](const auto& v) { return Json(v.voting); }},
    {"handingIn", yes_no(), "A plan can be handed in now", [](const auto& v) { return Json(v.handing_in); }},
    {"hasResult", yes_no(), "There is a result", [](const auto& v) { return Json(v.has_result); }},
    {"outcome", text(), "Of a plan after the count: why it won or not",
     [](const auto& v) { return v.outcome ? Json(*v.outcome) : Json(); }, false},
    {"agreement", one("Agreement"), "", [](const auto& v) { return v.agreement ? to_json(*v.agreement) : Json(); },
     false},
};

const Members<TurnoutView> turnout{
    {"letters", whole(), "Letters with a code; 0: none were sent", [](const auto& v) { return Json(v.letters); }},
    {"online", whole(), "Valid ballots cast online", [](const auto& v) { return Json(v.online); }},
    {"paper", whole(), "Valid ballots on paper, confirmed by a second official",
     [](const auto& v) { return Json(v.paper); }},
    {"spoilt", whole(), "Paper ballots that were not valid", [](const auto& v) { return Json(v.spoilt); }},
    {"ballots", whole(), "Valid ballots together", [](const auto& v) { return Json(v.ballots()); }},
    {"perMille", whole(), "Ballots in thousandths of the letters; absent where they do not compare",
     [](const auto& v) { return v.per_mille() ? Json(*v.per_mille()) : Json(); }, false},
};

const Members<RoundView> plan_list{
    {"plans", many(one("DossierLink")), "Plans on this page",
     [](const auto& v) { return list_of(dossier_link, v.plans); }},
    {"count", whole(), "Plans in the chosen phase", [](const auto& v) { return Json(v.shown_count); }},
    {"page", whole(), "This page", [](const auto& v) { return Json(v.page); }},
    {"pages", whole(), "Pages", [](const auto& v) { return Json(v.pages); }},
    {"turnout", one("Turnout"), "How people voted; once voting has closed",
     [](const auto& v) { return v.turnout ? write(turnout, *v.turnout) : Json(); }, false},
};

const Members<BallotPlan> ballot_plan{
    {"number", whole(), "Number of the plan", [](const auto& v) { return Json(v.number); }},
    {"title", text(), "Title", [](const auto& v) { return Json(v.title); }},
    {"costCents", whole(), "Cost in eurocents", [](const auto& v) { return Json(v.cost.cents); }},
};

const Members<BallotView> ballot{
    {"kind", text(), "approval, knapsack, points or ranking", [](const auto& v) { return Json(v.kind); }},
    {"budgetCents", whole(), "Budget in eurocents", [](const auto& v) { return Json(v.budget.cents); }},
    {"mostEach", whole(), "Of points: how many for one plan", [](const auto& v) { return Json(v.most_each); }},
    {"most", whole(), "Most plans one may choose or put in order, 0: no limit; of points: how many in all",
     [](const auto& v) { return Json(v.most); }},
    {"plans", many(one("BallotPlan")), "What can be chosen",
     [](const auto& v) { return list_of(ballot_plan, v.plans); }},
};

const char* to_word(CheckView::Answer answer) {
  return answer == CheckView::Answer::counted ? "counted" : answer == CheckView::Answer::cast ? "cast" : "unknown";
}

const Members<CheckView> check{
    {"receipt", text(), "As it was asked", [](const auto& v) { return Json(v.receipt); }},
    {"answer", text(), "unknown, cast or counted", [](const auto& v) { return Json(to_word(v.answer)); }},
    {"chosen", many(one("BallotPlan")), "What stands there",
     [](const auto& v) { return list_of(ballot_plan, v.chosen); }},
};

const Members<ResultLine> result_line{
    {"number", whole(), "Number of the plan", [](const auto& v) { return Json(v.number); }},
    {"title", text(), "Title", [](const auto& v) { return Json(v.title); }},
    {"costCents", whole(), "Cost in eurocents", [](const auto& v) { return Json(v.cost.cents); }},
    {"votes", whole(), "Votes", [](const auto& v) { return Json(v.votes); }},
    {"score", whole(), "Points together, a ranking after Borda; votes where there are none",
     [](const auto& v) { return Json(v.score); }},
    {"won", yes_no(), "Chosen", [](const auto& v) { return Json(v.won); }},
    {"reason", text(), "Why, in one sentence", [](const auto& v) { return Json(v.reason); }},
};

const Members<ResultView> result{
    {"rule", text(), "Rule, as in the record", [](const auto& v) { return Json(v.rule_name); }},
    {"ruleExplained", text(), "Rule, in words", [](const auto& v) { return Json(v.rule_explained); }},
    {"budgetCents", whole(), "Budget in eurocents", [](const auto& v) { return Json(v.budget.cents); }},
    {"spentCents", whole(), "Of that, spent", [](const auto& v) { return Json(v.spent.cents); }},
    {"ballots", whole(), "Ballots", [](const auto& v) { return Json(v.ballots); }},
    {"turnout", one("Turnout"), "How people voted",
     [](const auto& v) { return v.turnout ? write(turnout, *v.turnout) : Json(); }, false},
    {"winners", many(one("ResultLine")), "Chosen", [](const auto& v) { return list_of(result_line, v.winners); }},
    {"others", many(one("ResultLine")), "Not chosen", [](const auto& v) { return list_of(result_line, v.others); }},
    {"recordHash", text(), "SHA-256 of the decision record", [](const auto& v) { return Json(v.record_hash); }},
};

}  // namespace

Json to_json(const MunicipalityView& view) { return write(municipality, view); }
Json to_json(const CityView& view) { return write(city, view); }
Json to_json(const AreaView& view) { return write(area, view); }
Json to_json(const AreaLine& view) { return write(area_line, view); }
Json to_json(const AreaLink& view) { return write(area_link, view); }
Json to_json(const InstrumentLink& view) { return write(instrument_link, view); }
Json to_json(const InstrumentView& view) { return write(instrument, view); }
Json to_json(const DossierLink& view) { return write(dossier_link, view); }
Json to_json(const BallotPlan& view) { return write(ballot_plan, view); }
Json to_json(const DossierListView& view) { return write(dossier_list, view); }
Json to_json(const DossierView& view) { return write(dossier, view); }
Json to_json(const RoundView& view) { return write(plan_list, view); }
Json to_json(const BallotView& view) { return write(ballot, view); }
Json to_json(const CheckView& view) { return write(check, view); }
Json to_json(const ResultView& view) { return write(result, view); }

namespace {

Json small_schema(const char* name, Json schema, const char* description) {
  schema.set("description", description);
  return Json::object({{"type", "object"},
                       {"properties", Json::object({{name, std::move(schema)}})},
                       {"required", Json::array({name})}});
}

}  // namespace

Json list_schemas() {
  Json schemas = Json::object(
      {{"Created", small_schema("number", whole(), "Number of what was made")},
       {"CastBallot", small_schema("receipt", text(), "With which the ballot can be looked up; for the voter alone")},
       {"Following", small_schema("follows", yes_no(), "You follow it")},
       {"Municipality", describe(municipality)},
       {"City", describe(city)},
       {"AreaLink", describe(area_link)},
       {"AreaLine", describe(area_line)},
       {"Area", describe(area)},
       {"DossierLink", describe(dossier_link)},
       {"DossierList", describe(dossier_list)},
       {"MoneyLine", describe(money_line)},
       {"InstrumentLink", describe(instrument_link)},
       {"Instrument", describe(instrument)},
       {"ProcedurePhase", describe(procedure_phase)},
       {"ProcedureMove", describe(procedure_move)},
       {"Field", describe(field)},
       {"PhaseStep", describe(phase_step)},
       {"Move", describe(move)},
       {"HistoryLine", describe(history_line)},
       {"Dossier", describe(dossier)},
       {"PlanList", describe(plan_list)},
       {"BallotPlan", describe(ballot_plan)},
       {"Ballot", describe(ballot)},
       {"ReceiptCheck", describe(check)},
       {"ResultLine", describe(result_line)},
       {"Result", describe(result)},
       {"Turnout", describe(turnout)}});
  const Json people = list_people_schemas();
  for (const auto& [name, schema] : people.members()) schemas.set(name, schema);
  const Json administration = list_admin_schemas();
  for (const auto& [name, schema] : administration.members()) schemas.set(name, schema);
  const Json ledger = list_ledger_schemas();
  for (const auto& [name, schema] : ledger.members()) schemas.set(name, schema);
  const Json accounts = list_public_schemas();
  for (const auto& [name, schema] : accounts.members()) schemas.set(name, schema);
  return schemas;
}

}  // namespace meent::web
