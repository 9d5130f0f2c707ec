#include "store/embedded.h"

#include "store/workspace/sqlite_workspace_store.h"

namespace foresail::store {

platform::Result<std::unique_ptr<WorkspaceStore>> open_workspace_store(
    const std::filesystem::path& file, const domain::WorkspaceId& id,
    const platform::SecretKey& data_key) {
    return SqliteWorkspaceStore::open(file, id, workspace_file_key(data_key));
}

}  // namespace foresail::store
