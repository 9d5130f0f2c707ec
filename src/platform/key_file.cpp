// The master key's file: made once, with permissions that keep others out, and never replaced.
#include "platform/keys.h"
#include "platform/random.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace foresail::platform {
namespace {

constexpr mode_t key_file_mode = 0600;

/// A file descriptor that is closed when it goes.
class Descriptor {
public:
    explicit Descriptor(int number) : number_{number} {}
    ~Descriptor() {
        if (number_ >= 0) close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] bool is_open() const { return number_ >= 0; }

private:
    int number_;
};

tl::unexpected<Error> io_failure(const std::string& what, const std::filesystem::path& file) {
    return failure(ErrorCode::Unavailable, what + " " + file.string() + ": " + std::strerror(errno),
                   "Check the folder's permissions and the disk.");
}

Result<> sync_folder(const std::filesystem::path& folder) {
    const Descriptor descriptor{open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!descriptor.is_open() || fsync(descriptor.number()) != 0) {
        return io_failure("can't sync the folder", folder);
    }
    return {};
}

// Written beside and linked into place once it is whole and synced: a crash leaves no half key
// under the real name, and a key that another process has made meanwhile is not replaced.
Result<SecretKey> create_key_file(const std::filesystem::path& file) {
    const SecretKey key = SecretKey::random();
    const std::filesystem::path draft = file.string() + "." + random_token(9) + ".new";
    const Descriptor descriptor{
        open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, key_file_mode)};
    if (!descriptor.is_open()) return io_failure("can't make the key file", file);
    const bool is_whole = write(descriptor.number(), key.bytes().data(), key.bytes().size()) ==
                              static_cast<ssize_t>(key.bytes().size()) &&
                          fsync(descriptor.number()) == 0;
    if (!is_whole || link(draft.c_str(), file.c_str()) != 0) {
        const bool was_faster = is_whole && errno == EEXIST;
        auto error = io_failure("can't write the key file", file);
        unlink(draft.c_str());
        if (was_faster) return load_master_key(file, false);
        return error;
    }
    unlink(draft.c_str());
    TRY_VOID(sync_folder(file.has_parent_path() ? file.parent_path() : "."));
    return key;
}

}  // namespace

Result<SecretKey> load_master_key(const std::filesystem::path& file, bool may_create) {
    const Descriptor descriptor{open(file.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!descriptor.is_open()) {
        if (errno != ENOENT) return io_failure("can't read the key file", file);
        if (may_create) return create_key_file(file);
        return failure(ErrorCode::FailedPrecondition,
                       "the key file " + file.string() + " is missing",
                       "Put it back from your backup; without it the data can't be read.");
    }
    struct stat status {};
    if (fstat(descriptor.number(), &status) != 0) {
        return io_failure("can't read the key file", file);
    }
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return failure(ErrorCode::FailedPrecondition,
                       "the key file " + file.string() + " can be read by others",
                       "Run: chmod 600 " + file.string());
    }
    // One byte more than a key, to notice a file that is too long.
    std::array<char, SecretKey::size_bytes + 1> bytes{};
    const ssize_t size = read(descriptor.number(), bytes.data(), bytes.size());
    if (size != static_cast<ssize_t>(SecretKey::size_bytes)) {
        return failure(ErrorCode::FailedPrecondition,
                       "the key file " + file.string() + " does not hold a key of 32 bytes",
                       "Put the right file back from your backup.");
    }
    return SecretKey::from_bytes({bytes.data(), SecretKey::size_bytes});
}

}  // namespace foresail::platform
