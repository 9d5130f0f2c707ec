#include "normalize/mime/content.h"

#include "normalize/limits.h"
#include "normalize/mime/message.h"

#include <algorithm>
#include <array>
#include <vector>

#include <sodium.h>

namespace foresail::normalize {
namespace {

constexpr std::size_t piece_bytes = std::size_t{64} * 1024;

// GMime's filter knows what a plain decoder does not, such as the "begin" line of uuencode.
void decode_part(GMimePart* part, const std::function<bool(std::string_view)>& consumer) {
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (content == nullptr) return;
    GMimeStream* source = g_mime_data_wrapper_get_stream(content);
    g_mime_stream_reset(source);
    const Ref<GMimeStream> stream{g_mime_stream_filter_new(source)};
    const Ref<GMimeFilter> filter{
        g_mime_filter_basic_new(g_mime_data_wrapper_get_encoding(content), FALSE)};
    g_mime_stream_filter_add(GMIME_STREAM_FILTER(stream.get()), filter.get());
    std::vector<char> piece(piece_bytes);
    while (true) {
        const auto size = g_mime_stream_read(stream.get(), piece.data(), piece.size());
        if (size <= 0 || !consumer({piece.data(), static_cast<std::size_t>(size)})) return;
    }
}

void decode_message(GMimeObject* message, const std::function<bool(std::string_view)>& consumer) {
    const Ref<GMimeStream> stream{g_mime_stream_mem_new()};
    g_mime_object_write_to_stream(message, nullptr, stream.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    if (bytes != nullptr && bytes->len > 0) {
        consumer({reinterpret_cast<const char*>(bytes->data), bytes->len});
    }
}

std::string hex(const std::array<unsigned char, crypto_hash_sha256_BYTES>& bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text.push_back(digits[byte >> 4U]);
        text.push_back(digits[byte & 15U]);
    }
    return text;
}

}  // namespace

void decode(GMimeObject* part, const std::function<bool(std::string_view)>& consumer) {
    if (GMIME_IS_PART(part)) {
        decode_part(GMIME_PART(part), consumer);
    } else if (GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage* message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
        if (message != nullptr) decode_message(GMIME_OBJECT(message), consumer);
    }
}

std::string decoded(GMimeObject* part, std::size_t bytes_max) {
    std::string bytes;
    decode(part, [&](std::string_view piece) {
        bytes.append(piece.substr(0, bytes_max - bytes.size()));
        return bytes.size() < bytes_max;
    });
    return bytes;
}

Fingerprint fingerprint_of(GMimeObject* part) {
    Fingerprint fingerprint;
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    decode(part, [&](std::string_view piece) {
        fingerprint.size_bytes += static_cast<std::int64_t>(piece.size());
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(piece.data()),
                                  piece.size());
        return true;
    });
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&state, hash.data());
    fingerprint.sha256 = hex(hash);
    return fingerprint;
}

}  // namespace foresail::normalize
