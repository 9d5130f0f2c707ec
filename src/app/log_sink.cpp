#include "app/log_sink.h"

#include <algorithm>

namespace foresail::app {

platform::Result<capture::Taken> LogSink::append(std::span<const domain::RawEvent> events) {
    TRY(const auto appended, cell_.log().append(events));
    return capture::Taken{
        .new_count = appended.new_count,
        .known_count = static_cast<std::int64_t>(events.size()) - appended.new_count};
}

std::int64_t LogSink::lag(const domain::WorkspaceId& workspace) const {
    const auto applied = cell_.applied(workspace);
    const auto end = cell_.log().end(workspace);
    if (!applied || !end) return 0;
    return std::max<std::int64_t>(0, *end - *applied);
}

}  // namespace foresail::app
