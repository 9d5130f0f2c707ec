// Who may see a record: everyone in its workspace, or some of its users (private mailboxes).
#pragma once

#include "domain/id.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::domain {

struct Audience {
    bool everyone = true;
    std::vector<UserId> users;  ///< Sorted; used where `everyone` is false.
};

/// One who looks: a signed-in user. Being an admin does not open other people's private mail.
struct Viewer {
    WorkspaceId workspace;
    UserId user;
    bool is_admin = false;
};

bool may_see(const Viewer& viewer, const WorkspaceId& workspace, const Audience& audience);

/// Whoever might see one of the two; a mail that two mailboxes hold is seen by both.
Audience join(const Audience& a, const Audience& b);

/// "*" or ",id,id,": the form in which rows keep it, so that a query can check it.
std::string to_text(const Audience& audience);
Audience parse_audience(std::string_view text);

}  // namespace foresail::domain
