// What an outbox row says: which record changed, and which pages it stands on.
#pragma once

#include "domain/audience.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "store/workspace_store.h"

#include <string>
#include <vector>

namespace foresail::store {

struct Announcement {
    std::string topic;
    std::string id;
    std::vector<domain::ContactId> contacts{};
    domain::CompanyId company{};
    domain::DealId deal{};
    domain::ThreadId thread{};
    domain::Audience audience{};
};

/// Puts it into the outbox.
platform::Result<> announce(Tables& tables, const Announcement& announcement, domain::Instant at);

}  // namespace foresail::store
