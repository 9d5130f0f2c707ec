// The texts that one call of the embedder gets, each once: a sentence that is a passage as well, or
// that two readers want, costs the model nothing more.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace foresail::understand {

class TextBatch {
public:
    /// Its place among texts().
    std::size_t add(std::string text) {
        const auto [found, is_new] = places_.try_emplace(text, texts_.size());
        if (is_new) texts_.push_back(std::move(text));
        return found->second;
    }
    [[nodiscard]] const std::vector<std::string>& texts() const { return texts_; }

private:
    std::unordered_map<std::string, std::size_t> places_;
    std::vector<std::string> texts_;
};

}  // namespace foresail::understand
