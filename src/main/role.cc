// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "app/officials.h"
#include "main/database_command.h"

namespace meent::main {

int run_role(const Invocation& invocation) {
  const auto& words = invocation.given.words;
  const std::string& act = words[0];
  const std::string slug = invocation.given.value("municipality");
  const bool lists = act == "list";
  if (!lists && act != "give" && act != "take")
    return invocation.wrong_usage(Error{ErrorCode::invalid, "role.unknown_act", {{"act", act.substr(0, 60)}}});
  if (slug.empty()) return invocation.wrong_usage(Error{ErrorCode::invalid, "import.no_municipality"});
  if (words.size() != (lists ? 1U : 3U)) return invocation.wrong_usage(Error{ErrorCode::invalid, "role.words"});
  std::vector<app::RoleHolder> holders;
  const int status = run_use_case(invocation, [&](app::Session& session) -> Result<Done> {
    if (act == "give") TRY(app::give_role(session, slug, words[1], words[2]));
    if (act == "take") TRY(app::take_role(session, slug, words[1], words[2]));
    holders = TRY(app::list_role_holders(session, slug));
    return Done{};
  });
  if (status != 0) return status;
  if (invocation.json()) {
    Json::Array list;
    for (const auto& [email, role] : holders) list.push_back(Json::object({{"email", email}, {"role", role}}));
    invocation.out << Json::object({{"municipality", slug}, {"holders", std::move(list)}}).to_text(1) << "\n";
    return 0;
  }
  if (holders.empty()) invocation.out << t(invocation.language, "role.nobody") << "\n";
  for (const auto& [email, role] : holders) invocation.out << role << "  " << email << "\n";
  return 0;
}

}  // namespace meent::main
