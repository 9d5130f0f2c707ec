#include "capture/conversation.h"

#include "platform/keys.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace foresail::capture {
namespace {

constexpr std::size_t header_bytes_max = 256UL * 1024;
constexpr std::size_t key_length = 32;

char lower(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

bool equals_folded(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

/// Takes the next field with its folded lines off `rest`; empty at the end of the header.
std::string_view take_field(std::string_view& rest) {
    std::size_t at = 0;
    while (at < rest.size()) {
        const std::size_t line_end = rest.find('\n', at);
        if (line_end == std::string_view::npos) {
            at = rest.size();
            break;
        }
        at = line_end + 1;
        if (at >= rest.size() || (rest[at] != ' ' && rest[at] != '\t')) break;
    }
    const std::string_view field = rest.substr(0, at);
    rest.remove_prefix(at);
    return trim(field).empty() ? std::string_view{} : field;
}

void add_ids(std::string_view text, std::vector<std::string>& ids) {
    while (true) {
        const std::size_t begin = text.find('<');
        if (begin == std::string_view::npos) return;
        text.remove_prefix(begin + 1);
        const std::size_t end = text.find('>');
        if (end == std::string_view::npos) return;
        const std::string_view id = trim(text.substr(0, end));
        text.remove_prefix(end + 1);
        if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.emplace_back(id);
    }
}

std::string unfold(std::string_view text) {
    std::string line;
    for (const char c : trim(text)) {
        const bool is_gap = is_space(c);
        if (is_gap && (line.empty() || line.back() == ' ')) continue;
        line.push_back(is_gap ? ' ' : c);
    }
    return line;
}

/// What follows "Re:", "AW[2]:" and the like, in the languages that normalize/ knows; else nothing.
std::optional<std::string_view> without_reply_mark(std::string_view subject) {
    static constexpr std::array marks{"re", "fwd", "fw", "aw",   "wg",
                                      "tr", "rv",  "sv", "antw", "rif"};
    const std::size_t colon = subject.find(':');
    if (colon == std::string_view::npos || colon > 10) return std::nullopt;
    std::string_view mark = trim(subject.substr(0, colon));
    if (const std::size_t count = mark.find_first_of("[("); count != std::string_view::npos) {
        mark = trim(mark.substr(0, count));
    }
    const bool is_mark = std::any_of(marks.begin(), marks.end(),
                                     [&](const char* m) { return equals_folded(mark, m); });
    if (!is_mark) return std::nullopt;
    return trim(subject.substr(colon + 1));
}

std::string fold_subject(std::string_view subject) {
    subject = trim(subject);
    while (const auto rest = without_reply_mark(subject)) subject = *rest;
    std::string folded{subject};
    std::transform(folded.begin(), folded.end(), folded.begin(), lower);
    return folded;
}

std::string key_of(std::string_view kind, std::string_view text) {
    std::string input{kind};
    input += '\n';
    input += text;
    return platform::sha256_hex(input).substr(0, key_length);
}

}  // namespace

MailHeader scan_header(std::string_view message) {
    MailHeader header;
    std::string_view rest = message.substr(0, header_bytes_max);
    std::string_view in_reply_to;
    while (true) {
        const std::string_view field = take_field(rest);
        if (field.empty()) break;
        const std::size_t colon = field.find(':');
        if (colon == std::string_view::npos) continue;
        const std::string_view name = trim(field.substr(0, colon));
        const std::string_view value = field.substr(colon + 1);
        if (equals_folded(name, "message-id") && header.message_id.empty()) {
            std::vector<std::string> ids;
            add_ids(value, ids);
            header.message_id = ids.empty() ? std::string{trim(value)} : ids.front();
        } else if (equals_folded(name, "references")) {
            add_ids(value, header.references);
        } else if (equals_folded(name, "in-reply-to")) {
            in_reply_to = value;
        } else if (equals_folded(name, "subject") && header.subject.empty()) {
            header.subject = unfold(value);
        }
    }
    add_ids(in_reply_to, header.references);
    return header;
}

bool looks_like_mail(std::string_view bytes) {
    if (bytes.starts_with("From ")) return true;
    const std::string_view name = bytes.substr(0, bytes.substr(0, 80).find(':'));
    const bool is_name = std::all_of(name.begin(), name.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '.';
    });
    return is_name && !name.empty() && name.size() < bytes.size() && bytes[name.size()] == ':';
}

std::string conversation_of(std::string_view message) {
    const MailHeader header = scan_header(message);
    if (!header.references.empty()) return key_of("id", header.references.front());
    if (!header.message_id.empty()) return key_of("id", header.message_id);
    if (const std::string subject = fold_subject(header.subject); !subject.empty()) {
        return key_of("subject", subject);
    }
    return key_of("bytes", message);
}

}  // namespace foresail::capture
