#include "store/cell_store.h"

#include "event_log/embedded/embedded_log.h"
#include "event_log/sqlite/database.h"
#include "event_log/testing/temporary_folder.h"
#include "store/embedded.h"

#include <gtest/gtest.h>

namespace foresail::store {
namespace {

using domain::ConnectionId;
using domain::UserId;
using domain::WorkspaceId;
using event_log::testing::bytes_of;
using platform::ErrorCode;

class CellTest : public ::testing::Test {
protected:
    CellTest() { reopen(); }
    void reopen() {
        store_.reset();
        auto opened = open_cell_store(file_, key_, clock_);
        ASSERT_TRUE(opened) << opened.error().message;
        store_ = std::move(*opened);
    }
    domain::Workspace workspace(const std::string& id) const {
        return {.id = WorkspaceId{id},
                .name = "Us",
                .region = "local",
                .time_zone = "Europe/Berlin",
                .team_domains = {"us.example", "us.test"},
                .created_at = clock_.now()};
    }
    domain::User user(const std::string& id) const {
        return {.id = UserId{id},
                .workspace = WorkspaceId{"us"},
                .name = id,
                .address = id + "@us.example",
                .time_zone = "Europe/Berlin",
                .is_admin = true,
                .created_at = clock_.now()};
    }
    domain::Connection connection(const std::string& id) const {
        return {.id = ConnectionId{id},
                .workspace = WorkspaceId{"us"},
                .owner = UserId{"ruth"},
                .name = "Mail",
                .address = id + "@mail.example",
                .host = "mail.example",
                .port = 993,
                .security = "tls",
                .user_name = id,
                .created_at = clock_.now()};
    }
    std::unique_ptr<event_log::EventLog> open_log() {
        return event_log::open_embedded_log(
                   {.file = file_,
                    .file_key = cell_file_key(key_),
                    .data_keys =
                        [this](const WorkspaceId& id) { return store_->workspaces().data_key(id); },
                    .free_bytes_min = 0})
            .value();
    }
    void fill() {
        ASSERT_TRUE(store_->workspaces().create(workspace("us")));
        ASSERT_TRUE(store_->users().create(user("ruth"), "hash"));
        ASSERT_TRUE(store_->connections().create(connection("box"), "s3cr3t pass"));
    }

