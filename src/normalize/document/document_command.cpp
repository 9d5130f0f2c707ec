// The side of the reader that runs in a process of its own, locked in before the first byte.
#include "normalize/document/document_reader.h"
#include "normalize/document/docx/docx_text.h"
#include "normalize/document/exit_codes.h"
#include "normalize/document/plain_text.h"
#include "platform/child/confinement.h"

#include <array>
#include <cstdio>
#include <new>

#include <nlohmann/json.hpp>
#include <unistd.h>

namespace foresail::normalize {
namespace {

// pdftotext holds the file, its pages' objects and its own libraries.
constexpr std::uint64_t pdf_memory_bytes_max = std::uint64_t{768} << 20U;
constexpr std::uint64_t memory_bytes_max = std::uint64_t{2} << 30U;

/// At most document_bytes_max: the parent sends no more.
std::string read_input() {
    std::string input;
    std::array<char, 65536> chunk{};
    while (input.size() <= document_bytes_max) {
        const ssize_t got = ::read(STDIN_FILENO, chunk.data(), chunk.size());
        if (got <= 0) break;
        input.append(chunk.data(), static_cast<std::size_t>(got));
    }
    return input;
}

int become_pdftotext() {
    const auto confined = platform::confine({.files = platform::FileAccess::Libraries,
                                             .cpu_s_max = document_deadline_s,
                                             .memory_bytes_max = pdf_memory_bytes_max});
    if (!confined) {
        std::fprintf(stderr, "%s\n", confined.error().message.c_str());
        return no_reader_exit;
    }
    // One page more than is kept tells that there are more.
    const std::string last_page = std::to_string(document_page_count_max + 1);
    for (const char* program : {"/usr/bin/pdftotext", "/usr/local/bin/pdftotext"}) {
        execl(program, "pdftotext", "-enc", "UTF-8", "-l", last_page.c_str(), "-", "-",
              static_cast<char*>(nullptr));
    }
    std::fprintf(stderr, "pdftotext is not installed\n");
    return no_reader_exit;
}

}  // namespace

int read_document_here(const std::string& kind_word) {
    const auto kind = parse_document_kind(kind_word);
    if (!kind) return no_reader_exit;
    if (*kind == DocumentKind::Pdf) return become_pdftotext();
    const auto confined =
        platform::confine({.cpu_s_max = document_deadline_s, .memory_bytes_max = memory_bytes_max});
    if (!confined) return no_reader_exit;
    try {
        const std::string input = read_input();
        const Document document =
            *kind == DocumentKind::Docx ? read_docx(input) : read_plain_text(input);
        const nlohmann::json answer{{"problem", to_text(document.problem)},
                                    {"text", document.text},
                                    {"page_count", document.page_count},
                                    {"is_cut", document.is_cut}};
        const std::string line =
            answer.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        return std::fwrite(line.data(), 1, line.size(), stdout) == line.size() &&
                       std::fflush(stdout) == 0
                   ? 0
                   : 1;
    } catch (const std::bad_alloc&) {
        return too_costly_exit;
    }
}

}  // namespace foresail::normalize
