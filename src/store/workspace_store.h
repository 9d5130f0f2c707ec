// All records of one workspace. The embedded implementation is one encrypted SQLite file; one on
// PostgreSQL and pgvector can stand beside it.
//
// Thread safety: read() from any thread, several at once; write() from any thread, one at a time.
#pragma once

#include "domain/team.h"
#include "platform/result.h"
#include "store/activities.h"
#include "store/captures.h"
#include "store/commitments.h"
#include "store/companies.h"
#include "store/contacts.h"
#include "store/deals.h"
#include "store/drafts.h"
#include "store/insights.h"
#include "store/ledger.h"
#include "store/outbox.h"
#include "store/passages.h"
#include "store/progress.h"
#include "store/workspace/contracts.h"
#include "store/workspace/deal_changes.h"
#include "store/workspace/exchanges.h"
#include "store/workspace/mail_intents.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace foresail::store {

/// The tables as one transaction sees them. Valid only inside the call it is handed to.
struct Tables {
    Contacts& contacts;
    MergeProposals& merge_proposals;
    Companies& companies;
    Deals& deals;
    Activities& activities;
    Commitments& commitments;
    Passages& passages;
    Outbox& outbox;
    Progress& progress;
    Insights& insights;
    Captures& captures;
    Drafts& drafts;
    Ledger& ledger;
    Contracts& contracts;
    ClauseMarks& clause_marks;
    Playbooks& playbooks;
    Exchanges& exchanges;
    Competitors& competitors;
    DealChanges& deal_changes;
    MailIntents& mail_intents;
};

class WorkspaceStore {
public:
    virtual ~WorkspaceStore() = default;
    /// A consistent snapshot.
    virtual platform::Result<> read(
        const std::function<platform::Result<>(const Tables&)>& work) const = 0;
    /// One transaction: all of what `work` writes, or nothing if it fails.
    virtual platform::Result<> write(const std::function<platform::Result<>(Tables&)>& work) = 0;
    /// Inside write(): undoes only what `work` wrote if it fails, and returns its error.
    virtual platform::Result<> attempt(const std::function<platform::Result<>()>& work) = 0;
    /// Reads that return a value: `store.query([&](const Tables& t) { return t.deals.get(id); })`.
    template <class Work>
    auto query(Work work) const -> decltype(work(std::declval<const Tables&>())) {
        std::optional<decltype(work(std::declval<const Tables&>()))> result;
        auto done = read([&](const Tables& tables) -> platform::Result<> {
            result.emplace(work(tables));
            return {};
        });
        if (!done) return tl::unexpected<platform::Error>(std::move(done).error());
        return std::move(*result);
    }
};

}  // namespace foresail::store
