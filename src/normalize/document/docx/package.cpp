#include "normalize/document/docx/package.h"

#include <array>
#include <memory>

#include <zip.h>

namespace foresail::normalize::docx {
namespace {

constexpr std::size_t chunk_bytes = std::size_t{64} * 1024;

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

Package::Package(std::string_view bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source != nullptr) {
        archive_ = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (archive_ == nullptr) zip_source_free(source);
    }
    zip_error_fini(&error);
    if (archive_ == nullptr) {
        problem_ = DocumentProblem::Broken;
    } else if (zip_get_num_entries(archive_, 0) > static_cast<zip_int64_t>(entry_count_max)) {
        problem_ = DocumentProblem::TooLarge;
    }
}

Package::~Package() {
    if (archive_ != nullptr) zip_discard(archive_);
}

std::optional<std::string> Package::read(const char* name) {
    if (problem_ != DocumentProblem::None) return std::nullopt;
    const zip_int64_t at = zip_name_locate(archive_, name, 0);
    if (at < 0) return std::nullopt;
    zip_stat_t stat;
    const auto index = static_cast<zip_uint64_t>(at);
    if (zip_stat_index(archive_, index, 0, &stat) == 0 &&
        (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        problem_ = DocumentProblem::Encrypted;
        return std::nullopt;
    }
    const std::unique_ptr<zip_file_t, CloseFile> file{zip_fopen_index(archive_, index, 0)};
    if (!file) {
        problem_ = DocumentProblem::Broken;
        return std::nullopt;
    }
    std::string part;
    std::array<char, chunk_bytes> chunk{};
    while (true) {
        const zip_int64_t got = zip_fread(file.get(), chunk.data(), chunk.size());
        if (got == 0) return part;
        if (got < 0) {
            problem_ = DocumentProblem::Broken;
            return std::nullopt;
        }
        part.append(chunk.data(), static_cast<std::size_t>(got));
        unpacked_bytes_ += static_cast<std::size_t>(got);
        if (part.size() > part_bytes_max || unpacked_bytes_ > unpacked_bytes_max) {
            problem_ = DocumentProblem::TooLarge;
            return std::nullopt;
        }
    }
}

}  // namespace foresail::normalize::docx
