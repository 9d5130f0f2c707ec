// The outbound policy of this cell, and where refused and opened connections are recorded.
#pragma once

#include "app/cell.h"
#include "platform/outbound.h"

namespace foresail::app {

platform::Outbound create_outbound(Cell& cell);

}  // namespace foresail::app
