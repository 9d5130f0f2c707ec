#include "platform/http/target.h"

#include <algorithm>

namespace foresail::platform::http {
namespace {

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<std::string> decode(std::string_view text, bool is_query) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '+' && is_query) c = ' ';
        if (c == '%') {
            const int high = i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hex_value(text[i + 2]) : -1;
            if (high < 0 || low < 0) return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
            if (c == '/' && !is_query) return std::nullopt;
        }
        if (c == '\0') return std::nullopt;
        decoded += c;
    }
    return decoded;
}

std::string_view take_until(std::string_view& text, char separator) {
    const auto end = std::min(text.find(separator), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

}  // namespace

std::optional<Target> parse_target(std::string_view text) {
    if (text.empty() || text.front() != '/') return std::nullopt;
    Target target;
    const auto path = decode(take_until(text, '?'), false);
    if (!path) return std::nullopt;
    target.path = *path;
    while (!text.empty()) {
        std::string_view pair = take_until(text, '&');
        const auto name = decode(take_until(pair, '='), true);
        const auto value = decode(pair, true);
        if (!name || !value) return std::nullopt;
        if (!name->empty()) target.query[*name] = *value;
    }
    return target;
}

std::map<std::string, std::string> parse_cookies(std::string_view header) {
    std::map<std::string, std::string> cookies;
    while (!header.empty()) {
        std::string_view pair = trim(take_until(header, ';'));
        const std::string name{trim(take_until(pair, '='))};
        // The first one counts: a cookie set for a narrower path comes first.
        if (!name.empty()) cookies.emplace(name, trim(pair));
    }
    return cookies;
}

}  // namespace foresail::platform::http
