// SPDX-License-Identifier: EUPL-1.2
#include "web/api/admin_resources.h"

#include "web/api/members.h"
#include "web/api/resources.h"

namespace meent::web {
namespace {

using namespace members;

using app::AuditLine;
using app::AuditView;
using app::FollowedArea;
using app::FollowedDossier;
using app::FollowedView;
using app::HealthView;
using app::JobView;
using app::OfficeView;
using app::OfficialView;
using app::PicturesView;
using app::PictureView;
using app::StuckLetter;

Json moment_of(const std::optional<Instant>& at) { return at ? Json(to_rfc3339(*at)) : Json(); }

const Members<OfficeView> office{
    {"role", text(), "officer, decider, panel or admin", [](const auto& v) { return Json(v.role); }},
    {"since", moment(), "Since when", [](const auto& v) { return moment_of(v.since); }, false},
    {"mayBeTaken", yes_no(), "You may take it back", [](const auto& v) { return Json(v.may_be_taken); }},
};

const Members<OfficialView> official{
    {"id", text(), "Of the person, to take a role back", [](const auto& v) { return Json(v.id); }},
    {"name", text(), "Name", [](const auto& v) { return Json(v.name); }},
    {"address", text(), "E-mail address", [](const auto& v) { return Json(v.email); }},
    {"secondFactor", yes_no(), "Signs in with a code of a phone too",
     [](const auto& v) { return Json(v.second_factor); }},
    {"roles", many(one("Office")), "Held for this municipality",
     [](const auto& v) { return list_of(office, v.offices); }},
};

const Members<AuditLine> audit_line{
    {"number", whole(), "Number in the log", [](const auto& v) { return Json(v.number); }},
    {"at", moment(), "When", [](const auto& v) { return Json(to_rfc3339(v.at)); }},
    {"text", text(), "Who did what, and about whom", [](const auto& v) { return Json(v.text); }},
};

const Members<AuditView> audit_log{
    {"changes", many(one("AuditLine")), "The newest first", [](const auto& v) { return list_of(audit_line, v.lines); }},
    {"count", whole(), "On all pages together", [](const auto& v) { return Json(v.count); }},
    {"page", whole(), "This page", [](const auto& v) { return Json(v.query.page); }},
    {"pages", whole(), "Pages", [](const auto& v) { return Json(v.pages); }},
};

const Members<JobView> job{
    {"name", text(), "tick (terms that passed) or mail", [](const auto& v) { return Json(v.name); }},
    {"endedAt", moment(), "When it last ended", [](const auto& v) { return moment_of(v.ended_at); }, false},
    {"done", whole(), "How much it did then", [](const auto& v) { return Json(v.done); }},
    {"late", yes_no(), "Longer ago than it should be", [](const auto& v) { return Json(v.late); }},
};

const Members<StuckLetter> letter{
    {"id", text(), "Id of the letter", [](const auto& v) { return Json(v.id); }},
    {"dossier", whole(), "Number of the dossier it is about", [](const auto& v) { return given(v.dossier); }, false},
    {"domain", text(), "What stands behind the @ of the address", [](const auto& v) { return Json(v.domain); }},
    {"at", moment(), "Since when", [](const auto& v) { return Json(to_rfc3339(v.at)); }},
    {"attempts", whole(), "How often it was tried", [](const auto& v) { return Json(v.attempts); }},
    {"next", moment(), "When it is tried again; left out: given up", [](const auto& v) { return moment_of(v.next); },
     false},
    {"problem", text(), "What the mail server said", [](const auto& v) { return given(v.problem); }, false},
};

const Members<HealthView> health{
    {"database", text(), "sqlite or postgresql",
     [](const auto& v) { return Json(v.is_sqlite ? "sqlite" : "postgresql"); }},
    {"databaseBytes", whole(), "Size of the database", [](const auto& v) { return Json(v.bytes); }},
    {"schemaIsCurrent", yes_no(), "The database fits this version",
     [](const auto& v) { return Json(v.schema_is_current); }},
    {"jobs", many(one("Job")), "What runs by itself", [](const auto& v) { return list_of(job, v.jobs); }},
    {"dossiersLate", whole(), "Dossiers whose term has passed", [](const auto& v) { return Json(v.late); }},
    {"dossiersDueSoon", whole(), "Of which the term ends within a week",
     [](const auto& v) { return Json(v.due_soon); }},
    {"lettersWaiting", whole(), "Letters that wait", [](const auto& v) { return Json(v.waiting); }},
    {"lettersGivenUp", whole(), "Letters that were given up", [](const auto& v) { return Json(v.failed); }},
    {"signInLettersWaiting", whole(), "Of all municipalities", [](const auto& v) { return Json(v.sign_in_waiting); }},
    {"signInLettersGivenUp", whole(), "Of all municipalities", [](const auto& v) { return Json(v.sign_in_failed); }},
    {"letters", many(one("StuckLetter")), "Letters that a mail server did not take, fifty a page",
     [](const auto& v) { return list_of(letter, v.letters); }},
    {"page", whole(), "This page", [](const auto& v) { return Json(v.page); }},
    {"pages", whole(), "Pages", [](const auto& v) { return Json(v.pages); }},
};

const Members<PictureView> picture{
    {"number", whole(), "Number within the dossier", [](const auto& v) { return Json(v.number); }},
    {"alternative", text(), "What is on it, in words", [](const auto& v) { return Json(v.alternative); }},
    {"large", text(), "Address of the file, WebP", [](const auto& v) { return Json("/fotos/" + v.large + ".webp"); }},
    {"small", text(), "Address of a smaller one", [](const auto& v) { return Json("/fotos/" + v.small + ".webp"); }},
    {"width", whole(), "Of the large one, in pixels", [](const auto& v) { return Json(v.large_width); }},
    {"height", whole(), "Of the large one, in pixels", [](const auto& v) { return Json(v.large_height); }},
};

const Members<PicturesView> pictures{
    {"pictures", many(one("Picture")), "By number", [](const auto& v) { return list_of(picture, v.pictures); }},
    {"most", whole(), "How many there can be", [](const auto& v) { return Json(v.most); }},
    {"canAdd", yes_no(), "You may add one now", [](const auto& v) { return Json(v.can_add); }},
    {"canRemove", yes_no(), "You may take them away", [](const auto& v) { return Json(v.can_remove); }},
};

const Members<FollowedArea> followed_area{
    {"municipality", text(), "Name in addresses", [](const auto& v) { return Json(v.municipality.slug); }},
    {"area", one("AreaLink"), "", [](const auto& v) { return to_json(v.area); }},
};

const Members<FollowedDossier> followed_dossier{
    {"municipality", text(), "Name in addresses", [](const auto& v) { return Json(v.municipality.slug); }},
    {"dossier", one("DossierLink"), "", [](const auto& v) { return to_json(v.dossier); }},
};

const Members<FollowedView> followed{
    {"areas", many(one("FollowedArea")), "Of which you hear when a round opens",
     [](const auto& v) { return list_of(followed_area, v.areas); }},
    {"dossiers", many(one("FollowedDossier")), "Of which you hear at each step",
     [](const auto& v) { return list_of(followed_dossier, v.dossiers); }},
};

}  // namespace

Json to_json(const OfficialView& view) { return write(official, view); }
Json to_json(const AuditView& view) { return write(audit_log, view); }
Json to_json(const HealthView& view) { return write(health, view); }
Json to_json(const PicturesView& view) { return write(pictures, view); }
Json to_json(const FollowedView& view) { return write(followed, view); }

Json list_admin_schemas() {
  return Json::object({{"Office", describe(office)},
                       {"Official", describe(official)},
                       {"AuditLine", describe(audit_line)},
                       {"AuditLog", describe(audit_log)},
                       {"Job", describe(job)},
                       {"StuckLetter", describe(letter)},
                       {"Health", describe(health)},
                       {"Picture", describe(picture)},
                       {"PictureList", describe(pictures)},
                       {"FollowedArea", describe(followed_area)},
                       {"FollowedDossier", describe(followed_dossier)},
                       {"Followed", describe(followed)}});
}

}  // namespace meent::web
