#include "understand/link.h"

#include <algorithm>
#include <string>

#include <re2/re2.h>

namespace foresail::understand {
namespace {

// Without a scheme, only hosts that end in one of these are taken for links: "report.doc" and
// "e.g" are none.
constexpr const char* top_level_domains =
    "com|org|net|edu|gov|io|ai|co|app|dev|info|biz|eu|uk|us|ca|au|nz|de|at|ch|fr|be|nl|lu|es|pt|"
    "it|mx|ar|cl|pe|br|ie|dk|se|no|fi|pl|cz|cn|jp|in|sg|hk|kr|za|ru|tr|gr|hu|ro|ly|me|tv|to|gl|"
    "ms|xyz|ly|be|gg|fm|la|so|sh|im|id|my|ph|th|vn|tw|ae|il|ua|lt|lv|ee|sk|is|mt|cy|gt|"
    "cr|pa|uy|ec|ve|ng|ke|eg|ma|pk|lk|bd|np|kz|ge|rs|hr|bg|int|mil|mobi|name|pro|tel|travel|museum|"
    "jobs|asia|cat|coop|aero|post|blog|news|media|design|digital|group|team|live|world|today|email|"
    "tech|cloud|shop|store|online|site|agency|academy|aws|si|am|pm|sa|example|test|invalid";

constexpr std::size_t link_bytes_max = 2000;

const re2::RE2& link_pattern() {
    static const re2::RE2 pattern{std::string{R"((?i)(?:^|[^\w@.-]|[.:])()"} +
                                  R"((?:https?|ftp)://[^\s<>"\x{201C}\x{201D}\x{00AB}\x{00BB}]+|)" +
                                  R"((?:[a-z0-9][a-z0-9-]*\.)+(?:)" + top_level_domains +
                                  R"()(?::\d{2,5})?(?:[/?#][^\s<>"\x{201C}\x{201D}]*|\b)))"};
    return pattern;
}

// What belongs to the sentence and not to the link: full stops, and brackets never opened in it.
std::string_view without_tail(std::string_view link) {
    while (!link.empty()) {
        const char last = link.back();
        const bool is_tail =
            std::string_view{".,;:!?'*_~|}"}.find(last) != std::string_view::npos ||
            (last == ')' && link.find('(') == std::string_view::npos) ||
            (last == ']' && link.find('[') == std::string_view::npos);
        if (!is_tail) break;
        link.remove_suffix(1);
    }
    return link;
}

bool has_host(std::string_view link) {
    static const re2::RE2 host{
        R"((?i)^(?:https?|ftp)://(?:[^/?#@\s]{1,100}@)?(?:localhost|\[[0-9a-f:.]+\]|)"
        R"((?:\d{1,3}\.){3}\d{1,3}|(?:[\p{L}\p{N}_-]+\.)+[\p{L}][\p{L}\p{N}-]{1,23})\.?)"
        R"((?::\d{1,5})?(?:[/?#]|$))"};
    return re2::RE2::PartialMatch(re2::StringPiece(link.data(), link.size()), host);
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view host_of(std::string_view link) {
    return link.substr(0, link.find_first_of(":/?#"));
}

// "charged $3,620.00.In your", "by Friday.In the": a full stop without a blank behind it, and a
// word that happens to be a country's or an industry's.
bool is_end_of_sentence(std::string_view before, std::string_view host) {
    const std::size_t dot = host.rfind('.');
    if (dot == std::string_view::npos || dot + 2 >= host.size()) return false;
    const bool is_title = is_upper(host[dot + 1]) && is_lower(host[dot + 2]);
    const std::string_view labels = host.substr(0, dot);
    const bool is_number =
        std::all_of(labels.begin(), labels.end(), [](char c) { return is_digit(c) || c == '.'; });
    const bool goes_on = !before.empty() && (before.back() == ',' || before.back() == '.' ||
                                             static_cast<unsigned char>(before.back()) >= 0x80 ||
                                             before.back() == '$');
    if (is_number) return is_title || goes_on;
    return is_title && !is_upper(host.front());
}

}  // namespace

std::vector<Found> find_links(std::string_view text) {
    std::vector<Found> found;
    re2::StringPiece rest{text.data(), text.size()};
    re2::StringPiece match;
    while (re2::RE2::FindAndConsume(&rest, link_pattern(), &match)) {
        const auto begin = static_cast<std::size_t>(match.data() - text.data());
        const std::string_view link = without_tail({match.data(), match.size()});
        // An address's domain is no link.
        const std::size_t end = begin + link.size();
        const bool in_address =
            (end < text.size() && text[end] == '@') || (begin > 0 && text[begin - 1] == '@');
        const bool has_other_scheme = begin > 2 && text.substr(begin - 3, 3) == "://";
        const bool has_scheme = link.find("://") != std::string_view::npos;
        if (!has_scheme && is_end_of_sentence(text.substr(0, begin), host_of(link))) continue;
        std::string url = has_scheme ? std::string{link} : "https://" + std::string{link};
        if (in_address || has_other_scheme || link.size() > link_bytes_max || !has_host(url))
            continue;
        found.push_back({.kind = domain::FactKind::Link,
                         .span = {begin, end},
                         .value = {{"url", std::move(url)}}});
    }
    return found;
}

}  // namespace foresail::understand
