// The sample workspace: invented people, mail and deals, made through the same log and flow as real
// ones, with dates that are recent whenever it is made.
#pragma once

#include "api/services.h"
#include "app/cell.h"

namespace foresail::app {

/// Makes the sample, unless there is a workspace already: older mail, then the deals, then newer
/// mail, which is linked to them. Needs running flows; waits until all is worked in (a few
/// seconds). Errors: Internal (the compiled-in text is wrong), DeadlineExceeded, and those of the
/// parts.
platform::Result<> put_sample(Cell& cell, api::WorkspaceDesk& workspaces, api::EditDesk& edits);

}  // namespace foresail::app
