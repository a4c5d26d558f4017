// SPDX-License-Identifier: EUPL-1.2
#include "app/session.h"

#include "store/revision_store.h"

namespace meent::app {
namespace {

constexpr std::string_view installation_scope = "installation";

std::string scope_of(std::string_view slug) {
  return slug.empty() ? std::string(installation_scope) : "municipality:" + std::string(slug);
}

}  // namespace

std::int64_t revision_of(Session& session, std::string_view slug) {
  return store::sum_revisions(session.database, scope_of(slug), installation_scope);
}

void use_revision(Session& session, std::string_view slug) {
  session.revision = revision_of(session, slug);
  session.revised = slug;
}

void bump_revision_of(Session& session, std::string_view slug) {
  store::bump_revision(session.database, scope_of(slug));
}

}  // namespace meent::app
