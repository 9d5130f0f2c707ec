#include "platform/address_policy.h"

#include <array>
#include <cstdint>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace foresail::platform {
namespace {

struct Block {
    std::uint32_t network;
    int prefix_bits;
};

// RFC 6890 and its successors: what is not the public internet.
constexpr std::array<Block, 14> closed_blocks{{
    {0x00000000, 8},   // this network
    {0x0A000000, 8},   // private
    {0x64400000, 10},  // shared (carrier NAT)
    {0x7F000000, 8},   // loopback
    {0xA9FE0000, 16},  // link-local, cloud metadata
    {0xAC100000, 12},  // private
    {0xC0000000, 24},  // protocol assignments
    {0xC0000200, 24},  // documentation
    {0xC0A80000, 16},  // private
    {0xC6120000, 15},  // benchmarking
    {0xC6336400, 24},  // documentation
    {0xCB007100, 24},  // documentation
    {0xE0000000, 4},   // multicast
    {0xF0000000, 4},   // reserved, broadcast
}};

bool is_public(std::uint32_t address) {
    for (const Block& block : closed_blocks) {
        const std::uint32_t mask = ~std::uint32_t{0} << (32 - block.prefix_bits);
        if ((address & mask) == block.network) return false;
    }
    return true;
}

std::uint32_t last_four(const in6_addr& address) {
    std::uint32_t bytes = 0;
    std::memcpy(&bytes, &address.s6_addr[12], sizeof(bytes));
    return ntohl(bytes);
}

}  // namespace

bool is_public_address(const sockaddr& address) {
    if (address.sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, &address, sizeof(v4));
        return is_public(ntohl(v4.sin_addr.s_addr));
    }
    if (address.sa_family != AF_INET6) return false;
    sockaddr_in6 v6{};
    std::memcpy(&v6, &address, sizeof(v6));
    const in6_addr& bytes = v6.sin6_addr;
    if (IN6_IS_ADDR_V4MAPPED(&bytes)) return is_public(last_four(bytes));
    // Only 2000::/3 is public, less documentation (2001:db8::/32), and less what carries an IPv4
    // address that may be a closed one: Teredo (2001::/32) and 6to4 (2002::/16).
    if ((bytes.s6_addr[0] & 0xE0U) != 0x20U) return false;
    const bool is_teredo = bytes.s6_addr[0] == 0x20 && bytes.s6_addr[1] == 0x01 &&
                           bytes.s6_addr[2] == 0 && bytes.s6_addr[3] == 0;
    const bool is_documentation = bytes.s6_addr[0] == 0x20 && bytes.s6_addr[1] == 0x01 &&
                                  bytes.s6_addr[2] == 0x0d && bytes.s6_addr[3] == 0xb8;
    const bool is_6to4 = bytes.s6_addr[0] == 0x20 && bytes.s6_addr[1] == 0x02;
    return !is_documentation && !is_teredo && !is_6to4;
}

bool is_loopback_host(const std::string& host) {
    if (host == "localhost" || host == "::1") return true;
    in_addr address{};
    return inet_pton(AF_INET, host.c_str(), &address) == 1 &&
           ntohl(address.s_addr) >> 24U == IN_LOOPBACKNET;
}

}  // namespace foresail::platform
