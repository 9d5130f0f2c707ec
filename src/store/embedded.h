// Opens the embedded stores: SQLite files encrypted by SQLite3MultipleCiphers.
#pragma once

#include "event_log/event_log.h"
#include "platform/clock.h"
#include "platform/keys.h"
#include "store/cell_store.h"
#include "store/workspace_store.h"

#include <filesystem>
#include <memory>

namespace foresail::store {

/// The key of cell.db, for those who open it: the cell store and the embedded event log.
inline platform::SecretKey cell_file_key(const platform::SecretKey& master_key) {
    return master_key.derive("cell.db");
}

/// Migrates older schemas. Errors: FailedPrecondition (wrong key: nothing is changed; newer
/// schema), DataLoss (damaged: says how to restore), Unavailable (I/O).
platform::Result<std::unique_ptr<CellStore>> open_cell_store(const std::filesystem::path& file,
                                                             const platform::SecretKey& master_key,
                                                             const platform::Clock& clock);

platform::Result<std::unique_ptr<WorkspaceStore>> open_workspace_store(
    const std::filesystem::path& file, const domain::WorkspaceId& id,
    const platform::SecretKey& data_key);

/// The key of a workspace's file.
inline platform::SecretKey workspace_file_key(const platform::SecretKey& data_key) {
    return data_key.derive("workspace.db");
}

}  // namespace foresail::store
