#include "normalize/document/document_reader.h"

#include "normalize/document/exit_codes.h"
#include "normalize/document/paragraphs.h"
#include "normalize/document/plain_text.h"
#include "normalize/text/charset.h"
#include "platform/child/child_process.h"
#include "platform/keys.h"
#include "platform/logging.h"
#include "platform/metrics.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>
#include <utility>

#include <nlohmann/json.hpp>

namespace foresail::normalize {
namespace {

using platform::ChildEnd;

constexpr int reading_count_max = 2;
constexpr std::size_t kept_count_max = 16;
constexpr int permission_exit = 3;               // pdftotext: copying is forbidden.
constexpr std::size_t words_of_a_page_min = 20;  // Letters; fewer on average: pages are pictures.

/// Word keeps a document with a password in an OLE file with a stream of this name (in UTF-16).
bool is_locked_by_office(std::string_view bytes) {
    static constexpr std::string_view ole{"\xD0\xCF\x11\xE0"};
    static constexpr std::string_view stream{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0", 26};
    return bytes.substr(0, ole.size()) == ole && bytes.find(stream) != std::string_view::npos;
}

std::size_t letter_count(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
    }));
}

/// Leaves the first document_page_count_max pages.
void cut_pages(std::string& raw, Document& document) {
    std::size_t at = 0;
    int count = 0;
    while ((at = raw.find('\f', at)) != std::string::npos) {
        ++count;
        ++at;
        if (count == document_page_count_max && raw.find('\f', at) != std::string::npos) {
            raw.resize(at);
            document.is_cut = true;
            break;
        }
    }
    document.page_count = count;
}

Document read_pdf_answer(const ChildEnd& end) {
    if (end.kind == ChildEnd::Kind::Exited && end.code == permission_exit) {
        return unread(DocumentProblem::Encrypted);
    }
    if (end.kind == ChildEnd::Kind::Exited && end.code != 0) {
        const bool is_locked = end.errors.find("ncorrect password") != std::string::npos;
        return unread(is_locked ? DocumentProblem::Encrypted : DocumentProblem::Broken);
    }
    Document document;
    std::string raw = to_utf8(end.output, "utf-8");
    cut_pages(raw, document);
    document.is_cut |= end.kind == ChildEnd::Kind::TalkedTooMuch;
    const auto pages = static_cast<std::size_t>(std::max(document.page_count, 1));
    const std::size_t letters = letter_count(raw);
    if (letters < words_of_a_page_min * pages && letters < 2000) {
        return unread(DocumentProblem::NoText);
    }
    document.text = to_paragraphs(raw);
    cut_to_limit(document);
    return document;
}

Document read_own_answer(const ChildEnd& end) {
    const auto answer = nlohmann::json::parse(end.output, nullptr, false);
    if (!answer.is_object()) return unread(DocumentProblem::TooCostly);
    const auto problem = parse_document_problem(answer.value("problem", ""));
    if (!problem) return unread(DocumentProblem::TooCostly);
    Document document{.problem = *problem,
                      .text = to_utf8(answer.value("text", ""), "utf-8"),
                      .page_count = answer.value("page_count", 0),
                      .is_cut = answer.value("is_cut", false)};
    cut_to_limit(document);
    return document;
}

Document read_in_child(const std::filesystem::path& program, std::string_view bytes,
                       DocumentKind kind) {
    const auto ended =
        platform::run_child({.arguments = {program.string(), "read-document", to_text(kind)},
                             .input = bytes,
                             .output_bytes_max = 6 * document_text_bytes_max,
                             .deadline = std::chrono::seconds{document_deadline_s}});
    if (!ended) {
        platform::log_error("a document's reader does not start", ended.error());
        return unread(DocumentProblem::NoReader);
    }
    if (ended->kind == ChildEnd::Kind::Exited && ended->code == no_reader_exit) {
        platform::log_warning("a document's reader can't work", {{"said", ended->errors}});
        return unread(DocumentProblem::NoReader);
    }
    const bool is_too_much =
        ended->kind == ChildEnd::Kind::TalkedTooMuch && kind != DocumentKind::Pdf;
    if (ended->kind == ChildEnd::Kind::Killed || ended->kind == ChildEnd::Kind::Overran ||
        is_too_much || ended->code == too_costly_exit) {
        return unread(DocumentProblem::TooCostly);
    }
    return kind == DocumentKind::Pdf ? read_pdf_answer(*ended) : read_own_answer(*ended);
}

class ChildDocumentReader final : public DocumentReader {
public:
    explicit ChildDocumentReader(std::filesystem::path program) : program_{std::move(program)} {}

    Document read(std::string_view bytes, const std::string& file_name) override {
        if (bytes.size() > document_bytes_max) return unread(DocumentProblem::TooLarge);
        if (is_locked_by_office(bytes)) return unread(DocumentProblem::Encrypted);
        const auto kind = document_kind(bytes, file_name);
        if (!kind) return unread(DocumentProblem::Unsupported);
        const std::string key = platform::sha256_hex(std::string{bytes}) + to_text(*kind);
        if (auto kept = find(key)) return *std::move(kept);

        const platform::Timer timer{"document_read_ms",
                                    std::string{"kind=\""} + to_text(*kind) + '"'};
        if (under_way_.fetch_add(1) >= reading_count_max) {
            under_way_.fetch_sub(1);
            return unread(DocumentProblem::Busy);
        }
        Document document = read_in_child(program_, bytes, *kind);
        under_way_.fetch_sub(1);
        platform::count("documents_read",
                        std::string{"problem=\""} + to_text(document.problem) + '"');
        keep(key, document);
        return document;
    }

private:
    std::optional<Document> find(const std::string& key) {
        const std::lock_guard lock{mutex_};
        for (const auto& [name, document] : kept_) {
            if (name == key) return document;
        }
        return std::nullopt;
    }

    /// Failures too: a bomb goes off once, not at each look.
    void keep(const std::string& key, const Document& document) {
        if (document.problem == DocumentProblem::NoReader) return;
        const std::lock_guard lock{mutex_};
        kept_.emplace_back(key, document);
        if (kept_.size() > kept_count_max) kept_.pop_front();
    }

    const std::filesystem::path program_;
    std::atomic<int> under_way_{0};
    std::mutex mutex_;
    std::deque<std::pair<std::string, Document>> kept_;
};

}  // namespace

std::unique_ptr<DocumentReader> create_document_reader(std::filesystem::path program) {
    return std::make_unique<ChildDocumentReader>(std::move(program));
}

}  // namespace foresail::normalize
