// A company that contacts belong to, known by its mail domain.
#pragma once

#include "domain/audience.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/sourced.h"

#include <cstdint>
#include <string>

namespace foresail::domain {

struct Company {
    CompanyId id;
    WorkspaceId workspace;
    std::string mail_domain;  ///< Registrable domain, ASCII, lower case.
    Sourced name;
    Instant created_at;
    Instant last_activity_at;
    Audience audience;  ///< Who may see one of its contacts' mails.
    std::int64_t version = 1;
};

}  // namespace foresail::domain
