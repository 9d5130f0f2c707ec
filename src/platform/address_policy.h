// Which resolved addresses may be connected to. Checked on the address, not on the name: a name can
// be pointed at the own network at any time.
#pragma once

#include <string>

struct sockaddr;

namespace foresail::platform {

enum class AddressPolicy { All, PublicOnly };

/// False for loopback, private, link-local, shared, multicast and reserved addresses, also where
/// they are IPv4 in IPv6.
bool is_public_address(const sockaddr& address);

/// Whether `host` can be nothing but this machine: "localhost" or a loopback address in figures. A
/// name that begins like one, as 127.0.0.1.mail.example, is anybody's.
bool is_loopback_host(const std::string& host);

}  // namespace foresail::platform
