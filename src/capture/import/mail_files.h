// Which files of a folder hold mail: .eml files, mbox files and maildirs, at any depth.
#pragma once

#include "platform/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace foresail::capture {

struct MailFile {
    std::filesystem::path path;
    std::string name;  ///< Relative to where the import began; for reports and the cursor.
    std::int64_t size_bytes = 0;
    bool from_sent_folder = false;
    std::string skip_reason;  ///< Not to be taken, and why; else empty.
};

/// All files below `root` (or `root` itself), by name, so that an import can go on where it ended.
/// Indexes and settings that mail programs keep beside mail are left out. Links to folders are not
/// followed. Errors: NotFound.
platform::Result<std::vector<MailFile>> list_mail_files(const std::filesystem::path& root);

}  // namespace foresail::capture
