#include "inference/router/run.h"

#include <array>

namespace foresail::inference {
namespace {

constexpr std::array<std::string_view, 5> outcomes{"done", "failed", "late", "refused", "stopped"};

}  // namespace

std::string_view to_text(Tier tier) {
    static constexpr std::array<std::string_view, 4> tiers{"code", "small", "own", "remote"};
    return tiers[static_cast<std::size_t>(tier) - 1];
}

std::string_view to_text(Outcome outcome) {
    return outcomes[static_cast<std::size_t>(outcome)];
}

std::optional<Outcome> parse_outcome(std::string_view text) {
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (outcomes[i] == text) return static_cast<Outcome>(i);
    }
    return {};
}

}  // namespace foresail::inference
