#include "api/json/whole_activity.h"

#include "api/json/activity.h"

namespace foresail::api {

platform::Result<nlohmann::json> whole_activity_json(const store::Tables& tables,
                                                     const domain::Viewer& viewer,
                                                     const domain::ActivityId& id) {
    TRY(const auto activity, tables.activities.get(viewer, id));
    TRY(const auto facts, tables.activities.facts(id));
    store::CommitmentFilter filter;
    filter.activity = id;
    TRY(const auto commitments,
        tables.commitments.list(viewer, filter, {.limit = store::page_size_max, .cursor = {}}));
    Beside beside{tables, viewer};
    return activity_json(activity, facts, commitments.items, beside);
}

}  // namespace foresail::api