    event_log::testing::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.file("cell.db");
    platform::SecretKey key_ = platform::SecretKey::random();
    platform::FakeClock clock_{domain::from_ms(1'772'442'000'000)};
    std::unique_ptr<CellStore> store_;
};

TEST_F(CellTest, WorkspacesUsersAndSessionsComeBack) {
    fill();
    const auto data_key = store_->workspaces().data_key(WorkspaceId{"us"}).value();
    ASSERT_TRUE(store_->sessions().put(
        {"token", UserId{"ruth"}, "csrf", clock_.now(), clock_.now() + std::chrono::hours{1}}));
    reopen();
    const auto us = store_->workspaces().get(WorkspaceId{"us"}).value();
    EXPECT_EQ(us.team_domains, workspace("us").team_domains);
    EXPECT_EQ(us.time_zone, "Europe/Berlin");
    EXPECT_EQ(store_->workspaces().data_key(WorkspaceId{"us"})->bytes(), data_key.bytes());
    EXPECT_EQ(store_->workspaces().create(workspace("us")).error().code, ErrorCode::Conflict);
    EXPECT_EQ(store_->users().find_by_address("ruth@us.example").value()->id.text, "ruth");
    EXPECT_EQ(store_->users().password_hash(UserId{"ruth"}).value(), "hash");
    auto same = user("other");
    same.address = "ruth@us.example";
    EXPECT_EQ(store_->users().create(same, "x").error().code, ErrorCode::Conflict);
    EXPECT_EQ(store_->sessions().find("token").value()->csrf_token, "csrf");
    ASSERT_TRUE(store_->sessions().remove_expired(clock_.now() + std::chrono::hours{1}));
    EXPECT_FALSE(store_->sessions().find("token").value());
}

TEST_F(CellTest, TheTeamIsItsDomainsUsersAndMailboxes) {
    fill();
    auto own = connection("ruths");
    own.is_private = true;
    ASSERT_TRUE(store_->connections().create(own, "x"));
    const auto team = store_->workspaces().team(WorkspaceId{"us"}).value();
    EXPECT_TRUE(team.includes("anybody@us.test"));
    EXPECT_TRUE(team.includes("box@mail.example"));
    EXPECT_FALSE(team.includes("ann@mail.example"));
    EXPECT_EQ(team.user_of("ruth@us.example").text, "ruth");
    EXPECT_EQ(team.user_of("ruths@mail.example").text, "ruth");
    EXPECT_TRUE(team.user_of("box@mail.example").empty());
}

TEST_F(CellTest, AConnectionKeepsItsSecretPlaceAndState) {
    fill();
    auto& book = store_->connection_book();
    const ConnectionId box{"box"};
    EXPECT_EQ(book.secret(box).value(), "s3cr3t pass");
    EXPECT_FALSE(book.cursor(box, "INBOX").value());
    ASSERT_TRUE(book.set_cursor(box, "INBOX", "7:9"));
    ASSERT_TRUE(book.set_cursor(box, "INBOX", "7:10"));
    domain::SyncStatus status{.state = domain::SyncState::Waiting, .changed_at = clock_.now()};
    status.taken_count = 12;
    status.error = "no answer";
    ASSERT_TRUE(book.set_status(box, status));
    auto changed = connection("box");
    changed.name = "Renamed";
    changed.version = 2;
    ASSERT_TRUE(store_->connections().update(changed, ""));
    reopen();
    auto& same = store_->connection_book();
    EXPECT_EQ(same.secret(box).value(), "s3cr3t pass");
    EXPECT_EQ(same.cursor(box, "INBOX").value(), "7:10");
    EXPECT_EQ(same.status(box)->taken_count, 12);
    EXPECT_EQ(same.status(box)->state, domain::SyncState::Waiting);
    EXPECT_EQ(same.connections()->at(0).name, "Renamed");
    ASSERT_TRUE(store_->connections().update(changed, "new one"));
    EXPECT_EQ(same.secret(box).value(), "new one");
    ASSERT_TRUE(store_->connections().remove(box));
    EXPECT_EQ(same.secret(box).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(same.cursor(box, "INBOX").value());
    // What a source that is still stopping says about it leaves no row behind.
    ASSERT_TRUE(same.set_cursor(box, "INBOX", "late"));
    EXPECT_FALSE(same.cursor(box, "INBOX").value());
}

TEST_F(CellTest, RefusedMailsAreListedNewestFirstAndBounded) {
    fill();
    for (int i = 0; i < 230; ++i) {
        ASSERT_TRUE(
            store_->connection_book().refuse(ConnectionId{"box"}, std::to_string(i), "too large"));
    }
    const auto refused = store_->connections().refused(ConnectionId{"box"}).value();
    ASSERT_EQ(refused.size(), 200U);
    EXPECT_EQ(refused[0].first, "229");
}

TEST_F(CellTest, RepeatedPostsFindTheirAnswer) {
    ASSERT_TRUE(store_->idempotency_keys().put({"ruth:k", "hash", 201, "{}", clock_.now()}));
    EXPECT_EQ(store_->idempotency_keys().find("ruth:k").value()->status, 201);
    ASSERT_TRUE(store_->idempotency_keys().remove_older(clock_.now() + std::chrono::hours{1}));
    EXPECT_FALSE(store_->idempotency_keys().find("ruth:k").value());
}

TEST_F(CellTest, AnErasedWorkspaceLeavesNothing) {
    fill();
    auto log = open_log();
    domain::RawEvent event;
    event.workspace = WorkspaceId{"us"};
    event.external_id = "1";
    event.bytes = "mail";
    ASSERT_TRUE(log->append(std::vector{event}));
    ASSERT_TRUE(store_->idempotency_keys().put({"ruth:1", "h", 201, "a note", clock_.now()}));
    ASSERT_TRUE(store_->idempotency_keys().put({"olga:1", "h", 201, "hers", clock_.now()}));
    ASSERT_TRUE(store_->workspaces().erase(WorkspaceId{"us"}));
    EXPECT_FALSE(store_->idempotency_keys().find("ruth:1").value());
    EXPECT_TRUE(store_->idempotency_keys().find("olga:1").value());
    EXPECT_EQ(log->end(WorkspaceId{"us"}).value(), 0);
    EXPECT_EQ(log->append(std::vector{event}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store_->workspaces().data_key(WorkspaceId{"us"}).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(store_->workspaces().list()->empty());
    EXPECT_FALSE(store_->users().find_by_address("ruth@us.example").value());
    EXPECT_TRUE(store_->connection_book().connections()->empty());
}

TEST_F(CellTest, AChangedAuditEntryShows) {
    for (const char* what : {"session.created", "connection.created", "connection.deleted"}) {
        ASSERT_TRUE(store_->audit_trail().append(WorkspaceId{"us"}, UserId{"ruth"}, what, "box"));
    }
    EXPECT_TRUE(store_->audit_trail().verify());
    auto database = event_log::sqlite::Database::open(file_, cell_file_key(key_), {}).value();
    ASSERT_TRUE(database->run("UPDATE audit_trail SET detail = 'other' WHERE number = 2"));
    const auto changed = store_->audit_trail().verify();
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, ErrorCode::DataLoss);
    EXPECT_NE(changed.error().message.find("entry 2"), std::string::npos);
    ASSERT_TRUE(database->run("UPDATE audit_trail SET detail = 'box' WHERE number = 2"));
    EXPECT_TRUE(store_->audit_trail().verify());
    ASSERT_TRUE(database->run("DELETE FROM audit_trail WHERE number = 2"));
    EXPECT_FALSE(store_->audit_trail().verify());
}

TEST_F(CellTest, AWrongKeyFileChangesNothing) {
    fill();
    store_.reset();
    const std::string before = bytes_of(file_);
    const auto opened = open_cell_store(file_, platform::SecretKey::random(), clock_);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FailedPrecondition);
    EXPECT_NE(opened.error().message.find("key file does not fit"), std::string::npos);
    EXPECT_EQ(bytes_of(file_), before);
    reopen();
    EXPECT_EQ(store_->connection_book().secret(ConnectionId{"box"}).value(), "s3cr3t pass");
}

}  // namespace
}  // namespace foresail::store
