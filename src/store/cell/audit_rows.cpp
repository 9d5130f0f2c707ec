#include "store/cell/audit_rows.h"

#include <nlohmann/json.hpp>

namespace foresail::store {

namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

struct Entry {
    std::int64_t number = 0;
    std::int64_t at = 0;
    std::string workspace;
    std::string user;
    std::string what;
    std::string detail;
};

/// JSON keeps the fields apart: ("ab", "c") and ("a", "bc") must not hash to the same.
std::string hash_of(const std::string& hash_before, const Entry& entry) {
    const nlohmann::json fields{hash_before, entry.number, entry.at,    entry.workspace,
                                entry.user,  entry.what,   entry.detail};
    return platform::sha256_hex(
        fields.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

}  // namespace

Result<> AuditRows::append(const domain::WorkspaceId& workspace, const domain::UserId& user,
                           const std::string& what, const std::string& detail) {
    return cell_.write(sqlite::Synchronous::Full, [&](sqlite::Database& database) -> Result<> {
        Entry entry{1, domain::to_ms(cell_.now()), workspace.text, user.text, what, detail};
        std::string hash_before;
        {
            TRY(auto last, database.prepare("SELECT number, hash FROM audit_trail"
                                            " ORDER BY number DESC LIMIT 1"));
            TRY(const bool has_last, last.step());
            if (has_last) {
                entry.number = last.integer(0) + 1;
                hash_before = last.text(1);
            }
        }
        return database.run(
            "INSERT INTO audit_trail (number, at, workspace, user, what, detail,"
            " hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
            entry.number, entry.at, entry.workspace, entry.user, entry.what, entry.detail,
            hash_of(hash_before, entry));
    });
}

Result<> AuditRows::verify() const {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare("SELECT number, at, workspace, user, what, detail, hash"
                                    " FROM audit_trail ORDER BY number"));
    std::string hash_before;
    for (std::int64_t expected = 1;; ++expected) {
        TRY(const bool has_row, row.step());
        if (!has_row) return {};
        const Entry entry{row.integer(0), row.integer(1), row.text(2),
                          row.text(3),    row.text(4),    row.text(5)};
        if (entry.number != expected || row.bytes(6) != hash_of(hash_before, entry)) {
            return failure(ErrorCode::DataLoss,
                           "the audit trail does not fit from entry " + std::to_string(expected),
                           "Somebody or something changed cell.db; compare with a backup.");
        }
        hash_before = row.text(6);
    }
}

}  // namespace foresail::store
