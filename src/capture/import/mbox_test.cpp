#include "capture/import/mbox.h"

#include <gtest/gtest.h>

namespace foresail::capture {
namespace {

constexpr const char* separator = "From ann@client.example Mon Mar  2 09:00:00 2026\n";

class Mbox : public ::testing::Test {
protected:
    void SetUp() override {
        file_ = std::filesystem::path{::testing::TempDir()} /
                (std::string{"foresail-mbox-"} +
                 ::testing::UnitTest::GetInstance()->current_test_info()->name());
    }
    void TearDown() override { std::filesystem::remove(file_); }

    std::vector<MboxMessage> read(const std::string& content, std::int64_t offset = 0,
                                  std::int64_t bytes_max = 1'000'000) {
        std::ofstream{file_, std::ios::binary} << content;
        std::vector<MboxMessage> messages;
        auto reader = MboxReader::open(file_, offset, bytes_max);
        while (reader) {
            auto message = reader->next();
            if (!message || !*message) break;
            messages.push_back(std::move(**message));
        }
        return messages;
    }

    std::filesystem::path file_;
};

TEST(MboxSeparator, HasATimeAndAYear) {
    EXPECT_TRUE(is_mbox_separator(separator));
    EXPECT_TRUE(is_mbox_separator("From - Sat Jan 03 01:05:34 1996\r\n"));
    EXPECT_TRUE(is_mbox_separator("From MAILER-DAEMON Fri Jul  8 12:08:34 2011 +0200"));
    EXPECT_FALSE(is_mbox_separator("From here on it was easy.\n"));
    EXPECT_FALSE(is_mbox_separator("From 9:00 on we are there.\n"));
    EXPECT_FALSE(is_mbox_separator("From: ann@client.example 09:00:00 2026\n"));
    EXPECT_FALSE(is_mbox_separator("From "));
}

TEST_F(Mbox, GivesEachMessageWithoutItsEnvelope) {
    const std::string first = "Subject: 1\n\nOne\n";
    const std::string second = "Subject: 2\r\n\r\nTwo\r\n";
    const auto messages = read(separator + first + "\n" + separator + second + "\r\n");
    ASSERT_EQ(messages.size(), 2U);
    EXPECT_EQ(messages[0].bytes, first);
    EXPECT_EQ(messages[1].bytes, second);
    EXPECT_EQ(messages[0].end, messages[1].begin);
}

TEST_F(Mbox, UnescapesFromLines) {
    const auto messages =
        read(std::string{separator} + "Subject: 1\n\n>From me\n>>From him\n> From x\n>Frommage\n");
    ASSERT_EQ(messages.size(), 1U);
    EXPECT_EQ(messages[0].bytes, "Subject: 1\n\nFrom me\n>From him\n> From x\n>Frommage\n");
}

TEST_F(Mbox, TakesNoSentenceForASeparator) {
    const auto messages = read(std::string{separator} +
                               "Subject: 1\n\nHello\n\nFrom here on it is easy.\n" + separator);
    ASSERT_EQ(messages.size(), 1U);
    EXPECT_NE(messages[0].bytes.find("easy"), std::string::npos);
}

TEST_F(Mbox, GoesOnFromAnOffset) {
    const std::string content = std::string{separator} + "Subject: 1\n\nOne\n\n" + separator +
                                "Subject: 2\n\nTwo\n\n" + separator + "Subject: 3\n\nThree\n";
    const auto all = read(content);
    ASSERT_EQ(all.size(), 3U);
    const auto rest = read(content, all[0].end);
    ASSERT_EQ(rest.size(), 2U);
    EXPECT_EQ(rest[0].bytes, all[1].bytes);
    EXPECT_TRUE(read(content, all[2].end).empty());
}

TEST_F(Mbox, LeavesOutWhatIsTooLargeAndGoesOn) {
    const auto messages =
        read(std::string{separator} + "Subject: 1\n\n" + std::string(3'000'000, 'x') + "\n\n" +
                 separator + "Subject: 2\n\nTwo\n",
             0, 1'000);
    ASSERT_EQ(messages.size(), 2U);
    EXPECT_TRUE(messages[0].is_too_large);
    EXPECT_TRUE(messages[0].bytes.empty());
    EXPECT_EQ(messages[1].bytes, "Subject: 2\n\nTwo\n");
}

TEST_F(Mbox, FindsSeparatorsWhereverTheBufferEnds) {
    // Messages of many lengths, so that separators fall on every place around the buffer's end.
    std::string content;
    constexpr int count = 4'000;
    for (int i = 0; i < count; ++i) {
        content += separator + std::string{"Subject: x\n\n"} +
                   std::string(static_cast<std::size_t>(i % 301), 'y') + "\n\n";
    }
    const auto messages = read(content);
    ASSERT_EQ(messages.size(), static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        EXPECT_EQ(messages[static_cast<std::size_t>(i)].bytes.size(),
                  13U + static_cast<std::size_t>(i % 301));
    }
}

TEST_F(Mbox, GivesATruncatedLastMessage) {
    const auto messages =
        read(std::string{separator} + "Subject: 1\n\nOne\n\n" + separator + "Subj");
    ASSERT_EQ(messages.size(), 2U);
    EXPECT_EQ(messages[1].bytes, "Subj");
}

}  // namespace
}  // namespace foresail::capture
