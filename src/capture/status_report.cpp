#include "capture/status_report.h"

#include "platform/logging.h"

namespace foresail::capture {

StatusReport::StatusReport(const domain::Connection& connection, const MailSourceTools& tools)
    : connection_{connection}, tools_{tools}, written_at_{tools.clock.steady_now() - interval} {
    if (auto known = tools_.book.status(connection_.id)) status_ = *known;
}

void StatusReport::change(const std::function<void(domain::SyncStatus&)>& edit) {
    const domain::SyncStatus before = status_;
    edit(status_);
    const bool is_news = before.state != status_.state || before.error != status_.error ||
                         before.next_try_at != status_.next_try_at;
    if (before.state != status_.state) status_.changed_at = tools_.clock.now();
    is_held_back_ = true;
    if (is_news || tools_.clock.steady_now() - written_at_ >= interval) write();
}

void StatusReport::flush() {
    if (is_held_back_) write();
}

void StatusReport::write() {
    is_held_back_ = false;
    written_at_ = tools_.clock.steady_now();
    // The status is made anew from what is durable; a failed write is shown by the next one.
    if (auto written = tools_.book.set_status(connection_.id, status_); !written) {
        platform::log_warning("connection status not written",
                              {{"connection", connection_.id.text},
                               {"code", platform::to_text(written.error().code)}});
    }
    if (tools_.on_status) tools_.on_status(connection_, status_);
}

}  // namespace foresail::capture
