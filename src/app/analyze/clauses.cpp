#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "inference/token_encoder.h"
#include "understand/clause_attention.h"

namespace foresail::app::analyze {

using nlohmann::json;

// In: text, a clause of a contract in English. Out: category, scores{category: probability}.
platform::Result<json> clauses(const json& input, Workbench& workbench) {
    TRY(const auto text, text_field(input, "text"));
    TRY(auto* encoder, workbench.token_encoder());
    TRY(const auto tokens, encoder->encode(text));
    const auto scores = understand::clause_scores(text, tokens);
    json by_category = json::object();
    for (const auto& score : scores) by_category[std::string{score.category}] = score.probability;
    return json{{"category", scores.front().category}, {"scores", std::move(by_category)}};
}

}  // namespace foresail::app::analyze
