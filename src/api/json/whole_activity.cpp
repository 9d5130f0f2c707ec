#include "api/json/whole_activity.h"

#include "api/json/activity.h"

namespace foresail::api {

platform::Result<nlohmann::json> whole_activity_json(const domain::Activity& activity,
                                                     Beside& beside) {
    const store::Tables& tables = beside.tables();
    TRY(const auto facts, tables.activities.facts(activity.id));
    store::CommitmentFilter filter;
    filter.activity = activity.id;
    TRY(const auto commitments,
        tables.commitments.list(beside.viewer(), filter,
                                {.limit = store::page_size_max, .cursor = {}}));
    return activity_json(activity, facts, commitments.items, beside);
}

}  // namespace foresail::api
