#include "store/workspace/sqlite_workspace_store.h"

#include "event_log/sqlite/migration.h"
#include "event_log/sqlite/transaction.h"
#include "platform/metrics.h"
#include "store/schema/workspace_schema.h"
#include "store/workspace/activity_table.h"
#include "store/workspace/capture_table.h"
#include "store/workspace/commitment_table.h"
#include "store/workspace/company_table.h"
#include "store/workspace/contact_table.h"
#include "store/workspace/contract_table.h"
#include "store/workspace/deal_change_table.h"
#include "store/workspace/deal_table.h"
#include "store/workspace/draft_table.h"
#include "store/workspace/exchange_table.h"
#include "store/workspace/ledger_table.h"
#include "store/workspace/mail_intent_table.h"
#include "store/workspace/merge_proposal_table.h"
#include "store/workspace/small_tables.h"

#include <atomic>

namespace foresail::store {

namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr int reader_count_max = 8;
constexpr int writer_cache_kib = 32 * 1024;
constexpr int reader_cache_kib = 16 * 1024;
/// 16 MiB of write-ahead log; the checkpoint runs after the commit.
constexpr int log_page_count_max = 4096;

/// The tables on one connection.
struct TableSet {
    TableSet(sqlite::Database& database, const domain::WorkspaceId& id, PassageIndexes& indexes,
             std::optional<std::int64_t> committed_row_max, std::int64_t store)
        : contacts{database, id},
          merge_proposals{database},
          companies{database, id},
          deals{database, id},
          activities{database, id},
          commitments{database, id},
          passages{database, id, indexes, committed_row_max},
          outbox{database},
          progress{database},
          insights{database},
          captures{database},
          drafts{database, id},
          ledger{database, id},
          contracts{database, id},
          clause_marks{database},
          playbooks{database},
          exchanges{database, id},
          competitors{database},
          deal_changes{database, store},
          mail_intents{database} {}

    Tables tables() {
        return {contacts,    merge_proposals, companies,   deals,        activities,
                commitments, passages,        outbox,      progress,     insights,
                captures,    drafts,          ledger,      contracts,    clause_marks,
                playbooks,   exchanges,       competitors, deal_changes, mail_intents};
    }

    ContactTable contacts;
    MergeProposalTable merge_proposals;
    CompanyTable companies;
    DealTable deals;
    ActivityTable activities;
    CommitmentTable commitments;
    PassageTable passages;
    OutboxTable outbox;
    ProgressTable progress;
    InsightTable insights;
    CaptureTable captures;
    DraftTable drafts;
    LedgerTable ledger;
    ContractTable contracts;
    ClauseMarkTable clause_marks;
    PlaybookTable playbooks;
    ExchangeTable exchanges;
    CompetitorTable competitors;
    DealChangeTable deal_changes;
    MailIntentTable mail_intents;
};

std::int64_t next_number() {
    static std::atomic<std::int64_t> number{0};
    return ++number;
}

}  // namespace

SqliteWorkspaceStore::SqliteWorkspaceStore(std::filesystem::path file, domain::WorkspaceId id,
                                           platform::SecretKey file_key)
    : file_{std::move(file)},
      id_{std::move(id)},
      file_key_{std::move(file_key)},
      number_{next_number()},
      readers_{[this] { return open_database(reader_cache_kib); }, reader_count_max} {}

Result<std::unique_ptr<SqliteWorkspaceStore>> SqliteWorkspaceStore::open(
    const std::filesystem::path& file, const domain::WorkspaceId& id,
    const platform::SecretKey& file_key) {
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    std::unique_ptr<SqliteWorkspaceStore> store{new SqliteWorkspaceStore{file, id, file_key}};
    TRY(store->writer_, store->open_database(writer_cache_kib));
    TRY_VOID(store->prepare());
    return store;
}

Result<std::unique_ptr<sqlite::Database>> SqliteWorkspaceStore::open_database(int cache_kib) const {
    return sqlite::Database::open(
        file_, file_key_, {.synchronous = sqlite::Synchronous::Normal, .cache_kib = cache_kib});
}

/// Schema, the workspace's name in the file, the first pipeline.
Result<> SqliteWorkspaceStore::prepare() {
    TRY_VOID(sqlite::migrate(*writer_, "", workspace_schema()));
    writer_->defer_checkpoints();
    // Reads the other way round only: an unchanged file is not written to.
    TRY(auto named, writer_->prepare("SELECT value FROM meta WHERE key = 'workspace'"));
    TRY(const bool has_name, named.step());
    if (has_name && named.bytes(0) != id_.text) {
        return failure(ErrorCode::FailedPrecondition,
                       file_.filename().string() + ": the file belongs to another workspace",
                       "Put back the file of this workspace from a backup.");
    }
    if (has_name) return {};
    named.reset();
    TRY(auto transaction, sqlite::Transaction::begin(*writer_, sqlite::TransactionKind::Write));
    TRY_VOID(writer_->run("INSERT OR IGNORE INTO meta (key, value) VALUES ('workspace', ?)", id_));
    TRY_VOID(DealTable(*writer_, id_).put_pipeline(default_pipeline(id_)));
    return transaction.commit();
}

Result<> SqliteWorkspaceStore::read(const std::function<Result<>(const Tables&)>& work) const {
    return read_database([&](sqlite::Database& database) {
        TableSet set{database, id_, indexes_, std::nullopt, number_};
        return work(set.tables());
    });
}

Result<> SqliteWorkspaceStore::read_database(
    const std::function<Result<>(sqlite::Database&)>& work) const {
    TRY(const auto database, readers_.take());
    TRY(auto transaction, sqlite::Transaction::begin(*database, sqlite::TransactionKind::Read));
    return work(*database);
}

Result<> SqliteWorkspaceStore::write(const std::function<Result<>(Tables&)>& work) {
    const std::lock_guard lock{write_mutex_};
    const platform::Timer timer{"store_write_ms", {}};
    TRY(auto transaction, sqlite::Transaction::begin(*writer_, sqlite::TransactionKind::Write));
    TRY(const auto committed_row_max, writer_->integer("SELECT max(row) FROM passages", 0));
    TableSet set{*writer_, id_, indexes_, committed_row_max, number_};
    Tables tables = set.tables();
    TRY_VOID(work(tables));
    const auto widened = set.activities.take_widened();
    TRY_VOID(transaction.commit());
    for (const auto& [activity, audience] : widened) {
        indexes_.vectors.set_audience(activity, audience);
    }
    writer_->checkpoint_over(log_page_count_max);
    return {};
}

Result<> SqliteWorkspaceStore::attempt(const std::function<Result<>()>& work) {
    TRY(auto savepoint, sqlite::Savepoint::begin(*writer_));
    TRY_VOID(work());
    return savepoint.release();
}

}  // namespace foresail::store
