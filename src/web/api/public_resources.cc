// SPDX-License-Identifier: EUPL-1.2
#include "web/api/public_resources.h"

#include "web/api/members.h"

namespace meent::web {
namespace {

using namespace members;

using app::AgreementLine;
using app::AgreementParty;
using app::AgreementsView;
using app::AgreementView;
using app::TermCount;
using app::TermCountView;

const Members<TermCount> term_count{
    {"instrument", text(), "Id of the instrument; left out: all together",
     [](const auto& v) { return given(v.instrument); }, false},
    {"name", text(), "Its name here", [](const auto& v) { return given(v.name); }, false},
    {"inTime", whole(), "Answers on the last day of the term or before", [](const auto& v) { return Json(v.in_time); }},
    {"late", whole(), "Answers after that", [](const auto& v) { return Json(v.late); }},
    {"byClock", whole(), "Ended as was agreed, by the passing of the term",
     [](const auto& v) { return Json(v.by_clock); }},
    {"medianDaysLate", whole(), "Of the late answers", [](const auto& v) { return given(v.median_late); }, false},
    {"longestDaysLate", whole(), "Of the late answers", [](const auto& v) { return given(v.longest_late); }, false},
    {"open", whole(), "Waits for the municipality today, in time; 0 for an earlier year",
     [](const auto& v) { return Json(v.open); }},
    {"openLate", whole(), "Waits for the municipality today, late; 0 for an earlier year",
     [](const auto& v) { return Json(v.open_late); }},
    {"longestDaysOpenLate", whole(), "Of those", [](const auto& v) { return given(v.longest_open_late); }, false},
};

const Members<TermCountView> term_counts{
    {"year", whole(), "In which the answers were given", [](const auto& v) { return Json(v.year); }},
    {"years", many(whole()), "That can be asked for",
     [](const auto& v) {
       Json list = Json::array();
       for (const int year : v.years) list.push_back(year);
       return list;
     }},
    {"instruments", many(one("TermCount")), "By name", [](const auto& v) { return list_of(term_count, v.lines); }},
    {"total", one("TermCount"), "", [](const auto& v) { return write(term_count, v.total); }},
};

const Members<AgreementParty> agreement_party{
    {"who", text(), "In words; never a person's name", [](const auto& v) { return Json(v.who); }},
    {"signedOn", day(), "Signed what is written now", [](const auto& v) { return given(v.signed_on); }, false},
};

const Members<AgreementView> agreement{
    {"state", text(), "draft, running, renewing (it holds while it is written anew) or ended",
     [](const auto& v) { return Json(v.state); }},
    {"parties", many(one("AgreementParty")), "Who signs",
     [](const auto& v) { return list_of(agreement_party, v.parties); }},
    {"begunOn", day(), "Since when it runs", [](const auto& v) { return given(v.begun_on); }, false},
    {"startsOn", day(), "First day, as agreed", [](const auto& v) { return given(v.starts_on); }, false},
    {"endsOn", day(), "Last day, as agreed", [](const auto& v) { return given(v.ends_on); }, false},
    {"stoppedOn", day(), "When it ended", [](const auto& v) { return given(v.stopped_on); }, false},
    {"amountCents", whole(), "In eurocents", [](const auto& v) { return given(v.amount); }, false},
    {"fields", many(text()), "Names of the questions it is made of; their answers stand among those of the dossier",
     [](const auto& v) { return texts(v.fields); }},
};

const Members<AgreementLine> agreement_line{
    {"number", whole(), "Number of the dossier", [](const auto& v) { return Json(v.link.number); }},
    {"title", text(), "Title", [](const auto& v) { return Json(v.link.title); }},
    {"instrument", text(), "Name of the instrument here", [](const auto& v) { return Json(v.link.instrument); }},
    {"area", text(), "Name of the area", [](const auto& v) { return given(v.link.area); }, false},
    {"phase", text(), "Phase, in words", [](const auto& v) { return Json(v.link.phase); }},
    {"state", text(), "running, renewing or ended", [](const auto& v) { return Json(v.state); }},
    {"parties", text(), "Who signed, in words", [](const auto& v) { return Json(v.parties); }},
    {"begunOn", day(), "Since when it runs", [](const auto& v) { return Json(to_iso(v.begun_on)); }},
    {"startsOn", day(), "First day, as agreed", [](const auto& v) { return given(v.starts_on); }, false},
    {"endsOn", day(), "Last day, as agreed", [](const auto& v) { return given(v.ends_on); }, false},
    {"stoppedOn", day(), "When it ended", [](const auto& v) { return given(v.stopped_on); }, false},
    {"amountCents", whole(), "In eurocents", [](const auto& v) { return given(v.amount); }, false},
};

const Members<AgreementsView> agreements{
    {"agreements", many(one("AgreementLine")), "Twenty a page",
     [](const auto& v) { return list_of(agreement_line, v.items); }},
    {"count", whole(), "On all pages together", [](const auto& v) { return Json(v.count); }},
    {"page", whole(), "This page", [](const auto& v) { return Json(v.query.page); }},
    {"pages", whole(), "Pages", [](const auto& v) { return Json(v.pages); }},
    {"running", whole(), "Of all: those that run", [](const auto& v) { return Json(v.running); }},
    {"ended", whole(), "Of all: those that ended", [](const auto& v) { return Json(v.ended); }},
};

}  // namespace

Json to_json(const AgreementView& view) { return write(agreement, view); }
Json to_json(const AgreementsView& view) { return write(agreements, view); }
Json to_json(const TermCountView& view) { return write(term_counts, view); }

Json list_public_schemas() {
  return Json::object({{"TermCount", describe(term_count)},
                       {"TermCounts", describe(term_counts)},
                       {"AgreementParty", describe(agreement_party)},
                       {"Agreement", describe(agreement)},
                       {"AgreementLine", describe(agreement_line)},
                       {"AgreementList", describe(agreements)}});
}

}  // namespace meent::web
