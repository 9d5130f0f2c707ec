#include "platform/logging.h"

#include "domain/instant.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace foresail::platform {
namespace {

namespace fs = std::filesystem;

class Logging : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = testing::TempDir() + "/log_XXXXXX";
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
    }
    void TearDown() override {
        EXPECT_TRUE(start_logging({.level = "off"}, ""));
        fs::remove_all(folder_);
    }
    void start(const std::string& format, const std::string& level = "info") {
        const auto started = start_logging(
            {.level = level, .format = format, .file = folder_ / "foresail.log"}, "eu-1");
        ASSERT_TRUE(started) << started.error().message;
    }
    [[nodiscard]] std::vector<std::string> lines() const {
        std::ifstream file{folder_ / "foresail.log"};
        std::vector<std::string> all;
        for (std::string line; std::getline(file, line);) all.push_back(line);
        return all;
    }

    fs::path folder_;
};

TEST_F(Logging, WritesALineOfJsonAnEntry) {
    start("json");
    log_info("mail taken", {{"connection", "01C"}, {"size_bytes", 12}});
    log_error("not taken", Error{ErrorCode::Unavailable, "the disk is full", "Make room."});
    ASSERT_EQ(lines().size(), 2U);
    const auto first = nlohmann::json::parse(lines()[0]);
    EXPECT_EQ(first["what"], "mail taken");
    EXPECT_EQ(first["level"], "info");
    EXPECT_EQ(first["region"], "eu-1");
    EXPECT_EQ(first["connection"], "01C");
    EXPECT_EQ(first["size_bytes"], 12);
    EXPECT_TRUE(domain::parse_iso8601(first["at"].get<std::string>()));
    const auto second = nlohmann::json::parse(lines()[1]);
    EXPECT_EQ(second["code"], "unavailable");
    EXPECT_EQ(second["hint"], "Make room.");
}

// What comes from outside (a server's error, a header) must not be able to write entries of its
// own, end the line's JSON, or steer a terminal.
TEST_F(Logging, CantBeMadeToWriteAnEntryFromOutside) {
    const std::string attack =
        "x\"}\n{\"at\":\"2026-01-01T00:00:00.000Z\",\"level\":\"info\",\"what\":\"forged\"}"
        "\r\n\x1b[2J";
    for (const char* format : {"json", "text"}) {
        start(format);
        log_warning("odd answer", {{"answer", attack}, {attack, 1}});
        log_error("failed", Error{ErrorCode::Internal, attack, attack});
        const auto written = lines();
        ASSERT_EQ(written.size(), 2U) << format;
        for (const std::string& line : written) {
            EXPECT_EQ(line.find('\r'), std::string::npos) << format;
            EXPECT_EQ(line.find('\x1b'), std::string::npos) << format;
        }
        fs::remove(folder_ / "foresail.log");
    }
}

TEST_F(Logging, KeepsItsOwnFieldsWhateverTheOthersAreCalled) {
    start("json");
    log_info("real", {{"what", "forged"}, {"level", "forged"}, {"at", "forged"}, {"region", "x"}});
    ASSERT_EQ(lines().size(), 1U);
    const auto entry = nlohmann::json::parse(lines()[0]);
    EXPECT_EQ(entry["what"], "real");
    EXPECT_EQ(entry["level"], "info");
    EXPECT_EQ(entry["region"], "eu-1");
}

TEST_F(Logging, ReplacesWhatIsNotUtf8) {
    start("json");
    log_info("bytes", {{"value", "a\xff\xfe"}});
    ASSERT_EQ(lines().size(), 1U);
    EXPECT_TRUE(nlohmann::json::accept(lines()[0])) << lines()[0];
}

TEST_F(Logging, LeavesOutWhatIsBelowItsLevel) {
    start("json", "warning");
    log_debug("a");
    log_info("b");
    log_warning("c");
    log_error("d");
    EXPECT_EQ(lines().size(), 2U);
}

TEST_F(Logging, KeepsLinesOfManyThreadsWhole) {
    start("json");
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([i] {
            for (int n = 0; n < 200; ++n) log_info("entry", {{"thread", i}, {"number", n}});
        });
    }
    for (std::thread& thread : threads) thread.join();
    const auto written = lines();
    EXPECT_EQ(written.size(), 800U);
    for (const std::string& line : written) EXPECT_TRUE(nlohmann::json::accept(line)) << line;
}

TEST_F(Logging, SaysWhatIsWrongWithItsSettings) {
    const auto level = start_logging({.level = "loud"}, "");
    ASSERT_FALSE(level);
    EXPECT_EQ(level.error().code, ErrorCode::InvalidArgument);
    const auto file = start_logging({.file = folder_}, "");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::Unavailable);
}

}  // namespace
}  // namespace foresail::platform
