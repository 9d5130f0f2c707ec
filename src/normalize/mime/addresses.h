// Who a mail is from and to: address lists with groups, encoded names and international domains.
#pragma once

#include "domain/activity.h"
#include "normalize/mime/message.h"
#include "normalize/notes.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::normalize {

/// Lower case, the domain in ASCII (IDNA); "" for what is no address.
std::string plain_address(std::string_view raw);

/// From, Reply-To, To, Cc, Bcc in this order; members of groups as recipients of their own; an
/// address once in each role. Everyone has an address: a name alone is left out.
std::vector<domain::Participant> participants_of(const Message& message, Notes& notes);

}  // namespace foresail::normalize
