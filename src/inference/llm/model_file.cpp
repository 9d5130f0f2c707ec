#include "inference/llm/model_file.h"

#include <array>
#include <fstream>
#include <vector>

#include <sodium.h>

namespace foresail::inference {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

Result<std::string> check_model_file(const std::filesystem::path& file, std::int64_t bytes_max) {
    std::ifstream in{file, std::ios::binary};
    std::error_code error;
    const auto bytes = std::filesystem::file_size(file, error);
    if (!in || error) {
        return failure(ErrorCode::NotFound, "the language model's file can't be opened",
                       "Check llm.model_file and who may read it.");
    }
    if (bytes > static_cast<std::uintmax_t>(bytes_max)) {
        return failure(ErrorCode::ResourceExhausted,
                       "the language model's file is larger than llm.memory_bytes_max",
                       "Raise it, or name a smaller model.");
    }
    std::array<char, 4> magic{};
    in.read(magic.data(), magic.size());
    if (std::string_view{magic.data(), magic.size()} != "GGUF") {
        return failure(ErrorCode::InvalidArgument, "the language model's file is no GGUF",
                       "llm.model_file names a chat model as GGUF.");
    }
    in.seekg(0);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::vector<char> piece(std::size_t{1} << 20U);
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())), in.gcount() > 0) {
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(piece.data()),
                                  static_cast<unsigned long long>(in.gcount()));
    }
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&state, hash.data());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return file.stem().string() + "@" + std::string{hex.data()}.substr(0, 16);
}

}  // namespace foresail::inference
