#include "store/cell/cell_database.h"

#include "event_log/embedded/log_schema.h"
#include "event_log/sqlite/migration.h"
#include "store/embedded.h"
#include "store/schema/cell_schema.h"

namespace foresail::store {

namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr int reader_count_max = 8;

std::string context_of(const domain::WorkspaceId& id) {
    return "data_key:" + id.text;
}

}  // namespace

CellDatabase::CellDatabase(std::filesystem::path file, platform::SecretKey master_key,
                           const platform::Clock& clock)
    : file_{std::move(file)},
      master_key_{std::move(master_key)},
      file_key_{cell_file_key(master_key_)},
      clock_{clock},
      readers_{[this] { return open_database(sqlite::Synchronous::Normal); }, reader_count_max} {}

Result<std::unique_ptr<CellDatabase>> CellDatabase::open(const std::filesystem::path& file,
                                                         const platform::SecretKey& master_key,
                                                         const platform::Clock& clock) {
    std::unique_ptr<CellDatabase> cell{new CellDatabase{file, master_key, clock}};
    TRY(cell->full_writer_, cell->open_database(sqlite::Synchronous::Full));
    TRY(cell->normal_writer_, cell->open_database(sqlite::Synchronous::Normal));
    TRY_VOID(sqlite::migrate(*cell->full_writer_, "", cell_schema()));
    // erase() empties the event log too, whether one was opened here or not.
    TRY_VOID(event_log::prepare_log_tables(*cell->full_writer_));
    return cell;
}

Result<std::unique_ptr<sqlite::Database>> CellDatabase::open_database(
    sqlite::Synchronous synchronous) const {
    return sqlite::Database::open(file_, file_key_,
                                  {.synchronous = synchronous, .cache_kib = 2048});
}

Result<platform::SecretKey> CellDatabase::data_key(sqlite::Database& database,
                                                   const domain::WorkspaceId& id) const {
    TRY(auto row, database.prepare("SELECT wrapped_key FROM workspaces WHERE id = ?"));
    row.bind_all(id);
    TRY(const bool has_row, row.step());
    if (!has_row) return failure(ErrorCode::NotFound, "there is no such workspace");
    TRY(const auto bytes, platform::unseal(master_key_, row.bytes(0), context_of(id)));
    return platform::SecretKey::from_bytes(bytes);
}

std::string CellDatabase::wrap(const platform::SecretKey& data_key,
                               const domain::WorkspaceId& id) const {
    return platform::seal(master_key_, data_key.bytes(), context_of(id));
}

}  // namespace foresail::store
