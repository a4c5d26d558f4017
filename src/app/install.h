// SPDX-License-Identifier: EUPL-1.2
// What an installation starts with: the municipalities, their areas and the definitions that travel in the binary; and,
// when asked, invented example rounds. Both may be run again: what is there already stays.
#pragma once

#include "app/session.h"
#include "base/result.h"

namespace meent::app {

// Refuses with "install.bad_file" {file} when a file in the binary is wrong.
Result<Done> install(Session& session);

// Fourteen cities with rounds in different phases, made through the same use cases as people use, with moments before
// the session's own. Does nothing when there are dossiers already.
Result<Done> add_examples(Session& session);

}  // namespace meent::app
