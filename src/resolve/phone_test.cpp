#include "resolve/phone.h"

#include <gtest/gtest.h>

namespace foresail::resolve {
namespace {

TEST(GroupedPhone, StandsInTheGroupsOfItsCountry) {
    EXPECT_EQ(grouped_phone("+442079460857"), "+44 20 7946 0857");
    EXPECT_EQ(grouped_phone("+494615550134"), "+49 461 5550134");
    EXPECT_EQ(grouped_phone("+14165550142"), "+1 416-555-0142");
}

TEST(GroupedPhone, WhatIsNoInternationalNumberStaysAsWritten) {
    for (const char* number : {"", "0461 555 01 34", "extension 12", "+", "+999"}) {
        EXPECT_EQ(grouped_phone(number), number);
    }
}

}  // namespace
}  // namespace foresail::resolve
