// Hands mails to an LMTP server on this machine.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace foresail::mailbox {

/// All in one session, in this order. False if the server refuses one.
bool deliver_by_lmtp(std::uint16_t port, const std::string& recipient,
                     const std::vector<std::string>& mails);

}  // namespace foresail::mailbox
