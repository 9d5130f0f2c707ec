#include "platform/base64.h"

#include <gtest/gtest.h>

namespace foresail::platform {
namespace {

TEST(Base64, goes_there_and_back) {
    for (const std::string& bytes :
         {std::string{}, std::string{"a"}, std::string{"ab\0c", 4}, std::string(1000, '\xFF')}) {
        EXPECT_EQ(from_base64(to_base64(bytes)), bytes);
    }
    EXPECT_EQ(to_base64("Ann"), "QW5u");
}

TEST(Base64, refuses_what_is_none) {
    EXPECT_EQ(from_base64("QW5"), std::nullopt);
    EXPECT_EQ(from_base64("QW5u!"), std::nullopt);
    EXPECT_EQ(from_base64("QW 5u"), std::nullopt);
}

}  // namespace
}  // namespace foresail::platform
