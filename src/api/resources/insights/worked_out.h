// The resources that insight/ works out of a record's mail when they are looked at.
#pragma once

#include "api/http/call.h"

namespace foresail::api {

void add_deal_signals(Routes& routes);
void add_follow_up(Routes& routes);

}  // namespace foresail::api
