// An outbox message as a line that a person can check.
#pragma once

#include "platform/result.h"
#include "store/workspace_store.h"

#include <string>

namespace foresail::tests {

platform::Result<std::string> message_text(const store::Tables& tables,
                                           const domain::WorkspaceId& workspace,
                                           const domain::UserId& user,
                                           const store::OutboxMessage& message);

}  // namespace foresail::tests
