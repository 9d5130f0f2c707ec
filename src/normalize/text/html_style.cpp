#include "normalize/text/html_style.h"

#include <algorithm>
#include <cctype>

namespace foresail::normalize {

namespace {

constexpr std::size_t style_bytes_max = 2'000;

}  // namespace

bool mentions(std::string_view html, std::string_view words) {
    return std::search(html.begin(), html.end(), words.begin(), words.end(), [](char a, char b) {
               return std::tolower(static_cast<unsigned char>(a)) == b;
           }) != html.end();
}

std::string_view attribute(const GumboElement& element, const char* name) {
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    return found == nullptr ? std::string_view{} : std::string_view{found->value};
}

std::string plain_style(const GumboElement& element) {
    std::string plain;
    for (const char c : attribute(element, "style").substr(0, style_bytes_max)) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isspace(byte) == 0) plain.push_back(static_cast<char>(std::tolower(byte)));
    }
    return plain;
}

bool has_declaration(const std::string& style, std::string_view declaration) {
    for (std::size_t at = style.find(declaration); at != std::string::npos;
         at = style.find(declaration, at + 1)) {
        const std::size_t end = at + declaration.size();
        const bool begins = at == 0 || style[at - 1] == ';';
        if (begins && (end == style.size() || style[end] == ';' || style[end] == '!')) return true;
    }
    return false;
}

std::string_view declared(const std::string& style, std::string_view property) {
    for (std::size_t at = style.rfind(property); at != std::string::npos;
         at = at == 0 ? std::string::npos : style.rfind(property, at - 1)) {
        const std::size_t end = at + property.size();
        if ((at > 0 && style[at - 1] != ';') || end >= style.size() || style[end] != ':') continue;
        const std::string_view rest = std::string_view{style}.substr(end + 1);
        return rest.substr(0, rest.find_first_of(";!"));
    }
    return {};
}

}  // namespace foresail::normalize
