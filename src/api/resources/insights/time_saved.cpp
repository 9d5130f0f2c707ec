// The time that reps did not spend on filling in, by week, with the method by which it is counted.
#include "insight/time_saved/time_saved.h"

#include "api/http/parameters.h"
#include "api/http/time_zone.h"
#include "api/resources/resources.h"

#include <charconv>

namespace foresail::api {
namespace {

using nlohmann::json;

constexpr int week_count_default = 8;

platform::Result<int> week_count(const platform::HttpRequest& request) {
    TRY(const std::string text, query_text(request, "weeks", 4));
    if (text.empty()) return week_count_default;
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || end != text.data() + text.size()) return 0;
    return count;
}

std::string day_text(std::chrono::sys_days day) {
    return domain::to_iso8601(domain::Instant{day}).substr(0, 10);
}

json rep_json(const insight::RepSaved& saved, const std::string& name) {
    json items = json::array();
    for (const insight::SavedItem& item : saved.items) {
        items.push_back({{"kind", insight::to_text(item.kind)},
                         {"count", item.count},
                         {"duration_s", item.duration_s}});
    }
    return {{"rep", saved.rep.empty() ? json{nullptr} : json(saved.rep.text)},
            {"name", name},
            {"items", std::move(items)},
            {"duration_s", saved.duration_s}};
}

json method_json() {
    json operators = json::array();
    for (const insight::Operator& each : insight::operators()) {
        operators.push_back(
            {{"sign", each.sign}, {"duration_s", each.duration_s}, {"meaning", each.meaning}});
    }
    json chores = json::array();
    for (const insight::Chore& chore : insight::chores()) {
        chores.push_back({{"kind", insight::to_text(chore.kind)},
                          {"operators", chore.operators},
                          {"meaning", chore.meaning},
                          {"types_characters", chore.types_characters},
                          {"duration_s", insight::duration_s(chore.operators)}});
    }
    return {{"operators", std::move(operators)}, {"chores", std::move(chores)}};
}

Answer show_time_saved(Call& call) {
    TRY(const int weeks, week_count(call.request));
    TRY(const auto store, call.store());
    TRY(const auto workspace, call.services.cell.workspaces().get(call.viewer.workspace));
    TRY(const auto saved,
        insight::time_saved(
            *store, {.viewer = call.viewer,
                     .now = call.services.clock.now(),
                     // A sample shows what a filled workspace looks like, its history included.
                     .since = workspace.is_sample ? domain::Instant{} : workspace.created_at,
                     .week_count = weeks,
                     .clock = wall_clock(call.user.time_zone)}));
    json list = json::array();
    for (const insight::WeekSaved& week : saved) {
        json reps = json::array();
        for (const insight::RepSaved& rep : week.reps) {
            const auto user = call.services.cell.users().get(rep.rep);
            reps.push_back(rep_json(rep, user ? user->name : ""));
        }
        list.push_back({{"monday", day_text(week.monday)}, {"reps", std::move(reps)}});
    }
    return answer({{"weeks", std::move(list)}, {"method", method_json()}});
}

}  // namespace

void add_time_saved(Routes& routes) {
    routes.push_back({"GET", "/time-saved", Access::SignedIn, show_time_saved});
}

}  // namespace foresail::api
