// Phrases of four languages by which a sentence says a thing, and those by which it says the
// opposite or means something else. Thread-safe once made.
#pragma once

#include "domain/span.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <re2/re2.h>

namespace foresail::insight {

/// Regular expressions without regard to case; `(?-i:...)` minds it. Whole words at both ends.
struct PhraseRules {
    std::string language;  ///< ISO 639-1.
    std::string says;
    std::string unless;  ///< A sentence with one of these says nothing.
};

/// `words` with a boundary on both sides. \pL and \pN stand for the letters and digits of the four
/// languages: all of Unicode's would make programs too large to run.
std::unique_ptr<const re2::RE2> whole_words(std::string_view words);
/// As whole_words(), but minds case and has no boundaries of its own.
std::unique_ptr<const re2::RE2> compile_words(std::string_view words);

class Phrases {
public:
    explicit Phrases(const std::vector<PhraseRules>& rules);

    /// Where in the sentence it is said. In a language that has no rules all are tried.
    [[nodiscard]] std::optional<domain::Span> find(std::string_view sentence,
                                                   std::string_view language) const;

private:
    struct Compiled {
        std::unique_ptr<const re2::RE2> says;
        std::unique_ptr<const re2::RE2> unless;
    };
    std::map<std::string, Compiled, std::less<>> of_language_;
};

}  // namespace foresail::insight
