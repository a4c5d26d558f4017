// SPDX-License-Identifier: EUPL-1.2
// Any bytes as the body of a form, of both content types, and its fields read in every way a page can.
#include <cstddef>
#include <cstdint>

#include "base/check.h"
#include "base/text.h"
#include "web/form.h"

namespace {

void read_fields(meent::web::Form form) {
  const meent::web::Pairs fields = form.fields();
  CHECK(fields.size() + form.uploads().size() <= meent::web::most_pairs);
  for (const auto& [name, value] : fields) {
    CHECK(meent::is_utf8(name) && meent::is_utf8(value));
    CHECK(meent::is_utf8(form.text(name, 20)));
    static_cast<void>(form.money(name));
    static_cast<void>(form.whole(name, -10, 10));
    static_cast<void>(form.date(name));
    static_cast<void>(form.choice(name, {"a", "b"}));
  }
  CHECK(form.check().has_value() == form.errors().empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view body(reinterpret_cast<const char*>(bytes), size);
  for (const char* const type : {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"}) {
    const auto form = meent::web::Form::parse(type, body);
    if (form) read_fields(*form);
  }
  return 0;
}
