// SPDX-License-Identifier: EUPL-1.2
#include "app/letters_out.h"

#include <algorithm>
#include <optional>

#include "app/assistance.h"
#include "app/confirmation.h"
#include "app/dossier_view.h"
#include "app/following.h"
#include "app/house.h"
#include "app/sign_in.h"
#include "base/text.h"
#include "store/invitation_store.h"
#include "store/mail_store.h"
#include "store/outbox_store.h"
#include "store/person_store.h"

namespace meent::app {
namespace {

constexpr std::int64_t notice_life_seconds = 14LL * 24 * 3600;
constexpr std::int64_t day_seconds = 24LL * 3600;
constexpr std::size_t longest_title = 80;  // in a subject

std::string shorten(const std::string& title) {
  if (title.size() <= longest_title) return title;
  std::size_t end = longest_title;
  while (end > 0 && (static_cast<unsigned char>(title[end]) & 0xC0) == 0x80) --end;
  return title.substr(0, end) + "…";
}

std::string find_param(const Params& params, std::string_view name) {
  for (const auto& [key, value] : params)
    if (key == name) return value;
  return "";
}

std::string greeting(Language language, const std::string& name) {
  return (name.empty() ? t(language, "mail.hello") : t(language, "mail.hello_name", {{"name", name}})) + "\n\n";
}

// About their own access and no news, so whether they want mail is not asked.
std::optional<MailMessage> write_office(Session& session, const MailSite& site, const store::WaitingNotice& waiting,
                                        const store::PersonRow& person, Language language) {
  const auto municipality = get_municipality(session, waiting.notice.municipality);
  if (!municipality || !is_mail_address(person.email)) return std::nullopt;
  const std::string& city = (*municipality)->name;
  std::string text =
      greeting(language, person.name) +
      t(language, office_notice,
        {{"city", city}, {"role", t(language, "own.office." + find_param(waiting.notice.params, "role"))}}) +
      "\n\n" + t(language, "mail.office.sign_in") + "\n" + site.public_url + "/inloggen?terug=/mijn/wachtwoord" +
      (language == Language::nl ? "" : "&taal=en") + "\n\n" + t(language, "mail.office.not_you", {{"city", city}}) +
      "\n\n-- \n" + t(language, "mail.no_reply") + "\n";
  return MailMessage{waiting.id,      site.from,  person.email, t(language, "mail.office.subject", {{"city", city}}),
                     std::move(text), session.now};
}

// About what was done in their name, so that is not asked either.
std::optional<MailMessage> write_assistance(Session& session, const MailSite& site, const store::WaitingNotice& waiting,
                                            const store::PersonRow& person, Language language) {
  session.language = language;
  const auto help = find_assistance(session, find_param(waiting.notice.params, "assistance"));
  if (!help || !is_mail_address(person.email)) return std::nullopt;
  std::string acts;
  for (const auto& line : help->lines)
    acts += "- " + line.words + ": " + line.title + "\n  " + site.public_url + line.path + "\n";
  std::string text = greeting(language, person.name) +
                     t(language, assistance_notice,
                       {{"city", help->city}, {"channel", help->channel}, {"at", format_moment(language, help->at)}}) +
                     "\n\n" + (acts.empty() ? t(language, "mail.assisted.nothing") + "\n" : acts) + "\n" +
                     t(language, "mail.assisted.not_you", {{"city", help->city}}) + "\n\n-- \n" +
                     t(language, "mail.no_reply") + "\n";
  return MailMessage{waiting.id,      site.from,
                     person.email,    t(language, "mail.assisted.subject", {{"city", help->city}}),
                     std::move(text), session.now};
}

std::string dossier_address(const MailSite& site, const Loaded& loaded) {
  return site.public_url + "/" + loaded.municipality->slug + "/dossier/" + std::to_string(loaded.row.number);
}

std::string closing(Language language, const MailSite& site) {
  return "\n\n-- \n" + t(language, "mail.less") + "\n" + site.public_url + "/mijn\n" + t(language, "mail.no_reply") +
         "\n";
}

std::string answer_in_words(Language language, const FieldView& answer) {
  const bool yes_no = answer.type == "yes_no" && (answer.raw == "yes" || answer.raw == "no");
  const std::string value = yes_no ? t(language, "page.form." + answer.raw) : answer.value;
  std::string text = answer.label + "\n";
  for (const std::string_view line : split(value, '\n')) text += "  " + std::string(line) + "\n";
  return text;
}

// Their own words go along here and in no other letter: it is their copy.
std::optional<MailMessage> write_confirmation(Session& session, const MailSite& site,
                                              const store::WaitingNotice& waiting, const store::PersonRow& person) {
  const Language language = session.language;
  const Loaded loaded = load(session, waiting.notice.dossier);
  const auto handed_in = find_handed_in(session, loaded, waiting.notice.sequence);
  if (!handed_in) return std::nullopt;
  const std::string& title = loaded.dossier.title;
  std::string text = greeting(language, person.name) + t(language, "mail.received.what",
                                                         {{"title", title},
                                                          {"moment", format_moment(language, handed_in->at)},
                                                          {"number", std::to_string(loaded.row.number)},
                                                          {"city", loaded.municipality->name}});
  if (const auto turn = view_of(session, loaded).turn) {
    text += "\n\n" + t(language, "mail.received.turn", {{"who", turn->who}});
    if (turn->until)
      text += " " + t(language, "mail.received.until", {{"date", format_weekday_date(language, *turn->until)}});
  }
  text += "\n\n" + t(language, "mail.received.copy") + "\n\n";
  for (const auto& answer : handed_in->answers) text += answer_in_words(language, answer);
  text += "\n" + t(language, "mail.received.read") + "\n" + dossier_address(site, loaded) + "/ingediend" +
          closing(language, site);
  return MailMessage{waiting.id,      site.from,
                     person.email,    t(language, "mail.received.subject", {{"title", shorten(title)}}),
                     std::move(text), session.now};
}

std::optional<MailMessage> write_notice(Session& session, const MailSite& site, const store::WaitingNotice& waiting) {
  const domain::Notice& notice = waiting.notice;
  const auto person = store::find_person(session.database, notice.to);
  const auto wish = store::find_mail_wish(session.database, notice.to);
  if (!person || !wish || !wish->verified) return std::nullopt;
  if (notice.key == office_notice) return write_office(session, site, waiting, *person, wish->language);
  if (notice.key == assistance_notice) return write_assistance(session, site, waiting, *person, wish->language);
  if (!wish->wants_mail || !is_mail_address(person->email)) return std::nullopt;
  if (waiting.at.plus_seconds(notice_life_seconds) < session.now) return std::nullopt;
  session.language = wish->language;
  const Language language = wish->language;
  if (notice.key == received_notice) return write_confirmation(session, site, waiting, *person);
  const Loaded loaded = load(session, notice.dossier);
  std::string news;
  if (notice.key == "notice.moved") {
    const auto history = list_history(session, loaded);
    const auto line = std::find_if(history.begin(), history.end(),
                                   [&](const HistoryLine& one) { return one.sequence == notice.sequence; });
    if (line == history.end()) return std::nullopt;
    news =
        t(language, "mail.notice.move", {{"date", format_date(language, civil_date(line->at))}, {"move", line->move}}) +
        "\n";
    if (!line->to_phase.empty()) news += t(language, "mail.notice.phase", {{"phase", line->to_phase}}) + "\n";
  } else {
    // By the time that the letter goes, the round may take no plans any more.
    if (notice.key == area_round_notice && find_open_entry(session, loaded).empty()) return std::nullopt;
    Params params = notice.params;
    for (auto& [name, text] : params)
      if (name == "date")
        if (const auto date = parse_date(text)) text = format_date(language, *date);
    news = t(language, notice.key, params) + "\n";
  }
  const std::string& title = loaded.dossier.title;
  std::string text = greeting(language, person->name);
  const std::string_view what = notice.key == area_round_notice ? "mail.area_round.what" : "mail.notice.what";
  text += t(language, what, {{"title", title}, {"city", loaded.municipality->name}}) + "\n\n";
  text += news;
  text += "\n" + t(language, "mail.notice.read") + "\n" + dossier_address(site, loaded) + closing(language, site);
  return MailMessage{waiting.id,      site.from,
                     person->email,   t(language, "mail.notice.subject", {{"title", shorten(title)}}),
                     std::move(text), session.now};
}

MailMessage write_link(Session& session, const MailSite& site, const store::SignInMail& mail) {
  const Language language = mail.language;
  const std::string token = make_sign_in_link(session, mail.email, mail.back);
  std::string text = t(language, "mail.hello") + "\n\n" + t(language, "mail.link.what") + "\n" + site.public_url +
                     "/inloggen/link/" + token + (language == Language::nl ? "" : "?taal=en") + "\n\n" +
                     t(language, "mail.link.life") + "\n\n" + t(language, "mail.link.not_you") + "\n\n-- \n" +
                     t(language, "mail.no_reply") + "\n";
  return {mail.id, site.from, mail.email, t(language, "mail.link.subject"), std::move(text), session.now};
}

MailMessage write_invitation(Session& session, const MailSite& site, const store::Invitation& invitation) {
  const Language language = invitation.language;
  session.language = language;
  const Loaded loaded = load(session, invitation.dossier);
  const auto inviter = store::find_person(session.database, invitation.inviter);
  const std::string name = inviter && !inviter->name.empty() ? inviter->name : t(language, "comments.somebody");
  const std::string& title = loaded.dossier.title;
  std::string text =
      t(language, "mail.hello") + "\n\n" +
      t(language, "mail.invitation.what", {{"name", name}, {"title", title}, {"city", loaded.municipality->name}}) +
      "\n\n" + t(language, "mail.invitation.answer") + "\n" + site.public_url + "/" + loaded.municipality->slug +
      "/dossier/" + std::to_string(loaded.row.number) + "/initiatiefnemers" +
      (language == Language::nl ? "" : "?taal=en") + "\n\n" + t(language, "mail.invitation.not_you") + "\n\n-- \n" +
      t(language, "mail.no_reply") + "\n";
  return {invitation.id,    site.from,
          invitation.email, t(language, "mail.invitation.subject", {{"title", shorten(title)}}),
          std::move(text),  session.now};
}

Instant next_attempt(const Session& session, std::int64_t attempts) {
  std::int64_t wait = 60;
  for (std::int64_t i = 1; i < attempts && wait < day_seconds; ++i) wait *= 4;
  return session.now.plus_seconds(std::min(wait, day_seconds));
}

}  // namespace

bool has_mail(Session& session) { return store::has_waiting_mail(session.database, session.now); }

std::vector<OutgoingMail> take_mail(Session& session, const MailSite& site, std::int64_t most) {
  std::vector<OutgoingMail> letters;
  const Language before = session.language;
  // Somebody waits for these.
  for (const auto& mail : store::take_sign_in_mail(session.database, session.now, most))
    letters.push_back({OutgoingMail::Kind::sign_in, mail.id, mail.attempts, write_link(session, site, mail)});
  for (const auto& one : store::take_invitations(session.database, session.now, most))
    letters.push_back({OutgoingMail::Kind::invitation, one.id, one.attempts, write_invitation(session, site, one)});
  for (const auto& waiting : store::take_notices(session.database, session.now, most)) {
    auto message = write_notice(session, site, waiting);
    if (message) letters.push_back({OutgoingMail::Kind::notice, waiting.id, waiting.attempts, std::move(*message)});
    else store::finish_notice(session.database, waiting.id);
  }
  session.language = before;
  return letters;
}

void mail_sent(Session& session, const OutgoingMail& mail) {
  if (mail.kind == OutgoingMail::Kind::notice) store::finish_notice(session.database, mail.id);
  else if (mail.kind == OutgoingMail::Kind::invitation) store::finish_invitation(session.database, mail.id);
  else store::finish_sign_in_mail(session.database, mail.id);
}

void mail_failed(Session& session, const OutgoingMail& mail, std::string_view problem) {
  const Instant due = next_attempt(session, mail.attempts);
  if (mail.kind == OutgoingMail::Kind::notice) store::postpone_notice(session.database, mail.id, due, problem);
  else if (mail.kind == OutgoingMail::Kind::invitation)
    store::postpone_invitation(session.database, mail.id, due, problem);
  else store::postpone_sign_in_mail(session.database, mail.id, due, problem);
}

std::int64_t count_failed_mail(Session& session) { return store::count_failed_notices(session.database); }

Result<MailChoice> view_mail_choice(Session& session) {
  const auto person = store::find_person(session.database, session.actor);
  const auto wish = store::find_mail_wish(session.database, session.actor);
  if (session.actor.empty() || !person || !wish) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  return MailChoice{person->email, wish->verified, wish->wants_mail};
}

Result<Done> choose_mail(Session& session, bool wants_mail) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  store::set_mail_wish(session.database, session.actor, wants_mail, session.language);
  return Done{};
}

}  // namespace meent::app
