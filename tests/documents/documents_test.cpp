#include "normalize/document/document_reader.h"
#include "normalize/document/testing/sample_documents.h"

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace foresail::normalize {
namespace {

using testing::docx_of;
using testing::paragraph;
using testing::pdf_of;

class Documents : public ::testing::Test {
protected:
    Document read(std::string_view bytes, const std::string& name) {
        return reader_->read(bytes, name);
    }
    std::unique_ptr<DocumentReader> reader_ = create_document_reader(FORESAIL_BINARY);
};

TEST_F(Documents, are_read_whatever_their_kind) {
    const auto docx = read(docx_of(paragraph("Fees are due in 90 days.")), "a.docx");
    EXPECT_EQ(docx.problem, DocumentProblem::None);
    EXPECT_EQ(docx.text, "Fees are due in 90 days.");
    const auto text = read("Fees are due\nin 90 days.", "a.txt");
    EXPECT_EQ(text.text, "Fees are due in 90 days.");
    const auto pdf = read(pdf_of({{"1. Payment.", "Fees are due in 90 days.", "", "2. Term."},
                                  {"This Agreement runs for a year."}}),
                          "a.pdf");
    EXPECT_EQ(pdf.problem, DocumentProblem::None);
    EXPECT_EQ(pdf.page_count, 2);
    EXPECT_NE(pdf.text.find("Fees are due in 90 days."), std::string::npos) << pdf.text;
    EXPECT_NE(pdf.text.find("runs for a year"), std::string::npos) << pdf.text;
}

TEST_F(Documents, that_are_broken_say_so) {
    EXPECT_EQ(read("%PDF-1.4\nnothing of a PDF", "a.pdf").problem, DocumentProblem::Broken);
    EXPECT_EQ(read("PK\x03\x04 nothing of a zip", "a.docx").problem, DocumentProblem::Broken);
    const auto pdf = pdf_of({{"Fees are due in 90 days of the date of the invoice."}});
    const auto cut = read(std::string_view{pdf}.substr(0, pdf.size() / 3), "a.pdf");
    EXPECT_NE(cut.problem, DocumentProblem::None);
}

TEST_F(Documents, without_text_say_so) {
    EXPECT_EQ(read(pdf_of({{}, {}}), "scan.pdf").problem, DocumentProblem::NoText);
}

TEST_F(Documents, with_a_password_say_so) {
    // The empty document of the specification's example, with a user's password that nobody has.
    std::string pdf = pdf_of({{"Secret words that are not shown."}});
    const std::string trailer = "/Root 1 0 R";
    const std::string id(32, '0');
    pdf.replace(pdf.find(trailer), trailer.size(),
                "/Root 1 0 R /ID [<" + id + "> <" + id +
                    ">] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + std::string(64, 'a') +
                    "> /U <" + std::string(64, 'b') + "> >>");
    EXPECT_EQ(read(pdf, "a.pdf").problem, DocumentProblem::Encrypted);
}

TEST_F(Documents, of_many_pages_are_read_to_a_limit) {
    std::vector<std::vector<std::string>> pages;
    for (int page = 0; page < 500; ++page) {
        const std::string words(3, static_cast<char>('a' + page % 26));
        pages.push_back({"Clause of page " + words + ".", "The parties agree to all of this."});
    }
    const auto long_one = read(pdf_of(pages), "long.pdf");
    EXPECT_EQ(long_one.problem, DocumentProblem::None);
    EXPECT_TRUE(long_one.is_cut);
    EXPECT_EQ(long_one.page_count, document_page_count_max);
}

TEST_F(Documents, that_are_bombs_cost_their_own_process_only) {
    const auto begin = std::chrono::steady_clock::now();
    const std::string bomb = docx_of(paragraph(std::string(80'000'000, ' ')));
    EXPECT_EQ(read(bomb, "bomb.docx").problem, DocumentProblem::TooLarge);
    // A form that shows itself ten times, ten levels deep: 10^10 lines to draw.
    std::string pdf =
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
        "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
        "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << "
        "/XObject << /F 10 0 R >> >> /Contents 4 0 R >>\nendobj\n"
        "4 0 obj\n<< /Length 5 >>\nstream\n/F Do\nendstream\nendobj\n";
    for (int level = 0; level < 10; ++level) {
        std::string body;
        for (int i = 0; i < 10; ++i) body += "/F Do\n";
        const std::string next = level < 9 ? "/F " + std::to_string(11 + level) + " 0 R" : "";
        if (level == 9) body = "BT ET\n";
        pdf += std::to_string(10 + level) + " 0 obj\n<< /Type /XObject /Subtype /Form /BBox " +
               "[0 0 9 9] /Resources << /XObject << " + next + " >> >> /Length " +
               std::to_string(body.size()) + " >>\nstream\n" + body + "endstream\nendobj\n";
    }
    pdf += "trailer << /Root 1 0 R >>\n%%EOF\n";
    EXPECT_EQ(read(pdf, "bomb.pdf").problem, DocumentProblem::TooCostly);
    const auto took = std::chrono::steady_clock::now() - begin;
    EXPECT_LT(took, std::chrono::seconds{4 * document_deadline_s});
    // Once is enough: the second look costs nothing.
    const auto again = std::chrono::steady_clock::now();
    EXPECT_EQ(read(pdf, "bomb.pdf").problem, DocumentProblem::TooCostly);
    EXPECT_LT(std::chrono::steady_clock::now() - again, std::chrono::seconds{1});
}

TEST_F(Documents, are_read_two_at_once) {
    std::vector<std::thread> threads;
    std::atomic<int> odd{0};
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back([&, i] {
            const auto document = read("Text number " + std::to_string(i), "a.txt");
            const bool is_fine = document.problem == DocumentProblem::None ||
                                 document.problem == DocumentProblem::Busy;
            if (!is_fine) ++odd;
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(odd, 0);
}

}  // namespace
}  // namespace foresail::normalize
