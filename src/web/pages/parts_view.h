// SPDX-License-Identifier: EUPL-1.2
// Pieces that several pages share: addresses, headed sections, lists of dossiers, the line of phases. All are pure; a
// piece starts at heading level 2 and never holds an h1, so that pages keep exactly one.
//
//   std::string items;
//   for (auto const& plan : plans) html(items, "<li>{}</li>", plan.title);
//   return html("<ul>{}</ul>", finish(items));
#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// What was appended with html(out, …) as one fragment. Promise: `out` was filled by html() only.
Html finish(std::string out);

// "/almelo", "/almelo/dossier/12", "/almelo/dossier/12/stemmen".
std::string city_path(const app::MunicipalityView& municipality);
std::string area_path(const app::MunicipalityView& municipality, std::string_view code);
std::string dossier_path(const app::MunicipalityView& municipality, std::int64_t number, std::string_view rest = "");

// <section> with an h2 that names it; `id` is also where a link can jump to.
Html section_html(std::string_view id, std::string_view title, const Html& body);

// The state as a word with a shape (never colour alone): open, te laat, besloten, klaar.
Html state_html(Language language, const app::DossierLink& link);

// Dossiers as a list of links with h3 titles; an empty list gives `when_empty` as a paragraph.
Html dossier_list_html(Language language, const app::MunicipalityView& municipality,
                       const std::vector<app::DossierLink>& links, std::string_view when_empty);

// The phases as <ol>; the stylesheet draws the line. Each step has its state in words and its date, when known.
Html phase_line_html(Language language, const std::vector<app::PhaseStep>& phases);

// Where its whole procedure is drawn, with the phase marked in which it is.
std::string procedure_path(const app::DossierView& dossier);

// Who has to do something now and until when; nothing when the dossier has ended.
Html turn_html(Language language, const app::DossierView& dossier);

// For each round: its budget to scale, of which what was awarded and what is done; in words beside it.
Html money_lines_html(Language language, const app::MunicipalityView& municipality,
                      const std::vector<app::MoneyLine>& lines);

// Something to open, closed at first.
Html details_html(std::string_view summary, const Html& body);

// Label and value of the fields that are filled in, without those that stand in the head of the page, as a
// <dl>; nothing when all are empty.
Html facts_html(Language language, const std::vector<app::FieldView>& fields);

// The promise of the participation ladder, who is responsible and the budget, as far as known.
Html promise_html(Language language, const app::DossierView& dossier);

std::string until_text(Language language, Date due_on);  // "Tot en met vrijdag 4 december 2026"

// "Vorige" and "Volgende" of a list in parts, `path_of(page)` being the address of each; nothing when there is one
// page.
Html paging_html(int page, int pages, std::string_view label, const std::function<std::string(int)>& path_of,
                 Language language);

// A table of work to do, three columns wide, that becomes a list on a narrow screen; `rows` with the same classes.
Html work_table_html(std::string_view caption, const std::array<std::string, 3>& heads, const Html& rows);
// Where the accent of a municipality stands as a style sheet: its own, or the theme that its file names.
std::string style_address(const app::MunicipalityView& municipality);
// What a municipality wrote, in paragraphs; nothing when it wrote nothing. O(size of the text).
Html own_text_html(const domain::LocalText& text, Language language);

// The hidden field that proves that a form came from our own page.
Html token_html(std::string_view form_token);

}  // namespace meent::web
