// The resources that insight/ works out of a record's mail when they are looked at.
#pragma once

#include "api/http/call.h"
#include "insight/rep.h"

namespace foresail::api {

/// Whose day it is: the signed-in user's, by their own clock.
insight::Rep rep_of(const Call& call, const store::Tables& tables);

void add_deal_signals(Routes& routes);
void add_follow_up(Routes& routes);

}  // namespace foresail::api
