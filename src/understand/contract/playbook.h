// A workspace's playbook: for each category of clause what is accepted, what is risky and why, the
// wording that is preferred, and the limits that numbers are held against. TOML; the default
// (default_playbook.toml) is written for the side that sells.
#pragma once

#include "platform/result.h"
#include "understand/contract/quantity.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::understand::contract {

enum class Severity { Fine, Low, Medium, High };

const char* to_text(Severity severity);
std::optional<Severity> parse_severity(std::string_view text);

/// "Payment: at most 45 days": which numbers of a clause it is about, and their bounds.
struct Limit {
    std::string name;
    Measure measure = Measure::Days;
    std::vector<std::string> near;  ///< Words of its sentence; empty: any. In lower case.
    std::optional<Quantity> min;
    std::optional<Quantity> max;
};

struct ClauseRule {
    std::string category;
    Severity severity = Severity::Medium;  ///< Of what is risky.
    bool risky_if_present = false;         ///< Unless one of fine_words stands there.
    bool risky_if_missing = false;
    std::vector<std::string> risky_words;  ///< Phrases that make a clause risky. In lower case.
    std::vector<std::string> fine_words;
    std::vector<Limit> limits;
    std::string accept;
    std::string risky;
    std::string why;
    std::string wording;
};

struct Playbook {
    std::vector<ClauseRule> rules;  ///< At most one a category.

    [[nodiscard]] const ClauseRule* rule_of(std::string_view category) const;
};

inline constexpr std::size_t playbook_bytes_max = 200'000;

/// Errors: InvalidArgument, naming the line and what is wrong with it.
platform::Result<Playbook> read_playbook(std::string_view toml);

/// The one that ships, as text.
std::string_view default_playbook();

}  // namespace foresail::understand::contract
