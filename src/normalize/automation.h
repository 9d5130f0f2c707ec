// Whether a machine sent a mail, and which kind.
#pragma once

#include "domain/activity.h"
#include "normalize/mime/message.h"

#include <string_view>

namespace foresail::normalize {

struct AutomationClues {
    std::string_view subject;         ///< Decoded.
    std::string_view sender_address;  ///< Lower case.
    bool has_calendar_reply = false;
};

domain::Automation automation_of(const Message& message, const AutomationClues& clues);

}  // namespace foresail::normalize
