#include "insight/rep.h"

#include <algorithm>

namespace foresail::insight {

bool concerns(const Rep& rep, const domain::Activity& activity) {
    bool has_user = false;
    for (const domain::Participant& participant : activity.participants) {
        if (participant.user.empty()) continue;
        if (participant.user == rep.viewer.user) return true;
        has_user = true;
    }
    return !has_user;
}

std::string name_of(const Rep& rep, const domain::ContactId& contact, const std::string& address) {
    if (contact.empty()) return address;
    const auto found = rep.tables.contacts.get_for(rep.viewer, contact);
    if (!found) return address;
    if (!found->name.value.empty()) return found->name.value;
    return found->addresses.empty() ? address : found->addresses.front();
}

std::string quoted(const std::string& text, std::size_t bytes_max) {
    if (text.size() <= bytes_max) return "“" + text + "”";
    const auto space = text.rfind(' ', bytes_max);
    auto end = space == std::string::npos ? bytes_max : space;
    // Never within a character.
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return "“" + text.substr(0, end) + " …”";
}

}  // namespace foresail::insight
