#include "event_log/sqlite/database.h"

#include "event_log/sqlite/migration.h"
#include "event_log/sqlite/transaction.h"
#include "event_log/testing/temporary_folder.h"

#include <array>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace foresail::event_log::sqlite {
namespace {

using platform::ErrorCode;
using platform::SecretKey;
using testing::bytes_of;
using testing::TemporaryFolder;

class DatabaseTest : public ::testing::Test {
protected:
    std::unique_ptr<Database> open() {
        auto opened = Database::open(file_, key_, {});
        EXPECT_TRUE(opened) << opened.error().message;
        return opened ? std::move(*opened) : nullptr;
    }
    TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.file("some.db");
    SecretKey key_ = SecretKey::random();
};

TEST_F(DatabaseTest, KeepsRowsAndCachesStatements) {
    auto database = open();
    ASSERT_TRUE(
        database->run("CREATE TABLE words (row INTEGER PRIMARY KEY, word TEXT, size REAL)"));
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(database->run("INSERT INTO words (word, size) VALUES (?, ?)", "Grüße", 1.5));
    }
    database.reset();
    database = open();
    auto statement = database->prepare("SELECT word, size FROM words WHERE row = ?");
    ASSERT_TRUE(statement);
    statement->bind_all(2);
    ASSERT_TRUE(*statement->step());
    EXPECT_EQ(statement->text(0), "Grüße");
    EXPECT_EQ(statement->real(1), 1.5);
    // The first is still in use: the second gets a statement of its own.
    auto other = database->prepare("SELECT word, size FROM words WHERE row = ?");
    ASSERT_TRUE(other);
    other->bind_all(99);
    EXPECT_FALSE(*other->step());
    EXPECT_EQ(statement->text(0), "Grüße");
}

TEST_F(DatabaseTest, TheEmptyTextIsNotNull) {
    auto database = open();
    ASSERT_TRUE(database->run("CREATE TABLE words (word TEXT NOT NULL, bytes BLOB NOT NULL)"));
    EXPECT_TRUE(database->run("INSERT INTO words VALUES (?, ?)", std::string_view{}, Blob{}));
}

TEST_F(DatabaseTest, NothingIsReadableInTheFile) {
    auto database = open();
    ASSERT_TRUE(database->run("CREATE TABLE words (word TEXT)"));
    ASSERT_TRUE(database->run("INSERT INTO words VALUES ('extraordinarily')"));
    ASSERT_TRUE(database->truncate_log());
    EXPECT_EQ(bytes_of(file_).find("extraordinarily"), std::string::npos);
    EXPECT_EQ(bytes_of(file_).find("SQLite format"), std::string::npos);
    EXPECT_EQ(bytes_of(file_.string() + "-wal").find("extraordinarily"), std::string::npos);
}

TEST_F(DatabaseTest, AWrongKeyChangesNothing) {
    ASSERT_TRUE(open()->run_script("CREATE TABLE words (word TEXT)"));
    const std::string before = bytes_of(file_);
    const auto opened = Database::open(file_, SecretKey::random(), {});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FailedPrecondition);
    EXPECT_NE(opened.error().message.find("key file does not fit"), std::string::npos);
    EXPECT_EQ(bytes_of(file_), before);
    EXPECT_TRUE(open());
}

