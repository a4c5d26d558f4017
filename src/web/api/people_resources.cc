// SPDX-License-Identifier: EUPL-1.2
#include "web/api/people_resources.h"

#include "web/api/members.h"
#include "web/api/resources.h"

namespace meent::web {
namespace {

using namespace members;

using app::CommentPageView;
using app::CommentsView;
using app::CommentThread;
using app::CommentView;
using app::ConductRule;
using app::InitiatorsView;
using app::MailChoice;
using app::ModerationDesk;
using app::ModerationLine;
using app::ModerationLog;
using app::PaperBatchView;
using app::PaperLine;
using app::PaperView;
using app::ToJudge;
using app::WorkItem;
using app::WorkView;

const Members<CommentView> comment{
    {"number", whole(), "Number within the dossier", [](const auto& v) { return Json(v.number); }},
    {"author", text(), "Who says it", [](const auto& v) { return Json(v.author); }},
    {"role", text(), "Who speaks, when it is not just a resident", [](const auto& v) { return given(v.role); }, false},
    {"text", text(), "What is said; left out: not for you to see", [](const auto& v) { return given(v.text); }, false},
    {"instead", text(), "What stands there in its place", [](const auto& v) { return given(v.instead); }, false},
    {"official", text(), "What an official explained to you", [](const auto& v) { return given(v.official); }, false},
    {"at", moment(), "When", [](const auto& v) { return Json(to_rfc3339(v.at)); }},
    {"edited", yes_no(), "Mended since", [](const auto& v) { return Json(v.edited); }},
    {"own", yes_no(), "Yours", [](const auto& v) { return Json(v.own); }},
    {"canAnswer", yes_no(), "You may answer it", [](const auto& v) { return Json(v.can_answer); }},
    {"canEdit", yes_no(), "You may mend it", [](const auto& v) { return Json(v.can_edit); }},
    {"canWithdraw", yes_no(), "You may take it back", [](const auto& v) { return Json(v.can_withdraw); }},
    {"canReport", yes_no(), "You may report it", [](const auto& v) { return Json(v.can_report); }},
    {"reported", yes_no(), "You reported it", [](const auto& v) { return Json(v.reported); }},
    {"canAppeal", yes_no(), "You may ask for a second look", [](const auto& v) { return Json(v.can_appeal); }},
};

const Members<CommentThread> thread{
    {"comment", one("Comment"), "", [](const auto& v) { return write(comment, v.comment); }},
    {"answers", many(one("Comment")), "Answers, the oldest first",
     [](const auto& v) { return list_of(comment, v.answers); }},
};

const Members<CommentsView> comments{
    {"open", yes_no(), "A comment can be written now", [](const auto& v) { return Json(v.open); }},
    {"checked", yes_no(), "An official looks before it shows", [](const auto& v) { return Json(v.checked); }},
    {"threads", many(one("CommentThread")), "The oldest first",
     [](const auto& v) { return list_of(thread, v.threads); }},
    {"count", whole(), "Threads on all pages together", [](const auto& v) { return Json(v.count); }},
    {"page", whole(), "This page", [](const auto& v) { return Json(v.page); }},
    {"pages", whole(), "Pages", [](const auto& v) { return Json(v.pages); }},
};

const Members<ConductRule> rule{
    {"name", text(), "Name, to report or hide by", [](const auto& v) { return Json(v.name); }},
    {"text", text(), "The rule", [](const auto& v) { return Json(v.text); }},
};

const Members<ToJudge> to_judge{
    {"dossier", one("DossierLink"), "", [](const auto& v) { return to_json(v.dossier); }},
    {"comment", one("Comment"), "", [](const auto& v) { return write(comment, v.comment); }},
    {"text", text(), "What it says, also when others do not see it", [](const auto& v) { return Json(v.text); }},
    {"occasion", text(), "waiting, report or appeal", [](const auto& v) { return Json(v.occasion); }},
    {"reports", many(text()), "Rules that were named, and how often", [](const auto& v) { return texts(v.reports); }},
    {"appeal", text(), "Why the author asks", [](const auto& v) { return given(v.appeal); }, false},
    {"earlier", text(), "Rule by which it was hidden before", [](const auto& v) { return given(v.earlier); }, false},
    {"whyNot", text(), "Why you may not decide", [](const auto& v) { return given(v.why_not); }, false},
};

const Members<ModerationDesk> moderation_queue{
    {"comments", many(one("CommentToJudge")), "The fifty oldest",
     [](const auto& v) { return list_of(to_judge, v.items); }},
    {"rules", many(one("ConductRule")), "Rules to hide by", [](const auto& v) { return list_of(rule, v.rules); }},
};

const Members<ModerationLine> moderation_line{
    {"number", whole(), "Number of the judgement", [](const auto& v) { return Json(v.number); }},
    {"at", moment(), "When", [](const auto& v) { return Json(to_rfc3339(v.at)); }},
    {"dossier", one("DossierLink"), "", [](const auto& v) { return to_json(v.dossier); }},
    {"comment", whole(), "Number of the comment", [](const auto& v) { return Json(v.comment); }},
    {"occasion", text(), "Why it was looked at, in words", [](const auto& v) { return Json(v.occasion); }},
    {"outcome", text(), "What became of it, in words", [](const auto& v) { return Json(v.outcome); }},
    {"rule", text(), "By which rule", [](const auto& v) { return given(v.rule); }, false},
};

const Members<ModerationLog> moderation_log{
    {"judgements", many(one("Judgement")), "The newest first",
     [](const auto& v) { return list_of(moderation_line, v.lines); }},
    {"count", whole(), "On all pages together", [](const auto& v) { return Json(v.count); }},
    {"page", whole(), "This page", [](const auto& v) { return Json(v.page); }},
    {"pages", whole(), "Pages", [](const auto& v) { return Json(v.pages); }},
};

const Members<WorkItem> work_item{
    {"dossier", one("DossierLink"), "", [](const auto& v) { return to_json(v.link); }},
    {"moves", many(text()), "Moves that are expected, in words", [](const auto& v) { return texts(v.moves); }},
    {"pausedOn", day(), "Its term stands still since", [](const auto& v) { return given(v.paused_on); }, false},
    {"inDefaultSince", day(), "Somebody gave notice of default (Awb 4:17)",
     [](const auto& v) { return v.in_default ? Json(to_iso(v.in_default->notice)) : Json(); }, false},
    {"owedCents", whole(), "What that costs today, in eurocents",
     [](const auto& v) { return v.in_default ? given(v.in_default->owed) : Json(); }, false},
    {"round", whole(), "Number of the round in which it lies", [](const auto& v) { return given(v.round); }, false},
};

const Members<WorkView> work{
    {"dossiers", many(one("WorkItem")), "In default first, then what is late",
     [](const auto& v) { return list_of(work_item, v.items); }},
    {"running", whole(), "How many wait", [](const auto& v) { return Json(v.running); }},
    {"late", whole(), "Of those: the last day passed", [](const auto& v) { return Json(v.late); }},
    {"inDefault", whole(), "Of those: notice of default was given", [](const auto& v) { return Json(v.in_default); }},
    {"paused", whole(), "Beside those: the term stands still", [](const auto& v) { return Json(v.paused); }},
    {"page", whole(), "This page", [](const auto& v) { return Json(v.query.page); }},
    {"pages", whole(), "Pages", [](const auto& v) { return Json(v.pages); }},
};

const Members<InitiatorsView> initiators{
    {"names", many(text()), "For initiators and officials", [](const auto& v) { return texts(v.names); }},
    {"invited", whole(), "Open invitations; for initiators", [](const auto& v) { return Json(v.invited); }},
    {"initiator", yes_no(), "You are one", [](const auto& v) { return Json(v.initiator); }},
    {"last", yes_no(), "You are the only one", [](const auto& v) { return Json(v.last); }},
    {"open", yes_no(), "This can still be changed", [](const auto& v) { return Json(v.open); }},
    {"inviter", text(), "Who asked you", [](const auto& v) { return given(v.inviter); }, false},
};

const char* to_word(store::PaperState state) {
  return state == store::PaperState::open        ? "open"
         : state == store::PaperState::closed    ? "closed"
         : state == store::PaperState::confirmed ? "confirmed"
                                                 : "lapsed";
}

const Members<PaperLine> paper_line{
    {"number", whole(), "Number within the round", [](const auto& v) { return Json(v.batch.number); }},
    {"place", text(), "Where the paper was filled in", [](const auto& v) { return Json(v.batch.place); }},
    {"state", text(), "open, closed, confirmed or lapsed", [](const auto& v) { return Json(to_word(v.batch.state)); }},
    {"mine", yes_no(), "You opened it", [](const auto& v) { return Json(v.mine); }},
    {"valid", whole(), "Valid ballots, once confirmed; 0 before",
     [](const auto& v) {
       return Json(v.batch.state == store::PaperState::confirmed ? v.batch.valid : std::int64_t{0});
     }},
    {"spoilt", whole(), "Ballots that are not valid, once confirmed; 0 before",
     [](const auto& v) {
       return Json(v.batch.state == store::PaperState::confirmed ? v.batch.spoilt : std::int64_t{0});
     }},
    {"reason", text(), "Why it was sent back or lapsed", [](const auto& v) { return given(v.batch.reason); }, false},
};

const Members<PaperView> paper{
    {"batches", many(one("PaperBatch")), "By number", [](const auto& v) { return list_of(paper_line, v.batches); }},
    {"whyNot", text(), "Why none can be opened or confirmed now", [](const auto& v) { return given(v.why_not); },
     false},
};

Json whole_list(const std::vector<std::int64_t>& numbers) {
  Json list = Json::array();
  for (const auto number : numbers) list.push_back(number);
  return list;
}

const Members<store::PaperBallot> paper_ballot{
    {"number", whole(), "Number in the batch", [](const auto& v) { return Json(v.number); }},
    {"plans", many(whole()), "Numbers of the plans",
     [](const auto& v) {
       std::vector<std::int64_t> plans;
       for (const auto& choice : v.choices) plans.push_back(choice.plan);
       return whole_list(plans);
     }},
    {"points", many(whole()), "Beside each of them its points, on a ranking its place; 1 on other ballots",
     [](const auto& v) {
       std::vector<std::int64_t> points;
       for (const auto& choice : v.choices) points.push_back(choice.points);
       return whole_list(points);
     }},
    {"spoilt", text(), "Why it is not valid", [](const auto& v) { return given(v.spoilt); }, false},
};

const Members<PaperBatchView> paper_batch{
    {"batch", one("PaperBatch"), "", [](const auto& v) { return write(paper_line, PaperLine{v.batch, v.mine}); }},
    {"whyNot", text(), "Why nothing can be done now", [](const auto& v) { return given(v.why_not); }, false},
    {"needsCode", yes_no(), "Each ballot has the code of a letter", [](const auto& v) { return Json(v.needs_code); }},
    {"kind", text(), "approval, knapsack, points or ranking", [](const auto& v) { return Json(v.rules.kind); }},
    {"most", whole(), "Most plans on a ballot; 0: no limit", [](const auto& v) { return Json(v.rules.most); }},
    {"plans", many(one("BallotPlan")), "By number", [](const auto& v) { return to_json_list(v.plans); }},
    {"ballots", many(one("PaperBallot")), "What was typed, for who opened it, while it is open",
     [](const auto& v) { return list_of(paper_ballot, v.ballots); }},
    {"next", whole(), "Number of the next ballot", [](const auto& v) { return Json(v.next); }},
};

const Members<MailChoice> mail_choice{
    {"address", text(), "E-mail address", [](const auto& v) { return Json(v.address); }},
    {"verified", yes_no(), "It is known to be yours", [](const auto& v) { return Json(v.verified); }},
    {"wantsMail", yes_no(), "You want mail", [](const auto& v) { return Json(v.wants_mail); }},
};

}  // namespace

Json to_json(const CommentsView& view) { return write(comments, view); }
Json to_json(const CommentPageView& view) { return write(thread, view.thread); }
Json to_json(const ConductRule& view) { return write(rule, view); }
Json to_json(const ModerationDesk& view) { return write(moderation_queue, view); }
Json to_json(const ModerationLog& view) { return write(moderation_log, view); }
Json to_json(const WorkView& view) { return write(work, view); }
Json to_json(const InitiatorsView& view) { return write(initiators, view); }
Json to_json(const PaperView& view) { return write(paper, view); }
Json to_json(const PaperBatchView& view) { return write(paper_batch, view); }
Json to_json(const MailChoice& view) { return write(mail_choice, view); }

Json list_people_schemas() {
  return Json::object({{"Comment", describe(comment)},
                       {"CommentThread", describe(thread)},
                       {"CommentList", describe(comments)},
                       {"ConductRule", describe(rule)},
                       {"CommentToJudge", describe(to_judge)},
                       {"ModerationQueue", describe(moderation_queue)},
                       {"Judgement", describe(moderation_line)},
                       {"ModerationLog", describe(moderation_log)},
                       {"WorkItem", describe(work_item)},
                       {"Work", describe(work)},
                       {"Initiators", describe(initiators)},
                       {"PaperBatch", describe(paper_line)},
                       {"PaperBatchList", describe(paper)},
                       {"PaperBallot", describe(paper_ballot)},
                       {"PaperBatchPage", describe(paper_batch)},
                       {"MailChoice", describe(mail_choice)}});
}

}  // namespace meent::web
