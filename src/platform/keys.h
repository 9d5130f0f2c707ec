// Keys. The master key is a file; it wraps a data key for each workspace and one for the cell.
// Destroying a wrapped data key erases what it encrypted.
//
// Thread safety: all methods from any thread.
#pragma once

#include "platform/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace foresail::platform {

/// 32 bytes that are wiped from memory when it goes.
class SecretKey {
public:
    static constexpr std::size_t size_bytes = 32;
    static SecretKey random();
    /// Errors: InvalidArgument unless `bytes` is 32 long.
    static Result<SecretKey> from_bytes(std::string_view bytes);

    SecretKey(const SecretKey&) = default;
    SecretKey(SecretKey&&) = default;
    SecretKey& operator=(const SecretKey&) = default;
    SecretKey& operator=(SecretKey&&) = default;
    ~SecretKey();

    [[nodiscard]] std::string_view bytes() const { return bytes_; }
    /// A key of its own for `purpose` (BLAKE2b, keyed).
    [[nodiscard]] SecretKey derive(std::string_view purpose) const;

private:
    explicit SecretKey(std::string bytes) : bytes_{std::move(bytes)} {}
    std::string bytes_;
};

/// XChaCha20-Poly1305 with a random nonce in front; `context` is authenticated, not kept.
std::string seal(const SecretKey& key, std::string_view plain, std::string_view context);
/// Errors: DataLoss if key, context or bytes are not those of seal().
Result<std::string> unseal(const SecretKey& key, std::string_view sealed, std::string_view context);

/// Reads the key file, or makes one (mode 0600, synced) where there is none and `may_create`.
/// Errors: FailedPrecondition (missing, readable by others, not a key), Unavailable (I/O).
Result<SecretKey> load_master_key(const std::filesystem::path& file, bool may_create);

/// argon2id, moderate limits; takes about 0.1-0.7 s by intent.
std::string hash_password(std::string_view password);
bool verify_password(std::string_view hash, std::string_view password);

std::string hmac_sha256_hex(std::string_view key, std::string_view text);
std::string sha256_hex(std::string_view bytes);
bool equal_in_constant_time(std::string_view a, std::string_view b);

}  // namespace foresail::platform
