#include "event_log/embedded/embedded_log.h"

#include "event_log/testing/log_fixture.h"

#include <atomic>
#include <set>
#include <thread>

#include <gtest/gtest.h>

namespace foresail::event_log {
namespace {

using platform::ErrorCode;
using testing::LogTest;
using testing::mail;

TEST_F(LogTest, GivesBackWhatWasAppendedInOrder) {
    auto log = open();
    std::vector<domain::RawEvent> events{mail("1"), mail("2")};
    events[0].owner = domain::UserId{"ruth"};
    events[0].is_private = true;
    events[0].version = "v7";
    events[0].bytes = std::string("\0binary\xff", 8);
    const auto appended = log->append(events);
    ASSERT_TRUE(appended) << appended.error().message;
    EXPECT_EQ(appended->offsets, (std::vector<Offset>{1, 2}));
    EXPECT_EQ(appended->new_count, 2);
    const auto read = log->read(workspace_, 0, 10).value();
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0].offset, 1);
    EXPECT_EQ(read[0].id, domain::event_id(events[0]));
    EXPECT_EQ(read[0].event.bytes, events[0].bytes);
    EXPECT_EQ(read[0].event.owner.text, "ruth");
    EXPECT_TRUE(read[0].event.is_private);
    EXPECT_EQ(read[0].event.version, "v7");
    EXPECT_EQ(read[0].event.received_at, events[0].received_at);
    EXPECT_EQ(read[0].event.conversation, events[0].conversation);
    EXPECT_EQ(log->read(workspace_, 1, 10).value().size(), 1U);
    EXPECT_TRUE(log->read(workspace_, 2, 10).value().empty());
    EXPECT_EQ(log->find(workspace_, read[1].id).value().event.bytes, events[1].bytes);
}

TEST_F(LogTest, ARedeliveredEventKeepsItsOffset) {
    auto log = open();
    ASSERT_TRUE(log->append(std::vector{mail("1"), mail("2")}));
    const auto again = log->append(std::vector{mail("2"), mail("3"), mail("3")}).value();
    EXPECT_EQ(again.offsets, (std::vector<Offset>{2, 3, 3}));
    EXPECT_EQ(again.new_count, 1);
    EXPECT_EQ(log->end(workspace_).value(), 3);
    log.reset();
    log = open();
    EXPECT_EQ(log->append(std::vector{mail("1")}).value().new_count, 0);
    EXPECT_EQ(log->append(std::vector{mail("4")}).value().offsets, std::vector<Offset>{4});
}

TEST_F(LogTest, EachWorkspaceCountsForItself) {
    auto log = open();
    auto other = mail("1");
    other.workspace = domain::WorkspaceId{"other"};
    EXPECT_EQ(log->append(std::vector{mail("1"), other, mail("2")}).value().offsets,
              (std::vector<Offset>{1, 1, 2}));
    EXPECT_EQ(log->read(other.workspace, 0, 10).value().size(), 1U);
    EXPECT_EQ(log->end(domain::WorkspaceId{"third"}).value(), 0);
}

TEST_F(LogTest, AnUnknownWorkspaceIsNotFound) {
    auto log = open();
    auto stray = mail("1");
    stray.workspace = domain::WorkspaceId{"unknown"};
    const auto appended = log->append(std::vector{mail("1"), stray});
    ASSERT_FALSE(appended);
    EXPECT_EQ(appended.error().code, ErrorCode::NotFound);
    EXPECT_EQ(log->end(workspace_).value(), 0);
}

TEST_F(LogTest, TakesEventsOfManyMegabytesAndRefusesLarger) {
    auto log = open();
    auto large = mail("1");
    large.bytes.assign(50UL << 20, 'x');
    ASSERT_TRUE(log->append(std::vector{large}));
    EXPECT_EQ(log->read(workspace_, 0, 1).value()[0].event.bytes.size(), large.bytes.size());
    large.bytes.assign(event_bytes_max + 1, 'x');
    large.external_id = "2";
    EXPECT_EQ(log->append(std::vector{large}).error().code, ErrorCode::InvalidArgument);
}

