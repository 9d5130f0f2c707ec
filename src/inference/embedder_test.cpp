#include "inference/embedder.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <latch>
#include <numeric>
#include <thread>

#include <gtest/gtest.h>

namespace foresail::inference {
namespace {

using domain::Embedding;
using platform::ErrorCode;

double cosine(const Embedding& a, const Embedding& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

class EmbedderTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        auto made = create_llama_embedder(FORESAIL_MINILM, 2);
        ASSERT_TRUE(made) << made.error().message;
        embedder_ = std::move(*made);
    }
    static void TearDownTestSuite() { embedder_.reset(); }

    static std::vector<Embedding> embed(const std::vector<std::string>& texts,
                                        Urgency urgency = Urgency::Background) {
        auto vectors = embedder_->embed(texts, urgency);
        EXPECT_TRUE(vectors);
        return vectors ? *vectors : std::vector<Embedding>{};
    }
    static std::unique_ptr<Embedder> embedder_;
};
std::unique_ptr<Embedder> EmbedderTest::embedder_;

TEST_F(EmbedderTest, GivesUnitVectorsOfTheModelsSize) {
    const auto vectors = embed({"The contract will be signed on Friday.", ""});
    ASSERT_EQ(vectors.size(), 2U);
    for (const Embedding& vector : vectors) {
        EXPECT_EQ(vector.size(), domain::embedding_dimensions);
        EXPECT_NEAR(cosine(vector, vector), 1.0, 1e-5);
    }
}

// The cosines are those of the reference implementation (float32) of the same weights.
TEST_F(EmbedderTest, AgreesWithTheReference) {
    const auto v =
        embed({"The contract will be signed on Friday.",
               "We are going to sign the agreement this Friday.", "Bananas are rich in potassium.",
               "Der Vertrag wird am Freitag unterzeichnet, Müller grüßt Zoë Straße."});
    EXPECT_NEAR(cosine(v[0], v[1]), 0.7393, 0.01);
    EXPECT_NEAR(cosine(v[0], v[2]), -0.0227, 0.01);
    EXPECT_NEAR(cosine(v[0], v[3]), 0.0523, 0.01);
}

TEST_F(EmbedderTest, CaseAndAccentsMakeNoDifference) {
    const auto v = embed({"Der Müller grüßt", "DER MULLER GRÜßT"});
    EXPECT_NEAR(cosine(v[0], v[1]), 1.0, 1e-4);
}

TEST_F(EmbedderTest, ABatchGivesWhatEachTextGivesAlone) {
    std::vector<std::string> texts;
    for (int i = 0; i < 50; ++i) {
        std::string text;
        for (int word = 0; word <= i; ++word) text += "offer number " + std::to_string(word) + " ";
        texts.push_back(text);
    }
    const auto together = embed(texts);
    for (std::size_t i = 0; i < texts.size(); i += 7) {
        EXPECT_GT(cosine(together[i], embed({texts[i]}, Urgency::Interactive)[0]), 0.9999) << i;
    }
}

TEST_F(EmbedderTest, LongTextsCountByTheirBegin) {
    std::string begin;
    for (int i = 0; i < 300; ++i) begin += "price list ";
    const auto v = embed({begin, begin + std::string(1 << 20, 'x')});
    EXPECT_GT(cosine(v[0], v[1]), 0.9999);
}

TEST_F(EmbedderTest, InvalidBytesDoNoHarm) {
    const auto v = embed({std::string("ab\xff\xfe\x00 cd\xc3", 8)});
    ASSERT_EQ(v.size(), 1U);
    EXPECT_EQ(v[0].size(), domain::embedding_dimensions);
}

TEST_F(EmbedderTest, ManyCallersAtOnceEachGetTheirOwn) {
    const auto expected = embed({"one thing", "another matter"});
    std::latch start{8};
    std::vector<std::jthread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&, i] {
            start.arrive_and_wait();
            const auto urgency = i % 2 == 0 ? Urgency::Interactive : Urgency::Background;
            const auto v = embed({"one thing", "another matter"}, urgency);
            EXPECT_GT(cosine(v[0], expected[0]), 0.9999);
            EXPECT_GT(cosine(v[1], expected[1]), 0.9999);
        });
    }
}

TEST_F(EmbedderTest, NameTellsTheModel) {
    EXPECT_TRUE(embedder_->model_name().starts_with("all-minilm-l6-v2@"));
    EXPECT_EQ(embedder_->model_name().size(), 17U + 16U);
}

TEST(BrokenModel, IsRefusedWithAHint) {
    const auto folder = std::filesystem::path{::testing::TempDir()} / "broken_model";
    std::filesystem::create_directories(folder);
    const auto file = folder / "model.gguf";
    std::filesystem::copy_file(FORESAIL_MINILM, file,
                               std::filesystem::copy_options::overwrite_existing);
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    const auto cut = create_llama_embedder(file, 1);
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ErrorCode::InvalidArgument);
    EXPECT_FALSE(cut.error().hint.empty());

    std::ofstream{file, std::ios::trunc} << "not a model";
    const auto text = create_llama_embedder(file, 1);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::InvalidArgument);

    const auto missing = create_llama_embedder(folder / "missing.gguf", 1);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
}

}  // namespace
}  // namespace foresail::inference
