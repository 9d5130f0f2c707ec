// A folder that is being read: what is durable, and what the server has beyond it.
#pragma once

#include "vendors/imap/folder_choice.h"
#include "vendors/imap/folder_cursor.h"

#include <string>
#include <vector>

namespace foresail::vendors::imap {

struct Folder {
    std::string name;
    capture::FolderRole role = capture::FolderRole::Other;
    FolderCursor cursor;
    FolderCursor saved_cursor;        ///< As the ConnectionBook has it.
    std::vector<Uid> fresh;           ///< Above the cursor, ascending: the next to be taken first.
    std::vector<Uid> history;         ///< Below the cursor, descending: the next to be taken first.
    bool is_history_listed = false;   ///< `history` holds all there is.
    bool is_readable = true;          ///< False: the server refuses to open it.
    std::uint64_t looked_modseq = 0;  ///< Before the last look; the cursor's, once that is taken.

    [[nodiscard]] std::string cursor_name() const { return "folder " + name; }
    [[nodiscard]] std::string external_id(Uid uid) const {
        return name + "/" + std::to_string(cursor.uid_validity) + "/" + std::to_string(uid);
    }
};

}  // namespace foresail::vendors::imap
