// SPDX-License-Identifier: EUPL-1.2
#include "app/moderation.h"

#include <algorithm>

#include "app/assistance.h"
#include "app/house.h"
#include "app/sign_in.h"
#include "base/text.h"
#include "store/outbox_store.h"

namespace meent::app {
namespace {

using store::CommentRow;
using store::CommentState;

constexpr std::int64_t lines_per_page = 50;

std::string occasion_of(Session& session, const CommentRow& row) {
  if (row.state == CommentState::waiting) return "waiting";
  if (row.state == CommentState::appealed) return "appeal";
  if (row.state == CommentState::shown && !store::list_reports(session.database, row).empty()) return "report";
  return {};
}

// Why this official may not decide on it; an empty key: nothing is in the way.
std::string key_in_the_way(Session& session, const CommentRow& row) {
  if (row.author == session.actor) return "moderation.own_comment";
  if (has_helped(session, row.dossier, row.author)) return "assistance.own_comment";
  if (row.state != CommentState::appealed) return {};
  const auto judged = store::list_judgements(session.database, row);
  const bool same = std::any_of(judged.begin(), judged.end(),
                                [&](const auto& judgement) { return judgement.official == session.actor; });
  return same ? "moderation.same_official" : "";
}

Error wrong(std::string field, std::string key) {
  return Error{ErrorCode::invalid, "move.fields", {}, {{std::move(field), std::move(key), {}}}};
}

void tell_author(Session& session, const Loaded& loaded, const CommentRow& row, std::string_view occasion,
                 bool hidden) {
  if (!hidden && occasion != "appeal") return;
  store::add_notice(session.database, make_uuid_v7(session.now, session.secrets),
                    {row.author,
                     loaded.dossier.id,
                     loaded.dossier.sequence,
                     hidden ? "notice.comment_hidden" : "notice.comment_shown_again",
                     {}},
                    session.now);
}

}  // namespace

Result<ModerationDesk> view_moderation_desk(Session& session, std::string_view slug) {
  const auto municipality = TRY(get_municipality(session, slug));
  if (!is_official(session, slug)) return Error{ErrorCode::not_allowed, "access.officials_only"};
  ModerationDesk desk{to_view(*municipality), {}, list_conduct(session.language, municipality.get())};
  for (const auto& row : store::list_to_judge(session.database, slug, {lines_per_page, 0})) {
    ToJudge item;
    item.dossier = to_link(session, *municipality, *store::find_row(session.database, row.dossier));
    item.comment = to_comment_view(session, *municipality, row);
    item.text = row.text;
    item.occasion = occasion_of(session, row);
    for (const auto& report : store::list_reports(session.database, row))
      item.reports.push_back(n(session.language, "moderation.reported", report.count,
                               {{"rule", conduct_in_words(session.language, *municipality, report.rule)}}));
    item.appeal = row.appeal;
    if (item.occasion == "appeal")
      if (const auto judged = store::list_judgements(session.database, row); !judged.empty())
        item.earlier = conduct_in_words(session.language, *municipality, judged.back().rule);
    if (const std::string key = key_in_the_way(session, row); !key.empty()) item.why_not = t(session.language, key);
    desk.items.push_back(std::move(item));
  }
  return desk;
}

Result<Done> judge_comment(Session& session, std::string_view slug, std::int64_t number, std::int64_t comment,
                           std::string_view outcome, std::string_view rule, std::string_view explanation) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  if (!is_official(session, slug)) return Error{ErrorCode::not_allowed, "access.officials_only"};
  const Loaded loaded = TRY(load(session, slug, number));
  const CommentRow row = TRY(get_comment(session, loaded, comment));
  store::JudgementRow judgement;
  judgement.occasion = occasion_of(session, row);
  if (judgement.occasion.empty()) return Error{ErrorCode::conflict, "moderation.nothing"};
  if (std::string key = key_in_the_way(session, row); !key.empty())
    return Error{ErrorCode::not_allowed, std::move(key)};
  const bool hidden = outcome == "hidden";
  if (!hidden && outcome != "shown") return wrong("oordeel", "moderation.no_outcome");
  if (hidden) {
    const auto rules = list_conduct(session.language, loaded.municipality.get());
    if (std::none_of(rules.begin(), rules.end(), [&](const ConductRule& one) { return one.name == rule; }))
      return wrong("regel", "conduct.unknown");
    judgement.rule = rule;
  }
  judgement.explanation = clean_text(explanation);
  if (count_characters(judgement.explanation) > longest_comment) return wrong("toelichting", "comments.too_long");
  judgement.municipality = slug;
  judgement.dossier = row.dossier;
  judgement.comment = row.number;
  judgement.at = session.now;
  judgement.outcome = outcome;
  judgement.official = session.actor;
  store::add_judgement(session.database, judgement);
  store::set_comment_state(session.database, row, hidden ? CommentState::hidden : CommentState::shown);
  store::remove_reports(session.database, row);
  tell_author(session, loaded, row, judgement.occasion, hidden);
  bump_revision_of(session, slug);
  return Done{};
}

Result<ModerationLog> view_moderation_log(Session& session, std::string_view slug, int page) {
  const auto municipality = TRY(get_municipality(session, slug));
  ModerationLog log;
  log.municipality = to_view(*municipality);
  log.count = store::count_judgements(session.database, slug);
  log.pages = static_cast<int>(std::max<std::int64_t>(1, (log.count + lines_per_page - 1) / lines_per_page));
  log.page = std::clamp(page, 1, log.pages);
  const Language language = session.language;
  for (const auto& row :
       store::list_judgements(session.database, slug, {lines_per_page, (log.page - 1) * lines_per_page})) {
    ModerationLine line;
    line.number = row.number;
    line.at = row.at;
    line.dossier = to_link(session, *municipality, *store::find_row(session.database, row.dossier));
    line.comment = row.comment;
    line.occasion = t(language, "moderation.occasion." + row.occasion);
    line.outcome = t(language, "moderation.outcome." + row.outcome);
    if (!row.rule.empty()) line.rule = conduct_in_words(language, *municipality, row.rule);
    log.lines.push_back(std::move(line));
  }
  return log;
}

}  // namespace meent::app
