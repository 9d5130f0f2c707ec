// Pairs of contacts that may be one person, and what was decided about them.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/contacts.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class MergeProposalTable final : public MergeProposals {
public:
    explicit MergeProposalTable(sqlite::Database& database) : database_{database} {}

    platform::Result<> put(const resolve::MergeProposal& proposal) override;
    platform::Result<std::vector<resolve::MergeProposal>> open() const override;
    platform::Result<resolve::MergeProposal> get(const domain::MergeProposalId& id) const override;
    platform::Result<> decide(const domain::MergeProposalId& id, bool is_accepted) override;

private:
    sqlite::Database& database_;
};

}  // namespace foresail::store
