// Passages as one text that flows past: where each stands, counted in words, and what is said
// around it, the nearer the more. Pure.
#pragma once

#include "domain/passage.h"

#include <span>
#include <vector>

namespace foresail::retrieve {

class TextFlow {
public:
    /// `reach_words`: so far away a word counts 1/e.
    TextFlow(std::vector<double> word_counts, double reach_words);

    /// What `values` come to around each passage.
    [[nodiscard]] std::vector<double> around(const std::vector<double>& values) const;

    /// The cosine of `asked` and the mean of the embeddings around each passage.
    [[nodiscard]] std::vector<double> cosines_around(std::span<const domain::Embedding> embeddings,
                                                     const domain::Embedding& asked) const;

    /// 0 to 1: whether neighbours are of one text, and not just a list. They are nearer in meaning
    /// than any two then.
    [[nodiscard]] double coherence(std::span<const domain::Embedding> embeddings) const;

    /// In words from the first passage's middle.
    [[nodiscard]] const std::vector<double>& positions() const { return positions_; }

private:
    std::vector<double> word_counts_;
    std::vector<double> positions_;
    std::vector<double> decays_;  ///< From the passage before.
};

}  // namespace foresail::retrieve
