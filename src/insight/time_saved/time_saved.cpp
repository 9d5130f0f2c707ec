#include "insight/time_saved/time_saved.h"

#include <algorithm>
#include <map>
#include <utility>

namespace foresail::insight {

namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;
using std::chrono::sys_days;

std::vector<sys_days> mondays(const TimeSavedRequest& request) {
    const sys_days today = request.clock.day_of(request.now);
    sys_days monday = today - (std::chrono::weekday{today} - std::chrono::Monday);
    std::vector<sys_days> all;
    for (int i = 0; i < request.week_count; ++i, monday -= std::chrono::weeks{1}) {
        if (request.clock.start_of(monday + std::chrono::weeks{1}) <= request.since) break;
        all.push_back(monday);
    }
    return all;
}

// One item a kind: fields come in several counts.
void add(RepSaved& saved, const store::CaptureCount& captured) {
    const double duration = duration_s(captured);
    auto item = std::find_if(saved.items.begin(), saved.items.end(),
                             [&](const SavedItem& each) { return each.kind == captured.kind; });
    if (item == saved.items.end()) {
        item = saved.items.insert(item, {.kind = captured.kind});
    }
    item->count += captured.count;
    item->duration_s += duration;
    saved.duration_s += duration;
}

}  // namespace

Result<std::vector<WeekSaved>> time_saved(const store::WorkspaceStore& store,
                                          const TimeSavedRequest& request) {
    if (request.week_count < 1 || request.week_count > week_count_max) {
        return failure(ErrorCode::InvalidArgument, "the number of weeks is out of range",
                       "Ask for 1 to " + std::to_string(week_count_max) + " of them.");
    }
    std::vector<WeekSaved> weeks;
    std::vector<store::Period> periods;
    for (const sys_days monday : mondays(request)) {
        weeks.push_back({.monday = monday});
        periods.push_back({std::max(request.clock.start_of(monday), request.since),
                           request.clock.start_of(monday + std::chrono::weeks{1})});
    }
    if (weeks.empty()) return weeks;

    TRY(const auto counts, store.query([&](const store::Tables& tables) {
        return tables.captures.count(request.viewer, periods);
    }));
    std::map<std::pair<std::size_t, domain::UserId>, RepSaved> by_rep;
    for (const store::CaptureCount& captured : counts) {
        if (captured.count == 0) continue;
        if (!request.viewer.is_admin && captured.rep != request.viewer.user) continue;
        RepSaved& saved = by_rep[{captured.period, captured.rep}];
        saved.rep = captured.rep;
        add(saved, captured);
    }
    for (auto& [key, saved] : by_rep) weeks[key.first].reps.push_back(std::move(saved));
    for (WeekSaved& week : weeks) {
        std::stable_sort(
            week.reps.begin(), week.reps.end(),
            [](const RepSaved& a, const RepSaved& b) { return a.duration_s > b.duration_s; });
    }
    return weeks;
}

}  // namespace foresail::insight
