#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "app/analyze/text_offsets.h"
#include "normalize/zones.h"
#include "resolve/signature.h"

namespace foresail::app::analyze {

using nlohmann::json;

// In: text, header (optional). Out: the newest reply's own text as [start, end) pairs, the
// signature's, and who it says wrote it.
platform::Result<json> reply(const json& input, Workbench& /*workbench*/) {
    domain::Activity activity;
    TRY(activity.text, text_field(input, "text"));
    TRY(const auto header, text_field_or(input, "header", ""));
    activity.zones = normalize::split_zones(activity.text, header);
    TextOffsets offsets{activity.text};
    json out{{"reply", json::array()}, {"signature", nullptr}, {"contact", json::object()}};
    for (const domain::Zone& zone : activity.zones) {
        const std::size_t begin = offsets.characters(zone.span.begin);
        const json pair = json::array({begin, offsets.characters(zone.span.end)});
        if (zone.kind == domain::ZoneKind::Reply) out["reply"].push_back(pair);
        if (zone.kind == domain::ZoneKind::Signature && out["signature"].is_null()) {
            out["signature"] = pair;
        }
    }
    return out;
}

}  // namespace foresail::app::analyze
