// A workspace's activities with their participants, attachments, facts and threads.
#pragma once

#include "domain/activity.h"
#include "domain/fact.h"
#include "platform/result.h"
#include "resolve/link.h"
#include "store/page.h"

#include <optional>
#include <string>
#include <vector>

namespace foresail::store {

/// Newest first. At most one of contact, company, deal, thread is looked at, in this order.
struct TimelineFilter {
    std::optional<domain::ContactId> contact;
    std::optional<domain::CompanyId> company;
    std::optional<domain::DealId> deal;
    std::optional<domain::ThreadId> thread;
    bool with_bulk = false;
    std::string intent;  ///< Only mails that a model reads to be after this; "" for all.
};

class Activities {
public:
    virtual ~Activities() = default;
    /// Errors: NotFound, also where the viewer may not see it.
    virtual platform::Result<domain::Activity> get(const domain::Viewer& viewer,
                                                   const domain::ActivityId& id) const = 0;
    virtual platform::Result<Page<domain::Activity>> timeline(const domain::Viewer& viewer,
                                                              const TimelineFilter& filter,
                                                              const PageRequest& page) const = 0;
    virtual platform::Result<std::vector<domain::Fact>> facts(
        const domain::ActivityId& id) const = 0;
    /// Writes the activity and its links to contacts, company and deal, or, where it is there
    /// already (another mailbox's copy), joins the audiences. True if it is new.
    virtual platform::Result<bool> put(const resolve::Links& links) = 0;
    virtual platform::Result<> put_facts(const std::vector<domain::Fact>& facts) = 0;
    virtual platform::Result<std::vector<domain::ThreadId>> threads_by_message_ids(
        const std::vector<std::string>& message_ids) const = 0;
    virtual platform::Result<std::optional<domain::ThreadId>> thread_by_subject(
        const std::string& thread_subject, const std::vector<std::string>& addresses,
        domain::Instant before) const = 0;
};

}  // namespace foresail::store
