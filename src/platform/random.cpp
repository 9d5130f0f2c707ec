#include "platform/random.h"

#include "platform/result.h"

#include <sodium.h>

namespace foresail::platform {

std::string random_bytes(std::size_t count) {
    FS_ASSERT(sodium_init() >= 0);
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::string random_token(std::size_t byte_count) {
    const std::string bytes = random_bytes(byte_count);
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string token(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(token.data(), token.size(),
                      reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), variant);
    token.pop_back();  // the terminating zero
    return token;
}

std::string random_id_text(domain::Instant at) {
    return domain::derive_id_text(at, {random_bytes(16)});
}

}  // namespace foresail::platform
