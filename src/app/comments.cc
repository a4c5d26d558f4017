// SPDX-License-Identifier: EUPL-1.2
#include "app/comments.h"

#include <algorithm>

#include "app/sign_in.h"
#include "base/check.h"
#include "base/text.h"

namespace meent::app {
namespace {

using store::CommentRow;
using store::CommentState;

constexpr std::int64_t most_in_a_row = 10;  // comments of one person
constexpr std::int64_t row_minutes = 10;
constexpr std::int64_t most_answers = 200;  // in one thread, which is one page

// "direct", "checked" or nothing.
std::string way_now(const Loaded& loaded) {
  const auto* const phase = domain::find_phase(*loaded.instrument, loaded.dossier.phase);
  if (phase == nullptr || loaded.dossier.final) return {};
  if (!phase->comments.starts_with('@')) return phase->comments;
  const auto value = loaded.situation.values.find(phase->comments.substr(1));
  return value != loaded.situation.values.end() && value->second.is_text() ? value->second.text() : std::string();
}

// An official is marked as such, also in a dossier of their own.
std::string role_of_writer(Session& session, const Loaded& loaded) {
  const auto roles = domain::roles_of(*loaded.instrument, loaded.dossier, actor_in(session, loaded.row.municipality));
  std::string found;
  for (const auto& name : roles) {
    const auto kind = domain::find_role(*loaded.instrument, name)->kind;
    if (kind == domain::RoleKind::resident) continue;
    if (kind != domain::RoleKind::initiator) return std::string(domain::to_text(kind));
    found = domain::to_text(kind);
  }
  return found;
}

Result<std::string> check_words(std::string_view text, std::string_view field) {
  std::string words = clean_text(text);
  const auto wrong = [&](std::string key) {
    return Error{ErrorCode::invalid,
                 "move.fields",
                 {},
                 {{std::string(field), std::move(key), {{"most", std::to_string(longest_comment)}}}}};
  };
  if (words.empty()) return wrong("comments.empty");
  if (count_characters(words) > longest_comment) return wrong("comments.too_long");
  return words;
}

struct Own {
  Loaded loaded;
  CommentRow row;
};
Result<Own> get_own(Session& session, std::string_view slug, std::int64_t number, std::int64_t comment) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  Loaded loaded = TRY(load(session, slug, number));
  CommentRow row = TRY(get_comment(session, loaded, comment));
  if (row.author != session.actor) return Error{ErrorCode::not_allowed, "comments.not_yours"};
  return Own{std::move(loaded), std::move(row)};
}

std::vector<CommentThread> gather(Session& session, const domain::Municipality& municipality, bool open,
                                  const std::vector<CommentRow>& rows) {
  std::vector<CommentThread> threads;
  for (const auto& row : rows) {
    CommentView view = to_comment_view(session, municipality, row);
    view.can_answer = open && row.state != CommentState::waiting;
    if (row.number == row.thread) threads.push_back({std::move(view), {}});
    else if (!threads.empty()) threads.back().answers.push_back(std::move(view));
  }
  return threads;
}

// What both views say of the dossier.
template <typename View>
void describe_dossier(Session& session, const Loaded& loaded, View& view) {
  const std::string way = way_now(loaded);
  view.municipality = to_view(*loaded.municipality);
  view.dossier = to_link(session, *loaded.municipality, loaded.row);
  view.open = !way.empty();
  view.checked = way == domain::comment_ways[1];
}

store::CommentReader reader_of(Session& session, std::string_view slug) {
  return {session.actor, is_official(session, slug)};
}

}  // namespace

const CommentView& CommentPageView::comment() const {
  for (const auto& answer : thread.answers)
    if (answer.number == chosen) return answer;
  return thread.comment;
}

std::string author_in_words(Language language, std::string_view name) {
  return name.empty() ? t(language, "comments.somebody") : std::string(name);
}

