#include "store/workspace/deal_change_table.h"

namespace foresail::store {

using platform::Result;

Result<std::vector<DealChange>> DealChangeTable::open(int limit) const {
    std::vector<DealChange> changes;
    TRY(auto row, database_.prepare("SELECT d.id, c.version + (SELECT version FROM deal_changes"
                                    " WHERE deal = '') FROM deals d"
                                    " JOIN stages s ON s.id = d.stage AND s.kind = 'open'"
                                    " JOIN deal_changes c ON c.deal = d.id"
                                    " ORDER BY d.updated_at DESC, d.id DESC LIMIT ?"));
    row.bind_all(limit);
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return changes;
        changes.push_back({row.id<domain::DealId>(0), row.integer(1)});
    }
}

Result<std::int64_t> DealChangeTable::version(const domain::DealId& deal) const {
    return database_.integer(
        "SELECT version + (SELECT version FROM deal_changes WHERE deal = '')"
        " FROM deal_changes WHERE deal = ?",
        0, deal);
}

}  // namespace foresail::store
