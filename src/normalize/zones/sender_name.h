// The sender's name as far as the header tells it: what a signature most likely begins with.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace foresail::normalize::zones {

class SenderName {
public:
    /// `header`: lines such as "From: Ann Lee <ann.lee@client.example>", or just a name.
    explicit SenderName(std::string_view header);

    /// "Ann", "Ann Lee", "- Ann", "Dr. Ann B. Lee, CFA": nothing but the sender's name.
    [[nodiscard]] bool is_line(std::string_view line) const;

private:
    std::set<std::string> words_;  // Folded.
};

/// Two to four words that each begin with a capital: it may be a person's name.
bool looks_like_name(std::string_view line);

}  // namespace foresail::normalize::zones
