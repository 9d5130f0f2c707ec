// What concerns one user's page, and the workspace's settings.
#include "store/edits/edit_steps.h"
#include "store/workspace/exchanges.h"

namespace foresail::store {

namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

Result<> announce_insight(const EditStep& step) {
    return step.announce({.topic = "insight.updated",
                          .id = step.edit.record,
                          .audience = {.everyone = false, .users = {step.edit.by}}});
}

Result<> check_insight(const EditStep& step) {
    if (domain::is_id_text(step.edit.record) && !step.edit.by.empty()) return {};
    return failure(ErrorCode::InvalidArgument, "there is no such insight");
}

}  // namespace

Result<> dismiss_insight(const EditStep& step) {
    TRY_VOID(check_insight(step));
    TRY_VOID(
        step.tables.insights.dismiss(step.edit.by, domain::InsightId{step.edit.record}, step.at));
    return announce_insight(step);
}

Result<> restore_insight(const EditStep& step) {
    TRY_VOID(check_insight(step));
    TRY_VOID(step.tables.insights.restore(step.edit.by, domain::InsightId{step.edit.record}));
    return announce_insight(step);
}

/// The settings themselves stand in cell.db; the pages must hear that they changed.
Result<> update_workspace(const EditStep& step) {
    TRY_VOID(step.fields.text("name", 1000));
    TRY_VOID(step.fields.text("time_zone", 100));
    TRY_VOID(step.fields.texts("team_domains", 100));
    return step.announce({.topic = "workspace.updated", .id = step.edit.record});
}

Result<> put_competitors(const EditStep& step) {
    constexpr std::size_t name_count_max = 100;
    TRY(const auto names, step.fields.texts("names", name_count_max));
    TRY_VOID(step.tables.competitors.put(names));
    return step.announce({.topic = "workspace.updated", .id = step.edit.record});
}

}  // namespace foresail::store
