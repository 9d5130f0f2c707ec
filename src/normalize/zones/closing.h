// What mails end with: closing words, mobile footers, disclaimers, lists' footers.
#pragma once

#include <string_view>

namespace foresail::normalize::zones {

enum class Closing {
    None,
    Thanks,   ///< "Thanks,": closes only where a name follows.
    Regards,  ///< "Best regards", "Mit freundlichen Grüßen", ...
};

/// For a whole line; a short name may follow the words on it.
Closing closing_of(std::string_view line);

bool is_mobile_footer(std::string_view line);

/// The first line of a confidentiality notice or the like.
bool begins_disclaimer(std::string_view line);

/// Phone, fax, address, link, mail address, title or company.
bool is_contact_line(std::string_view line);

/// "P.S. ...": the sender's words again, below the signature.
bool is_postscript(std::string_view line);

}  // namespace foresail::normalize::zones