Result<CommentRow> get_comment(Session& session, const Loaded& loaded, std::int64_t comment) {
  auto row = store::find_comment(session.database, loaded.dossier.id, comment);
  const bool hidden = row && row->state == CommentState::waiting && row->author != session.actor &&
                      !is_official(session, loaded.row.municipality);
  if (!row || hidden) return Error{ErrorCode::not_found, "comments.unknown"};
  return std::move(*row);
}

CommentView to_comment_view(Session& session, const domain::Municipality& municipality, const CommentRow& row) {
  const Language language = session.language;
  CommentView view;
  view.number = row.number;
  view.author = author_in_words(language, row.author_name);
  if (!row.role.empty()) view.role = t(language, "comments.role." + row.role);
  view.at = row.written_at;
  view.edited = row.edited_at.has_value();
  view.own = !session.actor.empty() && row.author == session.actor;
  const bool shown = row.state == CommentState::shown;
  const bool waiting = row.state == CommentState::waiting;
  const bool hidden = row.state == CommentState::hidden || row.state == CommentState::appealed;
  if (shown || view.own || (waiting && is_official(session, municipality.slug))) view.text = row.text;
  if (waiting) view.instead = t(language, "comments.waiting");
  if (row.state == CommentState::withdrawn) view.instead = t(language, "comments.withdrawn");
  if (row.state == CommentState::erased) view.instead = t(language, "comments.erased");
  if (hidden) {
    const auto judged = store::list_judgements(session.database, row);
    CHECK(!judged.empty());
    view.instead = t(language, view.own ? "comments.hidden_yours" : "comments.hidden",
                     {{"rule", conduct_in_words(language, municipality, judged.back().rule)}});
    if (view.own) view.official = judged.back().explanation;
    view.can_appeal = view.own && !row.appealed_at;
    if (row.state == CommentState::appealed && view.own) view.instead += " " + t(language, "comments.second_look");
  }
  view.can_edit = view.own && (shown || waiting) && session.now <= row.written_at.plus_seconds(comment_edit_seconds);
  view.can_withdraw = view.own && (shown || waiting || hidden);
  if (!session.actor.empty() && !view.own && shown) {
    view.reported = store::has_reported(session.database, row, session.actor);
    view.can_report = !view.reported;
  }
  return view;
}

Result<CommentsView> view_comments(Session& session, std::string_view slug, std::int64_t number, int page) {
  const Loaded loaded = TRY(load(session, slug, number));
  const auto reader = reader_of(session, slug);
  CommentsView view;
  describe_dossier(session, loaded, view);
  view.official = reader.official;
  view.name = session.actor_name;
  view.count = store::count_threads(session.database, loaded.dossier.id, reader);
  view.pages = static_cast<int>(std::max<std::int64_t>(1, (view.count + threads_per_page - 1) / threads_per_page));
  view.page = std::clamp(page, 1, view.pages);
  if (view.count > 0)
    view.threads = gather(session, *loaded.municipality, view.open,
                          store::list_threads(session.database, loaded.dossier.id, reader,
                                              {threads_per_page, (view.page - 1) * threads_per_page}));
  return view;
}

Result<CommentPageView> view_comment(Session& session, std::string_view slug, std::int64_t number,
                                     std::int64_t comment) {
  const Loaded loaded = TRY(load(session, slug, number));
  const CommentRow row = TRY(get_comment(session, loaded, comment));
  CommentPageView view;
  describe_dossier(session, loaded, view);
  view.chosen = comment;
  view.rules = list_conduct(session.language, loaded.municipality.get());
  auto threads = gather(session, *loaded.municipality, view.open,
                        store::list_thread(session.database, loaded.dossier.id, row.thread, reader_of(session, slug)));
  CHECK(threads.size() == 1);
  view.thread = std::move(threads.front());
  return view;
}

