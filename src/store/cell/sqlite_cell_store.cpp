#include "store/cell/sqlite_cell_store.h"

#include "store/embedded.h"

namespace foresail::store {

platform::Result<std::unique_ptr<CellStore>> open_cell_store(const std::filesystem::path& file,
                                                             const platform::SecretKey& master_key,
                                                             const platform::Clock& clock) {
    TRY(auto cell, CellDatabase::open(file, master_key, clock));
    return std::make_unique<SqliteCellStore>(std::move(cell));
}

}  // namespace foresail::store
