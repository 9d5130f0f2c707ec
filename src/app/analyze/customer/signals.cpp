#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "insight/signals/competitor_named.h"
#include "insight/signals/price_pushed.h"
#include "understand/sentence.h"

namespace foresail::app::analyze {

using nlohmann::json;

// In: text, what is new in a customer's mail, and language, "en" if absent. Out: how many
// sentences, and price[], competitor[] with the sentence and the words in it.
platform::Result<json> signals(const json& input, Workbench& /*workbench*/) {
    TRY(const auto text, text_field(input, "text"));
    TRY(const auto language, text_field_or(input, "language", "en"));
    const auto sentences = understand::split_sentences(text, {0, text.size()});
    json price = json::array();
    json competitor = json::array();
    for (const auto& one : sentences) {
        const auto words = one.span.of(text);
        if (auto said = insight::price_push_in(words, language)) {
            price.push_back({{"sentence", words}, {"words", *std::move(said)}});
        }
        if (auto said = insight::competitor_in(words, language, {}, {})) {
            competitor.push_back({{"sentence", words}, {"words", *std::move(said)}});
        }
    }
    return json{{"sentences", sentences.size()},
                {"price", std::move(price)},
                {"competitor", std::move(competitor)}};
}

}  // namespace foresail::app::analyze