Result<std::int64_t> write_comment(Session& session, std::string_view slug, std::int64_t number, std::int64_t answers,
                                   std::string_view text) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  const Loaded loaded = TRY(load(session, slug, number));
  const std::string way = way_now(loaded);
  if (way.empty()) return Error{ErrorCode::conflict, "comments.closed"};
  CommentRow row;
  row.dossier = loaded.dossier.id;
  row.municipality = slug;
  row.author = session.actor;
  row.written_at = session.now;
  if (answers > 0) {
    const CommentRow above = TRY(get_comment(session, loaded, answers));
    // Nobody else sees what waits, so nobody could follow the answer.
    if (above.state == CommentState::waiting) return Error{ErrorCode::not_found, "comments.unknown"};
    row.thread = above.thread;
    if (store::count_answers(session.database, row.dossier, row.thread) >= most_answers)
      return Error{ErrorCode::conflict, "comments.thread_full"};
  }
  row.text = TRY(check_words(text, "tekst"));
  if (store::count_comments_between(session.database, session.actor, session.now.plus_seconds(-row_minutes * 60),
                                    session.now) >= most_in_a_row)
    return Error{ErrorCode::conflict,
                 "comments.too_often",
                 {{"most", std::to_string(most_in_a_row)}, {"minutes", std::to_string(row_minutes)}}};
  row.role = role_of_writer(session, loaded);
  const bool waits = way == domain::comment_ways[1];
  row.state = waits ? CommentState::waiting : CommentState::shown;
  const std::int64_t comment = store::add_comment(session.database, row);
  if (!waits) bump_revision_of(session, slug);
  return comment;
}

Result<Done> edit_comment(Session& session, std::string_view slug, std::int64_t number, std::int64_t comment,
                          std::string_view text) {
  const Own own = TRY(get_own(session, slug, number, comment));
  const bool open = own.row.state == CommentState::shown || own.row.state == CommentState::waiting;
  if (!open || session.now > own.row.written_at.plus_seconds(comment_edit_seconds))
    return Error{ErrorCode::too_late, "comments.edit_ended", {{"minutes", std::to_string(comment_edit_seconds / 60)}}};
  const std::string words = TRY(check_words(text, "tekst"));
  // What an official looked at is not what stands there now.
  const bool checked = way_now(own.loaded) == domain::comment_ways[1];
  CHECK(store::edit_comment(session.database, own.row, session.actor, words, session.now,
                            checked ? CommentState::waiting : own.row.state));
  bump_revision_of(session, slug);
  return Done{};
}

Result<Done> withdraw_comment(Session& session, std::string_view slug, std::int64_t number, std::int64_t comment) {
  const Own own = TRY(get_own(session, slug, number, comment));
  if (own.row.state == CommentState::withdrawn) return Done{};
  CHECK(store::withdraw_comment(session.database, own.row, session.actor));
  store::remove_reports(session.database, own.row);
  bump_revision_of(session, slug);
  return Done{};
}

Result<Done> report_comment(Session& session, std::string_view slug, std::int64_t number, std::int64_t comment,
                            std::string_view rule) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  const Loaded loaded = TRY(load(session, slug, number));
  const CommentRow row = TRY(get_comment(session, loaded, comment));
  if (row.state != CommentState::shown) return Error{ErrorCode::conflict, "comments.not_shown"};
  const auto rules = list_conduct(session.language, loaded.municipality.get());
  if (std::none_of(rules.begin(), rules.end(), [&](const ConductRule& one) { return one.name == rule; }))
    return Error{ErrorCode::invalid, "move.fields", {}, {{"regel", "conduct.unknown", {}}}};
  store::add_report(session.database, row, session.actor, rule, session.now);
  return Done{};
}

Result<Done> appeal_comment(Session& session, std::string_view slug, std::int64_t number, std::int64_t comment,
                            std::string_view why) {
  const Own own = TRY(get_own(session, slug, number, comment));
  if (own.row.appealed_at) return Error{ErrorCode::conflict, "comments.appealed"};
  if (own.row.state != CommentState::hidden) return Error{ErrorCode::conflict, "comments.not_hidden"};
  store::save_appeal(session.database, own.row, TRY(check_words(why, "waarom")), session.now);
  return Done{};
}

}  // namespace meent::app
