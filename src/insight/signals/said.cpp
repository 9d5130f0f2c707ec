#include "insight/signals/said.h"

#include "understand/sentence.h"

#include <algorithm>

namespace foresail::insight {

namespace {

std::optional<Said> find_in(const store::Saying& saying, const SentenceFinder& finder) {
    for (const auto& sentence : understand::split_sentences(saying.text, {0, saying.text.size()})) {
        const auto words = sentence.span.of(saying.text);
        auto found = finder(words, saying.language);
        if (!found) continue;
        const auto begin = saying.span.begin;
        return Said{{saying.activity,
                     {begin + sentence.span.begin, begin + sentence.span.end},
                     std::string{words}},
                    saying.sent_at,
                    *std::move(found)};
    }
    return std::nullopt;
}

}  // namespace

std::vector<Said> find_said(const DealView& view, const SentenceFinder& finder, std::size_t limit) {
    std::vector<Said> all;
    for (const store::Saying& saying : view.sayings) {
        if (all.size() >= limit) break;
        // Passages of a mail stand together; the first that says it is enough.
        if (!all.empty() && all.back().citation.activity == saying.activity) continue;
        if (auto found = find_in(saying, finder)) all.push_back(*std::move(found));
    }
    return all;
}

}  // namespace foresail::insight
