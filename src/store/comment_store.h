// SPDX-License-Identifier: EUPL-1.2
// Comments on dossiers, reports of them, and what officials judged. A comment is numbered within its dossier; an answer
// stands in the thread of the comment it answers, and there is no deeper level.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "domain/dossier.h"
#include "domain/person.h"
#include "store/database.h"
#include "store/dossier_store.h"

namespace meent::store {

// waiting: nobody but its author and officials sees it yet. appealed: hidden, and its author asked for a second look.
enum class CommentState { waiting, shown, hidden, appealed, withdrawn, erased };

struct CommentRow {
  domain::DossierId dossier;
  std::int64_t number = 0;
  std::int64_t thread = 0;  // the number of the comment it answers; its own when it begins a thread
  std::string municipality = {};
  domain::PersonId author = {};
  std::string author_name = {};  // read along; empty when the person was erased
  std::string role = {};         // generic kind in which it was written; empty: a resident
  std::string text = {};         // empty once withdrawn or erased
  Instant written_at = {};
  std::optional<Instant> edited_at = {};
  CommentState state = CommentState::shown;
  std::string appeal = {};  // in the author's words
  std::optional<Instant> appealed_at = {};
};

// Gives the comment its number, from 1 on in each dossier, and returns it; thread 0: it begins its own.
std::int64_t add_comment(Connection& connection, const CommentRow& comment);
std::optional<CommentRow> find_comment(Connection& connection, const domain::DossierId& dossier, std::int64_t number);
// Comments that wait are only for their author, and for officials.
struct CommentReader {
  domain::PersonId person = {};
  bool official = false;
};
std::int64_t count_threads(Connection& connection, const domain::DossierId& dossier, const CommentReader& reader);
// Whole threads, the oldest first, each with its answers: those of one page of threads.
std::vector<CommentRow> list_threads(Connection& connection, const domain::DossierId& dossier,
                                     const CommentReader& reader, Page page);
std::vector<CommentRow> list_thread(Connection& connection, const domain::DossierId& dossier, std::int64_t thread,
                                    const CommentReader& reader);
// The newest first.
std::vector<CommentRow> list_comments_of(Connection& connection, const domain::PersonId& author, Page page);
std::int64_t count_comments_between(Connection& connection, const domain::PersonId& author, Instant after,
                                    Instant until);
std::int64_t count_shown_since(Connection& connection, const domain::DossierId& dossier, Instant since);
std::int64_t count_answers(Connection& connection, const domain::DossierId& dossier, std::int64_t thread);

// The one statement that gives a comment other words: its author's own; false for anybody else.
bool edit_comment(Connection& connection, const CommentRow& comment, const domain::PersonId& author,
                  std::string_view text, Instant at, CommentState state);
// Takes the words away, for good; false for anybody but the author.
bool withdraw_comment(Connection& connection, const CommentRow& comment, const domain::PersonId& author);
void set_comment_state(Connection& connection, const CommentRow& comment, CommentState state);
void save_appeal(Connection& connection, const CommentRow& comment, std::string_view words, Instant at);

struct Report {
  std::string rule;
  std::int64_t count = 0;
};
void add_report(Connection& connection, const CommentRow& comment, const domain::PersonId& person,
                std::string_view rule, Instant at);  // once each: again is the same as once
std::vector<Report> list_reports(Connection& connection, const CommentRow& comment);
bool has_reported(Connection& connection, const CommentRow& comment, const domain::PersonId& person);
void remove_reports(Connection& connection, const CommentRow& comment);

// What an official has to look at: waiting, appealed or reported; the oldest first.
std::vector<CommentRow> list_to_judge(Connection& connection, std::string_view municipality, Page page);

struct JudgementRow {
  std::string municipality = {};
  std::int64_t number = 0;  // in the municipality, from 1
  domain::DossierId dossier = {};
  std::int64_t comment = 0;
  Instant at = {};
  std::string occasion = {};  // waiting, report or appeal
  std::string outcome = {};   // shown or hidden
  std::string rule = {};
  std::string explanation = {};  // for the author alone
  domain::PersonId official = {};
};
void add_judgement(Connection& connection, const JudgementRow& judgement);
// Of one comment, the oldest first.
std::vector<JudgementRow> list_judgements(Connection& connection, const CommentRow& comment);
// Of a municipality, the newest first.
std::vector<JudgementRow> list_judgements(Connection& connection, std::string_view municipality, Page page);
std::int64_t count_judgements(Connection& connection, std::string_view municipality);

struct ErasedComments {
  std::int64_t texts = 0;
  std::vector<domain::DossierId> dossiers = {};
};
// All words that the person wrote in comments and appeals, what officials explained about them, and who reported what.
ErasedComments erase_comments(Connection& connection, const domain::PersonId& person);

}  // namespace meent::store
