#include "platform/data_folder.h"

#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace foresail::platform {

Result<DataFolder> DataFolder::open(const std::filesystem::path& path) {
    std::error_code error;
    const bool existed = std::filesystem::exists(path, error);
    std::filesystem::create_directories(path / "workspaces", error);
    if (error) {
        return failure(ErrorCode::Unavailable,
                       "can't make the data folder " + path.string() + ": " + error.message(),
                       "Check the path and its permissions, or name another folder with --data.");
    }
    // Mail is nobody else's business; a folder that was there keeps the owner's own choice.
    if (!existed) chmod(path.c_str(), S_IRWXU);
    return DataFolder{path};
}

DataFolder::DataFolder(DataFolder&& other) noexcept
    : path_{std::move(other.path_)}, lock_descriptor_{std::exchange(other.lock_descriptor_, -1)} {}

DataFolder::~DataFolder() {
    if (lock_descriptor_ >= 0) close(lock_descriptor_);
}

Result<bool> DataFolder::try_lock() {
    if (lock_descriptor_ >= 0) return true;
    const std::filesystem::path file = path_ / "lock";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return failure(ErrorCode::Unavailable,
                       "can't open " + file.string() + ": " + std::strerror(errno),
                       "Check the data folder's permissions.");
    }
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        close(descriptor);
        return false;
    }
    lock_descriptor_ = descriptor;
    return true;
}

Result<std::int64_t> DataFolder::free_bytes() const {
    struct statvfs status {};
    if (statvfs(path_.c_str(), &status) != 0) {
        return failure(ErrorCode::Unavailable,
                       "can't look at the disk of " + path_.string() + ": " + std::strerror(errno));
    }
    return static_cast<std::int64_t>(status.f_bavail) * static_cast<std::int64_t>(status.f_frsize);
}

}  // namespace foresail::platform
