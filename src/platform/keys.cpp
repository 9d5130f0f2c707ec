#include "platform/keys.h"

#include "platform/random.h"

#include <array>

#include <sodium.h>

namespace foresail::platform {
namespace {

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytes_of(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

std::string to_hex(std::string_view bytes) {
    std::string hex(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes_of(bytes), bytes.size());
    hex.pop_back();
    return hex;
}

constexpr std::size_t nonce_bytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_bytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

}  // namespace

SecretKey SecretKey::random() {
    return SecretKey{random_bytes(size_bytes)};
}

Result<SecretKey> SecretKey::from_bytes(std::string_view bytes) {
    if (bytes.size() != size_bytes) {
        return failure(ErrorCode::InvalidArgument, "a key has 32 bytes");
    }
    return SecretKey{std::string{bytes}};
}

SecretKey::~SecretKey() {
    sodium_memzero(bytes_.data(), bytes_.size());
}

SecretKey SecretKey::derive(std::string_view purpose) const {
    std::string derived(size_bytes, '\0');
    crypto_generichash(bytes_of(derived), derived.size(), bytes_of(purpose), purpose.size(),
                       bytes_of(std::string_view{bytes_}), bytes_.size());
    return SecretKey{std::move(derived)};
}

std::string seal(const SecretKey& key, std::string_view plain, std::string_view context) {
    std::string sealed = random_bytes(nonce_bytes);
    sealed.resize(nonce_bytes + plain.size() + tag_bytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes_of(sealed) + nonce_bytes, nullptr, bytes_of(plain), plain.size(), bytes_of(context),
        context.size(), nullptr, bytes_of(sealed), bytes_of(key.bytes()));
    return sealed;
}

Result<std::string> unseal(const SecretKey& key, std::string_view sealed,
                           std::string_view context) {
    if (sealed.size() < nonce_bytes + tag_bytes) {
        return failure(ErrorCode::DataLoss, "sealed bytes are too short");
    }
    std::string plain(sealed.size() - nonce_bytes - tag_bytes, '\0');
    const std::string_view body = sealed.substr(nonce_bytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytes_of(plain), nullptr, nullptr, bytes_of(body), body.size(), bytes_of(context),
            context.size(), bytes_of(sealed), bytes_of(key.bytes())) != 0) {
        return failure(ErrorCode::DataLoss, "sealed bytes do not open with this key",
                       "The key or the bytes were changed; restore both from the same backup.");
    }
    return plain;
}

std::string hash_password(std::string_view password) {
    FS_ASSERT(sodium_init() >= 0);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    FS_ASSERT(crypto_pwhash_str(hash.data(), password.data(), password.size(),
                                crypto_pwhash_OPSLIMIT_MODERATE,
                                crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0);
    return hash.data();
}

bool verify_password(std::string_view hash, std::string_view password) {
    FS_ASSERT(sodium_init() >= 0);
    return crypto_pwhash_str_verify(std::string{hash}.c_str(), password.data(), password.size()) ==
           0;
}

std::string hmac_sha256_hex(std::string_view key, std::string_view text) {
    std::string mac(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes_of(key), key.size());
    crypto_auth_hmacsha256_update(&state, bytes_of(text), text.size());
    crypto_auth_hmacsha256_final(&state, bytes_of(mac));
    return to_hex(mac);
}

std::string sha256_hex(std::string_view bytes) {
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(bytes_of(hash), bytes_of(bytes), bytes.size());
    return to_hex(hash);
}

bool equal_in_constant_time(std::string_view a, std::string_view b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace foresail::platform
