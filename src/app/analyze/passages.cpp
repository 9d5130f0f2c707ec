#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "inference/embedder.h"
#include "retrieve/ranking/passage_ranking.h"

namespace foresail::app::analyze {

using nlohmann::json;
using platform::ErrorCode;
using platform::failure;

namespace {

constexpr std::size_t passage_count_max = 100'000;

}  // namespace

// In: passages[id, text], query. Out: ranking[id], best first.
platform::Result<json> passages(const json& input, Workbench& workbench) {
    TRY(const auto query, text_field(input, "query"));
    const json& list = input.at("passages");
    if (!list.is_array() || list.size() > passage_count_max) {
        return failure(ErrorCode::InvalidArgument,
                       "\"passages\" must be a list of at most 100,000 passages");
    }
    std::vector<std::string> texts;
    for (const json& one : list) {
        TRY(auto text, text_field(one, "text"));
        texts.push_back(std::move(text));
    }
    TRY(auto* embedder, workbench.embedder());
    TRY(const auto embeddings, workbench.embed_kept(texts));
    TRY(const auto asked, embedder->embed({&query, 1}, inference::Urgency::Interactive));
    const auto places = retrieve::rank_passages({texts, embeddings, query, asked.front()});
    json ranking = json::array();
    for (const std::size_t place : places) {
        ranking.push_back(list[place].at("id"));
    }
    return json{{"ranking", std::move(ranking)}};
}

}  // namespace foresail::app::analyze
