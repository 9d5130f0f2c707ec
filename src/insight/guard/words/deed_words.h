// Words for what somebody did, each under one name in four languages, and words that lead a
// condition.
#pragma once

#include <string>
#include <string_view>

namespace foresail::insight::guarding {

struct Deed {
    std::string_view kind;  ///< "approve" for "approved", "signed off", "Freigabe"; "" for others.
    bool is_done = false;   ///< Said as something that happened.
};

/// `next` is the word behind it.
Deed deed_of(const std::string& word, const std::string& next);

/// "If", "sofern", "si", "cuando".
bool leads_condition(const std::string& word);
/// The same, and "only".
bool is_condition(const std::string& word);

}  // namespace foresail::insight::guarding
