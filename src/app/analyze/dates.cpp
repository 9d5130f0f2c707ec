#include "app/analyze/analyze_task.h"
#include "app/analyze/date_values.h"
#include "app/analyze/field.h"
#include "app/analyze/text_offsets.h"
#include "app/analyze/zone_alone.h"
#include "platform/clock.h"

#include <algorithm>
#include <chrono>

namespace foresail::app::analyze {

using nlohmann::json;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

namespace {

// As the sets write it, in the writer's own clock: "2016-11-07T00:00:00".
Result<domain::Instant> reference_of(const json& input) {
    // Some of the sets write their fields with a small letter.
    const json context = input.value("Context", input.value("context", json::object()));
    TRY(const auto small, text_field_or(context, "referenceDateTime", ""));
    TRY(auto text, text_field_or(context, "ReferenceDateTime", small));
    if (text.empty()) return platform::SystemClock{}.now();
    if (text.find('T') == std::string::npos) text += "T00:00:00";
    if (text.size() >= 19) text = text.substr(0, 19);
    const auto instant = domain::parse_iso8601(text + "Z");
    if (!instant) {
        return failure(ErrorCode::InvalidArgument,
                       "\"ReferenceDateTime\" must be a time like 2026-11-24T09:00:00");
    }
    return *instant;
}

// The sets count what lasts until a day as before it; what is at the latest on it has its own word.
void take_words_of_sets(understand::DateMention& mention, const std::string& lower) {
    const auto begins = [&](std::string_view word) { return lower.starts_with(word); };
    const bool says_until = begins("until") || begins("till") || begins("til ") ||
                            begins("hasta") || begins("bis ") || begins("jusqu");
    if (mention.modifier == "until" && says_until) mention.modifier = "before";
}

json result_of(std::string_view words, domain::Span span, TextOffsets& offsets) {
    std::string lower{words};
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return {{"Text", std::move(lower)},
            {"Start", offsets.characters(span.begin)},
            {"End", offsets.characters(span.end) - 1}};
}

// Where no date has their words.
void add_zones(json& results, std::string_view text, const std::vector<domain::Span>& taken) {
    TextOffsets offsets{text};
    for (const ZoneAlone& zone : zones_alone(text)) {
        const bool is_taken = std::any_of(taken.begin(), taken.end(), [&](domain::Span span) {
            return span.begin < zone.span.end && zone.span.begin < span.end;
        });
        if (is_taken) continue;
        json result = result_of(zone.span.of(text), zone.span, offsets);
        result["TypeName"] = "datetimeV2.timezone";
        result["Resolution"]["values"] = {{{"type", "timezone"}, {"value", zone.value}}};
        results.push_back(std::move(result));
    }
}

}  // namespace

// In: Input, Context.ReferenceDateTime, culture (en, de, fr, es). Out: Results.
Result<json> dates(const json& input, Workbench& /*workbench*/) {
    TRY(const auto text, text_field(input, "Input"));
    TRY(const auto culture, text_field_or(input, "culture", "en"));
    TRY(const auto reference, reference_of(input));
    TextOffsets offsets{text};
    json results = json::array();
    std::vector<domain::Span> taken;
    for (auto& mention : understand::find_dates(text, culture.substr(0, 2), reference, 0,
                                                understand::DateForm::OfSets)) {
        json result = result_of(mention.text, mention.span, offsets);
        take_words_of_sets(mention, result["Text"]);
        result["TypeName"] = type_name_of(mention);
        result["Resolution"]["values"] = date_values(mention);
        taken.push_back(mention.span);
        results.push_back(std::move(result));
    }
    add_zones(results, text, taken);
    return json{{"Results", std::move(results)}};
}

}  // namespace foresail::app::analyze
