// The words that tell what a sentence is about: "the revised quote", without what every mail says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace foresail::understand {

struct TopicWords {
    std::vector<std::string> heads;      ///< Folded stems: "quot", in the order of the text.
    std::vector<std::string> modifiers;  ///< Behind "for", "about": "requirements for the quote".

    [[nodiscard]] bool empty() const { return heads.empty() && modifiers.empty(); }
};

/// Of a text in any of the four languages, at most 40. Dates, numbers, function words, the verbs of
/// giving and getting, and words like "document" are left out; words for the same thing ("offer",
/// "Angebot") have the same stem.
TopicWords topic_words(std::string_view text);

/// The share of `wanted` that is among `found`; parts of compounds count ("Vertragsentwurf",
/// "Vertrag"), and modifiers for little.
double coverage(const TopicWords& wanted, const TopicWords& found);

}  // namespace foresail::understand
