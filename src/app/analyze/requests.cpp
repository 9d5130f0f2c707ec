#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "understand/cue/cue.h"
#include "understand/request_head.h"

#include <string_view>

namespace foresail::app::analyze {
namespace {

// What the rules of the product find by themselves; of an open sentence the model decides.
const char* rule_of(std::string_view text) {
    if (understand::is_open(text, "en")) return "open";
    const auto cue = understand::find_cue(text, "en");
    if (!cue) return "none";
    return cue->kind == domain::CommitmentKind::Request ? "request" : "promise";
}

}  // namespace

// In: text, an English sentence. Out: whether it asks or commits somebody to something.
platform::Result<nlohmann::json> requests(const nlohmann::json& input, Workbench& /*workbench*/) {
    TRY(const auto text, text_field(input, "text"));
    const double probability = understand::request_probability(text);
    return nlohmann::json{{"intent", probability >= understand::request_threshold()},
                          {"probability", probability},
                          {"rule", rule_of(text)}};
}

}  // namespace foresail::app::analyze
