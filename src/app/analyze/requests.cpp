#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "inference/embedder.h"
#include "understand/cue/cue.h"
#include "understand/request_head.h"

namespace foresail::app::analyze {

// In: text, an English sentence. Out: whether it asks or commits somebody to something.
platform::Result<nlohmann::json> requests(const nlohmann::json& input, Workbench& workbench) {
    TRY(const auto text, text_field(input, "text"));
    TRY(auto* embedder, workbench.embedder());
    TRY(const auto embeddings, embedder->embed({&text, 1}, inference::Urgency::Interactive));
    const double probability =
        understand::request_probability(text, understand::find_cue(text, "en"), embeddings.front());
    return nlohmann::json{{"intent", probability >= understand::request_threshold},
                          {"probability", probability}};
}

}  // namespace foresail::app::analyze
