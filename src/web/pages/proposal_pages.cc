// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/proposal_pages.h"

#include "app/proposals.h"
#include "web/error_pages.h"
#include "web/pages/move_pages.h"
#include "web/pages/parts_view.h"
#include "web/pages/proposal_view.h"

namespace meent::web {

Result<Response> answer_proposal(const Visit& visit) {
  TRY(app::answer_proposal(visit.session, visit.slug(), visit.number(1), visit.form.raw("answer")));
  return redirect(dossier_address(visit));
}

Result<Response> show_proposal_again(const Visit& visit, const Error& error) {
  MoveForms forms;
  forms.tried = tried_answer;
  forms.errors = error.fields;
  forms.error = explain(visit.language, error);
  return show_dossier(visit, std::move(forms), to_status(error.code));
}

}  // namespace meent::web
