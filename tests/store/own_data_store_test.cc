// SPDX-License-Identifier: EUPL-1.2
// What is kept of one person, asked of both databases.
#include "store/own_data_store.h"

#include "store/access_token_store.h"
#include "store/assistance_store.h"
#include "store/ballot_draft_store.h"
#include "store/comment_store.h"
#include "store/contract.h"
#include "store/draft_store.h"
#include "store/mail_store.h"
#include "store/own_area_store.h"
#include "store/password_store.h"
#include "store/person_store.h"
#include "store/picture_store.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

class OwnDataContract : public Contract {
 protected:
  std::size_t rows_of(const std::string& person, std::string_view name) {
    for (const auto& table : list_own_tables(*connection, domain::PersonId(person)))
      if (table.name == name) {
        if (!table.rows.empty()) static_cast<void>(table.rows[0].is_null(table.columns.size() - 1));
        return table.rows.size();
      }
    ADD_FAILURE() << name;
    return 0;
  }
};
INSTANTIATE_TEST_SUITE_P(Databases, OwnDataContract, testing::Values(true, false), database_name);

TEST_P(OwnDataContract, each_table_holds_the_rows_of_one_person_and_of_no_other) {
  const Instant now = start_of(Date(2026, 3, 2));
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  domain::Dossier dossier;
  dossier.id = domain::DossierId("d1");
  dossier.municipality = "breda";
  dossier.instrument = "plan";
  dossier.title = "Boom";
  dossier.opened_on = dossier.phase_entered_on = Date(2026, 1, 2);
  dossier.people["initiatiefnemer"].insert(domain::PersonId("a"));
  for (const std::string id : {"a", "b"}) add_person(*connection, {domain::PersonId(id), id + "@example.nl", id}, now);
  insert_dossier(*connection, dossier, 1, {"intake", "", {}});
  const domain::PersonId a("a");
  const domain::PersonId b("b");
  domain::Event event;
  event.dossier_id = dossier.id;
  event.at = now;
  event.actor_id = a;
  event.role = "initiatiefnemer";
  event.move = "wijzigen";
  event.from = event.to = "nieuw";
  event.facts = {domain::make_fact("titel", "Boom", "zout")};
  append_event(*connection, domain::seal(event, ""));
  add_role(*connection, a, "breda", "panel");
  set_support(*connection, dossier.id, a, true);
  set_follower(*connection, dossier.id, a, true);
  save_area(*connection, {{"WK075800", "breda", "GM0758", domain::AreaKind::wijk, "Centrum", {}, {}, {}}, {}});
  set_own_area(*connection, a, "breda", "WK075800");
  set_area_follower(*connection, "WK075800", a, true);
  save_ballot_draft(*connection, dossier.id, a, {"key", "{}"});
  CommentRow comment;
  comment.dossier = dossier.id;
  comment.municipality = "breda";
  comment.author = a;
  comment.text = "Mooi";
  comment.written_at = now;
  comment.number = comment.thread = add_comment(*connection, comment);
  add_report(*connection, comment, b, "beledigen", now);
  add_judgement(*connection,
                {"breda", 1, dossier.id, comment.number, now, "report", "hidden", "beledigen", "Zo niet", b});
  add_picture(*connection, {dossier.id, 0, a, "Een boom", {"large", 960, 720, "l"}, {"small", 320, 240, "s"}, now});
  save_draft(*connection, {a, "breda", "plan", 0, "{\"titel\":\"Bank\"}", now});
  add_session(*connection, "hash", a, "link", now, now.plus_seconds(60));
  add_access_token(*connection, a, {"hash", "Buurtapp", "read", false, now, now.plus_seconds(60)});
  set_answered_request(*connection, "key", a, {"hash", 201, "/x", ""}, now);
  add_sign_in_link(*connection, "hash", "a@example.nl", "/", now.plus_seconds(60));
  add_sign_in_mail(*connection, {"m", "a@example.nl", Language::nl, "/", 0}, now);
  set_password(*connection, a, {"hash", "key", 0}, {"one", "two"}, now);
  add_assistance(*connection, {"h", "breda", b, a, "counter", now, now.plus_seconds(60), {}});
  add_assisted_act(*connection, "h", {now, "follow", dossier.id, 0});

  for (const char* name : {"account",
                           "roles",
                           "moves",
                           "texts",
                           "dossier_roles",
                           "support",
                           "following",
                           "own_areas",
                           "followed_areas",
                           "comments",
                           "pictures",
                           "drafts",
                           "unfinished_ballots",
                           "judgements_of_comments",
                           "sessions",
                           "access_tokens",
                           "assistance",
                           "assisted_acts",
                           "answered_requests",
                           "sign_in_links",
                           "sign_in_mail",
                           "password"})
    EXPECT_EQ(rows_of("a", name), 1u) << name;
  for (const char* name : {"reports", "judgements_as_official", "letters", "sign_in_failures"})
    EXPECT_EQ(rows_of("a", name), 0u) << name;
  for (const auto& table : list_own_tables(*connection, b)) {
    const bool own = table.name == "account" || table.name == "reports" || table.name == "judgements_as_official" ||
                     table.name == "assistance_as_official";
    EXPECT_EQ(table.rows.size(), own ? 1u : 0u) << table.name;
  }
}

}  // namespace
}  // namespace meent::store
