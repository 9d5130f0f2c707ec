#include "api/http/mail_address.h"

#include <algorithm>

namespace foresail::api {
namespace {

constexpr std::size_t address_size_max = 254;
constexpr std::size_t domain_size_max = 253;

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

bool is_domain_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

}  // namespace

std::optional<std::string> read_mail_domain(const std::string& text) {
    std::string domain = lowered(text);
    if (domain.starts_with('@')) domain.erase(0, 1);
    const bool is_shaped = !domain.empty() && domain.size() <= domain_size_max &&
                           domain.front() != '.' && domain.back() != '.' &&
                           domain.find("..") == std::string::npos;
    if (!is_shaped || !std::all_of(domain.begin(), domain.end(), is_domain_character)) {
        return std::nullopt;
    }
    return domain;
}

std::optional<std::string> read_mail_address(const std::string& text) {
    if (text.size() > address_size_max) return std::nullopt;
    const auto at = text.rfind('@');
    if (at == std::string::npos || at == 0) return std::nullopt;
    const auto domain = read_mail_domain(text.substr(at + 1));
    const std::string local = lowered(text.substr(0, at));
    const bool is_plain = std::none_of(local.begin(), local.end(), [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f || c == '@' || c == '<' ||
               c == '>' || c == ',';
    });
    if (!domain || !is_plain) return std::nullopt;
    return local + '@' + *domain;
}

}  // namespace foresail::api
