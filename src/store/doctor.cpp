#include "store/doctor.h"

#include "event_log/sqlite/migration.h"
#include "store/cell/sqlite_cell_store.h"
#include "store/embedded.h"
#include "store/schema/cell_schema.h"
#include "store/schema/workspace_schema.h"

namespace foresail::store {

namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr sqlite::OpenOptions open_options{.missing = sqlite::Missing::Refuse};
constexpr const char* restore_hint =
    "Stop the server and put back this file from the newest backup of the data folder.";
constexpr const char* replay_hint =
    "Put back this file from a backup, or make it anew from the event log by `foresail replay`.";

class Examination {
public:
    Examination(const platform::DataFolder& folder, SqliteCellStore& cell)
        : folder_{folder}, cell_{cell} {}

    Result<std::vector<Finding>> run() {
        TRY(const auto database, cell_.database().reader());
        if (check_pages(*database, restore_hint) && check_schema(*database, cell_schema().size())) {
            check_audit_trail();
            TRY(const auto workspaces, cell_.workspaces().list());
            for (const auto& workspace : workspaces) {
                const auto done = check_workspace(*database, workspace.id);
                if (!done) add_problem(done.error());
            }
        }
        return std::move(findings_);
    }

private:
    void add_good(std::string text) { findings_.push_back({false, std::move(text), ""}); }
    void add_problem(const platform::Error& error) {
        findings_.push_back({true, error.message, error.hint});
    }
    bool check_pages(sqlite::Database& database, const char* hint);
    bool check_schema(sqlite::Database& database, std::size_t newest);
    void check_audit_trail();
    Result<> check_workspace(sqlite::Database& cell, const domain::WorkspaceId& id);
    Result<> compare_with_log(sqlite::Database& cell, sqlite::Database& records,
                              const domain::WorkspaceId& id);

    const platform::DataFolder& folder_;
    SqliteCellStore& cell_;
    std::vector<Finding> findings_;
};

bool Examination::check_pages(sqlite::Database& database, const char* hint) {
    const std::string name = database.file().filename().string();
    auto row = database.prepare("PRAGMA integrity_check(5)");
    auto has_row = row ? row->step() : Result<bool>{tl::unexpected(row.error())};
    if (has_row && *has_row && row->bytes(0) == "ok") {
        add_good(name + " is whole");
        return true;
    }
    std::string text = name + " is damaged";
    if (has_row && *has_row) text += ": " + row->text(0);
    findings_.push_back({true, std::move(text), hint});
    return false;
}

bool Examination::check_schema(sqlite::Database& database, std::size_t newest) {
    const auto version = sqlite::schema_version(database, "");
    if (!version) {
        add_problem(version.error());
        return false;
    }
    if (*version == static_cast<std::int64_t>(newest)) return true;
    const std::string name = database.file().filename().string();
    if (*version < static_cast<std::int64_t>(newest)) {
        add_good(name + " is of an older version; the server brings it up to date when it starts");
    } else {
        findings_.push_back({true, name + " was written by a newer version of Foresail",
                             "Use that version, or a newer one."});
    }
    return false;
}

void Examination::check_audit_trail() {
    const auto verified = cell_.audit_trail().verify();
    if (!verified) return add_problem(verified.error());
    add_good("the audit trail fits");
}

Result<> Examination::check_workspace(sqlite::Database& cell, const domain::WorkspaceId& id) {
    TRY(const auto data_key, cell_.workspaces().data_key(id));
    const auto file = folder_.workspace_file(id);
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        TRY(const auto end,
            cell.integer("SELECT end_offset FROM log_workspaces WHERE workspace = ?", 0, id));
        if (end == 0) return {};
        return failure(ErrorCode::NotFound, file.filename().string() + " is missing", replay_hint);
    }
    TRY(const auto records,
        sqlite::Database::open(file, workspace_file_key(data_key), open_options));
    if (!check_pages(*records, replay_hint)) return {};
    if (!check_schema(*records, workspace_schema().size())) return {};
    return compare_with_log(cell, *records, id);
}

Result<> Examination::compare_with_log(sqlite::Database& cell, sqlite::Database& records,
                                       const domain::WorkspaceId& id) {
    TRY(const auto applied,
        records.integer("SELECT value FROM meta WHERE key = 'applied_offset'", 0));
    TRY(const auto end,
        cell.integer("SELECT end_offset FROM log_workspaces WHERE workspace = ?", 0, id));
    if (applied > end) {
        return failure(ErrorCode::DataLoss,
                       "workspace " + id.text + " is ahead of the event log: cell.db is older",
                       "Put back cell.db and the workspace's file from the same backup.");
    }
    TRY(const auto parked,
        records.integer("SELECT count(*) FROM stuck_events WHERE state = 'parked'", 0));
    if (parked == 0) return {};
    return failure(
        ErrorCode::Aborted,
        "workspace " + id.text + ": " + std::to_string(parked) + " events could not be worked in",
        "Look at them on the accounts page: try them again or discard them.");
}

}  // namespace

Result<std::vector<Finding>> check_files(const platform::DataFolder& folder, CellStore& cell) {
    auto* file = dynamic_cast<SqliteCellStore*>(&cell);
    FS_ASSERT(file != nullptr);
    return Examination{folder, *file}.run();
}

}  // namespace foresail::store
