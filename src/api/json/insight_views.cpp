#include "api/json/insight_views.h"

#include "api/json/commitment.h"

#include <cmath>

namespace foresail::api {

using nlohmann::json;

json follow_up_json(const insight::FollowUp& follow_up) {
    json hours = json::array();
    constexpr double decimals = 1e4;
    for (const double share : follow_up.hours) {
        hours.push_back(std::round(share * decimals) / decimals);
    }
    json result{{"answers", follow_up.answers},
                {"company_answers", follow_up.company_answers},
                {"time_zone", follow_up.zone},
                {"hours", std::move(hours)}};
    if (const auto& best = follow_up.best) {
        result["best"] = {{"begins_at", domain::to_iso8601(best->begins_at)},
                          {"ends_at", domain::to_iso8601(best->ends_at)},
                          {"hour_of_week", best->hour_of_week},
                          {"utc_offset_min", best->offset_min},
                          {"ground", to_text(best->ground)},
                          {"answers", best->answers},
                          {"fast_answers", best->fast_answers},
                          {"answers_in_all", best->answers_in_all},
                          {"reason", best->reason}};
    }
    return result;
}

json signal_json(const insight::Signal& signal, Beside& beside) {
    json evidence = json::array();
    for (const auto& citation : signal.evidence) {
        json item = citation_json(citation, beside);
        if (const auto* activity = beside.activity(citation.activity)) {
            item["sent_at"] = domain::to_iso8601(activity->sent_at);
        }
        evidence.push_back(std::move(item));
    }
    json result = signal_brief_json(signal);
    result["detail"] = signal.detail;
    result["since"] = domain::to_iso8601(signal.since);
    result["evidence"] = std::move(evidence);
    put_if(result, "contact", beside.contact(signal.contact));
    return result;
}

json signal_brief_json(const insight::Signal& signal) {
    return {{"id", signal.id.text},
            {"deal", signal.deal.text},
            {"kind", to_text(signal.kind)},
            {"title", signal.title},
            {"strength", signal.strength}};
}

}  // namespace foresail::api
