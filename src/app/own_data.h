// SPDX-License-Identifier: EUPL-1.2
// What is kept of somebody, for that person: to read, to take along (GDPR articles 15 and 20) and to erase (article
// 17). The page and the file are made from the same rows, so that neither says less than the other.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "base/json.h"
#include "base/result.h"

namespace meent::app {

struct OwnCell {
  std::string label;  // in words
  std::string words;  // for a reader; empty: it says nothing that a reader looks for
  std::string path;   // of the dossier or the photo that is meant; empty: none
};

struct OwnSection {
  std::string name;   // of the member in the file
  std::string title;  // in words
  std::vector<std::vector<OwnCell>> items;
};

struct OwnData {
  std::vector<OwnSection> sections;  // those that hold something
  Json file;
};
// not_signed_in "sign_in.needed".
Result<OwnData> view_own_data(Session& session);

// What stands in the way of erasing oneself, as the key of a text; empty: nothing.
struct ErasingView {
  std::string address;
  std::string obstacle;
};
Result<ErasingView> view_erasing(Session& session);  // not_signed_in "sign_in.needed"
// Erases the actor as erase_person() does, sessions too. `address` is the actor's own, typed again. Refusals:
// not_signed_in; conflict "own.holds_role" for whom acts for a municipality, "own.is_example" for an invented person;
// invalid with field "address".
Result<Done> erase_own_data(Session& session, std::string_view address);

}  // namespace meent::app
