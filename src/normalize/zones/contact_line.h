// Lines that a signature is made of.
#pragma once

#include <string_view>

namespace foresail::normalize::zones {

/// Phone, fax, mail address, link, street, title or company.
bool is_contact_line(std::string_view line);

}  // namespace foresail::normalize::zones