TEST_F(DatabaseTest, AWrongKeyChangesNothingEvenAfterACrash) {
    const pid_t child = ::fork();
    if (child == 0) {
        auto database = open();
        const bool done = database->run("CREATE TABLE words (word TEXT)") &&
                          database->run("INSERT INTO words VALUES ('kept')");
        ::_exit(done ? 0 : 1);  // Leaves the write-ahead log as a crash does.
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_EQ(status, 0);
    const std::filesystem::path log = file_.string() + "-wal";
    const std::string file_before = bytes_of(file_);
    const std::string log_before = bytes_of(log);
    ASSERT_FALSE(log_before.empty());
    EXPECT_FALSE(Database::open(file_, SecretKey::random(), {}));
    EXPECT_EQ(bytes_of(file_), file_before);
    EXPECT_EQ(bytes_of(log), log_before);
    EXPECT_EQ(open()->integer("SELECT count(*) FROM words", 0).value(), 1);
}

TEST_F(DatabaseTest, ACutOffFileIsSaidToBeDamaged) {
    ASSERT_TRUE(open()->run_script("CREATE TABLE a (x); CREATE TABLE b (x); CREATE TABLE c (x);"));
    const auto size = std::filesystem::file_size(file_);
    for (const std::uintmax_t left :
         {size - 100, size - 4096, std::uintmax_t{100}, std::uintmax_t{0}}) {
        std::filesystem::resize_file(file_, left);
        const auto opened = Database::open(file_, key_, {});
        ASSERT_FALSE(opened) << left;
        EXPECT_EQ(opened.error().code, ErrorCode::DataLoss) << left << opened.error().message;
        EXPECT_NE(opened.error().hint.find("backup"), std::string::npos);
    }
}

TEST_F(DatabaseTest, AFullFileIsADiskThatIsFull) {
    auto database = open();
    ASSERT_TRUE(database->run_script("CREATE TABLE a (x); PRAGMA max_page_count = 20"));
    const std::string large(100'000, 'x');
    const auto done = database->run("INSERT INTO a VALUES (?)", large);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::ResourceExhausted);
    EXPECT_FALSE(done.error().hint.empty());
    EXPECT_TRUE(database->run("INSERT INTO a VALUES ('small')"));
}

TEST_F(DatabaseTest, TransactionsAndSavepointsRollBackUnlessCommitted) {
    auto database = open();
    ASSERT_TRUE(database->run("CREATE TABLE a (x)"));
    {
        auto transaction = Transaction::begin(*database, TransactionKind::Write);
        ASSERT_TRUE(database->run("INSERT INTO a VALUES (1)"));
        {
            auto savepoint = Savepoint::begin(*database);
            ASSERT_TRUE(database->run("INSERT INTO a VALUES (2)"));
        }
        ASSERT_TRUE(transaction->commit());
    }
    {
        auto transaction = Transaction::begin(*database, TransactionKind::Write);
        ASSERT_TRUE(database->run("INSERT INTO a VALUES (3)"));
    }
    EXPECT_EQ(database->integer("SELECT sum(x) FROM a", 0).value(), 1);
}

TEST_F(DatabaseTest, MigrationsRunOnceAndANewerFileIsRefused) {
    constexpr std::array<std::string_view, 2> steps{"CREATE TABLE a (x)",
                                                    "ALTER TABLE a ADD COLUMN y"};
    auto database = open();
    ASSERT_TRUE(migrate(*database, "", std::span{steps}.first(1)));
    ASSERT_TRUE(database->run("INSERT INTO a (x) VALUES (7)"));
    ASSERT_TRUE(migrate(*database, "", steps));
    ASSERT_TRUE(migrate(*database, "", steps));
    EXPECT_EQ(database->integer("SELECT x FROM a WHERE y IS NULL", 0).value(), 7);
    const auto refused = migrate(*database, "", std::span{steps}.first(1));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::FailedPrecondition);
    EXPECT_NE(refused.error().message.find("newer"), std::string::npos);
}

TEST_F(DatabaseTest, AFailedMigrationLeavesTheOldSchema) {
    constexpr std::array<std::string_view, 2> steps{"CREATE TABLE a (x)",
                                                    "CREATE TABLE b (x); CREATE TABLE a (x)"};
    auto database = open();
    ASSERT_TRUE(migrate(*database, "part", std::span{steps}.first(1)));
    ASSERT_FALSE(migrate(*database, "part", steps));
    EXPECT_EQ(schema_version(*database, "part").value(), 1);
    EXPECT_FALSE(database->run("SELECT * FROM b"));
}

}  // namespace
}  // namespace foresail::event_log::sqlite
