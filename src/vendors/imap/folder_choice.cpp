#include "vendors/imap/folder_choice.h"

#include "vendors/imap/folder_name.h"

#include <algorithm>

namespace foresail::vendors::imap {
namespace {

using capture::FolderRole;

bool has_flag(const ListedFolder& folder, std::string_view flag) {
    return std::find(folder.flags.begin(), folder.flags.end(), flag) != folder.flags.end();
}

bool is_inbox(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return name == "INBOX";
}

FolderRole role_by_flags(const ListedFolder& folder) {
    if (is_inbox(folder.name)) return FolderRole::Inbox;
    if (has_flag(folder, "\\SENT")) return FolderRole::Sent;
    if (has_flag(folder, "\\ALL") || has_flag(folder, "\\ALLMAIL")) return FolderRole::All;
    if (has_flag(folder, "\\TRASH")) return FolderRole::Trash;
    if (has_flag(folder, "\\JUNK") || has_flag(folder, "\\SPAM")) return FolderRole::Junk;
    if (has_flag(folder, "\\DRAFTS")) return FolderRole::Drafts;
    return FolderRole::Other;
}

/// The folder's own name and those around it: what lies in the trash is deleted, too.
FolderRole role_by_name(const ListedFolder& folder) {
    std::string rest = folder.name;
    FolderRole role = FolderRole::Other;
    while (true) {
        const std::size_t end =
            folder.delimiter.empty() ? std::string::npos : rest.find(folder.delimiter);
        const FolderRole part = capture::folder_role(decode_folder_name(rest.substr(0, end)));
        if (part != FolderRole::Other && part != FolderRole::Inbox) role = part;
        if (end == std::string::npos) return role;
        rest.erase(0, end + folder.delimiter.size());
    }
}

bool is_wanted(FolderRole role) {
    return role != FolderRole::Trash && role != FolderRole::Junk && role != FolderRole::Drafts;
}

int rank(FolderRole role) {
    if (role == FolderRole::Inbox) return 0;
    return role == FolderRole::Sent ? 1 : 2;
}

}  // namespace

std::vector<ChosenFolder> choose_folders(const std::vector<ListedFolder>& listed) {
    std::vector<ChosenFolder> chosen;
    const bool has_all = std::any_of(listed.begin(), listed.end(), [](const auto& folder) {
        return role_by_flags(folder) == FolderRole::All;
    });
    const bool says_sent = std::any_of(listed.begin(), listed.end(), [](const auto& folder) {
        return role_by_flags(folder) == FolderRole::Sent;
    });
    for (const ListedFolder& folder : listed) {
        if (has_flag(folder, "\\NOSELECT") || has_flag(folder, "\\NONEXISTENT")) continue;
        FolderRole role = role_by_flags(folder);
        if (role == FolderRole::Other) {
            role = role_by_name(folder);
            // The server's word counts more than a name.
            if (role == FolderRole::Sent && says_sent) role = FolderRole::Other;
        }
        const bool is_label = has_all && role == FolderRole::Other;
        if (is_wanted(role) && !is_label) chosen.push_back({folder.name, role});
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const auto& a, const auto& b) { return rank(a.role) < rank(b.role); });
    return chosen;
}

}  // namespace foresail::vendors::imap
