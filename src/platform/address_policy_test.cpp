#include "platform/address_policy.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace foresail::platform {
namespace {

bool is_public(const char* text) {
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    if (inet_pton(AF_INET, text, &v4.sin_addr) == 1) {
        return is_public_address(reinterpret_cast<const sockaddr&>(v4));
    }
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    EXPECT_EQ(inet_pton(AF_INET6, text, &v6.sin6_addr), 1) << text;
    return is_public_address(reinterpret_cast<const sockaddr&>(v6));
}

TEST(AddressPolicy, KnowsWhatIsNotPublic) {
    for (const char* address : {"0.0.0.0",
                                "10.0.0.1",
                                "10.255.255.255",
                                "100.64.0.1",
                                "127.0.0.1",
                                "127.255.0.1",
                                "169.254.169.254",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.0.2.1",
                                "192.168.1.1",
                                "198.18.0.1",
                                "224.0.0.1",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "::ffff:127.0.0.1",
                                "::ffff:10.0.0.1",
                                "::ffff:169.254.169.254",
                                "fe80::1",
                                "fc00::1",
                                "fd12:3456::1",
                                "ff02::1",
                                "2001:db8::1",
                                "2002:7f00:1::1",
                                "2001:0:4136:e378::1",
                                "64:ff9b::7f00:1",
                                "fec0::1"}) {
        EXPECT_FALSE(is_public(address)) << address;
    }
}

TEST(AddressPolicy, KnowsWhatIsPublic) {
    for (const char* address :
         {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
          "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "223.255.255.255",
          "2606:4700:4700::1111", "2a00:1450:4001::1", "::ffff:8.8.8.8", "2001:4860:4860::8888"}) {
        EXPECT_TRUE(is_public(address)) << address;
    }
}

TEST(AddressPolicy, KnowsThisMachineByItsFiguresNotByTheirBegin) {
    for (const char* host : {"localhost", "::1", "127.0.0.1", "127.255.0.9"}) {
        EXPECT_TRUE(is_loopback_host(host)) << host;
    }
    for (const char* host : {"", "127.0.0.1.mail.example", "127.mail.example", "127.0.0.1 ",
                             "128.0.0.1", "localhost.mail.example"}) {
        EXPECT_FALSE(is_loopback_host(host)) << host;
    }
}

TEST(AddressPolicy, DoesNotTrustOtherFamilies) {
    sockaddr other{};
    other.sa_family = AF_UNIX;
    EXPECT_FALSE(is_public_address(other));
}

}  // namespace
}  // namespace foresail::platform
