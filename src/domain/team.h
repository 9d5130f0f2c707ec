// A workspace, its people, and the addresses by which the product tells the team from outsiders.
#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::domain {

struct User {
    UserId id;
    WorkspaceId workspace;
    std::string name;
    std::string address;    ///< Lower case; what one signs in with.
    std::string time_zone;  ///< IANA name.
    bool is_admin = false;
    Instant created_at;
};

struct Workspace {
    WorkspaceId id;
    std::string name;
    std::string region;  ///< "local" unless the configuration names one.
    bool is_sample = false;
    std::string time_zone;                  ///< IANA name; the default for its users.
    std::vector<std::string> team_domains;  ///< Never public mail domains.
    Instant created_at;
};

/// Who belongs to the team: by domain, by a user's address or by a connected mailbox's address.
struct Team {
    std::vector<std::string> domains;
    std::vector<std::pair<std::string, UserId>> addresses;  ///< UserId empty for shared mailboxes.

    [[nodiscard]] bool includes(std::string_view address) const;
    [[nodiscard]] UserId user_of(std::string_view address) const;
};

}  // namespace foresail::domain
