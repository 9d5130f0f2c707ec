#include "resolve/mail_domain.h"

#include "resolve/public_mail_domains.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <libpsl.h>

namespace foresail::resolve {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view first_label(std::string_view domain) {
    return domain.substr(0, domain.find('.'));
}

}  // namespace

std::string_view domain_of(std::string_view address) {
    const auto at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view{} : address.substr(at + 1);
}

std::string_view local_part_of(std::string_view address) {
    return address.substr(0, std::min(address.rfind('@'), address.size()));
}

std::optional<std::string> registrable_domain(std::string_view domain) {
    while (domain.ends_with('.')) domain.remove_suffix(1);
    // An address literal, or a last label that no name has: 192.0.2.1.
    if (domain.empty() || domain.front() == '[' || is_digit(domain.back())) return std::nullopt;
    const std::string text{domain};
    // The list is compiled into the library. A TLD that it does not know counts as a suffix.
    const char* found = psl_registrable_domain(psl_builtin(), text.c_str());
    if (found == nullptr) return std::nullopt;
    return std::string{found};
}

bool is_public_mail_domain(std::string_view registrable) {
    const auto& domains = public_mail_domains();
    if (std::binary_search(domains.begin(), domains.end(), registrable)) return true;
    // Those who run one name under many national domains: yahoo.co.uk, hotmail.es, gmx.at.
    static constexpr std::array<std::string_view, 13> names{
        "aol", "gmail",   "gmx",        "googlemail", "hotmail", "icloud", "live",
        "msn", "outlook", "protonmail", "yahoo",      "yandex",  "ymail"};
    return std::find(names.begin(), names.end(), first_label(registrable)) != names.end();
}

std::optional<std::string> company_domain(std::string_view address) {
    auto domain = registrable_domain(domain_of(address));
    if (!domain || is_public_mail_domain(*domain)) return std::nullopt;
    return domain;
}

std::string company_name_from(std::string_view registrable) {
    std::string name{first_label(registrable)};
    // An internationalized label can't be told from its ASCII form; the domain itself is honest.
    if (name.starts_with("xn--")) return std::string{registrable};
    bool at_start = true;
    for (char& c : name) {
        if (c == '-') c = ' ';
        if (at_start) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        at_start = c == ' ';
    }
    return name;
}

}  // namespace foresail::resolve
