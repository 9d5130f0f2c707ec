// What a mail is after and how its writer feels, as far as a small model is sure of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace foresail::domain {

struct LikelyLabel {
    std::string label;       ///< "pricing", "negative".
    double probability = 0;  ///< As the model says it, to two decimals.
};

/// At least one of the two is there.
struct LikelyIntent {
    std::optional<LikelyLabel> intent;
    std::optional<LikelyLabel> sentiment;
    std::string model;  ///< Name and hash of the weights.
};

/// One of the labels that a timeline can be filtered by; nullopt for another word.
std::optional<std::string_view> parse_mail_intent(std::string_view text);

}  // namespace foresail::domain
