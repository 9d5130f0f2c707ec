#include "platform/http/client_address.h"

#include <gtest/gtest.h>

namespace foresail::platform::http {
namespace {

const std::vector<std::string> proxies{"127.0.0.1", "10.0.0.7"};

TEST(ClientAddress, IsThePeerWhereNoProxyStands) {
    EXPECT_EQ(client_address("203.0.113.9", "198.51.100.1", proxies), "203.0.113.9");
    EXPECT_EQ(client_address("127.0.0.1", "198.51.100.1", {}), "127.0.0.1");
    EXPECT_EQ(client_address("", "198.51.100.1", proxies), "");
}

TEST(ClientAddress, IsWhomTheProxyNames) {
    EXPECT_EQ(client_address("127.0.0.1", "198.51.100.1", proxies), "198.51.100.1");
    EXPECT_EQ(client_address("::ffff:127.0.0.1", "2001:db8::1", proxies), "2001:db8::1");
    EXPECT_EQ(client_address("127.0.0.1", "198.51.100.1 , 10.0.0.7", proxies), "198.51.100.1");
}

TEST(ClientAddress, IsNotWhatTheClientSaysOfItself) {
    EXPECT_EQ(client_address("127.0.0.1", "192.0.2.66, 198.51.100.1", proxies), "198.51.100.1");
    // As if the proxy itself had asked: a client can't get a count of its own by nonsense.
    for (const char* forwarded : {"", ",", "somebody", "198.51.100.1:80", "198.51.100.1,"}) {
        EXPECT_EQ(client_address("127.0.0.1", forwarded, proxies), "127.0.0.1") << forwarded;
    }
}

TEST(ClientAddress, TakesAListOfProxies) {
    EXPECT_EQ(
        parse_proxies(" 127.0.0.1,::1 , ::ffff:10.0.0.7").value_or(std::vector<std::string>{}),
        (std::vector<std::string>{"127.0.0.1", "::1", "10.0.0.7"}));
    EXPECT_TRUE(parse_proxies("")->empty());
    EXPECT_FALSE(parse_proxies("proxy.us.example"));
    EXPECT_FALSE(parse_proxies("127.0.0.1 ::1"));
    std::string many = "127.0.0.1";
    for (int i = 0; i < 64; ++i) many += ",127.0.0.1";
    EXPECT_FALSE(parse_proxies(many));
}

}  // namespace
}  // namespace foresail::platform::http
