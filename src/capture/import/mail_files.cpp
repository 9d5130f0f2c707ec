#include "capture/import/mail_files.h"

#include "capture/folder_role.h"

#include <algorithm>
#include <array>
#include <system_error>

namespace foresail::capture {
namespace {

namespace fs = std::filesystem;

bool is_index(const std::string& name) {
    static constexpr std::array names{"maildirfolder", "subscriptions", "maildirsize",
                                      "Thumbs.db",     "desktop.ini",   "table_of_contents"};
    static constexpr std::array ends{".msf", ".cmeta", ".ibex.index", ".index", ".lock", ".plist"};
    return name.starts_with(".") || name.starts_with("dovecot") ||
           std::any_of(names.begin(), names.end(), [&](const char* n) { return name == n; }) ||
           std::any_of(ends.begin(), ends.end(), [&](const char* e) { return name.ends_with(e); });
}

/// The role of the nearest folder (or mbox file) that has one, looking outwards.
FolderRole role_of(const fs::path& relative) {
    std::vector<std::string> parts;
    for (const fs::path& part : relative) parts.push_back(part.string());
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        std::string name = *part;
        if (name.ends_with(".mbox")) name.resize(name.size() - 5);
        // A maildir's subfolder: ".Sent", ".Projects.Sent".
        if (name.starts_with(".")) name = name.substr(name.rfind('.') + 1);
        const FolderRole role = folder_role(name);
        if (role != FolderRole::Other) return role;
    }
    return FolderRole::Other;
}

/// A maildir keeps a mail's flags behind its name: "1700000000.1.host:2,DS".
std::string skip_reason(const fs::path& path, const FolderRole role) {
    const std::string name = path.filename().string();
    if (const std::size_t mark = name.rfind(":2,"); mark != std::string::npos) {
        const std::string_view flags = std::string_view{name}.substr(mark + 3);
        if (flags.find('D') != std::string_view::npos) return "It is a draft.";
        if (flags.find('T') != std::string_view::npos) return "It was deleted.";
    }
    switch (role) {
        case FolderRole::Drafts:
            return "It is a draft.";
        case FolderRole::Trash:
            return "It was deleted.";
        case FolderRole::Junk:
            return "It is in the junk folder.";
        default:
            return {};
    }
}

/// "tmp" of a maildir holds mails that are not yet delivered in full.
bool is_maildir_tmp(const fs::path& folder) {
    std::error_code ignored;
    return folder.filename() == "tmp" && fs::is_directory(folder.parent_path() / "cur", ignored);
}

MailFile describe(const fs::path& path, const fs::path& root, bool is_root) {
    MailFile file;
    file.path = path;
    const fs::path relative = is_root ? path.filename() : path.lexically_relative(root);
    file.name = relative.string();
    std::error_code error;
    const auto size = fs::file_size(path, error);
    file.size_bytes = error ? 0 : static_cast<std::int64_t>(size);
    const FolderRole role = role_of(relative);
    file.from_sent_folder = role == FolderRole::Sent;
    // What the user names is taken, whatever it is called.
    if (!is_root) file.skip_reason = skip_reason(path, role);
    return file;
}

}  // namespace

platform::Result<std::vector<MailFile>> list_mail_files(const fs::path& root) {
    std::error_code error;
    const fs::file_status status = fs::status(root, error);
    if (!fs::exists(status)) {
        return platform::failure(platform::ErrorCode::NotFound, "there is no such file or folder",
                                 "Check the path.");
    }
    std::vector<MailFile> files;
    if (!fs::is_directory(status)) {
        files.push_back(describe(root, root, true));
        return files;
    }
    fs::recursive_directory_iterator at{root, error};
    if (error) {
        return platform::failure(platform::ErrorCode::Unavailable, "the folder can't be read",
                                 "Check who may read it.");
    }
    for (const fs::recursive_directory_iterator end; at != end; at.increment(error)) {
        std::error_code ignored;
        if (at->is_directory(ignored)) {
            if (is_maildir_tmp(at->path())) at.disable_recursion_pending();
            const fs::directory_iterator probe{at->path(), ignored};
            if (ignored) {
                at.disable_recursion_pending();
                MailFile unreadable = describe(at->path(), root, false);
                unreadable.skip_reason = "The folder can't be read.";
                files.push_back(std::move(unreadable));
            }
        } else if (at->is_regular_file(ignored) && !is_index(at->path().filename().string())) {
            files.push_back(describe(at->path(), root, false));
        }
        if (error) break;
    }
    std::sort(files.begin(), files.end(),
              [](const MailFile& a, const MailFile& b) { return a.name < b.name; });
    return files;
}

}  // namespace foresail::capture
