#include "api/http/file_name.h"

namespace foresail::api {
namespace {

constexpr std::size_t name_size_max = 120;

bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_';
}

// Characters that mean something to a file system or a header become "_".
std::string cleaned(std::string_view name) {
    constexpr std::string_view refused = "/\\:*?\"<>|";
    std::string result;
    for (const char c : name) {
        const bool is_control = static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        result += is_control || refused.find(c) != std::string_view::npos ? '_' : c;
    }
    while (!result.empty() && (result.front() == '.' || result.front() == ' ')) {
        result.erase(result.begin());
    }
    return result.empty() ? "download" : result;
}

// Keeps the extension, by which the reader's system knows what opens it.
std::string shortened(const std::string& name) {
    if (name.size() <= name_size_max) return name;
    const auto dot = name.rfind('.');
    const bool has_extension = dot != std::string::npos && name.size() - dot <= 12;
    const std::string extension = has_extension ? name.substr(dot) : "";
    std::string stem = name.substr(0, name_size_max - extension.size());
    // Not in the middle of a character.
    while (!stem.empty() && (static_cast<unsigned char>(stem.back()) & 0xC0U) == 0x80U) {
        stem.pop_back();
    }
    if (!stem.empty() && static_cast<unsigned char>(stem.back()) >= 0xC0U) stem.pop_back();
    return stem + extension;
}

}  // namespace

std::string attachment_disposition(std::string_view name) {
    const std::string file_name = shortened(cleaned(name));
    std::string plain;
    std::string encoded;
    for (const char c : file_name) {
        const bool is_ascii = static_cast<unsigned char>(c) < 0x80;
        plain += is_ascii && c != '%' ? c : '_';
        if (is_unreserved(c)) {
            encoded += c;
        } else {
            constexpr std::string_view digits = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            encoded += '%';
            encoded += digits[byte >> 4U];
            encoded += digits[byte & 15U];
        }
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
}

}  // namespace foresail::api
