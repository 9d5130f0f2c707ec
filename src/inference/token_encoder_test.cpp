#include "inference/token_encoder.h"

#include "domain/passage.h"

#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

namespace foresail::inference {
namespace {

using platform::ErrorCode;

constexpr std::size_t size = domain::embedding_dimensions;

TokenEncoder& encoder() {
    static const auto made = *create_llama_token_encoder(FORESAIL_MINILM, 1);
    return *made;
}

// The numbers are those of the reference implementation (float32) of the same weights.
TEST(TokenEncoder, AgreesWithTheReference) {
    const auto vectors = encoder().encode("Company");
    ASSERT_TRUE(vectors) << vectors.error().message;
    ASSERT_EQ(vectors->size(), 3 * size);
    const float* word = vectors->data() + size;
    EXPECT_NEAR(word[0], -0.9795, 0.01);
    EXPECT_NEAR(word[1], -0.6323, 0.01);
    EXPECT_NEAR(word[2], -0.0028, 0.01);
    EXPECT_NEAR(word[3], 0.0038, 0.01);
}

TEST(TokenEncoder, AWordIsSeenAmongTheOthers) {
    const auto alone = encoder().encode("Company");
    const auto among = encoder().encode("Company shall pay");
    ASSERT_TRUE(alone && among);
    ASSERT_EQ(among->size(), 5 * size);
    EXPECT_NE((*alone)[size], (*among)[size]);
}

TEST(TokenEncoder, ReadsAnyBytesAndTheBeginOfLongTexts) {
    for (const std::string& text : {std::string{}, std::string("ab\xff\xfe\x00 cd\xc3", 8)}) {
        EXPECT_TRUE(encoder().encode(text));
    }
    const auto long_text = encoder().encode(std::string(1 << 20, '.'));
    ASSERT_TRUE(long_text);
    EXPECT_EQ(long_text->size(), 256 * size);
}

TEST(TokenEncoder, OfAMissingOrDamagedModelIsRefusedWithAHint) {
    const auto folder = std::filesystem::path{::testing::TempDir()} / "broken_token_model";
    std::filesystem::create_directories(folder);
    const auto missing = create_llama_token_encoder(folder / "missing.gguf", 1);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);

    const auto file = folder / "model.gguf";
    std::filesystem::copy_file(FORESAIL_MINILM, file,
                               std::filesystem::copy_options::overwrite_existing);
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    const auto cut = create_llama_token_encoder(file, 1);
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ErrorCode::InvalidArgument);
    EXPECT_FALSE(cut.error().hint.empty());

    std::ofstream{file, std::ios::trunc} << "not a model";
    const auto text = create_llama_token_encoder(file, 1);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::InvalidArgument);
}

}  // namespace
}  // namespace foresail::inference