TEST_F(LogTest, ManyThreadsShareSyncsAndLoseNothing) {
    auto log = open();
    constexpr int thread_count = 8;
    constexpr int each_count = 50;
    std::vector<std::thread> threads;
    std::atomic<int> new_count = 0;
    for (int t = 0; t < thread_count; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < each_count; ++i) {
                const auto name = std::to_string(t) + "-" + std::to_string(i);
                const auto done = log->append(std::vector{mail(name)});
                if (done) new_count += static_cast<int>(done->new_count);
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(new_count, thread_count * each_count);
    const auto read = log->read(workspace_, 0, 10'000).value();
    ASSERT_EQ(read.size(), static_cast<std::size_t>(thread_count * each_count));
    std::set<std::string> names;
    for (std::size_t i = 0; i < read.size(); ++i) {
        EXPECT_EQ(read[i].offset, static_cast<Offset>(i + 1));
        names.insert(read[i].event.external_id);
    }
    EXPECT_EQ(names.size(), read.size());
}

TEST_F(LogTest, WaitWakesForAnAppendAndEndsInTime) {
    auto log = open();
    EXPECT_EQ(log->wait(workspace_, 0, std::chrono::milliseconds{10}).value(), 0);
    std::thread sender{[&] { EXPECT_TRUE(log->append(std::vector{mail("1")})); }};
    EXPECT_EQ(log->wait(workspace_, 0, std::chrono::seconds{30}).value(), 1);
    sender.join();
    EXPECT_EQ(log->wait(workspace_, 0, std::chrono::seconds{30}).value(), 1);
}

TEST_F(LogTest, TooLittleRoomOnTheDiskIsSaidToTheSender) {
    auto options = options_for();
    options.free_bytes_min = std::int64_t{1} << 60;
    auto log = open_embedded_log(options).value();
    const auto appended = log->append(std::vector{mail("1")});
    ASSERT_FALSE(appended);
    EXPECT_EQ(appended.error().code, ErrorCode::ResourceExhausted);
    EXPECT_NE(appended.error().message.find("disk is full"), std::string::npos);
    log.reset();
    EXPECT_TRUE(open()->append(std::vector{mail("1")}));
}

TEST_F(LogTest, WithoutItsDataKeyALogCanNotBeRead) {
    auto log = open();
    std::vector<domain::RawEvent> mails;
    for (int i = 0; i <= damaged_count_max; ++i) mails.push_back(mail(std::to_string(i)));
    const auto appended = log->append(mails);
    ASSERT_TRUE(appended);
    keys_->at(workspace_) = platform::SecretKey::random();
    const auto read = log->read(workspace_, 0, 100);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::DataLoss);
    EXPECT_EQ(log->find(workspace_, domain::event_id(mails[0])).error().code, ErrorCode::DataLoss);
}

TEST_F(LogTest, WhatStandsBesideADamagedEventIsStillRead) {
    auto log = open();
    ASSERT_TRUE(log->append(std::vector{mail("1")}));
    const auto key = keys_->at(workspace_);
    keys_->at(workspace_) = platform::SecretKey::random();
    ASSERT_TRUE(log->append(std::vector{mail("2")}));
    keys_->at(workspace_) = key;
    ASSERT_TRUE(log->append(std::vector{mail("3")}));
    const auto read = log->read(workspace_, 0, 10).value();
    ASSERT_EQ(read.size(), 3U);
    EXPECT_FALSE(read[0].damage);
    ASSERT_TRUE(read[1].damage);
    EXPECT_EQ(read[1].damage->code, ErrorCode::DataLoss);
    EXPECT_EQ(read[1].event.external_id, mail("2").external_id);
    EXPECT_TRUE(read[1].event.bytes.empty());
    EXPECT_EQ(read[2].event.bytes, mail("3").bytes);
}

}  // namespace
}  // namespace foresail::event_log
