// The time that a rep did not spend on filling in the CRM, by week: what was captured (counted by
// the store) times what it costs by hand (keystrokes.h). Worked out when looked at.
#pragma once

#include "domain/wall_clock.h"
#include "insight/time_saved/keystrokes.h"
#include "store/workspace_store.h"

#include <chrono>
#include <vector>

namespace foresail::insight {

struct SavedItem {
    store::CaptureKind kind = store::CaptureKind::Mail;
    std::int64_t count = 0;
    double duration_s = 0;
};

struct RepSaved {
    domain::UserId rep;            ///< Empty: mail of shared mailboxes.
    std::vector<SavedItem> items;  ///< One a kind, in the order of the kinds; none with count 0.
    double duration_s = 0;
};

struct WeekSaved {
    std::chrono::sys_days monday;
    std::vector<RepSaved> reps;  ///< The most saved first; empty where nothing was captured.
};

struct TimeSavedRequest {
    domain::Viewer viewer;  ///< Sees its own weeks; an admin those of all.
    domain::Instant now;
    domain::Instant since;  ///< What was before it a rep would not have typed: it does not count.
    int week_count = 8;     ///< 1 to week_count_max.
    domain::WallClock clock{};  ///< For the rep's Mondays.
};

inline constexpr int week_count_max = 53;

/// The newest week, which is not over yet, first; weeks that ended before `since` left out. Errors:
/// InvalidArgument.
platform::Result<std::vector<WeekSaved>> time_saved(const store::WorkspaceStore& store,
                                                    const TimeSavedRequest& request);

}  // namespace foresail::insight
