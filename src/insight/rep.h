// Whose day it is: what one insight after the other asks of the rep who looks.
#pragma once

#include "domain/activity.h"
#include "domain/audience.h"
#include "insight/day_words.h"
#include "insight/today.h"
#include "store/workspace_store.h"

#include <string>

namespace foresail::insight {

class SignalMemory;

struct Rep {
    const store::Tables& tables;
    domain::Viewer viewer;
    LocalTime local;
    SignalMemory* signals = nullptr;  ///< Deals' signals that are remembered; none: worked out.
};

/// How many rows of the ledger and of the timeline are looked at: a bound on the time it takes.
inline constexpr int commitment_count_max = 2'000;
inline constexpr int activity_count_max = 1'000;

/// A mail between outsiders and other users alone is those users' business; one of a shared
/// mailbox, which is no user's, is everyone's.
bool concerns(const Rep& rep, const domain::Activity& activity);

/// The contact's name, else its address, else `address`.
std::string name_of(const Rep& rep, const domain::ContactId& contact, const std::string& address);

/// "“…”" with at most `bytes_max` bytes of `text`, cut between words.
std::string quoted(const std::string& text, std::size_t bytes_max);

}  // namespace foresail::insight
