// The tables of wordings, one a language. Rules: "mark REGEX" for an instruction, "never REGEX" for
// what looks like one and is business.
#pragma once

#include <string_view>

namespace foresail::understand {

extern const std::string_view signs_of_prompts;
extern const std::string_view german_instructions;
extern const std::string_view french_instructions;
extern const std::string_view spanish_instructions;

}  // namespace foresail::understand
