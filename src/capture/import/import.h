// Imports mail from files: .eml (and .emlx), mbox, maildir, and folders of them. An import that was
// cut off goes on where it ended; one that is repeated has no effect, since a mail's external id is
// the hash of its bytes. History never holds up new mail: an import waits while there is a lag.
//
// Called by app/ (`foresail import`). One import of a connection at a time.
#pragma once

#include "capture/connection_book.h"
#include "capture/event_sink.h"
#include "platform/clock.h"
#include "platform/config.h"
#include "platform/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace foresail::capture {

/// All references outlive the call.
struct ImportTools {
    EventSink& sink;
    ConnectionBook& book;
    const platform::Clock& clock;
    const platform::Config& config;
    domain::Connection connection;  ///< Of kind Import; the cursor and the mails are kept under it.
};

struct RefusedMail {
    std::string place;   ///< "archive.mbox at byte 1200", "inbox/3.eml".
    std::string reason;  ///< In plain words.
};

struct ImportReport {
    static constexpr std::size_t refused_max = 1'000;

    std::int64_t taken_count = 0;    ///< New in the event log.
    std::int64_t known_count = 0;    ///< Imported before.
    std::int64_t refused_count = 0;  ///< Not taken; the first `refused_max` are in `refused`.
    std::int64_t skipped_bytes = 0;  ///< What an earlier, cut-off import had done already.
    std::vector<RefusedMail> refused;
    bool was_stopped = false;
};

struct ImportProgress {
    std::int64_t done_bytes = 0;
    std::int64_t total_bytes = 0;
    const ImportReport& report;
    bool is_waiting = false;  ///< For the flow to catch up.
};

/// Called several times a second; false stops the import, which can go on later.
using OnImportProgress = std::function<bool(const ImportProgress&)>;

/// Errors: NotFound (no such path), ResourceExhausted (disk full) and Unavailable: what was taken
/// by then is durable, and the same call goes on from there.
platform::Result<ImportReport> import_mail(const std::filesystem::path& path, ImportTools tools,
                                           const OnImportProgress& on_progress);

}  // namespace foresail::capture
