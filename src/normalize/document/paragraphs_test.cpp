#include "normalize/document/paragraphs.h"

#include <gtest/gtest.h>

namespace foresail::normalize {
namespace {

TEST(Paragraphs, joins_wrapped_lines_and_hyphens) {
    EXPECT_EQ(to_paragraphs("The Supplier shall de-\nliver the\ngoods.\n\nSecond."),
              "The Supplier shall deliver the goods.\n\nSecond.");
}

TEST(Paragraphs, begins_anew_at_numbers_and_headings) {
    EXPECT_EQ(to_paragraphs("PAYMENT\n1.1 Fees are due\nwithin 30 days.\n1.2 Late fees\napply.\n"
                            "(a) first;\n(b) second."),
              "PAYMENT\n\n1.1 Fees are due within 30 days.\n\n1.2 Late fees apply.\n\n"
              "(a) first;\n\n(b) second.");
}

TEST(Paragraphs, leaves_out_running_headers_and_page_numbers) {
    std::string raw;
    for (int page = 1; page <= 4; ++page) {
        const std::string number = std::to_string(page);
        raw += "Confidential draft\n\nText of page " +
               std::string(static_cast<std::size_t>(page), 'x') +
               ".\n\nMore text here.\n\nAnd more.\n\nPage " + number + " of 4\n\f";
    }
    const auto text = to_paragraphs(raw);
    EXPECT_EQ(text.find("Confidential"), std::string::npos);
    EXPECT_EQ(text.find("of 4"), std::string::npos);
    EXPECT_NE(text.find("Text of page xxx."), std::string::npos);
    EXPECT_EQ(std::count(text.begin(), text.end(), '\f'), 3);
}

TEST(Paragraphs, joins_a_paragraph_over_a_page) {
    EXPECT_EQ(to_paragraphs("The Supplier shall\n\f\nnot be liable.\n\f"),
              "The Supplier shall not be liable.\f");
}

TEST(Paragraphs, leaves_long_lines_as_they_are) {
    const std::string line(200, 'a');
    EXPECT_EQ(to_paragraphs(line + "\n" + line), line + "\n\n" + line);
}

TEST(Paragraphs, reads_nothing_out_of_nothing) {
    EXPECT_EQ(to_paragraphs(""), "");
    EXPECT_EQ(to_paragraphs("\f\f\f"), "");
}

}  // namespace
}  // namespace foresail::normalize
