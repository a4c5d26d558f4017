// SPDX-License-Identifier: EUPL-1.2
#include "store/comment_store.h"

#include <array>
#include <utility>

#include "base/check.h"

namespace meent::store {
namespace {

constexpr std::array<std::pair<CommentState, std::string_view>, 6> states{{{CommentState::waiting, "waiting"},
                                                                           {CommentState::shown, "shown"},
                                                                           {CommentState::hidden, "hidden"},
                                                                           {CommentState::appealed, "appealed"},
                                                                           {CommentState::withdrawn, "withdrawn"},
                                                                           {CommentState::erased, "erased"}}};

std::string_view to_text(CommentState state) {
  for (const auto& [one, text] : states)
    if (one == state) return text;
  CHECK(false);
  return {};
}

CommentState find_state(std::string_view text) {
  for (const auto& [state, word] : states)
    if (word == text) return state;
  CHECK(false);
  return CommentState::erased;
}

const std::string comment_columns =
    "SELECT comment.dossier_id, comment.number, comment.thread, comment.municipality, comment.author_id,"
    " person.name, comment.role, comment.text, comment.written_at, comment.edited_at, comment.state,"
    " comment.appeal, comment.appealed_at FROM comment JOIN person ON person.id = comment.author_id ";
// $2: who reads, $3: whether that is an official.
const std::string may_see = " AND (comment.state <> 'waiting' OR comment.author_id = $2 OR $3 = 1)";

std::optional<Instant> moment(const Row& row, std::size_t column) {
  const auto at = row.optional_integer(column);
  return at ? std::optional<Instant>(Instant{*at}) : std::nullopt;
}

std::vector<CommentRow> read_comments(const Rows& rows) {
  std::vector<CommentRow> comments;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    comments.push_back({domain::DossierId(row.text(0)), row.integer(1), row.integer(2), row.text(3),
                        domain::PersonId(row.text(4)), row.text(5), row.text(6), row.text(7), Instant{row.integer(8)},
                        moment(row, 9), find_state(row.text(10)), row.text(11), moment(row, 12)});
  }
  return comments;
}

std::vector<JudgementRow> read_judgements(const Rows& rows) {
  std::vector<JudgementRow> judgements;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    judgements.push_back({row.text(0), row.integer(1), domain::DossierId(row.text(2)), row.integer(3),
                          Instant{row.integer(4)}, row.text(5), row.text(6), row.text(7), row.text(8),
                          domain::PersonId(row.text(9))});
  }
  return judgements;
}

const std::string judgement_columns =
    "SELECT municipality, number, dossier_id, comment, at, occasion, outcome, rule, explanation, official_id"
    " FROM moderation ";

}  // namespace

std::int64_t add_comment(Connection& connection, const CommentRow& comment) {
  const std::int64_t number = next_number(connection, "comment:" + comment.dossier.text);
  connection.query(
      "INSERT INTO comment (dossier_id, number, thread, municipality, author_id, role, text, written_at, state, appeal)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '')",
      {comment.dossier.text, number, comment.thread == 0 ? number : comment.thread, comment.municipality,
       comment.author.text, comment.role, comment.text, comment.written_at.microseconds, to_text(comment.state)});
  return number;
}

