#include "domain/audience.h"

#include <algorithm>
#include <iterator>

namespace foresail::domain {

bool may_see(const Viewer& viewer, const WorkspaceId& workspace, const Audience& audience) {
    if (viewer.workspace != workspace) return false;
    return audience.everyone ||
           std::binary_search(audience.users.begin(), audience.users.end(), viewer.user);
}

Audience join(const Audience& a, const Audience& b) {
    if (a.everyone || b.everyone) return {};
    Audience both{.everyone = false, .users = {}};
    std::set_union(a.users.begin(), a.users.end(), b.users.begin(), b.users.end(),
                   std::back_inserter(both.users));
    return both;
}

std::string to_text(const Audience& audience) {
    if (audience.everyone) return "*";
    std::string text = ",";
    for (const UserId& user : audience.users) {
        text += user.text;
        text += ',';
    }
    return text;
}

Audience parse_audience(std::string_view text) {
    if (text == "*") return {};
    Audience audience{.everyone = false, .users = {}};
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        if (comma > 0) audience.users.push_back(UserId{std::string{text.substr(0, comma)}});
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    std::sort(audience.users.begin(), audience.users.end());
    audience.users.erase(std::unique(audience.users.begin(), audience.users.end()),
                         audience.users.end());
    return audience;
}

}  // namespace foresail::domain
