#include "capture/import/import.h"

#include "capture/testing/fake_book.h"
#include "capture/testing/fake_sink.h"

#include <fstream>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace foresail::capture {
namespace {

namespace fs = std::filesystem;

std::string mail(int number) {
    return "Message-ID: <" + std::to_string(number) + "@client.example>\nSubject: Mail " +
           std::to_string(number) + "\n\nHello\n";
}

std::string mbox(int from, int until) {
    std::string content;
    for (int i = from; i < until; ++i) {
        content += "From ann@client.example Mon Mar  2 09:00:00 2026\n" + mail(i) + "\n";
    }
    return content;
}

class ImportTest : public ::testing::Test {
protected:
    void SetUp() override {
        root_ = fs::path{::testing::TempDir()} /
                (std::string{"foresail-import-"} +
                 ::testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::remove_all(root_);
        fs::create_directories(root_);
        connection_.id = {"archive"};
        connection_.workspace = {"workspace"};
        connection_.owner = {"ruth"};
        connection_.kind = domain::ConnectionKind::Import;
    }
    void TearDown() override { fs::remove_all(root_); }

    void write(const std::string& name, const std::string& content) {
        fs::create_directories((root_ / name).parent_path());
        std::ofstream{root_ / name, std::ios::binary} << content;
    }
    platform::Result<ImportReport> import_all(const OnImportProgress& on_progress = nullptr) {
        return import_mail(root_, {sink_, book_, clock_, config_, connection_}, on_progress);
    }
    std::string reason(const ImportReport& report, const std::string& place) {
        for (const RefusedMail& refused : report.refused) {
            if (refused.place == place) return refused.reason;
        }
        return {};
    }

    fs::path root_;
    domain::Connection connection_;
    testing::FakeSink sink_;
    testing::FakeBook book_;
    platform::FakeClock clock_{*domain::parse_iso8601("2026-03-02T09:00:00Z")};
    platform::Config config_;
};

TEST_F(ImportTest, TakesEmlMboxAndMaildirAtAnyDepth) {
    write("one.eml", mail(1));
    write("deep/er/two.EML", mail(2));
    write("archive.mbox", mbox(10, 13));
    write("maildir/cur/1700000000.1.host:2,S", mail(20));
    write("maildir/new/1700000001.1.host", mail(21));
    write("maildir/tmp/1700000002.1.host", mail(22));
    write("maildir/.Sent/cur/1700000003.1.host:2,S", mail(23));
    write("maildir/dovecot.index.log", "index");
    const auto report = import_all();
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(report->taken_count, 8);
    EXPECT_EQ(report->refused_count, 0);
    int sent_count = 0;
    for (const domain::RawEvent& event : sink_.events()) {
        EXPECT_EQ(event.vendor, "import");
        EXPECT_EQ(event.owner.text, "ruth");
        if (!event.from_sent_folder) continue;
        ++sent_count;
        EXPECT_EQ(event.bytes, mail(23));
    }
    EXPECT_EQ(sent_count, 1);
}

TEST_F(ImportTest, HasNoEffectWhenRepeated) {
    write("archive.mbox", mbox(0, 100));
    write("same.eml", mail(7));
    ASSERT_EQ(import_all()->taken_count, 100);
    const auto again = import_all();
    EXPECT_EQ(again->taken_count, 0);
    EXPECT_EQ(again->known_count, 101);
    EXPECT_EQ(sink_.events().size(), 100U);
}

TEST_F(ImportTest, ReportsWhatItCannotTakeAndGoesOn) {
    write("a-empty.eml", "");
    write("b-junk.bin", std::string("\x89PNG\0\0\0\x01", 8));
    write("c-large.eml", mail(1) + std::string(2'000, 'x'));
    write("d-broken.mbox", mbox(2, 4) + "From ann@client.example Mon Mar  2 09:00:00 2026\n");
    write("Drafts/cur/1.1.h:2,", mail(5));
    write("e.maildir/cur/1.1.h:2,D", mail(6));
    write("z-last.eml", mail(9));
    config_.mail.message_bytes_max = 1'000;
    const auto report = import_all();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->taken_count, 3);
    EXPECT_EQ(report->refused_count, 6);
    EXPECT_EQ(reason(*report, "a-empty.eml"), "It is empty.");
    EXPECT_EQ(reason(*report, "b-junk.bin"), "It is not a mail: it has no mail header.");
    EXPECT_TRUE(reason(*report, "c-large.eml").starts_with("It is larger than"));
    EXPECT_EQ(reason(*report, "Drafts/cur/1.1.h:2,"), "It is a draft.");
    EXPECT_EQ(reason(*report, "e.maildir/cur/1.1.h:2,D"), "It is a draft.");
    EXPECT_EQ(book_.refused(connection_.id).size(), 6U);
}

TEST_F(ImportTest, ReportsAnUnreadableFile) {
    if (geteuid() == 0) GTEST_SKIP() << "root may read every file";
    write("secret.eml", mail(1));
    write("z.eml", mail(2));
    chmod((root_ / "secret.eml").c_str(), 0);
    const auto report = import_all();
    EXPECT_EQ(report->taken_count, 1);
    EXPECT_EQ(reason(*report, "secret.eml"), "The file can't be read.");
}

TEST_F(ImportTest, GoesOnWhereItWasStopped) {
    write("a.mbox", mbox(0, 100));
    write("b.mbox", mbox(100, 300));
    const auto stopped = import_all(
        [](const ImportProgress& progress) { return progress.report.taken_count < 128; });
    ASSERT_TRUE(stopped);
    EXPECT_TRUE(stopped->was_stopped);
    EXPECT_GE(stopped->taken_count, 128);
    EXPECT_LT(stopped->taken_count, 300);
    const auto rest = import_all();
    EXPECT_EQ(rest->taken_count + stopped->taken_count, 300);
    EXPECT_EQ(rest->known_count, 0);
    EXPECT_GT(rest->skipped_bytes, 0);
    EXPECT_EQ(sink_.events().size(), 300U);
}

TEST_F(ImportTest, LosesNothingWhenTheDiskIsFull) {
    write("a.mbox", mbox(0, 300));
    sink_.set_gate([this](auto) -> platform::Result<> {
        if (sink_.events().size() < 100) return {};
        return platform::failure(platform::ErrorCode::ResourceExhausted, "The disk is full.");
    });
    const auto failed = import_all();
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, platform::ErrorCode::ResourceExhausted);
    sink_.set_gate(nullptr);
    ASSERT_TRUE(import_all());
    EXPECT_EQ(sink_.events().size(), 300U);
}

TEST_F(ImportTest, WaitsForTheFlow) {
    write("a.mbox", mbox(0, 300));
    sink_.set_lag(config_.mail.backfill_lag_max + 1);
    int waiting_count = 0;
    const auto report = import_all([&](const ImportProgress& progress) {
        if (progress.is_waiting && ++waiting_count == 2) sink_.set_lag(0);
        return true;
    });
    EXPECT_EQ(report->taken_count, 300);
    EXPECT_EQ(waiting_count, 2);
}

TEST_F(ImportTest, ShowsProgressUpToTheEnd) {
    write("a.mbox", mbox(0, 300));
    write("b.eml", mail(1'000));
    std::vector<std::int64_t> done;
    std::int64_t total = 0;
    ASSERT_TRUE(import_all([&](const ImportProgress& progress) {
        done.push_back(progress.done_bytes);
        total = progress.total_bytes;
        return true;
    }));
    EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
    EXPECT_EQ(done.back(), total);
    EXPECT_GT(done.size(), 4U);
}

TEST_F(ImportTest, TakesASingleFileWhateverItsFolder) {
    write("Trash/one.eml", mail(1));
    const auto report =
        import_mail(root_ / "Trash/one.eml", {sink_, book_, clock_, config_, connection_}, nullptr);
    EXPECT_EQ(report->taken_count, 1);
}

TEST_F(ImportTest, SaysWhenThereIsNothingAtThePath) {
    const auto report =
        import_mail(root_ / "gone", {sink_, book_, clock_, config_, connection_}, nullptr);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, platform::ErrorCode::NotFound);
}

TEST_F(ImportTest, TakesAppleMailFiles) {
    const std::string message = mail(1);
    write("1.emlx", std::to_string(message.size()) + "\n" + message + "<?xml version=\"1.0\"?>");
    ASSERT_EQ(import_all()->taken_count, 1);
    EXPECT_EQ(sink_.events()[0].bytes, message);
}

}  // namespace
}  // namespace foresail::capture
