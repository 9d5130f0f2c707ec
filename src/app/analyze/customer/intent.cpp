#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "inference/embedder.h"
#include "understand/intent_head.h"

namespace foresail::app::analyze {

using nlohmann::json;

namespace {

json by_label(const std::vector<understand::LabelScore>& scores) {
    json object = json::object();
    for (const auto& score : scores) object[std::string{score.label}] = score.probability;
    return object;
}

}  // namespace

// In: text, what is new in a mail. Out: intent, scores{}, sentiment, sentiment_scores{}.
platform::Result<json> intent(const json& input, Workbench& workbench) {
    TRY(const auto text, text_field(input, "text"));
    TRY(auto* embedder, workbench.embedder());
    TRY(const auto embeddings, embedder->embed({&text, 1}, inference::Urgency::Interactive));
    const auto found = understand::intent_of(text, embeddings.front());
    return json{{"intent", found.intents.front().label},
                {"scores", by_label(found.intents)},
                {"sentiment", found.sentiments.front().label},
                {"sentiment_scores", by_label(found.sentiments)}};
}

}  // namespace foresail::app::analyze
