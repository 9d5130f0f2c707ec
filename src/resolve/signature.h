// What a signature tells of its writer. Only a signature that is the sender's own is read: one that
// bears the sender's name or address. Pure; thread-safe.
#pragma once

#include "domain/activity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::resolve {

struct Signature {
    std::optional<std::string> name;   ///< Full names only.
    std::optional<std::string> title;  ///< "Head of Purchasing".
    std::optional<std::string> phone;  ///< E.164 where it could be told.
    std::optional<std::string> organisation;
    std::vector<std::string> addresses;  ///< Mail addresses, lower case.
};

/// nullopt where the activity has no signature, or none that fits `sender`.
std::optional<Signature> read_signature(const domain::Activity& activity,
                                        const domain::Participant& sender);

}  // namespace foresail::resolve
