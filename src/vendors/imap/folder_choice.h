// Which folders of a mailbox are read. Pure.
#pragma once

#include "capture/folder_role.h"

#include <string>
#include <vector>

namespace foresail::vendors::imap {

struct ListedFolder {
    std::string name;                ///< As the server says it.
    std::string delimiter;           ///< Between the names of nested folders; may be empty.
    std::vector<std::string> flags;  ///< "\Sent", "\Noselect", in upper case.
};

struct ChosenFolder {
    std::string name;
    capture::FolderRole role = capture::FolderRole::Other;
};

/// INBOX first, then Sent, then the others; without trash, junk and drafts. Where one folder holds
/// all mail (\All, as with Gmail), it stands for the folders that are labels only.
std::vector<ChosenFolder> choose_folders(const std::vector<ListedFolder>& listed);

}  // namespace foresail::vendors::imap
