#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "inference/embedder.h"

namespace foresail::app::analyze {

// In: text. Out: embedding, MiniLM-L6-v2's 384 numbers, of length 1. For training on one's own
// data.
platform::Result<nlohmann::json> embeddings(const nlohmann::json& input, Workbench& workbench) {
    TRY(const auto text, text_field(input, "text"));
    TRY(auto* embedder, workbench.embedder());
    TRY(const auto made, embedder->embed({&text, 1}, inference::Urgency::Interactive));
    return nlohmann::json{{"embedding", made.front()}};
}

}  // namespace foresail::app::analyze
