#include "store/workspace/merge_proposal_table.h"

#include <algorithm>

namespace foresail::store {

namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;
using resolve::MergeProposal;

MergeProposal read(const sqlite::Statement& row) {
    return {.id = row.id<domain::MergeProposalId>(0),
            .keep = row.id<domain::ContactId>(1),
            .merge = row.id<domain::ContactId>(2),
            .reason = row.text(3),
            .activity = row.id<domain::ActivityId>(4)};
}

}  // namespace

Result<> MergeProposalTable::put(const MergeProposal& proposal) {
    const auto [low, high] = std::minmax(proposal.keep.text, proposal.merge.text);
    return database_.run(
        "INSERT INTO merge_proposals (id, pair, keep, merge, reason, activity,"
        " state) VALUES (?, ?, ?, ?, ?, ?, 'open') ON CONFLICT DO NOTHING",
        proposal.id, low + "," + high, proposal.keep, proposal.merge, proposal.reason,
        proposal.activity);
}

Result<std::vector<MergeProposal>> MergeProposalTable::open() const {
    // A proposal about a contact that has become part of another is about that one now.
    TRY(auto row,
        database_.prepare("SELECT p.id, ifnull(k.contact, p.keep) AS now_keep,"
                          " ifnull(m.contact, p.merge) AS now_merge, p.reason, p.activity"
                          " FROM merge_proposals p LEFT JOIN contact_aliases k ON k.id = p.keep"
                          " LEFT JOIN contact_aliases m ON m.id = p.merge"
                          " WHERE p.state = 'open' AND now_keep <> now_merge ORDER BY p.id"));
    std::vector<MergeProposal> proposals;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return proposals;
        proposals.push_back(read(row));
    }
}

Result<MergeProposal> MergeProposalTable::get(const domain::MergeProposalId& id) const {
    TRY(auto row, database_.prepare("SELECT id, keep, merge, reason, activity"
                                    " FROM merge_proposals WHERE id = ?"));
    row.bind_all(id);
    TRY(const bool has_row, row.step());
    if (!has_row) return failure(ErrorCode::NotFound, "there is no such merge proposal");
    return read(row);
}

Result<> MergeProposalTable::decide(const domain::MergeProposalId& id, bool is_accepted) {
    TRY_VOID(database_.run("UPDATE merge_proposals SET state = ? WHERE id = ?",
                           is_accepted ? "accepted" : "rejected", id));
    if (database_.change_count() == 0) {
        return failure(ErrorCode::NotFound, "there is no such merge proposal");
    }
    return {};
}

}  // namespace foresail::store
