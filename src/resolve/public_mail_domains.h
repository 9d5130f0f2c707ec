// Registrable domains under which everybody can have a mailbox, so that an address there tells
// nothing of a company: webmail, and the mail of Internet access providers.
#pragma once

#include <span>
#include <string_view>

namespace foresail::resolve {

/// Sorted.
std::span<const std::string_view> public_mail_domains();

}  // namespace foresail::resolve
