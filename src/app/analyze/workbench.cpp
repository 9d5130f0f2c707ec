#include "app/analyze/analyze_task.h"

namespace foresail::app::analyze {

using platform::Result;

Result<std::vector<domain::Embedding>> Workbench::embed_kept(std::span<const std::string> texts) {
    TRY(auto* model, embedder());
    if (kept_.size() + texts.size() > kept_texts_max) kept_.clear();
    std::vector<std::string> missing;
    for (const std::string& text : texts) {
        if (kept_.try_emplace(text).second) missing.push_back(text);
    }
    auto made = model->embed(missing, inference::Urgency::Background);
    if (!made) {
        kept_.clear();
        return tl::unexpected(std::move(made).error());
    }
    for (std::size_t i = 0; i < missing.size(); ++i) kept_[missing[i]] = (*made)[i];
    std::vector<domain::Embedding> embeddings;
    embeddings.reserve(texts.size());
    for (const std::string& text : texts) embeddings.push_back(kept_.at(text));
    return embeddings;
}

}  // namespace foresail::app::analyze
