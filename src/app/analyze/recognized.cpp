#include "app/analyze/recognized.h"

#include "app/analyze/text_offsets.h"

namespace foresail::app::analyze {

using nlohmann::json;

namespace {

// The sets write what was found in lower case.
std::string lower_case(std::string_view text) {
    std::string lower{text};
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    }
    return lower;
}

}  // namespace

json recognized(std::string_view text, const std::vector<understand::Found>& found,
                std::string_view type_name, const Resolve& resolve) {
    TextOffsets offsets{text};
    json results = json::array();
    for (const understand::Found& one : found) {
        results.push_back({{"Text", lower_case(one.span.of(text))},
                           {"Start", offsets.characters(one.span.begin)},
                           {"End", offsets.characters(one.span.end) - 1},
                           {"TypeName", type_name},
                           {"Resolution", resolve(one, lower_case(one.span.of(text)))}});
    }
    return {{"Results", std::move(results)}};
}

}  // namespace foresail::app::analyze
