// Closing words: "Best regards", "Mit freundlichen Grüßen", "Cordialement", "Saludos", ...
#pragma once

#include <string_view>

namespace foresail::normalize::zones {

enum class Closing {
    None,
    Thanks,   ///< "Thanks,": closes only where a name follows.
    Regards,  ///< Closes by itself.
};

/// For a whole line; a short name may follow the words on it.
Closing closing_of(std::string_view line);

/// "P.S. ...": the sender's words again, below the signature.
bool is_postscript(std::string_view line);

}  // namespace foresail::normalize::zones
