#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "app/analyze/text_offsets.h"
#include "domain/raw_event.h"
#include "normalize/normalize.h"
#include "platform/clock.h"
#include "understand/extract.h"

namespace foresail::app::analyze {

using nlohmann::json;
using platform::Result;

namespace {

json pair_of(domain::Span span, TextOffsets& offsets) {
    const std::size_t begin = offsets.characters(span.begin);
    return json::array({begin, offsets.characters(span.end)});
}

json commitment_of(const domain::Commitment& one, TextOffsets& offsets) {
    json out{{"kind", to_text(one.kind)},
             {"what", one.what},
             {"quote", one.quote},
             {"span", pair_of(one.span, offsets)},
             {"debtor", one.debtor},
             {"creditor", one.creditor},
             {"confidence", one.confidence},
             {"condition", one.condition},
             {"due", nullptr}};
    if (one.due) {
        out["due"] = {{"at", domain::to_iso8601(one.due->at)}, {"text", one.due->text}};
    }
    return out;
}

}  // namespace

// In: message, a whole mail with its header. Out: its text, the newest reply's own pieces of it,
// and the promises and requests that the product finds there. Nobody is of the team, so a mail is
// from outside.
Result<json> commitments(const json& input, Workbench& workbench) {
    TRY(auto bytes, text_field(input, "message"));
    const domain::RawEvent event{.kind = domain::EventKind::Mail,
                                 .received_at = platform::SystemClock{}.now(),
                                 .bytes = std::move(bytes)};
    TRY(const auto activity, normalize::read(event));
    TRY(auto* embedder, workbench.embedder());
    TRY(const auto readings, understand::Extractor{*embedder}.extract({&activity, 1}));
    TextOffsets offsets{activity.text};
    json out{{"text", activity.text},
             {"subject", activity.subject},
             {"reply", json::array()},
             {"commitments", json::array()}};
    for (const domain::Zone& zone : activity.zones) {
        const bool is_own =
            zone.kind == domain::ZoneKind::Reply && activity.automation == domain::Automation::None;
        if (is_own) out["reply"].push_back(pair_of(zone.span, offsets));
    }
    for (const domain::Commitment& one : readings.front().commitments) {
        out["commitments"].push_back(commitment_of(one, offsets));
    }
    return out;
}

}  // namespace foresail::app::analyze
