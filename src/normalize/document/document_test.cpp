#include "normalize/document/document.h"

#include "normalize/document/document_reader.h"
#include "normalize/document/plain_text.h"

#include <gtest/gtest.h>

namespace foresail::normalize {
namespace {

TEST(Document, is_told_by_its_bytes) {
    EXPECT_EQ(document_kind("PK\x03\x04zip", "a.pdf"), DocumentKind::Docx);
    EXPECT_EQ(document_kind("\n%PDF-1.7", "a.docx"), DocumentKind::Pdf);
    EXPECT_EQ(document_kind("Dear all", "Terms.TXT"), DocumentKind::Text);
    EXPECT_EQ(document_kind("GIF89a", "a.gif"), std::nullopt);
}

TEST(PlainText, reads_any_charset) {
    EXPECT_EQ(read_plain_text("K\xFCndigung").text, "Kündigung");
    EXPECT_EQ(read_plain_text(std::string{"\xFF\xFEH\0i\0", 6}).text, "Hi");
}

TEST(PlainText, says_what_is_no_text) {
    EXPECT_EQ(read_plain_text("").problem, DocumentProblem::NoText);
    EXPECT_EQ(read_plain_text(std::string(100, '\0')).problem, DocumentProblem::Unsupported);
}

TEST(PlainText, is_cut_at_the_limit) {
    std::string much;
    for (int i = 0; i < 40'000; ++i) much += "The parties agree to this sentence.\n\n";
    const auto read = read_plain_text(much);
    EXPECT_TRUE(read.is_cut);
    EXPECT_LE(read.text.size(), document_text_bytes_max);
}

TEST(DocumentReader, tells_what_it_can_tell_without_reading) {
    const auto reader = create_document_reader("/nonexistent");
    EXPECT_EQ(reader->read("GIF89a", "a.gif").problem, DocumentProblem::Unsupported);
    EXPECT_EQ(reader->read("some text", "a.txt").problem, DocumentProblem::NoReader);
    EXPECT_EQ(reader->read(std::string(document_bytes_max + 1, 'x'), "a.txt").problem,
              DocumentProblem::TooLarge);
    const std::string locked = std::string{"\xD0\xCF\x11\xE0"} +
                               std::string{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0", 28};
    EXPECT_EQ(reader->read(locked, "a.docx").problem, DocumentProblem::Encrypted);
}

}  // namespace
}  // namespace foresail::normalize
