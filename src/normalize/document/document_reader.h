// Documents that nobody trusts to their text. Reading happens in a process of its own that can
// neither open files nor reach the network, with bounds on time, memory and output: a bomb costs
// its own process only.
//
// Thread safety: read() from any thread.
#pragma once

#include "normalize/document/document.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace foresail::normalize {

class DocumentReader {
public:
    virtual ~DocumentReader() = default;
    /// Always an answer: what went wrong is Document::problem. May take document_deadline_s.
    virtual Document read(std::string_view bytes, const std::string& file_name) = 0;
};

inline constexpr int document_deadline_s = 15;

/// Runs `program read-document KIND` for each document, two at once at most; others are told Busy.
/// Keeps the last few texts, so that a document that is looked at again is not read again.
std::unique_ptr<DocumentReader> create_document_reader(std::filesystem::path program);

/// What that command does: locks the process in, then reads standard input to its end and writes
/// standard output. Does not return for a PDF unless it fails: pdftotext takes its place. The exit
/// code.
int read_document_here(const std::string& kind);

}  // namespace foresail::normalize
