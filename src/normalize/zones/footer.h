// What machines write below a mail: "Sent from my iPhone", confidentiality notices, advertising.
#pragma once

#include <string_view>

namespace foresail::normalize::zones {

bool is_mobile_footer(std::string_view line);

/// The first line of a confidentiality notice, an advertisement or a list's footer.
bool begins_disclaimer(std::string_view line);

/// The first line of a mail server's warning that the sender is from outside.
bool is_sender_banner(std::string_view line);

}  // namespace foresail::normalize::zones
