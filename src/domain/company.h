// A company that contacts belong to, known by its mail domain.
#pragma once

#include <cstdint>
#include <string>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/sourced.h"

namespace foresail::domain {

struct Company {
    CompanyId id;
    WorkspaceId workspace;
    std::string mail_domain;  ///< Registrable domain, ASCII, lower case.
    Sourced name;
    Instant created_at;
    Instant last_activity_at;
    std::int64_t version = 1;
};

}  // namespace foresail::domain