std::optional<CommentRow> find_comment(Connection& connection, const domain::DossierId& dossier, std::int64_t number) {
  auto found = read_comments(connection.query(comment_columns + "WHERE comment.dossier_id = $1 AND comment.number = $2",
                                              {dossier.text, number}));
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::int64_t count_threads(Connection& connection, const domain::DossierId& dossier, const CommentReader& reader) {
  return connection
      .query("SELECT COUNT(*) FROM comment WHERE dossier_id = $1 AND thread = number" + may_see,
             {dossier.text, reader.person.text, reader.official})[0]
      .integer(0);
}

std::vector<CommentRow> list_threads(Connection& connection, const domain::DossierId& dossier,
                                     const CommentReader& reader, Page page) {
  return read_comments(connection.query(
      comment_columns +
          "WHERE comment.dossier_id = $1 AND comment.thread IN (SELECT number FROM comment WHERE dossier_id = $1"
          " AND thread = number" +
          may_see + " ORDER BY number LIMIT $4 OFFSET $5)" + may_see + " ORDER BY comment.thread, comment.number",
      {dossier.text, reader.person.text, reader.official, page.limit, page.offset}));
}

std::vector<CommentRow> list_thread(Connection& connection, const domain::DossierId& dossier, std::int64_t thread,
                                    const CommentReader& reader) {
  return read_comments(connection.query(
      comment_columns + "WHERE comment.dossier_id = $1 AND comment.thread = $4" + may_see + " ORDER BY comment.number",
      {dossier.text, reader.person.text, reader.official, thread}));
}

std::vector<CommentRow> list_comments_of(Connection& connection, const domain::PersonId& author, Page page) {
  return read_comments(connection.query(
      comment_columns + "WHERE comment.author_id = $1 AND comment.state <> 'withdrawn' AND comment.state <> 'erased'"
                        " ORDER BY comment.written_at DESC, comment.dossier_id, comment.number LIMIT $2 OFFSET $3",
      {author.text, page.limit, page.offset}));
}

std::int64_t count_comments_between(Connection& connection, const domain::PersonId& author, Instant after,
                                    Instant until) {
  return connection
      .query("SELECT COUNT(*) FROM comment WHERE author_id = $1 AND written_at > $2 AND written_at <= $3",
             {author.text, after.microseconds, until.microseconds})[0]
      .integer(0);
}

std::int64_t count_shown_since(Connection& connection, const domain::DossierId& dossier, Instant since) {
  return connection
      .query("SELECT COUNT(*) FROM comment WHERE dossier_id = $1 AND written_at > $2 AND state = 'shown'",
             {dossier.text, since.microseconds})[0]
      .integer(0);
}

std::int64_t count_answers(Connection& connection, const domain::DossierId& dossier, std::int64_t thread) {
  return connection
      .query("SELECT COUNT(*) FROM comment WHERE dossier_id = $1 AND thread = $2 AND number <> $2",
             {dossier.text, thread})[0]
      .integer(0);
}

bool edit_comment(Connection& connection, const CommentRow& comment, const domain::PersonId& author,
                  std::string_view text, Instant at, CommentState state) {
  return !connection
              .query(
                  "UPDATE comment SET text = $4, edited_at = $5, state = $6"
                  " WHERE dossier_id = $1 AND number = $2 AND author_id = $3 RETURNING number",
                  {comment.dossier.text, comment.number, author.text, text, at.microseconds, to_text(state)})
              .empty();
}

bool withdraw_comment(Connection& connection, const CommentRow& comment, const domain::PersonId& author) {
  return !connection
              .query(
                  "UPDATE comment SET text = '', appeal = '', state = 'withdrawn'"
                  " WHERE dossier_id = $1 AND number = $2 AND author_id = $3 RETURNING number",
                  {comment.dossier.text, comment.number, author.text})
              .empty();
}

void set_comment_state(Connection& connection, const CommentRow& comment, CommentState state) {
  connection.query("UPDATE comment SET state = $3 WHERE dossier_id = $1 AND number = $2",
                   {comment.dossier.text, comment.number, to_text(state)});
}

void save_appeal(Connection& connection, const CommentRow& comment, std::string_view words, Instant at) {
  connection.query(
      "UPDATE comment SET state = 'appealed', appeal = $3, appealed_at = $4 WHERE dossier_id = $1 AND number = $2",
      {comment.dossier.text, comment.number, words, at.microseconds});
}

void add_report(Connection& connection, const CommentRow& comment, const domain::PersonId& person,
                std::string_view rule, Instant at) {
  connection.query(
      "INSERT INTO comment_report (dossier_id, number, person_id, municipality, rule, reported_at)"
      " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (dossier_id, number, person_id) DO NOTHING",
      {comment.dossier.text, comment.number, person.text, comment.municipality, rule, at.microseconds});
}

std::vector<Report> list_reports(Connection& connection, const CommentRow& comment) {
  const Rows rows = connection.query(
      "SELECT rule, COUNT(*) FROM comment_report WHERE dossier_id = $1 AND number = $2"
      " GROUP BY rule ORDER BY COUNT(*) DESC, rule COLLATE \"C\"",
      {comment.dossier.text, comment.number});
  std::vector<Report> reports;
  for (std::size_t i = 0; i < rows.size(); ++i) reports.push_back({rows[i].text(0), rows[i].integer(1)});
  return reports;
}

bool has_reported(Connection& connection, const CommentRow& comment, const domain::PersonId& person) {
  return !connection
              .query("SELECT rule FROM comment_report WHERE dossier_id = $1 AND number = $2 AND person_id = $3",
                     {comment.dossier.text, comment.number, person.text})
              .empty();
}

void remove_reports(Connection& connection, const CommentRow& comment) {
  connection.query("DELETE FROM comment_report WHERE dossier_id = $1 AND number = $2",
                   {comment.dossier.text, comment.number});
}

std::vector<CommentRow> list_to_judge(Connection& connection, std::string_view municipality, Page page) {
  return read_comments(connection.query(
      comment_columns +
          "WHERE comment.municipality = $1 AND (comment.state = 'waiting' OR comment.state = 'appealed'"
          " OR (comment.state = 'shown' AND EXISTS (SELECT 1 FROM comment_report WHERE comment_report.dossier_id ="
          " comment.dossier_id AND comment_report.number = comment.number)))"
          " ORDER BY comment.written_at, comment.dossier_id, comment.number LIMIT $2 OFFSET $3",
      {municipality, page.limit, page.offset}));
}

void add_judgement(Connection& connection, const JudgementRow& judgement) {
  connection.query(
      "INSERT INTO moderation (municipality, number, dossier_id, comment, at, occasion, outcome, rule, explanation,"
      " official_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
      {judgement.municipality, next_number(connection, "moderation:" + judgement.municipality), judgement.dossier.text,
       judgement.comment, judgement.at.microseconds, judgement.occasion, judgement.outcome, judgement.rule,
       judgement.explanation, judgement.official.text});
}

std::vector<JudgementRow> list_judgements(Connection& connection, const CommentRow& comment) {
  return read_judgements(connection.query(judgement_columns + "WHERE dossier_id = $1 AND comment = $2 ORDER BY number",
                                          {comment.dossier.text, comment.number}));
}

std::vector<JudgementRow> list_judgements(Connection& connection, std::string_view municipality, Page page) {
  return read_judgements(
      connection.query(judgement_columns + "WHERE municipality = $1 ORDER BY number DESC LIMIT $2 OFFSET $3",
                       {municipality, page.limit, page.offset}));
}

std::int64_t count_judgements(Connection& connection, std::string_view municipality) {
  return connection.query("SELECT COUNT(*) FROM moderation WHERE municipality = $1", {municipality})[0].integer(0);
}

ErasedComments erase_comments(Connection& connection, const domain::PersonId& person) {
  ErasedComments erased;
  const Rows rows = connection.query(
      "UPDATE comment SET text = '', appeal = '', state = 'erased' WHERE author_id = $1 AND state <> 'erased'"
      " RETURNING dossier_id",
      {person.text});
  for (std::size_t i = 0; i < rows.size(); ++i) erased.dossiers.emplace_back(rows[i].text(0));
  erased.texts = static_cast<std::int64_t>(rows.size());
  connection.query(
      "UPDATE moderation SET explanation = '' WHERE EXISTS (SELECT 1 FROM comment WHERE comment.dossier_id ="
      " moderation.dossier_id AND comment.number = moderation.comment AND comment.author_id = $1)",
      {person.text});
  connection.query("DELETE FROM comment_report WHERE person_id = $1", {person.text});
  connection.query(
      "DELETE FROM comment_report WHERE EXISTS (SELECT 1 FROM comment WHERE comment.dossier_id ="
      " comment_report.dossier_id AND comment.number = comment_report.number AND comment.author_id = $1)",
      {person.text});
  return erased;
}

}  // namespace meent::store
