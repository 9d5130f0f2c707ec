// What a sentence of a negotiation is: where somebody stands, what somebody gives, what speaks for
// us, what endangers it. By words alone, one table a language.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <re2/re2.h>

namespace foresail::insight::drafts {

enum class Section { Positions, Concessions, OpenPromises, Leverage, Risks };

/// "positions", "concessions", "open_promises", "leverage", "risks"
const char* to_text(Section section);

enum class Speaker { Ours, Theirs };

struct Stance {
    Section section = Section::Positions;
    double weight = 0;  ///< 0..1: how much these words mean it.
};

/// The strongest; nothing where the words say none. `language` as in domain::Activity.
std::optional<Stance> find_stance(std::string_view sentence, Speaker speaker,
                                  std::string_view language);

/// The tables as text, a rule a line: "SECTION SPEAKER WEIGHT REGEX" with ours, theirs or any; a
/// line that begins with a space goes on with the one before.
extern const std::string_view english_stances;
extern const std::string_view german_stances;
extern const std::string_view french_stances;
extern const std::string_view spanish_stances;

}  // namespace foresail::insight::drafts
