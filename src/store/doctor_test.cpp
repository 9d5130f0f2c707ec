#include "store/doctor.h"

#include "event_log/embedded/embedded_log.h"
#include "event_log/sqlite/database.h"
#include "store/dump.h"
#include "store/testing/workspace_fixture.h"

#include <algorithm>

namespace foresail::store {
namespace {

using testing::at_day;
using testing::id_of;
using testing::WorkspaceTest;

TEST_F(WorkspaceTest, TwoStoresOfTheSameEventsDumpTheSame) {
    put_mail(mail("a"), 1);
    put_mail(mail("b", 2), 2);
    ASSERT_TRUE(edit("deal.create", id_of<domain::DealId>("deal").text, {{"title", "Renewal"}}));
    const auto first = dump(*store_).value();
    EXPECT_NE(first.find("I will send the a by Friday"), std::string::npos);
    EXPECT_NE(first.find("\"table\":\"deals\""), std::string::npos);
    file_ = folder_.file("again.db");
    reopen();
    put_mail(mail("a"), 1);
    put_mail(mail("b", 2), 2);
    EXPECT_NE(dump(*store_).value(), first);
    ASSERT_TRUE(edit("deal.create", id_of<domain::DealId>("deal").text, {{"title", "Renewal"}}));
    EXPECT_EQ(dump(*store_).value(), first);
}

TEST_F(WorkspaceTest, ANewerOrForeignOrDamagedFileIsRefusedWithWords) {
    put_mail(mail("a"));
    store_.reset();
    const auto other = open_workspace_store(file_, domain::WorkspaceId{"other"}, key_);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, platform::ErrorCode::FailedPrecondition);
    {
        auto database =
            event_log::sqlite::Database::open(file_, workspace_file_key(key_), {}).value();
        ASSERT_TRUE(database->run_script("PRAGMA user_version = 99"));
    }
    const auto newer = open_workspace_store(file_, workspace_, key_);
    ASSERT_FALSE(newer);
    EXPECT_NE(newer.error().message.find("newer"), std::string::npos);
    std::filesystem::resize_file(file_, std::filesystem::file_size(file_) - 4096);
    const auto cut = open_workspace_store(file_, workspace_, key_);
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, platform::ErrorCode::DataLoss);
    EXPECT_NE(cut.error().hint.find("backup"), std::string::npos);
}

class DoctorTest : public ::testing::Test {
protected:
    DoctorTest() {
        domain::Workspace us;
        us.id = workspace_;
        EXPECT_TRUE(cell_->workspaces().create(us));
        EXPECT_TRUE(cell_->audit_trail().append(workspace_, {}, "workspace.created", ""));
        open_records();
    }
    void open_records() {
        const auto key = cell_->workspaces().data_key(workspace_).value();
        EXPECT_TRUE(open_workspace_store(file(), workspace_, key));
    }
    std::filesystem::path file() { return folder_.workspace_file(workspace_); }
    std::vector<Finding> problems() {
        auto findings = check_files(folder_, *cell_).value();
        EXPECT_FALSE(findings.empty());
        std::erase_if(findings, [](const Finding& one) { return !one.is_problem; });
        return findings;
    }

    event_log::testing::TemporaryFolder temporary_;
    platform::DataFolder folder_ = platform::DataFolder::open(temporary_.file("data")).value();
    platform::FakeClock clock_{at_day(0)};
    platform::SecretKey key_ = platform::SecretKey::random();
    std::unique_ptr<CellStore> cell_ = open_cell_store(folder_.cell_file(), key_, clock_).value();
    domain::WorkspaceId workspace_ = id_of<domain::WorkspaceId>("us");
};

TEST_F(DoctorTest, AWholeFolderHasNoProblems) {
    EXPECT_TRUE(problems().empty());
}

TEST_F(DoctorTest, ADamagedPageIsFound) {
    {
        std::fstream records{file(), std::ios::in | std::ios::out | std::ios::binary};
        records.seekp(static_cast<std::streamoff>(std::filesystem::file_size(file()) - 2000));
        records.write("damage", 6);
    }
    const auto found = problems();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NE(found[0].text.find("damaged"), std::string::npos) << found[0].text;
    EXPECT_NE(found[0].hint.find("replay"), std::string::npos);
}

TEST_F(DoctorTest, ACellFromAnOlderBackupIsFound) {
    {
        const auto key = cell_->workspaces().data_key(workspace_).value();
        auto records = open_workspace_store(file(), workspace_, key).value();
        ASSERT_TRUE(records->write([](Tables& t) { return t.progress.set_applied_offset(7); }));
    }
    const auto found = problems();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NE(found[0].text.find("ahead of the event log"), std::string::npos);
}

TEST_F(DoctorTest, AChangedAuditTrailIsFound) {
    auto database = event_log::sqlite::Database::open(folder_.cell_file(), cell_file_key(key_), {});
    ASSERT_TRUE((*database)->run("UPDATE audit_trail SET user = 'nobody'"));
    ASSERT_EQ(problems().size(), 1U);
    EXPECT_NE(problems()[0].text.find("audit trail"), std::string::npos);
}

}  // namespace
}  // namespace foresail::store
