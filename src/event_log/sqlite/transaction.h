// A transaction, and a savepoint within one: rolled back unless committed.
#pragma once

#include "event_log/sqlite/database.h"
#include "platform/result.h"

namespace foresail::event_log::sqlite {

/// Read: a snapshot. Write: takes the write lock at once, so it can't fail half-way for it.
enum class TransactionKind { Read, Write };

class Transaction {
public:
    static platform::Result<Transaction> begin(Database& database, TransactionKind kind);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    platform::Result<> commit();

private:
    explicit Transaction(Database* database) : database_{database} {}
    Database* database_;  ///< Null once it is over.
};

class Savepoint {
public:
    static platform::Result<Savepoint> begin(Database& database);
    Savepoint(Savepoint&& other) noexcept;
    Savepoint& operator=(Savepoint&&) = delete;
    ~Savepoint();
    platform::Result<> release();

private:
    explicit Savepoint(Database* database) : database_{database} {}
    Database* database_;
};

}  // namespace foresail::event_log::sqlite
