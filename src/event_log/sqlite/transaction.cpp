#include "event_log/sqlite/transaction.h"

#include <utility>

namespace foresail::event_log::sqlite {

namespace {

/// An error while undoing has nobody to go to: SQLite undoes the transaction by itself then.
void run_and_forget(Database& database, std::string_view sql) {
    const auto ignored = database.run(sql);
    (void)ignored;
}

}  // namespace

platform::Result<Transaction> Transaction::begin(Database& database, TransactionKind kind) {
    TRY_VOID(database.run(kind == TransactionKind::Write ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED"));
    return Transaction{&database};
}

Transaction::Transaction(Transaction&& other) noexcept
    : database_{std::exchange(other.database_, nullptr)} {}

Transaction::~Transaction() {
    if (database_ == nullptr || !database_->is_in_transaction()) return;
    run_and_forget(*database_, "ROLLBACK");
}

platform::Result<> Transaction::commit() {
    TRY_VOID(database_->run("COMMIT"));
    database_ = nullptr;
    return {};
}

platform::Result<Savepoint> Savepoint::begin(Database& database) {
    TRY_VOID(database.run("SAVEPOINT attempt"));
    return Savepoint{&database};
}

Savepoint::Savepoint(Savepoint&& other) noexcept
    : database_{std::exchange(other.database_, nullptr)} {}

Savepoint::~Savepoint() {
    if (database_ == nullptr || !database_->is_in_transaction()) return;
    run_and_forget(*database_, "ROLLBACK TO attempt");
    run_and_forget(*database_, "RELEASE attempt");
}

platform::Result<> Savepoint::release() {
    TRY_VOID(database_->run("RELEASE attempt"));
    database_ = nullptr;
    return {};
}

}  // namespace foresail::event_log::sqlite
