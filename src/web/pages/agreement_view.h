// SPDX-License-Identifier: EUPL-1.2
// Agreements as pages: the card of one on the page of its dossier, and the register of all.
#pragma once

#include <string>
#include <vector>

#include "app/agreements.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// A section; nothing when there is no agreement.
Html agreement_html(const app::DossierView& dossier, Language language);
// Those of a dossier that its agreement does not show already.
std::vector<app::FieldView> fields_beside_agreement(const app::DossierView& dossier);

// "/utrecht/afspraken".
std::string agreements_path(const app::MunicipalityView& municipality);
// A link to the register, as a paragraph.
Html agreements_link_html(const app::MunicipalityView& municipality, Language language);
Html agreements_html(const app::AgreementsView& view, Language language);

}  // namespace meent::web
