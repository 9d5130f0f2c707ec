#include "normalize/mime/message_ids.h"

#include "normalize/limits.h"
#include "normalize/mime/field_text.h"

#include <set>

namespace foresail::normalize {
namespace {

bool is_space(char c) {
    return c == ' ' || c == '\t';
}

std::string id_text(std::string_view raw) {
    std::string id;
    for (const char c : one_line(mended_field(raw))) {
        if (!is_space(c)) id.push_back(c);
    }
    return id.size() > limits::message_id_bytes_max ? std::string{} : id;
}

// What stands in angle brackets; where a sender forgot them, words that look like ids.
std::vector<std::string> ids_in(std::string_view field) {
    std::vector<std::string> ids;
    std::size_t at = 0;
    while ((at = field.find('<', at)) != std::string_view::npos) {
        const std::size_t end = field.find_first_of("<>", at + 1);
        if (end == std::string_view::npos) break;
        if (field[end] == '>') ids.push_back(id_text(field.substr(at + 1, end - at - 1)));
        at = field[end] == '>' ? end + 1 : end;
    }
    if (!ids.empty()) return ids;
    at = 0;
    while ((at = field.find_first_not_of(" \t,<>", at)) != std::string_view::npos) {
        const std::size_t end = std::min(field.find_first_of(" \t,<>", at), field.size());
        const std::string_view word = field.substr(at, end - at);
        if (word.find('@') != std::string_view::npos) ids.push_back(id_text(word));
        at = end;
    }
    return ids;
}

}  // namespace

std::string message_id_in(std::string_view field) {
    for (std::string& id : ids_in(field)) {
        if (!id.empty()) return std::move(id);
    }
    return id_text(field.substr(0, field.find_first_of(" \t<>")));
}

std::vector<std::string> references_of(const Message& message, Notes& notes) {
    std::vector<std::string> all = ids_in(message.field_or_empty("references"));
    const std::vector<std::string> parents = ids_in(message.field_or_empty("in-reply-to"));
    if (!parents.empty()) all.push_back(parents.front());
    // A repeat keeps its last place, so that the parent stays last.
    std::vector<std::string> newest_first;
    std::set<std::string> seen;
    for (auto id = all.rbegin(); id != all.rend(); ++id) {
        if (!id->empty() && seen.insert(*id).second) newest_first.push_back(*id);
    }
    std::vector<std::string> references(newest_first.rbegin(), newest_first.rend());
    if (references.size() > limits::reference_count_max) {
        notes.add("The message refers to more than 200 others; the middle ones were left out.");
        const auto extra =
            static_cast<std::ptrdiff_t>(references.size() - limits::reference_count_max);
        references.erase(references.begin() + 1, references.begin() + 1 + extra);
    }
    return references;
}

}  // namespace foresail::normalize
