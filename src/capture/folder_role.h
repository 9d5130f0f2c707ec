// What a mail folder is for, told from its name in English, German, French or Spanish: for servers
// and archives that don't say. Pure.
#pragma once

#include <string_view>

namespace foresail::capture {

enum class FolderRole { Other, Inbox, Sent, All, Drafts, Trash, Junk };

/// `name`: the folder's own name in UTF-8, without those of the folders around it.
FolderRole folder_role(std::string_view name);

}  // namespace foresail::capture
