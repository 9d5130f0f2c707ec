#include "platform/keys.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace foresail::platform {
namespace {

namespace fs = std::filesystem;

class KeyFile : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = testing::TempDir() + "/keys_XXXXXX";
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
    }
    void TearDown() override { fs::remove_all(folder_); }
    [[nodiscard]] fs::path file() const { return folder_ / "master.key"; }

    fs::path folder_;
};

TEST(Seal, OpensWithTheSameKeyAndContextOnly) {
    const SecretKey key = SecretKey::random();
    const std::string sealed = seal(key, "We deliver on Friday.", "event 1");
    EXPECT_EQ(unseal(key, sealed, "event 1").value(), "We deliver on Friday.");
    EXPECT_EQ(unseal(key, sealed, "event 2").error().code, ErrorCode::DataLoss);
    EXPECT_EQ(unseal(SecretKey::random(), sealed, "event 1").error().code, ErrorCode::DataLoss);
    EXPECT_EQ(unseal(key, seal(key, "", ""), "").value(), "");
}

TEST(Seal, NoticesEveryChangedByteAndEveryCut) {
    const SecretKey key = SecretKey::random();
    const std::string sealed = seal(key, "text", "context");
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        std::string changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        EXPECT_FALSE(unseal(key, changed, "context")) << i;
        EXPECT_FALSE(unseal(key, sealed.substr(0, i), "context")) << i;
    }
}

TEST(Seal, NeverGivesTheSameBytesTwice) {
    const SecretKey key = SecretKey::random();
    EXPECT_NE(seal(key, "text", ""), seal(key, "text", ""));
}

TEST(SecretKey, DerivesAKeyForEachPurpose) {
    const SecretKey key = SecretKey::from_bytes(std::string(32, 'k')).value();
    EXPECT_EQ(key.derive("a").bytes(), key.derive("a").bytes());
    EXPECT_NE(key.derive("a").bytes(), key.derive("b").bytes());
    EXPECT_NE(key.derive("a").bytes(), key.bytes());
    EXPECT_EQ(key.derive("a").bytes().size(), SecretKey::size_bytes);
    EXPECT_NE(SecretKey::random().bytes(), SecretKey::random().bytes());
}

TEST(SecretKey, HasThirtyTwoBytes) {
    EXPECT_FALSE(SecretKey::from_bytes(std::string(31, 'k')));
    EXPECT_FALSE(SecretKey::from_bytes(std::string(33, 'k')));
    EXPECT_FALSE(SecretKey::from_bytes(""));
}

TEST_F(KeyFile, IsMadeOnceForItsOwnerOnly) {
    const auto made = load_master_key(file(), true);
    ASSERT_TRUE(made) << made.error().message;
    struct stat status {};
    ASSERT_EQ(stat(file().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    EXPECT_EQ(load_master_key(file(), true)->bytes(), made->bytes());
    EXPECT_EQ(load_master_key(file(), false)->bytes(), made->bytes());
    // Nothing else stays in the folder.
    EXPECT_EQ(std::distance(fs::directory_iterator{folder_}, {}), 1);
}

TEST_F(KeyFile, IsTheSameForAllWhoMakeItAtOnce) {
    std::vector<std::string> keys(8);
    std::vector<std::thread> threads;
    for (std::string& key : keys) {
        threads.emplace_back([&] {
            if (const auto loaded = load_master_key(file(), true)) key = loaded->bytes();
        });
    }
    for (std::thread& thread : threads) thread.join();
    ASSERT_EQ(keys[0].size(), SecretKey::size_bytes);
    for (const std::string& key : keys) EXPECT_EQ(key, keys[0]);
}

TEST_F(KeyFile, IsNotMadeWhereItMustBeThere) {
    const auto missing = load_master_key(file(), false);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::FailedPrecondition);
    EXPECT_NE(missing.error().hint.find("backup"), std::string::npos);
    EXPECT_FALSE(fs::exists(file()));
}

TEST_F(KeyFile, IsRefusedWhereOthersCanReadIt) {
    ASSERT_TRUE(load_master_key(file(), true));
    for (const mode_t mode : {0640, 0604, 0620, 0601}) {
        ASSERT_EQ(chmod(file().c_str(), mode), 0);
        const auto refused = load_master_key(file(), true);
        ASSERT_FALSE(refused) << mode;
        EXPECT_EQ(refused.error().code, ErrorCode::FailedPrecondition);
        EXPECT_NE(refused.error().hint.find("chmod 600"), std::string::npos);
    }
}

TEST_F(KeyFile, IsRefusedAndKeptWhereItHoldsNoKey) {
    for (const std::size_t size : {0U, 31U, 33U, 5000U}) {
        std::ofstream{file()} << std::string(size, 'x');
        ASSERT_EQ(chmod(file().c_str(), 0600), 0);
        EXPECT_FALSE(load_master_key(file(), true)) << size;
        EXPECT_EQ(fs::file_size(file()), size);
    }
}

TEST_F(KeyFile, SaysWhereAFolderCantBeWritten) {
    const auto failed = load_master_key(folder_ / "missing" / "master.key", true);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Unavailable);
}

TEST(Password, IsVerifiedAgainstItsHash) {
    const std::string hash = hash_password("correct horse");
    EXPECT_TRUE(hash.starts_with("$argon2id$")) << hash;
    EXPECT_TRUE(verify_password(hash, "correct horse"));
    EXPECT_FALSE(verify_password(hash, "correct horsf"));
    EXPECT_FALSE(verify_password(hash, ""));
    EXPECT_FALSE(verify_password("", "correct horse"));
    EXPECT_FALSE(verify_password("not a hash", "correct horse"));
}

// RFC 4231, test cases 1 and 2; FIPS 180-2, appendix B.
TEST(Hashes, AreThoseOfTheStandards) {
    EXPECT_EQ(hmac_sha256_hex(std::string(20, '\x0b'), "Hi There"),
              "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    EXPECT_EQ(hmac_sha256_hex("Jefe", "what do ya want for nothing?"),
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    EXPECT_EQ(sha256_hex("abc"),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Hashes, AreComparedWhole) {
    EXPECT_TRUE(equal_in_constant_time("abc", "abc"));
    EXPECT_FALSE(equal_in_constant_time("abc", "abd"));
    EXPECT_FALSE(equal_in_constant_time("abc", "ab"));
    EXPECT_FALSE(equal_in_constant_time("", "a"));
    EXPECT_TRUE(equal_in_constant_time("", ""));
}

}  // namespace
}  // namespace foresail::platform
