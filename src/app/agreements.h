// SPDX-License-Identifier: EUPL-1.2
// Agreements between residents and the municipality: the one of a dossier, and the register of all. What an agreement
// is made of is said by the definition (domain/agreement.h). Parties are named by their role, never as persons.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/exports.h"
#include "app/house.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/event.h"

namespace meent::app {

// The row of the register, when what the event did to the agreement changes it. In the transaction of the event.
void record_agreement(Session& session, const Loaded& loaded, std::string_view phase_before,
                      const domain::Event& event);

// For the page of a dossier: nothing when its instrument makes no agreements, or nothing was agreed yet.
std::optional<AgreementView> find_agreement_view(Session& session, const Loaded& loaded,
                                                 const std::vector<domain::Event>& events);

struct AgreementQuery {
  bool ended = false;
  std::string instrument = {};  // id; empty or unknown: all
  std::string area = {};        // code; empty or unknown: all
  int page = 1;
};

struct AgreementLine {
  DossierLink link;     // without summary and amount
  std::string state;    // running, renewing or ended
  std::string parties;  // in words
  Date begun_on;
  std::optional<Date> starts_on = {};
  std::optional<Date> ends_on = {};
  std::optional<Money> amount = {};
  std::optional<Date> stopped_on = {};
};

struct AgreementChoice {
  std::string value;
  std::string label;
  std::int64_t count = 0;
};

struct AgreementsView {
  MunicipalityView municipality;
  AgreementQuery query;                   // as it was understood
  std::vector<AgreementLine> items = {};  // one page of twenty: the last day first that comes first
  std::int64_t count = 0;                 // on all pages
  int pages = 1;
  std::int64_t running = 0;  // of all
  std::int64_t ended = 0;
  std::vector<AgreementChoice> instruments = {};  // of those that run, or that ended; by name
  std::vector<AgreementChoice> areas = {};        // by name
};

// Two questions to the database besides what is kept, whatever the number of agreements. Refuses with not_found
// "municipality.unknown".
Result<AgreementsView> view_agreements(Session& session, std::string_view slug, const AgreementQuery& query);

// All of them as CSV, by number; likewise.
Result<FileParts> export_agreements(Session& session, std::string_view slug);

}  // namespace meent::app
