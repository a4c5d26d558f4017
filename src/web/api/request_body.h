// SPDX-License-Identifier: EUPL-1.2
// The body of a request to the interface for programs: one JSON object, or a form with a file where its operation takes
// one, read by the table of its operation into the form that the use cases take. A mistake is a FieldError under the
// name of the field; place_of() says where that stands in what was sent.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/views.h"
#include "base/json.h"
#include "base/result.h"
#include "domain/command.h"
#include "web/api/operation.h"
#include "web/form.h"

namespace meent::web {

struct JsonBody {
  Form form = Form();
  Json answers = Json::object();  // as they were sent
};
// Refuses with invalid "request.bad_json_type" ("request.bad_file_type" where a file belongs in it), as parse_json(),
// "request.no_object", or "form.check_fields" with the fields that are missing ("form.missing"), of another kind
// ("json.expected_…"), no choice, or not known
// ("json.unknown_member"). A body without members may be empty, and of no type.
Result<JsonBody> read_json_body(const ApiOperation& operation, std::string_view content_type, std::string_view text);

// The answers as text, as people type them: money is in cents, a yes or no is true or false. Refuses likewise. What the
// questions do not know stays, for the use case to refuse it in its own words.
Result<domain::Given> read_answers(const Json& answers, const std::vector<app::FieldView>& questions);

// Where a field stands: of the body a JSON pointer ("#/answers/titel", RFC 6901 in a fragment), of the query "?page".
std::string place_of(const ApiOperation& operation, std::string_view field);

}  // namespace meent::web
