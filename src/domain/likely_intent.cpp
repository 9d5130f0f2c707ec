#include "domain/likely_intent.h"

#include <algorithm>
#include <array>

namespace foresail::domain {

std::optional<std::string_view> parse_mail_intent(std::string_view text) {
    static constexpr std::array<std::string_view, 8> labels{
        "meeting",        "pricing",      "objection",     "legal",
        "not_interested", "introduction", "out_of_office", "support"};
    const auto found = std::find(labels.begin(), labels.end(), text);
    return found == labels.end() ? std::nullopt : std::optional{*found};
}

}  // namespace foresail::domain
