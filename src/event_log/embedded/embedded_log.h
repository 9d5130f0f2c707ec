// The embedded event log: a table in cell.db. Payloads are sealed with the workspace's data key, so
// that erasing the key erases them too. A committer thread gives all appends that wait at the same
// time one transaction and one sync.
#pragma once

#include "event_log/event_log.h"
#include "platform/keys.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace foresail::event_log {

/// Gives a workspace's data key. Errors: NotFound.
using DataKeys =
    std::function<platform::Result<platform::SecretKey>(const domain::WorkspaceId& workspace)>;

struct EmbeddedLogOptions {
    std::filesystem::path file;
    platform::SecretKey file_key;
    DataKeys data_keys;
    std::int64_t free_bytes_min =
        std::int64_t{64} * 1024 * 1024;  ///< Less room on the disk: append refuses.
};

platform::Result<std::unique_ptr<EventLog>> open_embedded_log(EmbeddedLogOptions options);

}  // namespace foresail::event_log
