// SPDX-License-Identifier: EUPL-1.2
#include "app/administration.h"

#include "app/officials.h"
#include "store/health_store.h"

namespace meent::app {

Result<AdministrationView> view_administration(Session& session, std::string_view slug) {
  auto officials = TRY(view_officials(session, slug));
  return AdministrationView{std::move(officials.municipality), static_cast<std::int64_t>(officials.officials.size()),
                            officials.without_second_factor, store::count_stuck_mail(session.database, slug)};
}

}  // namespace meent::app
