// Capture's way into the event log.
#pragma once

#include "app/cell.h"
#include "capture/event_sink.h"

namespace foresail::app {

class LogSink final : public capture::EventSink {
public:
    explicit LogSink(Cell& cell) : cell_{cell} {}
    platform::Result<capture::Taken> append(std::span<const domain::RawEvent> events) override;
    [[nodiscard]] std::int64_t lag(const domain::WorkspaceId& workspace) const override;

private:
    Cell& cell_;
};

}  // namespace foresail::app
