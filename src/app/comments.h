// SPDX-License-Identifier: EUPL-1.2
// What people say about a dossier. Whether that can be done, and whether an official looks first, is said by the phase
// of its definition (`comments`, docs/instrument-format.md). An answer stands under the comment it answers; an answer
// to an answer stands beside it. Words are their author's: nobody else can change them (app/moderation.h only hides).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/conduct.h"
#include "app/house.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "store/comment_store.h"

namespace meent::app {

inline constexpr std::size_t longest_comment = 3'000;          // characters
inline constexpr std::int64_t comment_edit_seconds = 15 * 60;  // in which an author may mend
inline constexpr std::int64_t threads_per_page = 20;

struct CommentView {
  std::int64_t number = 0;
  std::string author;    // in words
  std::string role;      // who speaks, in words, when it is not just a resident
  std::string text;      // empty: this reader may not see it
  std::string instead;   // what stands there in its place, or why only the author sees it
  std::string official;  // what an official explained, for the author alone
  Instant at;
  bool edited = false;
  bool own = false;
  bool can_answer = false;
  bool can_edit = false;
  bool can_withdraw = false;
  bool can_report = false;
  bool reported = false;  // by this reader
  bool can_appeal = false;
};

struct CommentThread {
  CommentView comment;
  std::vector<CommentView> answers;
};

struct CommentsView {
  MunicipalityView municipality;
  DossierLink dossier;
  bool open = false;      // a comment can be written now
  bool checked = false;   // an official looks before it shows
  bool official = false;  // the reader is one, and may judge
  std::string name;       // under which this reader would write
  std::vector<CommentThread> threads;
  std::int64_t count = 0;  // threads
  int page = 1;
  int pages = 1;
};

struct CommentPageView {
  MunicipalityView municipality;
  DossierLink dossier;
  bool open = false;
  bool checked = false;
  std::int64_t chosen = 0;  // the comment that was asked for
  CommentThread thread;
  std::vector<ConductRule> rules;
  const CommentView& comment() const;
};

// Twenty threads a page, the oldest first. Refusals: those of load().
Result<CommentsView> view_comments(Session& session, std::string_view slug, std::int64_t number, int page);
// One comment in its thread, with what this reader can do. not_found "comments.unknown", also while it waits and the
// reader is neither its author nor an official.
Result<CommentPageView> view_comment(Session& session, std::string_view slug, std::int64_t number,
                                     std::int64_t comment);

// The number of the new comment. `answers`: the comment that it answers; 0: it begins a thread. Refusals:
// not_signed_in; conflict "comments.closed", "comments.too_often" {most, minutes}, "comments.thread_full"; invalid with
// field "tekst".
Result<std::int64_t> write_comment(Session& session, std::string_view slug, std::int64_t number, std::int64_t answers,
                                   std::string_view text);
// Refusals of the next four: not_signed_in, not_found "comments.unknown", not_allowed "comments.not_yours"; then
// too_late "comments.edit_ended" {minutes}, invalid with field "tekst".
Result<Done> edit_comment(Session& session, std::string_view slug, std::int64_t number, std::int64_t comment,
                          std::string_view text);
// Its words go for good; that somebody said something stays, so that the answers can be read.
Result<Done> withdraw_comment(Session& session, std::string_view slug, std::int64_t number, std::int64_t comment);
// By anybody who signed in; twice is the same as once. invalid "conduct.unknown" with field "regel"; conflict
// "comments.not_shown".
Result<Done> report_comment(Session& session, std::string_view slug, std::int64_t number, std::int64_t comment,
                            std::string_view rule);
// Asks for a second look at a comment that was hidden, by another official; once. conflict "comments.not_hidden",
// "comments.appealed"; invalid with field "waarom".
Result<Done> appeal_comment(Session& session, std::string_view slug, std::int64_t number, std::int64_t comment,
                            std::string_view why);

// The comment as this reader sees it.
CommentView to_comment_view(Session& session, const domain::Municipality& municipality, const store::CommentRow& row);
// not_found "comments.unknown".
Result<store::CommentRow> get_comment(Session& session, const Loaded& loaded, std::int64_t comment);
// As others see a person; somebody who was erased is nobody in particular.
std::string author_in_words(Language language, std::string_view name);

}  // namespace meent::app
