// A person outside the team whom somebody writes to or hears from.
#pragma once

#include "domain/audience.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/sourced.h"

#include <cstdint>
#include <string>
#include <vector>

namespace foresail::domain {

struct Contact {
    ContactId id;
    WorkspaceId workspace;
    CompanyId company;                   ///< Empty where there is no ground for one.
    std::vector<std::string> addresses;  ///< Lower case; the first is the one to write to.
    Sourced name;
    Sourced title;
    Sourced phone;          ///< E.164 where it could be told, else as written.
    std::string time_zone;  ///< IANA name or "+01:00"; empty where unknown.
    Instant created_at;     ///< Sent time of the first mail, not of the row: replay gives it again.
    Instant last_activity_at;
    Audience audience;         ///< Who may see one of the mails it stands in.
    std::int64_t version = 1;  ///< Grows with every change; the ETag.
};

}  // namespace foresail::domain
