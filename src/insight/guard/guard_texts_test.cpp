// The guard against what a small model wrote to prompts that lead it to invent: discounts, dates,
// competitors, names, in four languages. The texts are kept beside the test
// (testing/model_texts.txt); guard_model_test.cpp runs the model itself on a few.
#include "insight/guard/guard.h"
#include "understand/sentence.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <re2/re2.h>

namespace foresail::insight {
namespace {

struct Written {
    std::string language;
    std::string source;
    std::string text;
};

std::vector<Written> texts() {
    std::ifstream in{FORESAIL_SOURCE "/src/insight/guard/testing/model_texts.txt"};
    static const re2::RE2 line_break{R"(\\n)"};
    std::vector<Written> texts;
    std::string line;
    std::string language;
    std::string source;
    while (std::getline(in, line)) {
        const std::string rest = line.substr(std::min(line.size(), line.find(": ") + 2));
        if (line.starts_with("source ")) {
            language = line.substr(7, 2);
            source = rest;
            re2::RE2::GlobalReplace(&source, line_break, "\n");
        }
        if (!line.starts_with("text: ")) continue;
        Written written{language, source, rest};
        re2::RE2::GlobalReplace(&written.text, line_break, "\n");
        texts.push_back(std::move(written));
    }
    return texts;
}

std::string without_groups(std::string text) {
    static const re2::RE2 group{R"((\d)[,. ](\d{3})\b)"};
    static const re2::RE2 list_number{R"((?m)^\d{1,2}[.)] )"};
    re2::RE2::GlobalReplace(&text, list_number, "");
    re2::RE2::GlobalReplace(&text, group, "\\1\\2");
    return text;
}

std::vector<std::string> found(const std::string& text, const re2::RE2& what) {
    std::vector<std::string> pieces;
    re2::StringPiece rest{text};
    std::string piece;
    while (re2::RE2::FindAndConsume(&rest, what, &piece)) pieces.push_back(piece);
    return pieces;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

// The numbers that the sources have in words.
constexpr std::array<std::pair<const char*, const char*>, 8> words{{{"three ", "3"},
                                                                    {"drei ", "3"},
                                                                    {"trois ", "3"},
                                                                    {"tres ", "3"},
                                                                    {"four ", "4"},
                                                                    {"vier ", "4"},
                                                                    {"quatre ", "4"},
                                                                    {"cuatro ", "4"}}};

// Simpler than the guard and apart from it: each run of digits stands in the source, and so does
// each word with a capital inside a sentence (but German nouns).
std::string foreign_piece(const Written& written, const std::string& shown) {
    static const re2::RE2 number{R"((\d+))"};
    static const re2::RE2 name{R"(\p{Ll},? (\p{Lu}\p{Ll}{2,}))"};
    auto known = found(without_groups(written.source), number);
    for (const auto& [word, digits] : words) {
        if (written.source.find(word) != std::string::npos) known.emplace_back(digits);
    }
    for (const auto& digits : found(without_groups(shown), number)) {
        if (std::find(known.begin(), known.end(), digits) == known.end()) return digits;
    }
    if (written.language == "de") return {};
    const std::string source = lower(written.source);
    for (const auto& word : found(shown, name)) {
        if (source.find(lower(word)) == std::string::npos) return word;
    }
    return {};
}

TEST(GuardTexts, nothing_foreign_in_a_model_s_texts_is_shown) {
    const auto all = texts();
    std::size_t cut = 0;
    for (const Written& written : all) {
        const std::vector<GuardSource> sources{{"s", written.source}};
        const auto whole = guard(sources, written.text);
        ASSERT_TRUE(whole) << whole.error().message;
        EXPECT_EQ(foreign_piece(written, whole->shown), "") << whole->shown;
        for (const auto& sentence :
             understand::split_sentences(written.text, {0, written.text.size()})) {
            const auto alone = guard(
                sources,
                written.text.substr(sentence.span.begin, sentence.span.end - sentence.span.begin));
            ASSERT_TRUE(alone) << alone.error().message;
            EXPECT_EQ(foreign_piece(written, alone->shown), "") << alone->shown;
            cut += alone->removed.size();
        }
    }
    EXPECT_GE(all.size(), 220U);
    EXPECT_GE(cut, 400U);  // The model does invent.
}

}  // namespace
}  // namespace foresail::insight
