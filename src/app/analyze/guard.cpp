#include "insight/guard/guard.h"

#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "app/analyze/text_offsets.h"

namespace foresail::app::analyze {
namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

Result<std::vector<insight::GuardSource>> sources_of(const nlohmann::json& input) {
    const auto field = input.find("sources");
    if (field == input.end() || !field->is_array()) {
        return failure(ErrorCode::InvalidArgument, "sources is missing or no list");
    }
    std::vector<insight::GuardSource> sources;
    for (const auto& item : *field) {
        if (!item.is_object()) {
            return failure(ErrorCode::InvalidArgument, "a source is no object");
        }
        TRY(auto text, text_field(item, "text"));
        const auto id = item.find("id");
        const bool has_text_id = id != item.end() && id->is_string();
        sources.push_back({has_text_id        ? id->get<std::string>()
                           : id != item.end() ? id->dump()
                                              : std::string{},
                           std::move(text)});
    }
    return sources;
}

}  // namespace

Result<nlohmann::json> guard(const nlohmann::json& input, Workbench& /*workbench*/) {
    TRY(const auto sources, sources_of(input));
    TRY(const auto text, text_field(input, "text"));
    TRY(const auto guarded, insight::guard(sources, text));
    TextOffsets offsets{text};
    auto removed = nlohmann::json::array();
    for (const auto& removal : guarded.removed) {
        const std::size_t begin = offsets.characters(removal.span.begin);
        removed.push_back(
            {{"span", {begin, offsets.characters(removal.span.end)}}, {"reason", removal.reason}});
    }
    return nlohmann::json{{"shown", guarded.shown}, {"removed", std::move(removed)}};
}

}  // namespace foresail::app::analyze
