// SPDX-License-Identifier: EUPL-1.2
// The register of agreements: one row for each dossier whose agreement once began, with what lists and files show of
// it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "domain/dossier.h"
#include "store/database.h"

namespace meent::store {

// renewing: it holds, while it is written anew.
enum class AgreementState { running, renewing, ended };
std::string_view to_text(AgreementState state);

// What was agreed, as lists show it.
struct AgreementTerms {
  std::optional<Date> starts_on = {};
  std::optional<Date> ends_on = {};
  std::optional<Money> amount = {};
};
// It began on that day, or goes on with these terms: the first day on which it began stays.
void save_agreement(Connection& connection, const domain::Dossier& dossier, const AgreementTerms& terms, Date on);
// Nothing happens where none began, or it ended already.
void renew_agreement(Connection& connection, const domain::DossierId& id);
void end_agreement(Connection& connection, const domain::DossierId& id, Date on);

struct AgreementRow {
  domain::DossierId id;
  std::int64_t number = 0;
  std::string title;
  std::string instrument;
  int version = 1;
  std::string phase;
  std::string area;
  AgreementState state = AgreementState::running;
  Date begun_on;
  AgreementTerms terms = {};
  std::optional<Date> stopped_on = {};
};
std::optional<AgreementRow> find_agreement(Connection& connection, const domain::DossierId& id);

// What is empty does not choose; not ended: running and renewing.
struct AgreementFilter {
  bool ended = false;
  std::string_view instrument = {};
  std::string_view area = {};
};
// The last day first that comes first; of those that ended the last one first; then by number.
std::vector<AgreementRow> list_agreements(Connection& connection, std::string_view municipality,
                                          const AgreementFilter& filter, std::int64_t limit, std::int64_t offset);
// For who reads all of them in parts, by number: the first `limit` after that number.
std::vector<AgreementRow> list_agreements_after(Connection& connection, std::string_view municipality,
                                                std::int64_t number, std::int64_t limit);

struct AgreementCount {
  std::string instrument;
  int version = 1;  // the newest among them
  std::string area;
  bool ended = false;
  std::int64_t count = 0;
};
std::vector<AgreementCount> count_agreements(Connection& connection, std::string_view municipality);

}  // namespace meent::store
