// Which resolved addresses may be connected to. Checked on the address, not on the name: a name can
// be pointed at the own network at any time.
#pragma once

struct sockaddr;

namespace foresail::platform {

enum class AddressPolicy { All, PublicOnly };

/// False for loopback, private, link-local, shared, multicast and reserved addresses, also where
/// they are IPv4 in IPv6.
bool is_public_address(const sockaddr& address);

}  // namespace foresail::platform
