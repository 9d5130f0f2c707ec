// The data folder: where the files are, the lock that keeps a second server out, and how much room
// is left.
#pragma once

#include "domain/id.h"
#include "platform/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace foresail::platform {

class DataFolder {
public:
    /// Makes the folder (0700) where it is missing. Errors: Unavailable, PermissionDenied.
    static Result<DataFolder> open(const std::filesystem::path& path);
    DataFolder(DataFolder&& other) noexcept;
    DataFolder& operator=(DataFolder&&) = delete;
    ~DataFolder();

    /// Holds the server's lock until this object goes. False if another process holds it.
    Result<bool> try_lock();

    [[nodiscard]] std::filesystem::path cell_file() const { return path_ / "cell.db"; }
    [[nodiscard]] std::filesystem::path workspace_file(const domain::WorkspaceId& id) const {
        return path_ / "workspaces" / (id.text + ".db");
    }
    [[nodiscard]] std::filesystem::path key_file() const { return path_ / "master.key"; }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] Result<std::int64_t> free_bytes() const;

private:
    explicit DataFolder(std::filesystem::path path) : path_{std::move(path)} {}
    std::filesystem::path path_;
    int lock_descriptor_ = -1;
};

}  // namespace foresail::platform
