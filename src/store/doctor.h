// Looks at the files of a data folder and says what is wrong with them and what to do. Changes
// nothing but what opening a database does; may run beside a server.
#pragma once

#include "platform/data_folder.h"
#include "platform/result.h"
#include "store/cell_store.h"

#include <string>
#include <vector>

namespace foresail::store {

struct Finding {
    bool is_problem = false;
    std::string text;  ///< In plain words: "cell.db is whole".
    std::string hint;  ///< What to do; "" where nothing.
};

/// Pages, schemas, the workspaces' keys, the audit trail, records against the event log. Reads
/// every page of every file. That the key fits has shown by `cell` being open.
platform::Result<std::vector<Finding>> check_files(const platform::DataFolder& folder,
                                                   CellStore& cell);

}  // namespace foresail::store
