#include "platform/data_folder.h"

#include <filesystem>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace foresail::platform {
namespace {

namespace fs = std::filesystem;

class DataFolderTest : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = testing::TempDir() + "/folder_XXXXXX";
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        root_ = pattern;
    }
    void TearDown() override { fs::remove_all(root_); }
    static mode_t mode_of(const fs::path& path) {
        struct stat status {};
        EXPECT_EQ(stat(path.c_str(), &status), 0);
        return status.st_mode & 0777U;
    }

    fs::path root_;
};

TEST_F(DataFolderTest, IsMadeForItsOwnerOnly) {
    const auto folder = DataFolder::open(root_ / "a" / "b");
    ASSERT_TRUE(folder) << folder.error().message;
    EXPECT_EQ(mode_of(root_ / "a" / "b"), 0700U);
    EXPECT_TRUE(fs::is_directory(root_ / "a" / "b" / "workspaces"));
    EXPECT_EQ(folder->workspace_file({"W"}), root_ / "a" / "b" / "workspaces" / "W.db");
}

TEST_F(DataFolderTest, KeepsWhatAnOwnerHasSet) {
    ASSERT_EQ(chmod(root_.c_str(), 0750), 0);
    ASSERT_TRUE(DataFolder::open(root_));
    EXPECT_EQ(mode_of(root_), 0750U);
}

TEST_F(DataFolderTest, SaysWhereItCantBeMade) {
    const fs::path file = root_ / "file";
    ASSERT_EQ(close(creat(file.c_str(), 0600)), 0);
    const auto folder = DataFolder::open(file / "folder");
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, ErrorCode::Unavailable);
    EXPECT_NE(folder.error().hint.find("--data"), std::string::npos);
}

TEST_F(DataFolderTest, IsLockedOnceUntilItsHolderGoes) {
    auto first = DataFolder::open(root_);
    auto second = DataFolder::open(root_);
    ASSERT_TRUE(first && second);
    EXPECT_TRUE(first->try_lock().value());
    EXPECT_TRUE(first->try_lock().value());
    EXPECT_FALSE(second->try_lock().value());
    {
        const DataFolder moved{std::move(*first)};
        EXPECT_FALSE(second->try_lock().value());
    }
    EXPECT_TRUE(second->try_lock().value());
}

TEST_F(DataFolderTest, IsFreeAgainAfterItsProcessDied) {
    const pid_t child = fork();
    if (child == 0) {
        auto folder = DataFolder::open(root_);
        const bool is_locked = folder && folder->try_lock().value_or(false);
        _exit(is_locked ? 7 : 1);  // Without any clean-up, as when killed.
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_EQ(WEXITSTATUS(status), 7);
    auto folder = DataFolder::open(root_);
    ASSERT_TRUE(folder);
    EXPECT_TRUE(folder->try_lock().value());
}

TEST_F(DataFolderTest, KnowsHowMuchRoomIsLeft) {
    const auto folder = DataFolder::open(root_);
    ASSERT_TRUE(folder);
    EXPECT_EQ(static_cast<std::uintmax_t>(folder->free_bytes().value()) / (1U << 30U),
              fs::space(root_).available / (1U << 30U));
    fs::remove_all(root_);
    EXPECT_FALSE(folder->free_bytes());
}

}  // namespace
}  // namespace foresail::platform
