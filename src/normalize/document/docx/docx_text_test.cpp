#include "normalize/document/docx/docx_text.h"

#include "normalize/document/docx/package.h"
#include "normalize/document/testing/sample_documents.h"

#include <gtest/gtest.h>

namespace foresail::normalize {
namespace {

using testing::docx_of;
using testing::paragraph;
using testing::zip_of;

std::string list(int level) {
    return "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) +
           "\"/><w:numId w:val=\"1\"/></w:numPr>";
}

constexpr const char* numbering =
    "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"5\">"
    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
    "<w:lvlText w:val=\"%1.\"/></w:lvl>"
    "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
    "<w:lvlText w:val=\"%1.%2\"/></w:lvl>"
    "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/>"
    "<w:lvlText w:val=\"(%3)\"/></w:lvl></w:abstractNum>"
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num></w:numbering>";

std::string document(const std::string& body) {
    return "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>";
}

TEST(DocxText, gives_paragraphs_with_their_numbers) {
    const auto read = read_docx(
        zip_of({{"word/document.xml",
                 document(paragraph("Payment", list(0)) + paragraph("Net thirty days.", list(1)) +
                          paragraph("on time;", list(2)) + paragraph("in full.", list(2)) +
                          paragraph("Late payment.", list(1)) + paragraph("Term", list(0)) +
                          paragraph("One year.", list(1)))},
                {"word/numbering.xml", numbering}}));
    EXPECT_EQ(read.problem, DocumentProblem::None);
    EXPECT_EQ(read.text,
              "1. Payment\n\n1.1 Net thirty days.\n\n(a) on time;\n\n(b) in full.\n\n"
              "1.2 Late payment.\n\n2. Term\n\n2.1 One year.");
}

TEST(DocxText, takes_numbers_from_styles) {
    const std::string styles =
        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Base\"><w:pPr><w:numPr>"
        "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:styleId=\"Heading\"><w:basedOn w:val=\"Base\"/></w:style></w:styles>";
    const auto read = read_docx(
        zip_of({{"word/document.xml", document(paragraph("Term", "<w:pStyle w:val=\"Heading\"/>") +
                                               paragraph("Fees", "<w:pStyle w:val=\"Heading\"/>"))},
                {"word/numbering.xml", numbering},
                {"word/styles.xml", styles}}));
    EXPECT_EQ(read.text, "1. Term\n\n2. Fees");
}

TEST(DocxText, reads_tracked_changes_as_accepted) {
    const auto read =
        read_docx(docx_of("<w:p><w:r><w:t xml:space=\"preserve\">within </w:t></w:r>"
                          "<w:del><w:r><w:delText>thirty</w:delText></w:r></w:del>"
                          "<w:ins><w:r><w:t>ninety</w:t></w:r></w:ins>"
                          "<w:r><w:t xml:space=\"preserve\"> days</w:t></w:r></w:p>"));
    EXPECT_EQ(read.text, "within ninety days");
}

TEST(DocxText, writes_table_rows_as_lines_and_footnotes_behind_their_paragraph) {
    const auto read = read_docx(zip_of(
        {{"word/document.xml",
          document("<w:tbl><w:tr><w:tc>" + paragraph("Fee") + "</w:tc><w:tc>" + paragraph("100") +
                   "</w:tc></w:tr></w:tbl><w:p><w:r><w:t>Total</w:t></w:r><w:r>"
                   "<w:footnoteReference w:id=\"2\"/></w:r></w:p>")},
         {"word/footnotes.xml", "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"2\">" +
                                    paragraph("Net of tax.") + "</w:footnote></w:footnotes>"}}));
    EXPECT_EQ(read.text, "Fee | 100\n\nTotal[2]\n\n[2] Net of tax.");
}

TEST(DocxText, marks_pages) {
    const auto read = read_docx(docx_of(
        paragraph("One") + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Two</w:t></w:r></w:p>"));
    EXPECT_EQ(read.page_count, 2);
}

TEST(DocxText, refuses_what_is_no_docx) {
    EXPECT_EQ(read_docx("PK\x03\x04 broken").problem, DocumentProblem::Broken);
    EXPECT_EQ(read_docx(zip_of({{"xl/workbook.xml", "<x/>"}})).problem,
              DocumentProblem::Unsupported);
    EXPECT_EQ(read_docx(zip_of({{"word/document.xml", "<w:document><w:bo"}})).problem,
              DocumentProblem::Broken);
    EXPECT_EQ(read_docx(docx_of("")).problem, DocumentProblem::NoText);
    const std::string whole = docx_of(paragraph("Text"));
    EXPECT_EQ(read_docx(whole.substr(0, whole.size() / 2)).problem, DocumentProblem::Broken);
}

TEST(DocxText, stops_at_a_zip_bomb) {
    // 80 MB of blanks pack into some 80 kB.
    const std::string bomb = zip_of(
        {{"word/document.xml", document(paragraph(std::string(docx::part_bytes_max + 1, ' ')))}});
    EXPECT_LT(bomb.size(), 1'000'000);
    EXPECT_EQ(read_docx(bomb).problem, DocumentProblem::TooLarge);
}

TEST(DocxText, stops_at_endless_nesting_and_text) {
    std::string deep;
    for (int i = 0; i < 50'000; ++i) deep += "<w:sdt>";
    deep += paragraph("Deep");
    for (int i = 0; i < 50'000; ++i) deep += "</w:sdt>";
    EXPECT_EQ(read_docx(docx_of(paragraph("Seen") + deep)).text, "Seen");
    std::string many;
    for (int i = 0; i < 3'000; ++i) many += paragraph(std::string(1'000, 'x'));
    EXPECT_TRUE(read_docx(docx_of(many)).is_cut);
}

TEST(DocxText, does_not_expand_entities) {
    const auto read =
        read_docx(zip_of({{"word/document.xml",
                           "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" +
                               document(paragraph("See &b;"))}}));
    EXPECT_EQ(read.text, "See &b;");
}

}  // namespace
}  // namespace foresail::normalize
