// Offices that persons hold: "Head of Sales", "CFO", "Einkaufsleiterin", "directrice financière",
// each by the function it is about, so that the languages meet.
#pragma once

#include "insight/guard/token.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::insight::guarding {

/// "The director", of whatever it may be.
inline constexpr std::string_view any_function = "leader";

struct OfficePlace {
    std::string function;   ///< "sales", "finance", ...
    std::size_t begin = 0;  ///< The tokens that say it.
    std::size_t end = 0;
};

std::vector<OfficePlace> offices_in(const std::vector<Token>& tokens);
/// Whether the word is one of an office's.
bool is_office(const Token& token);

}  // namespace foresail::insight::guarding
