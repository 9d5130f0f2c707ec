#include "app/analyze/recognized.h"

#include "app/analyze/text_offsets.h"

namespace foresail::app::analyze {

using nlohmann::json;

json recognized(std::string_view text, const std::vector<understand::Found>& found,
                std::string_view type_name, const Resolve& resolve) {
    TextOffsets offsets{text};
    json results = json::array();
    for (const understand::Found& one : found) {
        results.push_back({{"Text", one.span.of(text)},
                           {"Start", offsets.characters(one.span.begin)},
                           {"End", offsets.characters(one.span.end) - 1},
                           {"TypeName", type_name},
                           {"Resolution", resolve(one, one.span.of(text))}});
    }
    return {{"Results", std::move(results)}};
}

}  // namespace foresail::app::analyze
