// Who waits for the outcome of an edit: the API's thread waits here, the flow answers after its
// commit.
//
// Thread safety: all methods from any thread.
#pragma once

#include "domain/id.h"
#include "platform/result.h"

#include <chrono>
#include <future>
#include <mutex>
#include <unordered_map>

namespace foresail::app {

class EditOutcomes {
public:
    using Outcome = platform::Result<>;

    /// Before the edit is appended, so that the answer can't be missed.
    std::future<Outcome> expect(const domain::EventId& event);
    /// Nobody waits any more.
    void forget(const domain::EventId& event);
    /// Does nothing where nobody waits (replay, a restart in between).
    void answer(const domain::EventId& event, Outcome outcome);

private:
    std::mutex mutex_;
    std::unordered_map<domain::EventId, std::promise<Outcome>> waiting_;
};

}  // namespace foresail::app
