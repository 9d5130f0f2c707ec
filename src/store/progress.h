// How far the flow has come in the workspace's log, and the events that could not be applied.
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "platform/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace foresail::store {

enum class StuckState { Waiting, Parked };

/// An event that failed: waits for its next try, or is parked for a person to look at.
struct StuckEvent {
    std::int64_t offset = 0;
    domain::EventId event;
    std::string conversation;
    StuckState state = StuckState::Waiting;
    int try_count = 0;
    std::string step;   ///< The step of the flow that failed.
    std::string error;  ///< No customer's text.
    std::string hint;
    domain::Instant first_failed_at;
    domain::Instant next_try_at;
};

class Progress {
public:
    virtual ~Progress() = default;
    virtual platform::Result<std::int64_t> applied_offset() const = 0;
    virtual platform::Result<> set_applied_offset(std::int64_t offset) = 0;
    virtual platform::Result<> put_stuck(const StuckEvent& event) = 0;
    /// True if an event of the conversation waits: later ones of it must wait behind it.
    virtual platform::Result<bool> is_conversation_waiting(
        const std::string& conversation) const = 0;
    /// In order of their offsets; `state` nullopt: both.
    virtual platform::Result<std::vector<StuckEvent>> stuck(
        std::optional<StuckState> state) const = 0;
    virtual platform::Result<> remove_stuck(std::int64_t offset) = 0;
};

}  // namespace foresail::store
