#include "domain/team.h"

#include <algorithm>

namespace foresail::domain {

bool Team::includes(std::string_view address) const {
    const auto at = address.rfind('@');
    if (at == std::string_view::npos) return false;
    const std::string_view domain = address.substr(at + 1);
    return std::find(domains.begin(), domains.end(), domain) != domains.end() ||
           std::any_of(addresses.begin(), addresses.end(),
                       [&](const auto& entry) { return entry.first == address; });
}

UserId Team::user_of(std::string_view address) const {
    for (const auto& [candidate, user] : addresses) {
        if (candidate == address) return user;
    }
    return {};
}

}  // namespace foresail::domain
